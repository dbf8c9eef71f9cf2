# Happenings as PLOVER records. An entry names a type (and a mode); its verbs and nouns make the record.
# who: whose the verb is -
#   subject   the subject does it to the object (or to what stands behind `to`)
#   object    told of the one it happens to ("was killed", "the arrest of")
#   both      the subject and whom it is done with
#   crowd     people of the place, against those who rule it
# genitive: what a noun's genitive is: subject ("the visit of X") or object ("the arrest of X", the default)
# to: the prepositions before the recipient (roles of function.lex)
# needs: a word of one of these groups (class event_word) has to stand behind it in the clause; a mode written there wins
# noun_only_light: yes - the noun counts only beside a light verb ("held talks") or as the object of an announcement
# domestic: yes - without a named doer the state of the place did it
# contexts: as in the reading

# ---- PROTEST

entry: مظاهرة
class: event
ambiguous: yes
type: PROTEST
mode: demo
who: crowd
contexts: human_rights
past: تظاهر|اعتصم|تجمهر
present: يتظاهر|يعتصم
nounf: مظاهرة|تظاهرة
masdar: تظاهر|اعتصام
plural: احتجاجات|حراك شعبي|اعتصامات|انتفاضة شعبية
noun: احتجاج
forms: وقفة احتجاجية|وقفات احتجاجية|الوقفة الاحتجاجية|مسيرة سلمية|مسيرات سلمية|مسيرة احتجاجية|مسيرات احتجاجية|مسيرة حاشدة|مسيرات حاشدة|مسيرة ضخمة|مسيرة منددة|مسيرات منددة|مسيرات مناهضة|مسيرة مناهضة|حركة احتجاجية|حركات احتجاجية|الحراك الشعبي|نزلوا إلى الشوارع|نزلوا إلى الشارع|خرجوا إلى الشوارع|خرجوا في مظاهرات|التحركات الاحتجاجية|تحركات احتجاجية|مظاهرات|المسيرات السلمية|المسيرات الاحتجاجية|العصيان المدني|عصيان مدني|في مسيرة|في مسيرات|مسيرة شعبية|مسيرات شعبية|مسيرتين ضخمتين|مسيرة مؤيدة|مسيرات مؤيدة|مسيرة طلابية|مسيرة صامتة|مسيرة تضامنية|مسيرات تضامنية|مسيرة غضب|مسيرات غضب|تجمع احتجاجي|تجمعات احتجاجية|تجمعا احتجاجيا|التحرك الاحتجاجي|تحرك احتجاجي|تحركا احتجاجيا|سلسلة بشرية
yes: تظاهر الآلاف في العاصمة

entry: نزول إلى الشارع
class: event
type: PROTEST
mode: demo
who: crowd
needs: street
contexts: human_rights
past: نزل|خرج|احتشد|تجمع
present: ينزل|يخرج|يحتشد|يتجمع
ambiguous: yes
yes: خرج الآلاف إلى الشوارع

entry: حشود في الشارع
class: event
ambiguous: yes
type: PROTEST
mode: demo
who: crowd
crowd_subject: yes
contexts: human_rights
past: رفع|ردد|هتف|توجه|تدفق|طالب|سار|أشعل|واصل|رشق|جاب|انطلق|طوق|سد|احتشد|تجمع|احتج|ندد|لوح|طاف|شكل|احتل
present: يرفع|يردد|يهتف|يتوجه|يتدفق|يطالب|يسير|يشعل|يواصل|يرشق|يجوب|يحتشد|يتجمع|يحتج|يندد|يلوح
yes: ردد المحتجون شعارات

entry: متظاهرون
class: event
ambiguous: yes
type: PROTEST
mode: demo
who: crowd
people: yes
contexts: human_rights
noun: متظاهر|محتج|معتصم
plural: متظاهرو|محتجو
why: those who protest, where no word names the protest
yes: تجمع عشرات المتظاهرين أمام السجن

entry: شغب
class: event
ambiguous: yes
type: PROTEST
mode: riot
who: crowd
contexts: human_security
masdar: شغب
forms: أعمال شغب|أعمال الشغب|أحداث شغب|أحداث الشغب|مثيري الشغب|مثيرو الشغب|احتجاجات عنيفة|الاحتجاجات العنيفة|مظاهرات عنيفة|اضطرابات عنيفة
yes: اندلعت أعمال شغب

entry: أعمال عنف
class: event
ambiguous: yes
type: PROTEST
mode: riot
who: crowd
crowd_only: yes
contexts: human_security
forms: أعمال عنف|أعمال العنف
yes: أعمال عنف رافقت المظاهرات

entry: اشتباك مع متظاهرين
class: event
type: PROTEST
mode: riot
who: crowd
needs: crowd
plural: اشتباكات|مواجهات|صدامات
past: اشتبك|رشق
present: يشتبك|يرشق
ambiguous: yes
yes: اشتباكات بين المتظاهرين والشرطة

entry: اقتحام متظاهرين
class: event
type: PROTEST
mode: riot
who: subject
crowd_only: yes
past: اقتحم
present: يقتحم
masdar: اقتحام
ambiguous: yes
yes: اقتحم المتظاهرون مبنى البلدية

entry: إضراب
class: event
type: PROTEST
mode: strike
who: crowd
contexts: economic
past: أضرب
present: يضرب
masdar: إضراب
plural: إضرابات
forms: إضراب عام|الإضراب العام|إضرابا عاما|توقفوا عن العمل
ambiguous: yes
yes: أضرب عمال الموانئ

entry: إضراب عن الطعام
class: event
ambiguous: yes
type: PROTEST
mode: hunger
who: crowd
contexts: human_rights
forms: إضراب عن الطعام|الإضراب عن الطعام|إضرابا عن الطعام|إضرابهم عن الطعام|إضرابه عن الطعام|إضرابها عن الطعام|أضرب عن الطعام|أضربوا عن الطعام|أضربت عن الطعام|مضربا عن الطعام|مضربين عن الطعام|مضربون عن الطعام|إضرابا مفتوحا عن الطعام|إضراب مفتوح عن الطعام|يضرب عن الطعام|معركة الأمعاء الخاوية
yes: بدأ الأسرى إضرابا عن الطعام

entry: مقاطعة
class: event
ambiguous: yes
type: PROTEST
mode: boycott
who: subject
past: قاطع
present: يقاطع
masdar: مقاطعة
noun_only_light: yes
yes: قاطعت المعارضة الانتخابات

entry: قطع الطريق
class: event
crowd_only: yes
type: PROTEST
mode: obstruct
who: crowd
needs: road
past: قطع|سد
present: يقطع|يسد
masdar: قطع|سد
ambiguous: yes
yes: قطع المحتجون الطريق

