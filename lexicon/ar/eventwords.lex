# Words that tell which happening a many-sided verb means. `group`: what events.lex asks for with `needs`.

entry: قوات
class: event_word
ambiguous: yes
group: forces
mode: troops
plural: تعزيزات|أرتال|قوات|جنود|دبابات|كتائب|وحدات|مظليين|عسكريين|جيوش
noun: جيش|لواء|جندي
nounf: فرقة|كتيبة|وحدة
forms: قوات حفظ السلام|قوات حفظ سلام|من الجنود|جنود احتياط|الاحتياط
yes: أرسلت قوات

entry: قوات حفظ السلام
class: event_word
ambiguous: yes
group: forces
mode: troops
peace: yes
forms: حفظ السلام|حفظ سلام|القبعات الزرق
yes: قوات حفظ السلام

entry: شرطة
class: event_word
ambiguous: yes
group: forces
mode: police
nounf: شرطة
noun: شرطي|درك
forms: قوات الأمن|رجال الأمن|عناصر الأمن|رجال الشرطة|تعزيزات أمنية
yes: نشر الشرطة

entry: صواريخ منشورة
class: event_word
ambiguous: yes
group: forces
mode: weapons
plural: صواريخ|منظومات|أسلحة|بوارج|سفن حربية
nounf: منظومة|حاملة طائرات|مدمرة|غواصة|بطارية
yes: نشرت منظومة دفاع

entry: ميليشيات
class: event_word
ambiguous: yes
group: forces
mode: militia
nounf: ميليشيا|مليشيا
plural: مقاتلين|مرتزقة|مسلحين
yes: حشدت الميليشيا مقاتليها

entry: شخص
class: event_word
ambiguous: yes
group: person
noun: شخص|متظاهر|محتج|ناشط|صحفي|صحافي|معارض|مهاجر|جندي|ضابط|مسؤول|مواطن|مدني|فلسطيني|شاب|إرهابي|مسلح|عنصر|مشتبه|مشتبها|مطلوب|قيادي|زعيم|طالب|محام|لاجئ|وزير|رئيس|مدير|رجل|متهم|مغرد|مدون|حقوقي|متشدد|متطرف|أجنبي|سجين|مشتبه به|سائق|عامل|طفل|قاصر|إعلامي|نائب|عسكري|شرطي|جاسوس|مهرب|منفذ|مدان|جان|فنان|كاتب|مخالف|متسلل|منحرف|نفر|فرد|مقيم|وافد|راكب|مسافر|عون|عنصرا|شقيق|نجل|صديق|مرافق|زميل|مشعوذ|إمام|خطيب|مفطر|مروج|تاجر|قاتل|لص|سارق|مقاتل|انتحاري|سفاح|مزور|محتال|جندي سابق
nounf: امرأة|فتاة|زوجة|شقيقة|والدة|ناشطة|صحفية|صحافية|سيدة|خلية|عصابة|شبكة
plural: أشخاص|متظاهرين|متظاهرون|محتجين|ناشطين|نشطاء|صحفيين|صحافيين|معارضين|مهاجرين|جنود|ضباط|مسؤولين|مواطنين|مدنيين|شبان|شباب|إرهابيين|مسلحين|عناصر|مشتبه بهم|مطلوبين|قياديين|قادة|طلاب|محامين|لاجئين|سجناء|رجال|متهمين|مدونين|حقوقيين|حوثيين|أجانب|وزراء|نواب|آخرين|آخرون|سائقين|عمال|مخربين|مثيري الشغب|مشاغبين|أعضاء|مخالفين|متسللين|أفراد|أنفار|مهربين|مجهولين|منظمي|مقيمين|أحدهم|أشقاء|تجار|مروجين|مروجي|لصوص|مقاتلين|أنصار|متورطين|عصابات|مشتبهين
yes: أوقفت الشرطة شخصا

entry: متظاهرون
class: event_word
ambiguous: yes
group: crowd
noun: متظاهر|محتج|معتصم|مشاغب|مضرب
plural: متظاهرون|متظاهرين|محتجون|محتجين|محتجو|حشود|مشيعين|مشجعين|مظاهرات|احتجاجات|تظاهرات|مشاغبين
nounf: مظاهرة|تظاهرة
noun: احتجاج|اعتصام
yes: فرقت المتظاهرين

entry: شارع
class: event_word
ambiguous: yes
group: street
noun: شارع|ميدان
nounf: ساحة
plural: شوارع|ميادين|ساحات
forms: في مظاهرات|في مظاهرة|في مسيرة|في مسيرات|احتجاجا على
yes: نزل الناس إلى الشوارع