entry: إغلاق الطريق
class: event
type: PROTEST
mode: obstruct
who: subject
crowd_only: yes
past: أغلق|حاصر|عطل|اعترض
present: يغلق|يحاصر|يعطل
masdar: إغلاق
ambiguous: yes
yes: أغلق المتظاهرون الطريق

entry: تخريب
class: event
ambiguous: yes
type: PROTEST
mode: vandalize
who: subject
past: خرب|نهب
present: يخرب|ينهب
masdar: تخريب|نهب|تحطيم
forms: أعمال تخريب|أعمال نهب|أعمال سلب ونهب|أضرموا النار في|أضرم محتجون النار|أضرم متظاهرون النار
yes: نهب مجهولون المتاجر

entry: إحراق متظاهرين
class: event
type: PROTEST
mode: vandalize
who: subject
crowd_only: yes
past: أحرق|حرق|أضرم|حطم|هشم
present: يحرق|يضرم|يحطم|يهشم
masdar: إحراق|إضرام
ambiguous: yes
yes: أحرق المحتجون مبنى المحافظة

# ---- COERCE

entry: اعتقال
class: event
type: COERCE
mode: arrest
who: subject
domestic: yes
contexts: repression
past: اعتقل|احتجز|أوقف|حبس|ضبط
present: يعتقل|يحتجز|يوقف|يحبس|يضبط
masdar: اعتقال|احتجاز|توقيف|حبس|إيقاف|ضبط
plural: اعتقالات|توقيفات
forms: ألقت القبض على|ألقي القبض على|ألقى القبض على|إلقاء القبض على|قبض على|قبضت على|تلقي القبض على|حملة اعتقالات|موجة اعتقالات|الاحتفاظ ب|بطاقة إيداع|بطاقات إيداع|بطاقتي إيداع|بطاقتا إيداع|أودع السجن|أودعوا السجن|أودعته السجن|أودعتهم السجن|إيداعه السجن|إيداعهم السجن|إيداعهما السجن|إيداعه بالسجن|إيداعهم بالسجن|إلقاء القبض عليه|ألقي القبض عليه|ألقي القبض عليهم|ألقي القبض عليها|ألقي القبض عليهما|تفكيك خلية|تفكيك شبكة|فككت خلية|فككت شبكة
needs: person
ambiguous: yes
yes: اعتقلت الشرطة عشرات الأشخاص

entry: القبض
class: event
type: COERCE
mode: arrest
who: subject
domestic: yes
contexts: repression
form_only_light: catching
forms: القبض على|القبض عليه|القبض عليها|القبض عليهم|القبض عليهما
why: "in pursuing them and catching them": without a verb before it, a wish or a duty
ambiguous: yes
yes: تم القبض على المتهم

entry: حالة الطوارئ
class: event
ambiguous: yes
type: COERCE
mode: martial-law
who: subject
domestic: yes
contexts: executive repression
needs_light: yes
forms: حالة الطوارئ|حالة طوارئ|الأحكام العرفية|أحكام عرفية|قانون الطوارئ|حالة الطوارىء|حال الطوارئ
yes: أعلنت الحكومة حالة الطوارئ

entry: حظر التجول
class: event
ambiguous: yes
type: COERCE
mode: curfew
who: subject
domestic: yes
contexts: repression
needs_light: yes
forms: حظر التجول|حظر تجول|حظر للتجول|حظرا للتجول|حظر التجوال|منع التجول|حظرا شاملا للتجول|حظر التجول الليلي|حظرا ليليا للتجول
yes: فرضت السلطات حظر التجول

entry: حجب
class: event
type: COERCE
mode: censor
who: subject
domestic: yes
needs: press
contexts: repression
past: حجب|أغلق|صادر|علق|أوقف|حظر|منع
present: يحجب|يغلق|يصادر|يعلق|يحظر|يمنع
masdar: حجب|إغلاق|مصادرة|تعليق|وقف|حظر|منع
forms: سحب ترخيص|سحبت ترخيص
ambiguous: yes
yes: حجبت السلطات مواقع إخبارية

entry: حظر
class: event
type: COERCE
mode: restrict
who: subject
domestic: yes
needs: freedom
contexts: repression
past: حظر|منع|قيد|أغلق|فرض
present: يحظر|يمنع|يقيد|يغلق|يفرض
masdar: حظر|منع|تقييد|فرض|إغلاق|غلق
ambiguous: yes
yes: حظرت الحكومة التجمعات

entry: حصار
class: event
type: COERCE
mode: restrict
who: subject
past: حاصر|طوق
present: يحاصر|يطوق
masdar: حصار|محاصرة|تطويق
noun_only_light: yes
ambiguous: yes
yes: حاصرت القوات البلدة

entry: قطع الإنترنت
class: event
type: COERCE
mode: withhold
who: subject
domestic: yes
needs: network
contexts: repression
past: قطع|عطل|أوقف|حجب
present: يقطع|يعطل|يوقف|يحجب
masdar: قطع|تعطيل|وقف|حجب
forms: قطع الإنترنت
ambiguous: yes
yes: قطعت السلطات الإنترنت

entry: مصادرة
needs: property
class: event
type: COERCE
mode: seize
who: subject
past: صادر|استولى|احتل|استحوذ|حجز|ضبط
present: يصادر|يستولي|يحتل|يستحوذ|يحجز|يضبط
masdar: مصادرة|استيلاء|احتلال|حجز|ضبط
forms: سيطر على|سيطرت على|سيطروا على|يسيطر على مدينة|بسط سيطرته|بسطت سيطرتها|السيطرة على مدينة|السيطرة على بلدة|السيطرة على مطار|السيطرة على قرية|السيطرة على مبنى|السيطرة على حقل|فرض سيطرته|فرضت سيطرتها
ambiguous: yes
noun_only_light: yes
yes: صادرت السلطات أمواله

entry: ترحيل
class: event
ambiguous: yes
type: COERCE
mode: deport
who: subject
domestic: yes
contexts: migration
past: رحل
present: يرحل
masdar: ترحيل
needs: person
yes: رحلت السلطات مئات المهاجرين

entry: هجوم إلكتروني
class: event
ambiguous: yes
type: COERCE
mode: cyber
who: subject
contexts: cyber
past: اخترق
present: يخترق
masdar: اختراق
forms: هجوم إلكتروني|هجمات إلكترونية|هجوم سيبراني|هجمات سيبرانية|هجوما إلكترونيا|هجوما سيبرانيا|الهجوم الإلكتروني|الهجوم السيبراني|الهجمات السيبرانية|الهجمات الإلكترونية|قرصنة إلكترونية|هجوم ببرمجيات الفدية
needs_or_form: computer
yes: تعرضت الوزارة لهجوم إلكتروني