entry: طريق
class: event_word
ambiguous: yes
group: road
noun: طريق|جسر
plural: طرق|طرقات|جسور
forms: السكة الحديدية|حركة السير|حركة المرور|خط السكة الحديدية
yes: قطعوا الطريق

entry: إنترنت
class: event_word
ambiguous: yes
group: network
noun: إنترنت|انترنت
forms: خدمة الإنترنت|خدمات الإنترنت|شبكة الإنترنت|شبكات الاتصال|الاتصالات|خدمات الاتصالات|التيار الكهربائي|الكهرباء|شبكة الهاتف|شبكات الهاتف|المياه|الغاز|إمدادات الغاز|إمدادات المياه|خدمة الهاتف|الهاتف المحمول
yes: قطعت الإنترنت

entry: صحيفة
class: event_word
ambiguous: yes
group: press
nounf: صحيفة|قناة|إذاعة|مجلة|جريدة
noun: موقع إلكتروني|موقع إخباري|تطبيق|كتاب|فيلم|موقع التواصل
plural: صحف|مواقع|قنوات|مواقع إخبارية|تطبيقات|كتب|مواقع إلكترونية
forms: تويتر|فيسبوك|يوتيوب|تيك توك|تلغرام|واتساب|مواقع التواصل|مواقع التواصل الاجتماعي|وسائل التواصل الاجتماعي|النشر|البث|مكتب الجزيرة|بث القناة
yes: أغلقت الصحيفة

entry: تجمعات
class: event_word
ambiguous: yes
group: freedom
plural: تجمعات|تجمهرات|قيود|مظاهرات|تظاهرات|احتجاجات|مسيرات
noun: حزب|تظاهر|سفر|تجمع
nounf: جمعية|جماعة|منظمة|مظاهرة|حركة التنقل
nounf: روضة|مصحة|مؤسسة تربوية|مؤسسة سياحية
plural: محلات|مقاه|مقاهي|رياض أطفال|مطاعم|مدارس|مصانع
forms: من السفر|التنقل|حركة التنقل|من مغادرة البلاد|من دخول البلاد|نشاط الحزب|أنشطة الحزب|إقامة جبرية|الإقامة الجبرية|من الوصول إلى|حدودها|الحدود
yes: حظرت المظاهرات

entry: مبنى
class: event_word
ambiguous: yes
group: building
noun: منزل|مسجد|مبنى|جسر|معبد|مستشفى|مصنع|حي|ضريح|بيت
nounf: كنيسة|مدرسة|قرية|بلدة|محطة|آلية|دبابة|طائرة|مئذنة|سفينة
plural: منازل|مبان|مباني|مساجد|كنائس|مدارس|قرى|جسور|بيوت|أبراج|آليات|دبابات|مساكن|آثار|مخازن|مستودعات|أنفاق|منشآت|بنية تحتية|أراض|أراضي
yes: هدمت منازل

entry: مساعدة
class: event_word
ambiguous: yes
group: relief
thing: yes
nounf: مساعدة|إعانة|إغاثة|منحة|معونة|هبة|شحنة|قافلة|طائرة إغاثة|طائرة مساعدات
plural: مساعدات|معونات|قوافل|لقاحات|أدوية|خيام|منح|إمدادات
noun: مستشفى ميداني|علاج|غذاء|لقاح|دعم مالي|قرض
forms: مواد غذائية|مواد إغاثية|العلاج اللازم|مليون دولار|مساعدات إنسانية|طن من
yes: أرسلت مساعدات

entry: قاعدة
class: event_word
ambiguous: yes
group: base
nounf: قاعدة جوية|قاعدة عسكرية
forms: قاعدتها|قاعدته|قاعدتها الجوية|القواعد الجوية|قواعد جوية|القواعد العسكرية|قواعدها|قواعده|القواعد|مجالها الجوي|مجاله الجوي|أجواءها|أجوائها|أراضيها|قاعدة جوية|قاعدة
yes: استخدام القواعد

entry: معبر
class: event_word
ambiguous: yes
group: crossing
noun: معبر|ممر
plural: معابر|ممرات|الحدود
forms: ممر آمن|ممرا آمنا|ممرات آمنة|حدودها
yes: فتحت المعبر

entry: سفير
class: event_word
ambiguous: yes
group: ambassador diplomat
noun: سفير|قنصل
plural: سفراء
forms: القائم بالأعمال|البعثة الدبلوماسية|بعثتها|بعثتها الدبلوماسية|ممثلها
nounf: سفيرة
yes: سحبت سفيرها