entry: تضليل
class: event
ambiguous: yes
type: COERCE
mode: misinformation
who: subject
contexts: misinformation
forms: حملة تضليل|حملات تضليل|حملة تضليلية|حملات تضليلية|نشر معلومات مضللة|نشرت معلومات مضللة|نشرت أخبارا كاذبة|نشر أخبار كاذبة|بث معلومات مضللة|نشر شائعات
yes: شنت الدولة حملة تضليل

# ---- ASSAULT

entry: قتل
class: event
ambiguous: yes
type: ASSAULT
who: object
past: قتل|أردى|ذبح
present: يقتل|يذبح
masdar: قتل|مقتل|ذبح|استشهاد|تقتيل
forms: لقي مصرعه|لقوا مصرعهم|لقيت مصرعها|لقي حتفه|لقوا حتفهم|سقوط قتلى|سقوط قتيل|سقوط عشرات القتلى|سقوط ضحايا|أرداه قتيلا|أردته قتيلا|أردوه قتيلا|أردى
active: yes
contexts: human_security
needs_violence: yes
yes: قتل جنديان قرب الحدود

entry: هجوم
class: event
type: ASSAULT
who: subject
to: ala didd
genitive: subject
past: هاجم|استهدف|اعتدى|تهجم
present: يهاجم|يستهدف|يعتدي|يتهجم
masdar: هجوم|مهاجمة|اعتداء|استهداف
plural: هجمات|اعتداءات
nounf: مذبحة|مجزرة
forms: عمل إرهابي|العمل الإرهابي|حادث إرهابي|الحادث الإرهابي|اعتداء إرهابي|عملية إرهابية|شن هجوما|شنت هجوما|الاعتداء الآثم
contexts: terrorism
ambiguous: yes
yes: هاجم مسلحون الحاجز

entry: قتال
class: event
type: ASSAULT
who: both
genitive: subject
contexts: military
past: اشتبك
present: يشتبك|يقاتل
masdar: قتال|معركة
plural: معارك|اشتباكات|مواجهات
ambiguous: yes
yes: اندلعت معارك بين الجيش والمتمردين

entry: اغتيال
class: event
ambiguous: yes
type: ASSAULT
mode: targeted
who: subject
contexts: terrorism
past: اغتال
present: يغتال
masdar: اغتيال
plural: اغتيالات
noun: إعدام ميداني
forms: تصفية جسدية|عملية تصفية|عمليات تصفية|تصفية أسرى|إعدامات ميدانية|أعدم مسلحون|أعدم التنظيم
yes: اغتال مجهولون قاضيا

entry: اغتيل
class: event
ambiguous: yes
type: ASSAULT
mode: targeted
who: object
contexts: terrorism
forms: اغتيل|اغتيلت|اغتيلا|اغتيلوا
yes: اغتيل قاض في المدينة

entry: خطف
class: event
ambiguous: yes
type: ASSAULT
mode: abduct
who: subject
contexts: crime
past: خطف|اختطف
present: يخطف|يختطف
masdar: خطف|اختطاف
forms: احتجاز رهائن|احتجز رهائن|احتجزوا رهائن|أخذ رهائن
yes: خطف مسلحون ثلاثة عمال

entry: ضرب
class: event
ambiguous: yes
type: ASSAULT
mode: beat
who: subject
forms: للضرب|اعتدى بالضرب|اعتدت بالضرب|اعتدوا بالضرب|تعرض للضرب|تعرضوا للضرب|تعرضت للضرب|ضربا مبرحا|ضربته الشرطة|انهالوا بالضرب|انهال بالضرب|الضرب المبرح|بالهراوات|اعتدى عليه بالضرب|سحل
nounf: مشاجرة
past: سحل
yes: تعرض الصحفي للضرب

entry: تعذيب
class: event
ambiguous: yes
type: ASSAULT
mode: torture
who: subject
contexts: human_rights
past: عذب
present: يعذب
masdar: تعذيب
yes: عذبت الشرطة المعتقلين

entry: اغتصاب
class: event
ambiguous: yes
type: ASSAULT
mode: sexual
who: subject
contexts: human_rights
past: اغتصب
present: يغتصب
masdar: اغتصاب
forms: اعتداء جنسي|اعتداءات جنسية|عنف جنسي|العنف الجنسي|تحرش جنسي
yes: اغتصب جنود نساء

entry: تدمير
class: event
ambiguous: yes
type: ASSAULT
mode: destroy
who: subject
past: هدم|دمر|نسف|جرف|أحرق
present: يهدم|يدمر|ينسف|يجرف|يحرق
masdar: هدم|تدمير|نسف|تجريف|إحراق|حرق
needs: building
yes: هدمت القوات منازل

entry: طعن
class: event
type: ASSAULT
mode: primitive
who: subject
contexts: crime
past: طعن|دهس|رجم
present: يطعن|يدهس
masdar: طعن|دهس|ذبح
plural: طعنات
nounf: طعنة
forms: عملية طعن|عملية دهس|هجوم بسكين|هجوم بالسكين|هجوم دهس|بالسلاح الأبيض|طعنا بالسكين|طعنا حتى الموت
ambiguous: yes
yes: طعن رجل شرطيا

entry: إطلاق نار
class: event
ambiguous: yes
type: ASSAULT
mode: firearms
who: subject
genitive: subject
to: ala
forms: إطلاق نار|إطلاق النار|إطلاق للنار|إطلاق الرصاص|إطلاق الأعيرة النارية|أطلق النار|أطلقت النار|أطلقوا النار|يطلق النار|تطلق النار|يطلقون النار|أطلق الرصاص|أطلقوا الرصاص|أطلقت الرصاص|فتح النار|فتحوا النار|فتحت النار|يفتح النار|فتح نيران|أطلق النيران|أطلقت النيران|بالرصاص|بالرصاص الحي|رميا بالرصاص|بطلق ناري|بطلقات نارية|بأعيرة نارية|أعيرة نارية|إطلاقا للنار|تبادل إطلاق نار|تبادل لإطلاق النار|تبادل إطلاق النار|تبادلا لإطلاق النار|برصاص|برصاصة|رصاص حي|لإطلاق نار|لإطلاق النار|بإطلاق النار|بإطلاق نار
yes: أطلقوا النار على الحافلة

entry: تفجير
class: event
type: ASSAULT
mode: explosives
who: object
genitive: object
contexts: terrorism
past: فجر
present: يفجر
masdar: تفجير
plural: تفجيرات
forms: عبوة ناسفة|عبوات ناسفة|عبوة متفجرة|سيارة مفخخة|سيارات مفخخة|سيارة ملغومة|دراجة مفخخة|لغم أرضي|انفجار لغم|قنبلة يدوية|انفجار قنبلة|انفجار عبوة|انفجار سيارة|قنابل يدوية|انفجرت عبوة|انفجرت سيارة|انفجرت قنبلة
ambiguous: yes
yes: وقع تفجير في السوق