entry: دبلوماسي
class: event_word
ambiguous: yes
group: diplomat
noun: دبلوماسي|ملحق|موظف في السفارة
plural: دبلوماسيين|ملحقين
yes: طردت دبلوماسيا

entry: سياسة
class: event_word
ambiguous: yes
group: policy
noun: قرار|قانون|رفع|موقف
plural: مطالب|ضغوط|إصلاحات
nounf: زيادة|خطة
yes: تراجعت عن القرار

entry: قانون
class: event_word
ambiguous: yes
group: law
noun: حادث|هجوم|مقتل|مدع|ادعاء|انفجار
nounf: شرطة|نيابة|جريمة|قضية|حادثة|شبهة
plural: ملابسات|ظروف|سلطات
yes: تحقق الشرطة في الحادث

entry: حاسوب
class: event_word
ambiguous: yes
group: computer
nounf: شبكة|منظومة
noun: حساب|موقع|نظام|خادم
plural: حسابات|أنظمة|حواسيب|بيانات|شبكات|خوادم|مواقع
yes: اخترق القراصنة الشبكة

entry: حريق
class: event_word
ambiguous: yes
group: accident
noun: حادث|حريق|زلزال|فيضان|إعصار|مرض|وباء|انهيار|تدافع|غرق|سيل|وباء|فيروس|انزلاق
nounf: عاصفة|هزة
plural: فيضانات|سيول|حرائق|أمطار
forms: حادث سير|حادث مروري|حادث سيارة|حادث مرور|سكتة قلبية|نوبة قلبية|تحطم|تحطم طائرة|انقلاب حافلة|حادث تصادم|انهيار مبنى|وفاة طبيعية|انهيار أرضي|انهيار ثلجي|ثوران|بركان
yes: قتل في حادث سير

entry: إلقاء القبض
class: event_word
ambiguous: yes
group: catching
past: ألقى
present: يلقي
masdar: إلقاء
yes: ألقت الشرطة القبض على رجل

entry: قرش
class: event_word
ambiguous: yes
group: animal
noun: تمساح|ثعبان|ذئب
nounf: سمكة قرش
plural: تماسيح|ثعابين
forms: سمكة القرش|أسماك القرش|أسماك قرش|قرش أبيض|القرش الأبيض|كلب ضال|كلاب ضالة|الكلاب الضالة|كلب مسعور|كلاب مسعورة|كلب شرس|الكلب|الكلاب|كلابه|كلبه|دب بني|دب جائع|نمر جائع|أسد جائع|لبؤة|أفعى|الأفعى|أفاع|سرب نحل|النحل|دبابير|خنزير بري|الخنازير البرية|فيل هائج|ثور هائج|قرد|قردة|القردة
yes: هاجمته سمكة قرش

entry: عنف
class: event_word
ambiguous: yes
group: force
nounf: قوة|ضربة|حرب|إبادة
noun: تدمير|سحق|استهداف|رد|هجوم|رد عسكري|هجمات|انتقام|قصف|قتل|تدخل عسكري|صاروخ|اجتياح|قتال|سلاح
plural: هجمات|صواريخ|ضربات|عواقب وخيمة
forms: عمل عسكري|الرد العسكري|برد قاس|بالرد|بالقوة|القوة العسكرية|عملية عسكرية
threat: violence
yes: هدد برد عسكري

entry: تهديد بعقوبات
class: event_word
ambiguous: yes
group: sanctions
nounf: عقوبة
plural: عقوبات|رسوم|قيود
noun: حظر
threat: restrict
yes: هدد بفرض عقوبات

entry: تهديد بالاعتقال
class: event_word
ambiguous: yes
group: jail
noun: اعتقال|سجن|توقيف
threat: arrest
yes: هدد بالسجن

entry: تهديد بقطع العلاقات
class: event_word
ambiguous: yes
group: threat_ties
plural: علاقات
noun: انسحاب|اتفاق
threat: relations
yes: هدد بقطع العلاقات

entry: تهديد بالطرد
class: event_word
ambiguous: yes
group: expulsion
noun: طرد|ترحيل|إبعاد
threat: expel
yes: هدد بطرد السفير

entry: تهديد بالاحتلال
class: event_word
ambiguous: yes
group: land
noun: ضم|احتلال|استيلاء|اجتياح الأراضي
threat: territory
yes: هدد بضم الأراضي

entry: مساعدة مطلوبة
class: event_word
ambiguous: yes
group: help
nounf: مساعدة|نجدة|معونة|إغاثة
plural: مساعدات
noun: دعم|تدخل|عون
forms: تقديم المساعدة|تقديم مساعدات|مد يد العون|الحماية|المساعدات
request: assist
yes: ناشد تقديم المساعدة

entry: لقاء مطلوب
class: event_word
ambiguous: yes
group: meeting
noun: حوار|لقاء|اجتماع|تفاوض
nounf: قمة
plural: مفاوضات|محادثات
forms: طاولة المفاوضات|عقد اجتماع|عقد جلسة
request: meet
yes: دعا إلى حوار

entry: تنازل مطلوب
class: event_word
ambiguous: yes
group: yielding
noun: انسحاب|إفراج|رفع|رحيل|تنح
nounf: استقالة
forms: وقف إطلاق النار|إطلاق|بإطلاق|إطلاق سراح|بإطلاق سراح|رفع الحصار|الإفراج عن|بالإفراج عن|بالإفراج|وقف القتال|إلقاء السلاح|سحب القوات|سحب قواتها|سحب قواته
request: yield
yes: طالب بالإفراج عن الرهائن

entry: فرض
class: event_word
ambiguous: yes
group: imposing
past: أعلن|فرض|مدد|أقر|دخل|بدأ|سرى
present: يعلن|يفرض|يمدد|يقر|يدخل|يبدأ|يسري
masdar: إعلان|فرض|تمديد|إقرار|سريان|بدء
yes: فرض حالة الطوارئ

entry: طائرات
class: event_word
ambiguous: yes
group: weapon
weapon: aerial
noun: طيران|سلاح الجو
plural: طائرات|مقاتلات|مروحيات
nounf: طائرة|مروحية|مقاتلة
adj: جوي
forms: الطيران الحربي|سلاح الجو|براميل متفجرة|البراميل المتفجرة
yes: قصفت الطائرات البلدة

entry: رصاص
class: event_word
ambiguous: yes
group: weapon
weapon: firearms
noun: رصاص
nounf: رصاصة|بندقية
plural: رصاصات|رشاشات
forms: بالرصاص|إطلاق نار|إطلاق النار|أعيرة نارية|الرصاص الحي|بطلق ناري
yes: قتل بالرصاص

entry: سكين
class: event_word
ambiguous: yes
group: weapon
weapon: primitive
noun: سكين|فأس|ساطور
forms: سلاح أبيض|السلاح الأبيض|سلاح ابيض|طعنا|دهسا|طعنات|آلة حادة
yes: هاجمه بسكين

entry: عبوة
class: event_word
ambiguous: yes
group: weapon
weapon: explosives
noun: انفجار|تفجير|لغم
nounf: قنبلة|عبوة|سيارة مفخخة|متفجرة
plural: متفجرات|قنابل|عبوات|ألغام|تفجيرات
yes: قتل في انفجار

entry: انتحاري
class: event_word
ambiguous: yes
group: weapon
weapon: suicide-attack
adj: انتحاري
forms: حزام ناسف|فجر نفسه
yes: هجوم انتحاري

entry: مسيرة مهاجمة
class: event_word
ambiguous: yes
group: weapon
weapon: drone
forms: طائرة مسيرة|طائرات مسيرة|الطائرات المسيرة|بطائرة مسيرة|طائرة بدون طيار|طائرات بدون طيار|طائرة من دون طيار|مسيرات انتحارية|بمسيرات|بمسيرة
yes: قصف بطائرة مسيرة

entry: مدفعية
class: event_word
ambiguous: yes
group: weapon
weapon: heavy-weapons
nounf: مدفعية|قذيفة|دبابة
noun: صاروخ|هاون
plural: صواريخ|قذائف|مدافع|دبابات|راجمات
yes: قصف بالمدفعية

entry: أملاك
class: event_word
ambiguous: yes
group: property
plural: مخدرات|حبوب|أقراص|بضائع|مواد|علب|سجائر|مبالغ|مسروقات|خراطيش|مراكب|شاحنات|سيارات|دراجات|أدوات|قطع|لترات|أموال|ممتلكات|أراض|أراضي|أسلحة|عقارات|أملاك|شحنات|نسخ|أصول|سفن|كميات|وثائق
noun: مبنى|منزل|مقر|مصنع|حقل|سلاح|مبلغ|كيلوغرام|كغ|كلغ|طن|لتر|مخزن|مركب|قارب
nounf: سيارة|شحنة|سفينة|ناقلة|كمية|شركة|مدينة|بلدة|قرية|قاعدة|منطقة|أرض
yes: صادرت الأموال

entry: شكوى
class: event_word
ambiguous: yes
group: complaint
thing: yes
forms: شكوى|دعوى|شكاوى|دعوى قضائية|بلاغا ضد|شكاية|شكايات|قضية ضد|قضية في|بلاغا|بلاغ ضد|قضية عدلية|طعنا
yes: قدم شكوى