entry: هجوم انتحاري
class: event
ambiguous: yes
type: ASSAULT
mode: suicide-attack
who: object
contexts: terrorism
forms: هجوم انتحاري|الهجوم الانتحاري|هجوما انتحاريا|هجومين انتحاريين|هجمات انتحارية|الهجمات الانتحارية|تفجير انتحاري|التفجير الانتحاري|تفجيرا انتحاريا|تفجيرات انتحارية|تفجيران انتحاريان|تفجيرين انتحاريين|اعتداء انتحاري|الاعتداء الانتحاري|عملية انتحارية|العملية الانتحارية|عمليات انتحارية|فجر نفسه|فجرت نفسها|فجر انتحاري|فجر انتحاريان|فجرا نفسيهما|فجروا أنفسهم|انتحاري فجر|حزام ناسف|حزاما ناسفا|أحزمة ناسفة|بحزام ناسف|انتحاري يفجر نفسه
yes: وقع هجوم انتحاري

entry: غارة
class: event
ambiguous: yes
type: ASSAULT
mode: aerial
who: subject
genitive: subject
to: ala
contexts: military
nounf: غارة
forms: قصف جوي|القصف الجوي|قصفا جويا|ضربة جوية|ضربات جوية|الضربات الجوية|غارات جوية|الغارات الجوية|براميل متفجرة|البراميل المتفجرة|ببراميل متفجرة|برميلين متفجرين|قصف للطيران|قصف الطيران|قصف طائرات|هجوم جوي|هجمات جوية|أغارت|أغار الطيران|قصفت طائرات|قصفت الطائرات|قصفت مقاتلات|قصف الطيران الحربي|طائرات حربية|قصف للطيران الحربي|مقاتلات تقصف|طائرات تقصف|غاراته|غاراتها|غارة جوية|برميل متفجر|بالبراميل المتفجرة
yes: شنت الطائرات غارات

entry: مسيرة مفخخة
class: event
ambiguous: yes
type: ASSAULT
mode: drone
who: subject
contexts: military
forms: هجوم بطائرة مسيرة|هجوم بطائرات مسيرة|هجمات بطائرات مسيرة|هجوما بطائرة مسيرة|هجوما بطائرات مسيرة|بطائرة مسيرة|بطائرات مسيرة|بطائرة مسيرة مفخخة|بطائرات مسيرة مفخخة|بطائرة بدون طيار|بطائرات بدون طيار|طائرة بدون طيار|بطائرة من دون طيار|بمسيرة مفخخة|بمسيرات|هجوم بمسيرة|هجوم بمسيرات|غارة لطائرة مسيرة|مسيرات انتحارية|غارة لطائرة بدون طيار|قصف بطائرة مسيرة|قصفت طائرة مسيرة|استهدفت طائرة مسيرة|طائرة مسيرة استهدفت|طائرة مسيرة قصفت
yes: هجوم بطائرة مسيرة على المطار

entry: قصف
class: event
ambiguous: yes
type: ASSAULT
mode: heavy-weapons
who: subject
genitive: subject
to: ala
contexts: military
past: قصف|دك
present: يقصف|يدك
masdar: قصف
forms: قصف مدفعي|القصف المدفعي|قصف صاروخي|القصف الصاروخي|قصفا صاروخيا|قصفا مدفعيا|بقذائف الهاون|بقذائف هاون|إطلاق صواريخ|أطلق صواريخ|أطلقت صواريخ|أطلقوا صواريخ|أطلق صاروخا|أطلقت صاروخا|صواريخ باليستية|سقوط قذائف|سقوط قذيفة|سقوط صاروخ|سقطت قذيفة|سقطت قذائف|سقط صاروخ|بالمدفعية الثقيلة|راجمات الصواريخ|قصف متبادل|عمليات قصف
yes: قصف الجيش مواقع المتمردين

entry: تفريق
class: event
ambiguous: yes
type: ASSAULT
mode: crowd-control
who: subject
domestic: yes
contexts: repression
past: فرق|قمع
present: يفرق|يقمع
masdar: تفريق|قمع
forms: الغاز المسيل للدموع|غاز مسيل للدموع|غازا مسيلا للدموع|قنابل الغاز|قنابل الغاز المسيل للدموع|قنابل مسيلة للدموع|خراطيم المياه|مدافع المياه|الرصاص المطاطي|رصاص مطاطي|رصاصا مطاطيا|قنابل الصوت|قنابل صوتية|القنابل الصوتية
needs: crowd
needs_or_form: crowd
yes: استخدمت الشرطة الغاز المسيل للدموع

entry: كيماوي
class: event
ambiguous: yes
type: ASSAULT
mode: unconventional
who: subject
contexts: military
forms: هجوم كيماوي|هجوم كيميائي|الهجوم الكيماوي|الهجوم الكيميائي|هجوما كيماويا|هجوما كيميائيا|هجمات كيماوية|هجمات كيميائية|غاز السارين|بغاز السارين|غاز الكلور|بغاز الكلور|قنابل عنقودية|الفوسفور الأبيض|بالفوسفور الأبيض|قصف كيماوي|غاز الأعصاب|غاز الخردل
yes: وقع هجوم كيماوي

# ---- MOBILIZE

entry: إرسال قوات
class: event
type: MOBILIZE
mode: troops
who: subject
to: ila fi ala
needs: forces
contexts: military
past: أرسل|نشر|حشد|دفع|استدعى|عبأ
present: يرسل|ينشر|يحشد|يستدعي
masdar: إرسال|نشر|حشد|استدعاء|انتشار
ambiguous: yes
yes: أرسلت الدولة قوات إلى الحدود

entry: انتشار
class: event
ambiguous: yes
type: MOBILIZE
mode: police
who: subject
domestic: yes
forms: انتشار أمني|انتشار للأمن|انتشارا أمنيا|الانتشار الأمني|انتشار كثيف لقوات الأمن|انتشار للشرطة|انتشرت الشرطة|انتشرت قوات الأمن|تعزيزات أمنية|انتشار قوات الأمن|انتشار الشرطة|انتشار لقوات الأمن|طوق أمني|تعزيز التواجد الأمني|تعزيز الوجود الأمني|تعزيز الانتشار الأمني|تكثيف التواجد الأمني|تكثيف الدوريات
yes: وسط انتشار أمني كثيف