entry: نار
class: event_word
ambiguous: yes
group: fire
thing: yes
mode: firearms
forms: النار|الرصاص|النيران|نيران|أعيرة نارية|رصاصات|نيرانها|نيرانه|الرصاص الحي|وابلا من الرصاص
yes: أطلقوا النار

entry: صاروخ مطلق
class: event_word
ambiguous: yes
group: fire
thing: yes
mode: heavy-weapons
noun: صاروخ
plural: صواريخ|قذائف
nounf: قذيفة
yes: أطلقوا صاروخا

entry: سراح
class: event_word
ambiguous: yes
group: freeing
thing: yes
forms: سراح|سراحه|سراحها|سراحهم|سبيل|سبيله|سبيلها|سبيلهم
yes: أطلق سراحه

entry: سلاحهم
class: event_word
ambiguous: yes
group: own_arms
thing: yes
forms: سلاحه|سلاحها|سلاحهم|أسلحتهم|أسلحته|أسلحتها|السلاح
yes: سلموا أسلحتهم

entry: اتفاقية
class: event_word
ambiguous: yes
group: accord
thing: yes
noun: اتفاق|بروتوكول
nounf: اتفاقية|معاهدة|صفقة
plural: اتفاقات
forms: مذكرة تفاهم|مذكرات تفاهم|بروتوكول تعاون|مذكرة|مذكرة نيات|إعلان نوايا|خارطة طريق
plural: اتفاقيات|معاهدات|بروتوكولات
yes: وقعا اتفاقية

entry: مطالب
class: event_word
ambiguous: yes
group: demand
thing: yes
plural: مطالب|ضغوط|شروط
yes: استجابت لمطالب الشارع

entry: تحقيق
class: event_word
ambiguous: yes
group: inquiry
thing: yes
noun: تحقيق
plural: تحقيقات
yes: فتحت تحقيقا

entry: علاقات
class: event_word
ambiguous: yes
group: ties
thing: yes
plural: علاقات
yes: قطعت علاقاتها

entry: عقوبات مفروضة
class: event_word
ambiguous: yes
group: penalties
thing: yes
plural: عقوبات
forms: حظرا على|حظر تصدير|حظر استيراد|حظرا اقتصاديا|حصارا اقتصاديا
yes: فرض عقوبات

# Words around the name of a deed that tell whether it is the news itself or only spoken of (event_score.c). `frame`:
# verdict (courts, blame, inquiries), talk (words about it), series (many of them, a trend), abstract (danger, policy,
# prevention), history, outcome (what came of it), occur (it took place), vague (without a doer or an hour),
# metaphor (sport, words, quarrels), scene (who saw it, who told of it first), gather (how crowds come together), chant, rage (what they do then), demand, dispersal (what police do to crowds), bound (before a time: since, until),
# doing (whose subject did the deed)

entry: قضية الجريمة
class: event_frame
ambiguous: yes
frame: verdict
noun: اتهام|متهم|تحقيق|مشتبه|ملف|تورط|ضلوع|تخطيط|حكم|مدبر|مرتكب|منفذ|متورط|اعتراف|ارتكاب|مخطط|إدلاء
nounf: قضية|جريمة|محكمة|محاكمة|تهمة|مسؤولية|خلية|شبكة|مذكرة|لائحة|إدانة|شبهة|ملابسة|براءة|علاقة
plural: ملابسات|اتهامات|تحقيقات|جرائم|تهم|متهمين|متهمون|منفذي|محاكم|أحكام|مخططات|مسؤوليات
past: اتهم|أدين|حوكم|حقق|اشتبه|اعترف
present: يتهم|يحاكم|يحقق|يشتبه|يعترف
forms: لجنة تحقيق|لجنة التحقيق|بتهمة|بتهم|بالضلوع|بالتورط|الضالعين|المشتبه|المشتبه به|المشتبه فيه|المتورطين|الجناة|وراء
yes: في قضية الاغتيال

entry: حديث عن الفعل
class: event_frame
ambiguous: yes
frame: talk
noun: تعليق|تنديد|استنكار|حديث|تحليل|كتاب|فيلم|مقال|نقاش|خطاب|سؤال|رأي|تقرير|برنامج|مؤتمر|بيان|مسلسل تلفزيوني|رد|موقف
nounf: ذكرى|خلفية|مناسبة|رواية|فكرة|نظرية|قصة|تسوية|مبادرة|رسالة|قراءة
plural: تداعيات|ردود|مواقف|آراء|تصريحات|كتب|أفلام|مقالات|معلومات|أسئلة|أنباء|انعكاسات|نتائج|آثار
past: ندد|أدان|استنكر|شجب|علق|تساءل|ناقش|اعتبر|رأى
present: يندد|يدين|يستنكر|يشجب|يعلق|يتساءل|يناقش|يعتبر|يرى
forms: ردود الفعل|رد فعل|حول|بشأن
yes: ندد بالهجوم

entry: سلسلة الأفعال
class: event_frame
ambiguous: yes
frame: series
noun: مسلسل|تصاعد|تزايد|ازدياد|استمرار|عدد|معدل|تكرار|ارتفاع|تراجع|انخفاض|مزيد|مستوى|نوع|بعض
nounf: سلسلة|موجة|نسبة|ظاهرة|زيادة|دوامة|حملة|كثرة|حالة
plural: أعمال|عمليات|حوادث|أنواع|معدلات|أشكال|أساليب|وسائل|حالات
adj: متكرر|مستمر|متواصل|متزايد|متصاعد|يومي
forms: كل يوم|يوميا|مرارا|العديد من|الكثير من|عشرات المرات|باستمرار|وتيرة
yes: سلسلة من الهجمات

entry: خطر الفعل
class: event_frame
ambiguous: yes
frame: abstract
noun: خطر|تهديد|احتمال|خوف|منع|وقف|حق|هدف|سبب|ضد|تمهيد|استعداد|رفض|حل|خيار|مشروع|عنف|تحريض|تدريب|تشجيع|دعم|منطق|أسلوب
nounf: سياسة|ثقافة|إمكانية|مواجهة|مكافحة|حماية|خشية|لغة|محاربة|مقاومة|ضرورة|خطة|فرصة|حالة|قدرة|محاولة|نية|إستراتيجية|استراتيجية
plural: مخاوف|احتمالات|أخطار|مخاطر|تهديدات|أهداف|أسباب|خطط|تدابير|محاولات
past: هدد|خشي|اختص|هدف|تعلق
present: يهدد|يخشى|يجب|ينبغي|يمكن|يريد|يختص|يهدف|يتعلق
forms: من أجل|بهدف|بدلا من|ضرورة|لمنع|لوقف|لمواجهة|تفاديا
yes: مكافحة الهجمات

entry: تاريخ الفعل
class: event_frame
ambiguous: yes
frame: history
noun: تاريخ|عهد|قرن|ماض|زمن
nounf: حقبة|ثورة|حرب أهلية
plural: عقود|سنوات|أعوام|تسعينات|ثمانينات|سبعينات|ستينات|تسعينيات|ثمانينيات|سبعينيات
adj: سابق|أسبق|راحل
forms: العام الماضي|قبل سنوات|قبل عام|منذ سنوات|منذ أشهر|منذ شهور|أحداث 11 سبتمبر|الحرب الأهلية|الحرب العالمية|قبل أشهر|منذ عام
yes: منذ سنوات

entry: نتيجة الفعل
class: event_frame
ambiguous: yes
frame: outcome
past: أسفر|أدى|أودى|أوقع|خلف|أصيب|جرح|أصاب|تسبب|راح
present: يسفر|يؤدي|يوقع|يصاب
noun: مقتل|سقوط|جريح|تدمير|مصرع
nounf: إصابة
plural: جروح|إصابات|جرحى|قتلى|أضرار
forms: ما أسفر|مما أسفر|ما أدى|مما أدى|بجروح|أسفرت عن|أدى إلى مقتل|مصرعهم|حتفهم|مصرعه|مخلفا|موقعا
yes: أسفر عن مقتل

entry: وقوع الفعل
class: event_frame
ambiguous: yes
frame: occur
past: وقع|خاض|حصل|تحول|تطور|حدث|اندلع|شهد|تعرض|نفذ|شن|استهدف|جرى|تم|نشب|تجدد|بدأ|انفجر|فجر|أطلق|سقط
present: يقع|يخوض|يحصل|يحدث|يندلع|يشهد|يتعرض|ينفذ|يشن|يستهدف
masdar: وقوع|حصول|حدوث|اندلاع|تعرض|تنفيذ|شن
yes: وقع هجوم

entry: عموم الفعل
class: event_frame
ambiguous: yes
frame: vague
forms: أي|أية|كل|جميع|كافة|لا|إن|إذا|لو|ربما|قد يكون|هل|غير|سوى|مثل|عادة|أحيانا|دائما|دوما|أبدا|لماذا|كيف|مجرد
yes: أي هجوم