entry: تعزيزات
class: event
ambiguous: yes
type: MOBILIZE
mode: troops
who: subject
contexts: military
forms: تعزيزات عسكرية|حشود عسكرية|التعزيزات العسكرية|الحشود العسكرية|تعبئة عامة|التعبئة العامة|تعبئة جزئية|التعبئة الجزئية|انتشار عسكري|انتشار للجيش|انتشار الجيش|انتشر الجيش|قوات إضافية|حالة التأهب القصوى|استنفار عسكري
yes: دفع الجيش بتعزيزات عسكرية

# ---- AID, COOPERATE

entry: مساعدات
class: event
type: AID
who: subject
to: ila li
needs: relief
contexts: human_security
past: قدم|أرسل|منح|سلم|وزع|تبرع|أوصل|خصص
present: يقدم|يرسل|يمنح|يوزع|يسلم
masdar: تقديم|إرسال|منح|توزيع|تسليم|إيصال|وصول
ambiguous: yes
yes: أرسلت قطر مساعدات إغاثية

entry: إجلاء
class: event
ambiguous: yes
type: AID
who: subject
contexts: human_security
past: أجلى|أغاث|أسعف|أنقذ|آوى
present: يجلي|يغيث|يسعف|ينقذ
masdar: إجلاء|إغاثة|إسعاف|إنقاذ
noun_only_light: yes
yes: أجلت الحكومة رعاياها

entry: مناورات مشتركة
class: event
ambiguous: yes
type: COOPERATE
who: both
contexts: military
forms: مناورات مشتركة|مناورات عسكرية مشتركة|تدريبات مشتركة|تدريبات عسكرية مشتركة|دوريات مشتركة|تبادل المعلومات الاستخباراتية|تمرين مشترك|تبادل المعلومات|تبادل معلومات|معلومات استخباراتية|معلومات استخبارية|استئناف العلاقات|استأنفت العلاقات|إعادة العلاقات الدبلوماسية|استئناف العلاقات الدبلوماسية|تطبيع العلاقات
yes: أجرت الدولتان مناورات مشتركة

entry: سماح
class: event
type: COOPERATE
who: subject
to: li
needs: base
past: سمح|أتاح|فتح|منح|وضع
present: يسمح|يتيح|يفتح|يمنح|يضع
masdar: سماح|إتاحة
ambiguous: yes
yes: سمحت الدولة باستخدام القواعد

entry: تعاون
class: event
ambiguous: yes
type: COOPERATE
who: both
past: تعاون|تقاسم
present: يتعاون|يتقاسم
no_object: yes
yes: تعاونت الشرطتان

# ---- RETREAT

entry: انسحاب
class: event
ambiguous: yes
type: RETREAT
mode: withdraw
who: subject
genitive: subject
to: min
contexts: military
past: انسحب
present: ينسحب
masdar: انسحاب
yes: انسحبت القوات من المدينة

entry: سحب قوات
class: event
ambiguous: yes
type: RETREAT
mode: withdraw
who: subject
needs: forces
contexts: military
past: سحب
present: يسحب
masdar: سحب
yes: سحبت الدولة قواتها

entry: إفراج
class: event
ambiguous: yes
type: RETREAT
mode: release
who: subject
domestic: yes
to: an
contexts: legal
past: أفرج
present: يفرج
masdar: إفراج
forms: أطلق سراح|أطلقت سراح|أطلقوا سراح|يطلق سراح|تطلق سراح|إطلاق سراح|إخلاء سبيل|أخلت سبيل|أخلي سبيل|تبادل أسرى|تبادل الأسرى|تبادل للأسرى|صفقة تبادل|تبادل سجناء|أطلق سراحه|أطلق سراحهم|إطلاق سراحه|إطلاق سراحهم|أخلى سبيله
yes: أفرجت السلطات عن المعتقلين

entry: نزع سلاح
class: event
ambiguous: yes
type: RETREAT
mode: disarm
who: subject
contexts: military
forms: نزع السلاح|نزع سلاح|سلموا أسلحتهم|سلم سلاحه|سلم أسلحته|ألقوا أسلحتهم|ألقى سلاحه|تسليم السلاح|تسليم أسلحتهم|تسليم سلاحهم|سلمت أسلحتها|ألقت السلاح|إلقاء السلاح
yes: سلم المقاتلون أسلحتهم ونزع السلاح

entry: وقف إطلاق النار
class: event
ambiguous: yes
type: RETREAT
mode: ceasefire
who: both
noun_only_light: yes
contexts: military
nounf: هدنة
forms: وقف إطلاق النار|وقف لإطلاق النار|وقفا لإطلاق النار|وقف النار|هدنة إنسانية|وقف الأعمال العدائية|وقف الأعمال القتالية|وقف لإطلاق نار
yes: دخل وقف إطلاق النار حيز التنفيذ

entry: فتح معبر
class: event
type: RETREAT
mode: access
who: subject
needs: crossing
past: فتح|أتاح
present: يفتح|يتيح
masdar: فتح|إعادة فتح
forms: سمح بدخول المساعدات|سمحت بدخول المساعدات|السماح بدخول المساعدات|سمح بدخول قوافل|ممر إنساني|ممرات إنسانية|الممرات الإنسانية
needs_or_form: crossing
ambiguous: yes
yes: فتحت السلطات المعبر

entry: استقالة
class: event
ambiguous: yes
type: RETREAT
mode: resign
who: subject
genitive: subject
contexts: executive
past: استقال|تنحى
present: يستقيل|يتنحى
masdar: استقالة|تنح
no_object: present
yes: استقال رئيس الوزراء

# ---- AGREE, CONCEDE, CONSULT

entry: اتفاق
class: event
ambiguous: yes
type: AGREE
who: both
to: maa
contexts: diplomatic
past: اتفق|توافق
present: يتفق|يتوافق
forms: وقع اتفاقا|وقعت اتفاقا|وقعا اتفاقا|وقع اتفاقية|وقعت اتفاقية|وقعا اتفاقية|وقعتا اتفاقية|وقعتا اتفاقا|توقيع اتفاق|توقيع اتفاقية|توقيع اتفاقيات|توقيع مذكرة تفاهم|وقع مذكرة تفاهم|وقعت مذكرة تفاهم|وقعا مذكرة تفاهم|وقعتا مذكرة تفاهم|توصل إلى اتفاق|توصلت إلى اتفاق|توصلوا إلى اتفاق|توصلا إلى اتفاق|توصلتا إلى اتفاق|التوصل إلى اتفاق|توصل الطرفان إلى اتفاق|توقيع معاهدة|وقعت معاهدة|وقع الطرفان|وقع الجانبان|وقع البلدان|وقعت الدولتان|أبرم اتفاقا|أبرمت اتفاقا|إبرام اتفاق|إبرام اتفاقية|أبرم الجانبان|أبرمت الدولتان|أبرم صفقة|أبرمت صفقة|الاتفاق الذي توصلت|الاتفاق الذي توصل|الاتفاق الذي أبرم|الاتفاق الذي أبرمته|الاتفاق الذي وقعته|الاتفاقية التي وقعتها|الاتفاق الموقع|الاتفاقية الموقعة|الاتفاق المبرم|الاتفاقية المبرمة|تم الاتفاق|جرى الاتفاق
yes: اتفق الوزيران على التعاون