entry: ملعب
class: event_frame
ambiguous: yes
frame: metaphor
noun: لاعب|مدرب|منتخب|هداف|شوط|مرمى|جدل|غضب|خلاف|نزاع|سجال
nounf: مباراة|بطولة|أزمة|مفاجأة|موهبة|شهوة
plural: لاعبين|لاعبون|مباريات|خلافات|أزمات|مفاجآت|طاقات
adj: انتخابي|قضائي|قانوني|دبلوماسي|إعلامي|كلامي|لفظي|لاذع|كاسح|ضار|مرتد
yes: هجوم إعلامي

entry: مكان الحادث
class: event_frame
ambiguous: yes
frame: scene
noun: شاهد عيان|مصدر أمني|مصدر طبي|مصدر عسكري|موكب|حاجز|فندق|سوق|مسجد|منزل|دورية|انتحاري|مجهول|مسلح|مهاجم|ضابط|نقيب|عقيد|عميد|ملازم
nounf: قذيفة|قنبلة|عبوة|سيارة|قافلة|دورية|شاحنة|نقطة تفتيش|انتحارية|رصاصة
plural: شهود|شهود عيان|مصادر أمنية|مصادر طبية|مسلحون|مسلحين|مجهولون|مجهولين|صواريخ|قذائف|قنابل|أعيرة نارية
forms: عبوة ناسفة|سيارة مفخخة|حزام ناسف|إطلاق نار|إطلاق النار|على الأقل|ناسفة|مفخخة|بالرصاص|كمين
yes: انفجرت عبوة ناسفة

entry: حشود الشارع
class: event_frame
ambiguous: yes
frame: gather
past: تجمع|احتشد|شارك|سار|جاب|نزل|خرج|نظم|تظاهر|انطلق|توجه|تدفق|احتج|شكل|طاف|انضم|ملأ|اعتصم
present: يتجمع|يشارك|يسير|يتظاهر|يحتشد|يحتج|يعتصم|يتوجه
noun: ميدان|شارع
nounf: ساحة|مسيرة
plural: آلاف|مئات|عشرات|شوارع|ميادين
forms: عشرات الآلاف|مئات الآلاف|أمام مقر|أمام السفارة|أمام مبنى|نحو|متظاهرين|متظاهرون
yes: تجمع الآلاف في الساحة

entry: هتاف الشارع
class: event_frame
ambiguous: yes
frame: chant
past: هتف|ردد|رفع|صاح|لوح
present: يهتف|يردد|يرفع|يرفعون|يهتفون|يرددون|يصيح|يلوح
noun: هتاف|شعار
nounf: لافتة|صورة
plural: هتافات|شعارات|لافتات|أعلام|صور|رايات
agent: هاتف|رافع|مردد|حامل
yes: رفعوا لافتات

entry: غضب الشارع
class: event_frame
ambiguous: yes
frame: rage
past: أحرق|رشق|أضرم|قطع|حاصر|أغلق|اقتحم|حطم|ألقى|أشعل|سد
present: يحرق|يرشق|يضرم|يقطع|يحاصر|يغلق|يقتحم|يحطم|يلقي|يشعل
masdar: إحراق|رشق|إضرام|قطع|إغلاق|اقتحام
plural: إطارات|حجارة|زجاجات
forms: زجاجات حارقة|إطارات السيارات|الطريق
yes: أحرقوا الإطارات

entry: مطالب الشارع
class: event_frame
ambiguous: yes
frame: demand
past: طالب
present: يطالب|يطالبون
masdar: مطالبة
agent: مطالب|مندد|مناهض|رافض
forms: احتجاجا على|احتجاجا|تنديدا|للمطالبة|مطالبين|منددين|للتنديد|للاحتجاج|تضامنا
yes: للمطالبة برحيله

entry: تفريق الحشود
class: event_frame
ambiguous: yes
frame: dispersal
past: فرق|قمع|فض|اعتقل
present: يفرق|يقمع
masdar: تفريق|قمع|فض
noun: غاز مسيل
nounf: شرطة|اشتباك|مواجهة
plural: اشتباكات|مواجهات|صدامات
forms: الغاز المسيل للدموع|غاز مسيل للدموع|مكافحة الشغب|خراطيم المياه|قوات الأمن|رجال الأمن|قوى الأمن|مسيل للدموع
yes: لتفريق المتظاهرين

entry: حد الزمان
class: event_frame
ambiguous: yes
frame: bound
forms: منذ|حتى|لغاية|بحلول|إلى غاية|حتى غاية|إلى|لحد|حتى صباح|حتى مساء
past: انتهى|استمر|امتد
present: ينتهي|يستمر|يمتد
yes: مستمرة منذ الأحد