entry: تنازل
class: event
ambiguous: yes
type: CONCEDE
who: subject
genitive: subject
domestic: yes
no_object: yes
past: رضخ|تراجع|تنازل
present: يرضخ|يتراجع|يتنازل
masdar: رضوخ
needs_or_form: policy
forms: موافقة السلطات على|موافقة الحكومة على|تلبية مطالب|تلبية مطالبهم|تلبية مطالب المتظاهرين|تلبية مطالب المحتجين|استجابت لمطالب|استجاب لمطالب|استجابت الحكومة لمطالب|استجابت السلطات لمطالب|الاستجابة لمطالب|رفع حالة الطوارئ|رفعت حالة الطوارئ|رفع حظر التجول|رفعت حظر التجول|إلغاء حالة الطوارئ|إنهاء حالة الطوارئ|خفض أسعار|خفض الأسعار|خفضت أسعار|خفضت الأسعار|تراجعت الحكومة عن|التراجع عن قرار|تراجع عن قرار|تراجعت عن قرار|خفف القيود|خففت القيود|تخفيف القيود|رفع القيود|رفعت القيود|رفع العقوبات|رفعت العقوبات|تخفيف العقوبات|رفع الحصار|رضخت لمطالب|رضخ لمطالب|عفو عام|أصدر عفوا|أصدرت عفوا|إصدار عفو
yes: استجابت لمطالب المحتجين

entry: اتصال هاتفي
class: event
ambiguous: yes
type: CONSULT
mode: phone
who: both
to: maa bi min
genitive: subject
contexts: diplomatic
past: هاتف
forms: اتصالا هاتفيا|اتصال هاتفي|الاتصال الهاتفي|اتصالات هاتفية|مكالمة هاتفية|المكالمة الهاتفية|محادثة هاتفية|محادثات هاتفية|مباحثات هاتفية|محادثة هاتفية|اتصل هاتفيا|اتصلت هاتفيا|بحثا هاتفيا|يبحث هاتفيا|بحث هاتفيا|بحثا في اتصال هاتفي|يجري اتصالا|أجرى اتصالا|أجرت اتصالا|يتلقى اتصالا|تلقى اتصالا|تلقت اتصالا|تلقى مكالمة|أجرى مكالمة|أجرت مكالمة|يهاتف|عبر الهاتف|هاتفيا
yes: أجرى الملك اتصالا هاتفيا بالرئيس

entry: زيارة
class: event
ambiguous: yes
type: CONSULT
mode: visit
who: subject
genitive: subject
to: ila li obj
contexts: diplomatic
past: زار|استقبل
present: يزور|يستقبل
nounf: زيارة
forms: وصل في زيارة|وصل إلى العاصمة في زيارة
yes: زار الوزير موسكو

entry: وساطة
class: event
ambiguous: yes
type: CONSULT
mode: third-party
who: subject
genitive: subject
to: bayn
contexts: diplomatic
past: توسط
present: يتوسط
masdar: توسط
nounf: وساطة
noun_only_light: yes
forms: بوساطة|بوساطة من|جهود وساطة|جهود الوساطة
yes: توسطت عمان بين الطرفين

entry: قمة
class: event
ambiguous: yes
type: CONSULT
mode: multilateral
who: both
contexts: diplomatic
forms: قمة طارئة|القمة الطارئة|القمة العربية|قمة مجموعة|قمة ثلاثية|قمة رباعية|اجتماعا طارئا لمجلس الأمن|عقد مجلس الأمن|يعقد مجلس الأمن|عقدت جامعة الدول العربية|مؤتمر دولي|المؤتمر الدولي|محادثات متعددة الأطراف|اجتماع وزراء خارجية|اجتماع وزراء الخارجية|اجتماعا وزاريا|جلسة طارئة لمجلس الأمن|جلسة طارئة|اجتماع طارئ
yes: عقد القادة قمة طارئة

entry: محادثات
class: event
ambiguous: yes
type: CONSULT
who: both
to: maa
genitive: subject
contexts: diplomatic
past: التقى|اجتمع|تباحث|تشاور
present: يلتقي|يجتمع|يتباحث|يتشاور
masdar: لقاء|تشاور
plural: اجتماع|محادثات|مباحثات|مفاوضات|مشاورات|اجتماعات|مناقشات
forms: بحث مع نظيره|يبحث مع نظيره|بحثت مع نظيرها|بحث مع|تبادل وجهات النظر
noun_only_light: yes
yes: التقى الرئيس نظيره

# ---- SUPPORT

entry: تعزية
class: event
ambiguous: yes
type: SUPPORT
who: subject
to: ila li bi
contexts: diplomatic
past: عزى
masdar: عزاء
forms: تعازيه|تعازيها|تعازينا|تعازيهم|عزائه|عزائها|عزاءه|عزاءها|برقية تعزية|ببرقية تعزية|تقديم التعازي|قدم التعازي|قدمت التعازي|خالص التعازي|أحر التعازي|رفع التعازي|نقل التعازي|نقل تعازي|نقلت تعازي|بعث ببرقية عزاء|برقية عزاء|برقيات تعزية|برقيات عزاء|ببرقيات تعزية|التعازي إلى|التعازي في|التعازي ل|التعازي والمواساة|تعازي|قدم واجب العزاء|تقديم واجب العزاء|تقدم بأحر التعازي|خالص تعازيه
yes: قدم الرئيس خالص تعازيه

entry: دعم
class: event
ambiguous: yes
type: SUPPORT
who: subject
to: li obj bi
contexts: diplomatic
forms: تضامنه مع|تضامنها مع|تضامننا مع|تضامنهم مع|تضامنه الكامل|تضامنها الكامل|تضامننا الكامل|دعمه الكامل|دعمها الكامل|دعمه لجهود|دعمها لجهود|دعمه للحكومة|دعمها للحكومة|وقوفها إلى جانب|وقوفه إلى جانب|تقف إلى جانب|نقف إلى جانب|يقف إلى جانب|ثقته بقدرة|ثقتها بقدرة|ثقته في قدرة|ثقتها في قدرة|دعمه لسيادة|دعمها لسيادة|دعم بلاده الكامل|دعم بلاده|دعم بلادها|تضامن بلاده|تضامن بلادها|وقوف بلاده|دعمها الثابت|دعمه الثابت|دعمه لوحدة|دعمها لوحدة|تأييد بلاده|تأييد بلادها|أعرب عن تضامنه|أعربت عن تضامنها|تضامن كامل|عن دعمه|عن دعمها|عن تضامنه|عن تضامنها|عن تأييده|عن تأييدها|عن تعازيه|عن تعازيها|عن مواساته|على دعمه|على دعمها|على دعم بلاده|ثقتهم بقدرة|ثقته بقدرات|ثقتنا بقدرة
yes: أكد تضامنه مع لبنان

# ---- ACCUSE, SANCTION

entry: تحقيق
class: event
type: ACCUSE
mode: investigate
who: subject
domestic: yes
contexts: legal
forms: فتح تحقيق|فتح تحقيقا|فتحت تحقيقا|فتحت تحقيقات|يفتح تحقيقا|تفتح تحقيقا|بدء تحقيق|بدء التحقيق|بدأ تحقيقا|بدأت تحقيقا|باشرت تحقيقا|باشرت التحقيق|باشر التحقيق|أطلقت تحقيقا|أمر بفتح تحقيق|أمرت بفتح تحقيق|فتح التحقيق|تحقيق جنائي|التحقيق مع|التحقيقات الأولية|بعد التحريات|التحريات|فتحت النيابة تحقيقا|فتح الادعاء تحقيقا|تجري تحقيقا|يجري تحقيقا|قيد التحقيق|انطلقت التحقيقات|التحقيقات انطلقت|الأبحاث متواصلة|التحقيقات متواصلة|التحقيقات جارية|الأبحاث جارية|بفتح تحقيق|بفتح بحث|فتح بحث تحقيقي|فتح محضر|فتح بحث|فتح تحقيق جنائي
past: حقق
present: يحقق
ambiguous: yes
needs_or_form: law
yes: فتحت النيابة تحقيقا

entry: دعوى
class: event
ambiguous: yes
type: ACCUSE
mode: allege
who: subject
contexts: legal
forms: وجهت إليه تهمة|وجهت إليهم تهمة|توجيه تهمة|توجيه اتهامات|وجهت له تهمة|لائحة اتهام
yes: صدرت لائحة اتهام

entry: توجيه الاتهام
class: event
ambiguous: yes
type: ACCUSE
mode: allege
who: subject
domestic: yes
to: ila li
needs: charge
contexts: legal
past: وجه
present: يوجه
masdar: توجيه
yes: وجهت النيابة الاتهام إليه

entry: تحميل المسؤولية
class: event
ambiguous: yes
type: ACCUSE
mode: allege
who: subject
needs: blame
contexts: diplomatic
past: نسب|حمل|ألقى
present: ينسب|يحمل|يلقي
yes: نسبت السلطات مسؤولية الهجوم إليهم

entry: شكوى
class: event
ambiguous: yes
type: ACCUSE
mode: allege
who: subject
domestic: yes
to: didd
needs: complaint
contexts: legal
past: رفع|تقدم|قدم|أقام
present: يرفع|يتقدم|يقدم
masdar: تقديم|رفع|إقامة
forms: شكاية تقدم|شكاية تقدمت|شكوى تقدم|شكوى تقدمت
yes: تقدم الحزب بشكوى أمام القضاء

entry: اتهام
class: event
ambiguous: yes
type: ACCUSE
mode: allege
who: subject
genitive: subject
adjective_subject: yes
contexts: diplomatic
plural: اتهامات
needs: that
yes: الاتهامات الروسية بأن واشنطن حرضت

entry: حكم
class: event
ambiguous: yes
type: SANCTION
mode: convict
who: subject
domestic: yes
to: ala
contexts: legal
forms: حكم عليه|حكم عليها|حكم عليهم|الحكم عليه|الحكم عليها|الحكم عليهم|حكما بالسجن|حكم بالسجن|حكما بالإعدام|حكم بالإعدام|أحكاما بالسجن|أحكام بالسجن|أحكاما بالإعدام|أحكام بالإعدام|حكمت المحكمة|قضت المحكمة|قضت محكمة|حكمت محكمة|قضت الدائرة|حكم على|حكمت على|حكم الإعدام|أدانت محكمة|أدانت المحكمة|أدانته المحكمة|أدانته محكمة|حكما بالحبس|حكم بالحبس|صدر بحقه حكم|أصدرت المحكمة حكما|أصدرت حكما|يقضي بسجن|يقضي بسجنه|يقضي بسجنهم|يقضي بسجنهما|تقضي بسجن|يقضي بالسجن|تقضي بالسجن|قضت بسجن|قضى بسجن|قضت بالسجن|سنوات سجنا|سنة سجنا|أشهر سجنا|شهرا سجنا|أعوام سجنا|عاما سجنا|حكم بسجن|حكما بسجن|حكمت بسجن|حكمت بالسجن|حكمت بالإعدام|قضت بإعدام|قضت بالإعدام|السجن المؤبد|بالسجن المؤبد|بالسجن لمدة|عقوبة السجن|أدين بتهمة|أدينوا بتهمة|إدانته بتهمة|السجن مدى الحياة|غرامة مالية|نفذت حكم الإعدام|تنفيذ حكم الإعدام|أعدمت السلطات
yes: حكمت المحكمة عليه

entry: طرد دبلوماسيين
class: event
ambiguous: yes
type: SANCTION
mode: expel
who: subject
needs: diplomat
contexts: diplomatic
past: طرد|أبعد
present: يطرد|يبعد
masdar: طرد|إبعاد
forms: شخص غير مرغوب فيه|شخصا غير مرغوب فيه|أشخاصا غير مرغوب فيهم
needs_or_form: diplomat
yes: طردت باريس السفير

entry: سحب السفير
class: event
to: min
type: SANCTION
mode: withdraw
who: subject
needs: ambassador
contexts: diplomatic
past: سحب|استدعى
present: يسحب|يستدعي
masdar: سحب|استدعاء
ambiguous: yes
yes: سحبت الدولة سفيرها

entry: عقوبات
class: event
ambiguous: yes
type: SANCTION
mode: discontinue
who: subject
to: ala didd
contexts: economic diplomatic
forms: حزمة عقوبات|قطع العلاقات|قطعت العلاقات|قطع علاقاتها|قطعت علاقاتها|قطع العلاقات الدبلوماسية|قطعت العلاقات الدبلوماسية|تجميد أصول|جمدت أصول|جمدت أموال|تجميد أموال|علقت المساعدات|تعليق المساعدات|علق المساعدات|أوقفت المساعدات|وقف المساعدات|علقت عضوية|تعليق عضوية|حظر تصدير|حظر استيراد|حظر الصادرات|أوقفت العمل بالاتفاق|علقت المفاوضات|تعليق المفاوضات|علقت العمل|تعليق التعاون|علقت التعاون
yes: قطعت العلاقات الدبلوماسية