entry: فاعل الفعل
class: event_frame
ambiguous: yes
frame: doing
past: نفذ|شن|تبنى|ارتكب|قاد|نظم|دبر|أطلق
present: ينفذ|يشن|يتبنى|يرتكب|يقود|ينظم|يدبر|يطلق
forms: تبناه|تبناها|يتبناه|يتبناها|شنه|شنها
yes: الغارات التي نفذتها المقاتلات

entry: ضد من خرجوا
class: event_word
ambiguous: yes
against: yes
forms: ضد|ضدها|ضده|مناهضة ل|مناهضا ل
yes: تظاهروا ضد الحكومة

entry: نفسه
class: event_word
ambiguous: yes
reflexive: yes
forms: نفسه|نفسها|نفسيهما|أنفسهم
yes: فجر انتحاري نفسه

entry: سفارة أمامها
class: event_word
ambiguous: yes
against: mission
nounf: سفارة|قنصلية
yes: تظاهروا أمام السفارة

entry: تهمة موجهة
class: event_word
ambiguous: yes
group: charge
thing: yes
forms: الاتهام|اتهام|تهمة|تهما|تهم|اتهامات|الاتهامات|لائحة اتهام|الاتهام رسميا
yes: وجهت النيابة الاتهام

# Sport: an article full of these tells matches, whose attacks, meetings and agreements are no events.

entry: لاعب في مباراة
class: sport
noun: لاعب|مدرب|منتخب|هداف|شوط|مرمى|دوري|ملعب|كأس|نادي|حارس مرمى|مهاجم الفريق|فريق كروي|مونديال
nounf: مباراة|مواجهة ودية|مباراة ودية
plural: لاعبين|لاعبون|مباريات|بطولات|أندية|أهداف|ملاعب|كؤوس|ركلات|جماهير
forms: كرة القدم|كرة السلة|كرة اليد|الدوري|المنتخب الوطني|ركلة جزاء|ركلات الترجيح|المعسكر الإعدادي|فترة الانتقالات|الموسم الرياضي|الفريق الأول|النادي|الأولمبي|الرياضي|الرياضية|الفيفا|الدقيقة
ambiguous: yes
yes: سجل اللاعب هدفين في المباراة

entry: مسؤولية محملة
class: event_word
ambiguous: yes
group: blame
thing: yes
forms: المسؤولية|مسؤولية|مسؤوليته|مسؤوليتها|باللوم|اللوم|باللائمة|اللائمة|كامل المسؤولية
yes: حمل الحزب الحكومة المسؤولية

entry: ارتكاب منسوب
class: event_word
ambiguous: yes
blame: yes
past: ارتكب|انتهك|خرق|تورط
present: يرتكب|ينتهك|يخرق
agent: متورط
plural: انتهاكات|خروقات|جرائم حرب
yes: ارتكبت القوات انتهاكات

entry: قيود مرفوعة
class: event_word
ambiguous: yes
group: measure
thing: yes
noun: حصار
plural: قيود|عقوبات
forms: حظر التجول|حظر التجوال|حالة الطوارئ|الأحكام العرفية|الحظر المفروض|القيود المفروضة|الإقامة الجبرية
yes: رفعت حالة الطوارئ

entry: عفو
class: event_word
ambiguous: yes
group: pardon
thing: yes
forms: عفوا|عفو|عفوا عاما|عفو عام|العفو
yes: أصدر عفوا

entry: أصول مجمدة
class: event_word
ambiguous: yes
group: assets
thing: yes
plural: أصول|أموال|أرصدة|حسابات|ممتلكات
yes: جمدت الأصول

entry: شهد المكان
class: event_word
ambiguous: yes
witness: yes
past: شهد|عاش
present: يشهد|يعيش
yes: شهدت عدن اغتيالا

entry: أرض
class: event_word
ambiguous: yes
group: territory
noun: مطار|حقل|معبر|مبنى|جبل|تل|حي|ميناء
nounf: مدينة|بلدة|قرية|منطقة|قاعدة|محافظة|ضاحية|عاصمة|مديرية|ثكنة
plural: مدن|بلدات|قرى|مناطق|مواقع|أحياء|مواقع عسكرية
yes: سيطروا على المدينة

entry: قريبا
class: event_word
ambiguous: yes
soon: yes
forms: قريبا|عن قريب|غدا|في المستقبل القريب|الأسبوع المقبل|الشهر المقبل|العام المقبل
yes: ترحل ألمانيا قريبا

entry: ذكرى
class: event_word
ambiguous: yes
memory: yes
nounf: ذكرى
forms: ذكرى|الذكرى|ذكراها|بالذكرى|عاما على|أعوام على|سنوات على|سنة على
yes: في ذكرى الهدنة