# ---- verbal: appeals, condemnations, rejections beyond the verbs of saying (those come from the statements)

entry: نداء
class: event
ambiguous: yes
type: REQUEST
mode: change
who: subject
genitive: subject
to: ila li
forms: دعوات دولية|الدعوات الدولية|نداءات دولية|تحذيرات دولية|مناشدات دولية|نداء دوليا|نداء عاجلا|دعوات للتهدئة|دعوات إلى التهدئة|دعوات إلى ضبط النفس|دعوات لضبط النفس|يناشدون|ناشدت منظمات
yes: تواصلت الدعوات الدولية إلى التهدئة

entry: طلب مساعدة
class: event
ambiguous: yes
type: REQUEST
mode: assist
who: subject
genitive: subject
to: min ila
past: استنجد|استغاث|لجأ
present: يستنجد|يستغيث|يلجأ
needs_or_form: help
forms: طلب مساعدة|طلب المساعدة|طلبت مساعدة|طلبت المساعدة|بطلب مساعدة|بطلب مساعدات|طلب مساعدات|طلبت مساعدات|مناشدة المجتمع الدولي|طلب العون|طلب الدعم|طلبت الدعم|طلب تدخل|طلبت تدخل|طلبت دعما|طلب دعما
yes: طلبت مساعدة دولية

entry: تنديد
class: event
ambiguous: yes
type: ACCUSE
mode: disapprove
who: subject
genitive: subject
to: bi
contexts: diplomatic
forms: إدانات دولية|إدانة دولية|الإدانات الدولية|تنديد دولي|تنديدا دوليا|انتقادات دولية|انتقادات حادة|انتقادات لاذعة|انتقادات شديدة|وجه انتقادات|وجهوا انتقادات|وجهت انتقادات|وجهوا انتقاداتهم|وجه انتقاداته|انتقاداتهم ل|انتقاده ل|شن هجوما لاذعا|شن هجوما حادا|شنت هجوما لاذعا|موجة تنديد|موجة إدانات|استنكار واسع|استدعاء السفير|استدعت السفير|استدعت سفير|استدعى سفير|مذكرة احتجاج
yes: أثار الهجوم إدانات دولية

# ---- verbs whose object tells the happening, with the subject between: "opened gunmen fire"

entry: أطلق النار
class: event
ambiguous: yes
type: ASSAULT
mode: firearms
who: subject
to: ala
needs: fire
past: أطلق|فتح
present: يطلق|يفتح
yes: أطلق مسلحون النار

entry: أطلق سراح
class: event
ambiguous: yes
type: RETREAT
mode: release
who: subject
domestic: yes
needs: freeing
contexts: legal
past: أطلق|أخلى
present: يطلق|يخلي
yes: أطلقت السلطات سراح المعتقل

entry: سلم السلاح
class: event
ambiguous: yes
type: RETREAT
mode: disarm
who: subject
needs: own_arms
contexts: military
past: سلم|ألقى|وضع
present: يسلم|يلقي
yes: سلم المقاتلون أسلحتهم

entry: وقع الاتفاق
class: event
ambiguous: yes
type: AGREE
who: both
to: maa
needs: accord
contexts: diplomatic
past: وقع|أبرم|توصل
present: يوقع|يبرم|يتوصل
masdar: توقيع|إبرام|توصل
yes: وقعت الدولتان اتفاقية

entry: استجاب للمطالب
class: event
ambiguous: yes
type: CONCEDE
who: subject
domestic: yes
needs: demand
past: استجاب|لبى|رضخ|أذعن
present: يستجيب|يلبي|يرضخ
masdar: استجابة|تلبية|رضوخ
yes: استجابت الحكومة لمطالب المحتجين

entry: فتح التحقيق
class: event
ambiguous: yes
type: ACCUSE
mode: investigate
who: subject
domestic: yes
needs: inquiry
contexts: legal
past: فتح|باشر|أطلق|بدأ|أجرى
present: يفتح|يباشر|يجري
yes: فتحت النيابة تحقيقا

entry: قطع العلاقات
class: event
ambiguous: yes
type: SANCTION
mode: discontinue
who: subject
to: maa
needs: ties
contexts: diplomatic
past: قطع|علق|جمد
present: يقطع|يعلق|يجمد
yes: قطع المغرب علاقاته

entry: فرض العقوبات
class: event
ambiguous: yes
type: SANCTION
mode: discontinue
who: subject
to: ala
needs: penalties
contexts: economic diplomatic
past: فرض|شدد|وسع
present: يفرض|يشدد|يوسع
masdar: فرض|تشديد|توسيع
yes: فرضت واشنطن عقوبات

entry: رفع القيود
class: event
ambiguous: yes
type: CONCEDE
who: subject
domestic: yes
needs: measure
past: رفع|ألغى|أنهى|خفف
present: يرفع|يلغي|ينهي|يخفف
masdar: رفع|إلغاء|إنهاء|تخفيف
noun_only_light: yes
yes: رفعت السلطات حظر التجول

entry: إصدار عفو
class: event
ambiguous: yes
type: CONCEDE
who: subject
domestic: yes
needs: pardon
past: أصدر|منح
present: يصدر|يمنح
yes: أصدر الملك عفوا عن السجناء

entry: تجميد الأموال
class: event
ambiguous: yes
type: SANCTION
mode: discontinue
who: subject
needs: assets
contexts: economic diplomatic
past: جمد
present: يجمد
masdar: تجميد
noun_only_light: yes
yes: جمدت سويسرا أصول المصرف

entry: سيطرة على أرض
class: event
ambiguous: yes
type: COERCE
mode: seize
who: subject
genitive: subject
needs: territory
contexts: military
past: سيطر|استولى|استعاد
masdar: سيطرة|استيلاء|استعادة
noun_only_light: yes
yes: سيطر المسلحون على البلدة

entry: اتهام بالقول
class: event
ambiguous: yes
type: ACCUSE
mode: allege
who: subject
to: bi
contexts: diplomatic
past: اتهم
present: يتهم
yes: الرئيس الذي اتهم المحاكم

entry: تنديد بالقول
class: event
ambiguous: yes
type: ACCUSE
mode: disapprove
who: subject
to: bi
contexts: diplomatic
past: ندد|استنكر|شجب|أدان
present: يندد|يستنكر|يشجب|يدين
yes: الحزب الذي ندد بالقرار
