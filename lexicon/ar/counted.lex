# What news counts, and the words that say what became of it.
# class counted: nouns. measure: what a number of them is, whatever stands around; kind: person (the measure comes from
#   a toll word near by), force (persons who may be deployed), family, thing; single: yes where one of them without a
#   number is a figure too; pair: yes where -ayn is their dual (they have a broken plural).
# class toll: verbs, verbal nouns and participles that give persons their measure.
# class bound: more than, at least, about: bound as in the reading's `qualifier`; side: where it stands (after/before). class range_word: what stands between
#   the two numbers of a range; change: what makes of the two an old and a new value. class ratio: what stands between the two numbers of a share. class minus: a sign in words.
# class tally: "the number of", "the toll": what is counted follows, the figure later; toll: yes where it is one of dead.
#   tally_verb: what leads from it to the figure; compare: what holds two figures against each other; disaster: what makes a
#   toll one of dead.
# class verdict, suspended: what makes of "execution" a sentence and of "stopping" no arrest. class era: what makes a number a year.
# class age_word, age_after, age_limit: what makes a number of years an age. class numbering: what a number only numbers.
# class cost_word: what makes a large number without a unit money. class price_word: what makes an amount of money a price. class share_of: that of which a half or a third is told as a percentage.

# ---- nouns that carry their measure

entry: قتيل
class: counted
measure: killed
single: yes
pair: yes
person: قتيل
nounf: قتيلة
plural: قتلى
yes: سقط 32 قتيلا في الهجوم

entry: شهيد
class: counted
measure: killed
pair: yes
person: شهيد
nounf: شهيدة
plural: شهداء

entry: ضحية
class: counted
measure: killed
pair: yes
nounf: ضحية
plural: ضحايا

entry: وفاة
class: counted
measure: killed
pair: yes
nounf: حالة وفاة
plural: وفيات
forms: حالات وفاة | حالات الوفاة

entry: جثة
class: counted
measure: killed
pair: yes
nounf: جثة
plural: جثث | جثامين
noun: جثمان

entry: جريح
class: counted
measure: injured
single: yes
pair: yes
person: جريح
nounf: جريحة
plural: جرحى
yes: نقل مئة جريح إلى المستشفى

entry: مصاب
class: counted
measure: injured
patient: مصاب

entry: إصابة
class: counted
measure: injured
forms: إصابات | الإصابات | إصابتين | إصابتان

entry: إصابة بالفيروس
class: counted
measure: infected
forms: إصابة جديدة | إصابات جديدة | حالة إصابة | حالات إصابة | إصابة بالفيروس | إصابة بفيروس | إصابة بكورونا | إصابة مؤكدة | حالة جديدة | حالات جديدة | حالة مؤكدة | حالات مؤكدة | إصابة بكوفيد | إصابات بكورونا | إصابات بفيروس

entry: معتقل
class: counted
measure: arrested
patient: معتقل

entry: موقوف
class: counted
measure: arrested
patient: موقوف

entry: محتجز
class: counted
measure: arrested
patient: محتجز

entry: مخطوف
class: counted
measure: kidnapped
patient: مخطوف | مختطف

entry: رهينة
class: counted
measure: kidnapped
pair: yes
nounf: رهينة
plural: رهائن

entry: نازح
class: counted
measure: displaced
agent: نازح

entry: مهجر
class: counted
measure: displaced
patient: مهجر | مشرد

entry: لاجئ
class: counted
measure: displaced
agent: لاجئ

entry: مفقود
class: counted
measure: missing
patient: مفقود
yes: ما زال عشرون مفقودا تحت الأنقاض

entry: عالق
class: counted
measure: stranded
agent: عالق

entry: متظاهر
class: counted
measure: protesters
agent: متظاهر

entry: محتج
class: counted
measure: protesters
agent: محتج

entry: معتصم
class: counted
measure: protesters
agent: معتصم

entry: مشارك
class: counted
measure: participants
agent: مشارك

entry: متضرر
class: counted
measure: affected
agent: متضرر
patient: منكوب

entry: ناج
class: counted
measure: rescued
agent: ناجي
forms: ناج

# ---- buildings and vehicles

entry: مبنى
class: counted
measure: buildings
kind: thing
pair: yes
noun: مبنى
plural: مبان | مباني

entry: منزل
class: counted
measure: buildings
kind: thing
pair: yes
noun: منزل
plural: منازل

entry: بيت
class: counted
measure: buildings
kind: thing
pair: yes
noun: بيت
plural: بيوت

entry: متجر
class: counted
measure: buildings
kind: thing
pair: yes
noun: متجر
plural: متاجر

entry: محل
class: counted
measure: buildings
kind: thing
pair: yes
noun: محل
plural: محال | محلات

entry: مسكن
class: counted
measure: buildings
kind: thing
pair: yes
noun: مسكن
plural: مساكن

entry: بناية
class: counted
measure: buildings
kind: thing
pair: yes
nounf: بناية
plural: بنايات

entry: عمارة
class: counted
measure: buildings
kind: thing
pair: yes
nounf: عمارة
plural: عمارات

entry: مدرسة
class: counted
measure: buildings
kind: thing
pair: yes
nounf: مدرسة
plural: مدارس

entry: مستشفى
class: counted
measure: buildings
kind: thing
pair: yes
noun: مستشفى
plural: مستشفيات | مشاف

entry: مسجد
class: counted
measure: buildings
kind: thing
pair: yes
noun: مسجد
plural: مساجد

entry: كنيسة
class: counted
measure: buildings
kind: thing
pair: yes
nounf: كنيسة
plural: كنائس

entry: فندق
class: counted
measure: buildings
kind: thing
pair: yes
noun: فندق
plural: فنادق

entry: مصنع
class: counted
measure: buildings
kind: thing
pair: yes
noun: مصنع
plural: مصانع

entry: شقة
class: counted
measure: buildings
kind: thing
pair: yes
nounf: شقة
plural: شقق

entry: وحدة سكنية
class: counted
measure: buildings
kind: thing
pair: yes
nounf: وحدة سكنية
plural: وحدات سكنية

entry: خيمة
class: counted
measure: buildings
kind: thing
pair: yes
nounf: خيمة
plural: خيام

entry: مستودع
class: counted
measure: buildings
kind: thing
pair: yes
noun: مستودع
plural: مستودعات

entry: منشأة
class: counted
measure: buildings
kind: thing
pair: yes
nounf: منشأة
plural: منشآت

entry: برج سكني
class: counted
measure: buildings
kind: thing
pair: yes
noun: برج سكني
plural: أبراج سكنية

entry: سيارة
class: counted
measure: vehicles
kind: thing
pair: yes
nounf: سيارة

entry: مركبة
class: counted
measure: vehicles
kind: thing
pair: yes
nounf: مركبة

entry: شاحنة
class: counted
measure: vehicles
kind: thing
pair: yes
nounf: شاحنة

entry: حافلة
class: counted
measure: vehicles
kind: thing
pair: yes
nounf: حافلة

entry: طائرة
class: counted
measure: vehicles
kind: thing
pair: yes
nounf: طائرة

entry: مقاتلة
class: counted
measure: vehicles
kind: thing
pair: yes
nounf: مقاتلة

entry: مروحية
class: counted
measure: vehicles
kind: thing
pair: yes
nounf: مروحية

entry: دبابة
class: counted
measure: vehicles
kind: thing
pair: yes
nounf: دبابة

entry: مدرعة
class: counted
measure: vehicles
kind: thing
pair: yes
nounf: مدرعة

entry: آلية
class: counted
measure: vehicles
kind: thing
pair: yes
nounf: آلية

entry: سفينة
class: counted
measure: vehicles
kind: thing
pair: yes
nounf: سفينة
plural: سفن

entry: قارب
class: counted
measure: vehicles
kind: thing
pair: yes
noun: قارب
plural: قوارب

entry: مركب
class: counted
measure: vehicles
kind: thing
pair: yes
noun: مركب | يخت | جرار
plural: مراكب | يخوت

entry: زورق
class: counted
measure: vehicles
kind: thing
pair: yes
noun: زورق
plural: زوارق

entry: قطار
class: counted
measure: vehicles
kind: thing
pair: yes
noun: قطار
plural: قطارات

entry: دراجة
class: counted
measure: vehicles
kind: thing
pair: yes
nounf: دراجة

entry: صهريج
class: counted
measure: vehicles
kind: thing
pair: yes
noun: صهريج
plural: صهاريج

entry: ناقلة
class: counted
measure: vehicles
kind: thing
pair: yes
nounf: ناقلة

entry: عربة
class: counted
measure: vehicles
kind: thing
pair: yes
nounf: عربة

entry: باص
class: counted
measure: vehicles
kind: thing
pair: yes
noun: باص
plural: باصات

entry: طائرة مسيرة
class: counted
measure: vehicles
kind: thing
pair: yes
nounf: طائرة مسيرة
plural: طائرات مسيرة

entry: آلية عسكرية
class: counted
measure: vehicles
kind: thing
pair: yes
nounf: آلية عسكرية
plural: آليات عسكرية

entry: جرافة
class: counted
measure: vehicles
kind: thing
pair: yes
nounf: جرافة

entry: سيارة إسعاف
class: counted
measure: vehicles
kind: thing
pair: yes
nounf: سيارة إسعاف
plural: سيارات إسعاف

entry: بارجة
class: counted
measure: vehicles
kind: thing
pair: yes
nounf: بارجة
plural: بوارج

entry: غواصة
class: counted
measure: vehicles
kind: thing
pair: yes
nounf: غواصة

# ---- persons

entry: شخص
class: counted
people: yes
kind: person
noun: شخص
plural: أشخاص
pair: yes

entry: مواطن
class: counted
people: yes
kind: person
person: مواطن

entry: مدني
class: counted
people: yes
kind: person
plural_only: yes
noun: مدني

entry: رجل
class: counted
kind: person
noun: رجل
plural: رجال
pair: yes

entry: امرأتان
class: counted
kind: person
two: yes
forms: امرأتان | امرأتين

entry: امرأة
class: counted
people: yes
kind: person
forms: امرأة
one: yes
plural: نساء | نسوة
pair: yes

entry: سيدة
class: counted
kind: person
nounf: سيدة
pair: yes

entry: طفل
class: counted
people: yes
kind: person
person: طفل
plural: أطفال
pair: yes

entry: طفلة
class: counted
kind: person
nounf: طفلة
plural: طفلات
pair: yes

entry: شاب
class: counted
kind: person
person: شاب
plural: شباب | شبان
pair: yes

entry: فتاة
class: counted
kind: person
forms: فتاة
one: yes
plural: فتيات
pair: yes

entry: فتى
class: counted
kind: person
forms: فتى
one: yes
plural: فتيان | فتية
pair: yes

entry: صبي
class: counted
kind: person
noun: صبي
plural: صبية | صبيان
pair: yes

entry: مسلح
class: counted
kind: person
noun: مسلح

entry: إرهابي
class: counted
kind: person
noun: إرهابي

entry: متشدد
class: counted
kind: person
noun: متشدد

entry: متطرف
class: counted
kind: person
noun: متطرف

entry: انتحاري
class: counted
kind: person
noun: انتحاري

entry: مهاجم
class: counted
kind: person
noun: مهاجم

entry: متمرد
class: counted
kind: person
noun: متمرد

entry: مقاتل
class: counted
kind: person
noun: مقاتل

entry: عامل
class: counted
kind: person
person: عامل
plural: عمال
pair: yes

entry: عاملة
class: counted
kind: person
nounf: عاملة
pair: yes

entry: موظف
class: counted
kind: person
person: موظف

entry: طالب
class: counted
kind: person
person: طالب
plural: طلاب | طلبة
pair: yes

entry: طالبة
class: counted
kind: person
nounf: طالبة
pair: yes

entry: تلميذ
class: counted
kind: person
person: تلميذ
plural: تلاميذ
pair: yes

entry: صحفي
class: counted
kind: person
person: صحفي

entry: صحافي
class: counted
kind: person
person: صحافي

entry: ناشط
class: counted
kind: person
person: ناشط
plural: نشطاء

entry: ناشطة
class: counted
kind: person
nounf: ناشطة
pair: yes

entry: سائح
class: counted
kind: person
person: سائح
plural: سياح
pair: yes

entry: مسافر
class: counted
kind: person
person: مسافر

entry: راكب
class: counted
kind: person
noun: راكب
plural: ركاب
pair: yes

entry: حاج
class: counted
kind: person
noun: حاج
plural: حجاج
pair: yes

entry: معتمر
class: counted
kind: person
noun: معتمر

entry: مريض
class: counted
kind: person
person: مريض
plural: مرضى
pair: yes

entry: طبيب
class: counted
kind: person
person: طبيب
plural: أطباء
pair: yes

entry: طبيبة
class: counted
kind: person
nounf: طبيبة
pair: yes

entry: ممرض
class: counted
kind: person
person: ممرض

entry: مسعف
class: counted
kind: person
person: مسعف

entry: متطوع
class: counted
kind: person
person: متطوع

entry: مهاجر
class: counted
kind: person
person: مهاجر

entry: أجنبي
class: counted
kind: person
noun: أجنبي
plural: أجانب
pair: yes

entry: مستوطن
class: counted
kind: person
person: مستوطن

entry: نائب
class: counted
kind: person
single: no
person: نائب
plural: نواب
pair: yes

entry: وزير
class: counted
kind: person
single: no
person: وزير
plural: وزراء
pair: yes

entry: مسؤول
class: counted
kind: person
single: no
person: مسؤول

entry: دبلوماسي
class: counted
kind: person
noun: دبلوماسي

entry: مشتبه
class: counted
kind: person
noun: مشتبه
plural: مشتبهين بهم | مشتبه بهم | مشتبها بهم | مشتبه فيهم | مشتبها

entry: متهم
class: counted
kind: person
person: متهم

entry: مطلوب
class: counted
kind: person
noun: مطلوب

entry: فرد
class: counted
kind: person
noun: فرد
plural: أفراد
pair: yes

entry: آخر
class: counted
kind: person
others: yes
forms: آخرين | آخرون | أخريات | أخرى

entry: إنسان
class: counted
kind: person
noun: إنسان
pair: yes

entry: مصل
class: counted
kind: person
noun: مصل
agent: مصلي

entry: قاصر
class: counted
kind: person
person: قاصر
plural: قصر
pair: yes

entry: رضيع
class: counted
kind: person
person: رضيع
plural: رضع
pair: yes

entry: مسن
class: counted
kind: person
person: مسن

entry: سكان
class: counted
people: yes
kind: person
plural: سكان

entry: ساكن
class: counted
people: yes
kind: person
noun: ساكن

entry: خبير
class: counted
kind: person
person: خبير
plural: خبراء
pair: yes

entry: مزارع
class: counted
kind: person
noun: مزارع

entry: صياد
class: counted
kind: person
noun: صياد

entry: بحار
class: counted
kind: person
noun: بحار
plural: بحارة
pair: yes

entry: مشجع
class: counted
kind: person
person: مشجع

entry: لاعب
class: counted
kind: person
person: لاعب

entry: حارس
class: counted
kind: person
noun: حارس
plural: حراس
pair: yes

entry: سائق
class: counted
kind: person
person: سائق
pair: yes

entry: قائد
class: counted
kind: person
single: no
noun: قائد
plural: قادة | قياديين
pair: yes

entry: قيادي
class: counted
kind: person
single: no
noun: قيادي

entry: زعيم
class: counted
kind: person
single: no
noun: زعيم
plural: زعماء
pair: yes

entry: ناخب
class: counted
kind: person
noun: ناخب

entry: مرشح
class: counted
kind: person
noun: مرشح

entry: أسير
class: counted
kind: person
noun: أسير
plural: أسرى
pair: yes

entry: سجين
class: counted
kind: person
noun: سجين
plural: سجناء
pair: yes

entry: مقيم
class: counted
kind: person
noun: مقيم

entry: مدرس
class: counted
kind: person
noun: مدرس

entry: معلم
class: counted
kind: person
noun: معلم

entry: أستاذ
class: counted
kind: person
noun: أستاذ
plural: أساتذة
pair: yes

entry: نفر
class: counted
kind: person
noun: نفر
plural: أنفار
pair: yes

entry: صاحب مهنة
class: counted
kind: person
noun: مفتش | مهندس | فني | مصور | إعلامي | مراسل | مترجم | مدرب | متسابق | رياضي | متسلق | سباح | غواص | إطفائي | خباز | نجار | حداد | خياط | حرفي | باحث | خريج | متدرب | مراهق | متفرج | متسول | متسلل | لص | خاطف | قناص | مروج | محتال | داعشي | حوثي | تكفيري | عازب | متزوج | مزارع بسيط | بائع | عابر سبيل | منقب | مسن | معاق | مدمن | حارس أمن | مصطاف | متنزه | زبون | مستخدم | مشترك | متعامل | مستفيد | متقاعد | لاجئ سياسي | متقدم | مترشح | ملاكم | متظلم
plural: بائعين | باعة | تجار | رعاة | فلاحين | بنائين | زبائن | زبناء | حرفيين | علماء | طلبة | لصوص | قراصنة | كتاب وصحفيين | غرباء | فقراء | أيتام | أرامل | شيوخ | كهول | عجائز | مراهقين | معاقين | مدمنين | جيران | أقارب | أهالي | ضيوف
yes: أصيب ثلاثة مهندسين في الورشة

entry: تاجر
class: counted
kind: person
pair: yes
forms: أب | أبا
noun: تاجر | راع | فلاح | كهل | شيخ | ضيف | زوج | شقيق | أخ | جد | جار | قريب | يتيم | عالم
single: no

entry: مواطنة
class: counted
kind: person
pair: yes
nounf: مواطنة | معلمة | ممرضة | موظفة | مسافرة | لاعبة | شابة | مراهقة | صبية | أم | أخت | شقيقة | زوجة | خادمة | عاملة منزلية | صحفية | صحافية | إعلامية | مهندسة | تلميذة | جدة | عجوز | رضيعة | مسنة | قاصرة | سائحة | مهاجرة | لاجئة | متطوعة | نائبة
single: no

entry: سفير
class: counted
kind: person
single: no
pair: yes
noun: سفير | قنصل | محافظ | مستشار | مندوب | مبعوث | ممثل | إمام | قس | كاهن | راهب | مدير | ملحق | مستشرق | وال | معتمد
plural: سفراء | أئمة | رهبان | كهنة | مدراء | مديرين | ولاة

entry: مسلحون
class: counted
kind: force
noun: شرطية | عسكري سابق | حارس حدود
plural: عسكريين | عناصر شرطة | عناصر الشرطة | عناصر الأمن | أفراد الشرطة | أفراد الأمن | قوات الأمن | جنود احتياط | رجال إطفاء | رجال درك | حراس أمن | عناصر الجيش | ضباط شرطة | مراقبين | مظليين | خبراء عسكريين | مستشارين عسكريين | مرتزقة
forms: مراقبا | مراقب | رجل إطفاء

entry: رعية
class: counted
kind: person
nounf: رعية
plural: رعايا
pair: yes

entry: ابن
class: counted
kind: person
forms: أبناء | أبنائه | أبنائها | ابنيه
pair: yes

entry: عضو
class: counted
kind: person
single: no
noun: عضو
plural: أعضاء
pair: yes

entry: مجرم
class: counted
kind: person
noun: مجرم

entry: مهرب
class: counted
kind: person
noun: مهرب

entry: عميل
class: counted
kind: person
noun: عميل
plural: عملاء
pair: yes

entry: قاض
class: counted
kind: person
forms: قضاة | قاضيا | قاض
pair: yes

entry: محام
class: counted
kind: person
forms: محامين | محامون | محاميا | محام

entry: رئيس
class: counted
kind: person
single: no
noun: رئيس
plural: رؤساء
pair: yes

entry: جاسوس
class: counted
kind: person
noun: جاسوس
plural: جواسيس
pair: yes

entry: عائلة
class: counted
people: yes
kind: family
nounf: عائلة
plural: عوائل | أسر
pair: yes

entry: أسرة
class: counted
people: yes
kind: family
nounf: أسرة
pair: yes

# ---- forces

entry: جندي
class: counted
kind: force
noun: جندي
plural: جنود
pair: yes

entry: شرطي
class: counted
kind: force
noun: شرطي

entry: عسكري
class: counted
kind: force
noun: عسكري

entry: ضابط
class: counted
kind: force
noun: ضابط
plural: ضباط
pair: yes

entry: عنصر
class: counted
kind: force
noun: عنصر
plural: عناصر
pair: yes

entry: مجند
class: counted
kind: force
noun: مجند

entry: مظلي
class: counted
kind: force
noun: مظلي

entry: دركي
class: counted
kind: force
noun: دركي

entry: عون
class: counted
kind: force
noun: عون
plural: أعوان
pair: yes

entry: رجل أمن
class: counted
kind: force
noun: رجل أمن | رجل شرطة | عنصر أمن
plural: رجال أمن | رجال الأمن | رجال شرطة | رجال الشرطة | عناصر أمن | أفراد أمن

entry: قوات
class: counted
kind: force
plural: قوات | قوات حفظ السلام | جنود حفظ السلام | حفظة السلام

entry: مرة
class: counted
measure: none
kind: thing
nounf: مرة
forms: مرات

entry: طرف
class: counted
measure: none
kind: thing
forms: الطرفين | الطرفان | الجانبين | الجانبان | البلدين | البلدان

# ---- what became of them

entry: قتل
class: toll
measure: killed
past: قتل
present: يقتل
masdar: قتل | مقتل
yes: مقتل تسعة مواطنين في قصف

entry: مصرع
class: toll
measure: killed
masdar: مصرع
forms: لقي حتفه | لقيت حتفها | لقوا حتفهم | لقيا حتفهما | لقين حتفهن | حتفهم | حتفه | حتفها

entry: استشهد
class: toll
measure: killed
past: استشهد
present: يستشهد
masdar: استشهاد

entry: توفي
class: toll
measure: killed
past: توفي
present: يتوفى
masdar: وفاة
forms: توفوا

entry: مات
class: toll
measure: killed
past: مات
forms: يموت | تموت | يموتون | يموتان
masdar: موت
why: the short present "tamut" is spelt like "was done"

entry: أودى
class: toll
measure: killed
forms: أودى | أودت | أودى بحياة | أودت بحياة | أودوا بحياة | بحياة | راح ضحية | راحوا ضحية | ذهب ضحية | راح ضحيته | راح ضحيتها | راحت ضحيته | وراح ضحيته | حصد أرواح | حصدت أرواح | أزهق أرواح | أرواح | يودي بحياة | تودي بحياة

entry: اغتال
class: toll
measure: killed
past: اغتال | اغتيل
present: يغتال
masdar: اغتيال

entry: أعدم
class: toll
sentence: yes
measure: killed
past: أعدم
present: يعدم
masdar: إعدام

entry: أردى
class: toll
measure: killed
past: أردى
present: يردي

entry: غرق
class: toll
measure: killed
past: غرق
present: يغرق
masdar: غرق

entry: أصيب
class: toll
measure: injured
past: أصيب | أصاب
present: يصاب | يصيب
masdar: إصابة
yes: أصيب 12 آخرون بجروح

entry: جرح
class: toll
measure: injured
past: جرح
present: يجرح
masdar: جرح

entry: اعتقل
class: toll
measure: arrested
past: اعتقل
present: يعتقل
masdar: اعتقال
patient: معتقل
yes: اعتقلت الشرطة عشرات المحتجين

entry: أوقف
class: toll
measure: arrested
past: أوقف
present: يوقف
masdar: توقيف | إيقاف
patient: موقوف

entry: احتجز
class: toll
measure: arrested
past: احتجز
present: يحتجز
masdar: احتجاز
patient: محتجز

entry: ألقي القبض
class: toll
measure: arrested
forms: القبض على | إلقاء القبض | ألقي القبض | ألقت القبض | ألقى القبض | قبض على | قبضت على | القبض عليهم

entry: سجن
class: toll
measure: arrested
past: سجن
masdar: سجن | حبس

entry: نزح
class: toll
measure: displaced
past: نزح
present: ينزح
masdar: نزوح

entry: شرد
class: toll
measure: displaced
past: شرد | هجر
present: يشرد | يهجر
masdar: تشريد | تهجير

entry: أجلى
class: toll
measure: evacuated
past: أجلى | أخلى
present: يجلي | يخلي
masdar: إجلاء | إخلاء
yes: إجلاء نحو 500 طالب من المدينة

entry: أنقذ
class: toll
measure: rescued
past: أنقذ
present: ينقذ
masdar: إنقاذ | إغاثة

entry: خطف
class: toll
measure: kidnapped
past: خطف | اختطف
present: يخطف | يختطف
masdar: خطف | اختطاف
patient: مخطوف | مختطف

entry: فقدان
class: toll
measure: missing
masdar: فقدان
patient: مفقود
forms: عداد المفقودين | في عداد المفقودين
why: the verb is left out: it is spelt like the particle fa-qad

entry: علق
class: toll
measure: stranded
forms: علقوا | عالقون | عالقين | تقطعت بهم السبل | تقطعت السبل

entry: أرسل
class: toll
measure: deployed
past: أرسل | نشر | انتشر
present: يرسل | ينشر | ينتشر
masdar: إرسال | نشر | انتشار | إيفاد
for: force

entry: شارك
class: toll
measure: participants
past: شارك
present: يشارك
masdar: مشاركة | بمشاركة
agent: مشارك

entry: تظاهر
class: toll
measure: protesters
past: تظاهر | احتج | اعتصم
present: يتظاهر | يحتج | يعتصم
masdar: تظاهر | تظاهرة | مظاهرة | اعتصام
forms: نزل إلى الشوارع | خرج في مظاهرات

entry: تضرر
class: toll
measure: affected
past: تضرر
present: يتضرر
masdar: تضرر

# ---- bounds

entry: أكثر من
class: bound
bound: more_than
side: before
forms: أكثر من | اكثر من | ما يزيد على | ما يزيد عن | يزيد على | يزيد عن | تزيد على | تزيد عن | أزيد من | بأكثر من | يفوق | تفوق | ما يفوق | فاق | فاقت | تجاوز | تجاوزت | يتجاوز | تتجاوز | ما يتجاوز | يربو على | ما يربو على | يربو عن | أعلى من | زاد على | زاد عن | زادت على | زادت عن | يتخطى | تخطى | تخطت | أكبر من | فوق | بما يفوق | بما يزيد على | بما يزيد عن | يربو عن | تربو على | ما ينيف على | ما ينيف عن | ناف على | يتعدى | تتعدى | تعدى | تعدت | ما يتعدى | أكثر بقليل من | يتجاوز عددهم | يتجاوز عددها | تجاوز عددهم | تجاوز عددها | يفوق عددهم | يفوق عددها | فاق عددهم | تزيد عددها على | يزيد عددهم على | يزيد عددهم عن

entry: ما لا يقل عن
class: bound
bound: at_least
side: before
forms: ما لا يقل عن | لا يقل عن | لا تقل عن | ما لايقل عن | بما لا يقل عن | حد أدنى | ليس أقل من | لا يقلون عن | لا أقل من | لا يقل عددهم عن | لا يقل عددها عن | لا يقل عدده عن | ليس بأقل من | ما لا يقل | ما لا تقل عن | لم يقل عن | لم تقل عن | أكثر من أو يساوي | أكبر من أو يساوي | أكثر من أو تساوي | أكبر من أو تساوي | يساوي أو أكثر من | يساوي أو أكبر من

entry: على الأقل
class: bound
bound: at_least
side: after
forms: على الأقل | كحد أدنى | على الاقل | على أقل تقدير | بالأقل | كحد ادنى | أو أكثر | فأكثر | أو يزيد | أو يزيدون | أو أكبر | أو أكبر من | فما فوق | وما فوق | فما أكثر | بالحد الأدنى

entry: نحو
class: bound
bound: about
side: before
forms: نحو | حوالي | حوالى | قرابة | زهاء | ما يقارب | يقارب | تقارب | ما يقرب من | يقرب من | تقرب من | يناهز | ناهز | ما يناهز | تناهز | ناهزت | نحوا من | بحدود | في حدود | ما يعادل | يقدر بنحو | تقدر بنحو | بنحو | ما نحوه | قاربت | قارب | ما يقارب من | يقارب من | ما قارب | ما يناهز من | نحوا | يقدر عددهم بنحو | ما قدره | يقدر عددهم بحوالي | بحوالي | بقرابة | بزهاء | قدر بنحو | قدرت بنحو

entry: تقريبا
class: bound
bound: about
side: after
forms: تقريبا | على وجه التقريب

entry: أقل من
class: bound
bound: less_than
side: before
forms: أقل من | اقل من | دون | ما دون | ما يقل عن | يقل عن | تقل عن | أدنى من | أدنى | تحت | أصغر من | دون سن | تحت سن | أقل بقليل من | ما تحت

entry: يصل إلى
class: bound
bound: at_most
side: before
forms: ما يصل إلى | يصل إلى | تصل إلى | حد أقصى | لا يزيد على | لا يزيد عن | لا تزيد على | لا تزيد عن | ما لا يزيد عن | ما لا يزيد على | لا يتجاوز | لا تتجاوز | لم يتجاوز | لم تتجاوز | حد أقصاه | لا يتعدى | لا تتعدى | لم يتعد | لا يتخطى | أقل من أو يساوي | أصغر من أو يساوي | أقل من أو تساوي | يساوي أو أقل من | لم تزد على | لم تزد عن | ما لا يتعدى | أقصاه | أقصاها | لا يتجاوز عددهم | لا يتجاوز عددها | لا يتجاوز عدده | لا يزيد عددهم على | لا يزيد عددهم عن | لا يزيد عددها عن | لم يزد على | لم يزد عن | ما لا يتجاوز

entry: على الأكثر
class: bound
bound: at_most
side: after
forms: على الأكثر | كحد أقصى | كأقصى حد | على أكثر تقدير | بحد أقصى | أو أقل | فأقل | أو أدنى | فما دون | وما دون

entry: بين
class: bound
bound: range
side: before
forms: بين | ما بين | تتراوح بين | يتراوح بين | تراوح بين | تراوحت بين | يتراوح ما بين | تتراوح ما بين | مابين

entry: من بين
class: bound
bound: none
side: before
forms: من بين

entry: يساوي
class: bound
bound: exact
side: before
forms: يساوي | تساوي | يساوي بالضبط | بالضبط

entry: ليصل إلى
class: bound
bound: none
side: before
forms: ليصل إلى | لتصل إلى | لتصل | ليصلوا إلى | ليبلغ | لتبلغ
yes: ارتفعت الصادرات لتصل إلى 90 ألف طن
why: how far it came, not how far it may come

entry: ونيف
class: bound
bound: more_than
side: after
forms: ونيف | ونيفا | ونيفاً | نيف
yes: عاش فيها مئة ونيفا

entry: إلى
class: range_word
forms: إلى | حتى | لغاية | أو
yes: سمع ثلاثة أو أربعة انفجارات
why: between the two numbers of a range

entry: ارتفع
class: change
past: ارتفع | انخفض | تراجع | صعد | هبط | قفز | نما | زاد | ازداد | تقلص | تدنى | تحول | انتقل | نزل | خفض | رفع | قلص | تغير | قل | تطور | توسع
present: يرتفع | ينخفض | يتراجع | يصعد | يهبط | يقفز | ينمو | يزيد | يزداد | يتقلص | يتدنى | يتحول | ينتقل | ينزل | يخفض | يرفع | يقلص | يتغير | يتطور
masdar: ارتفاع | انخفاض | تراجع | صعود | هبوط | نمو | زيادة | تقلص | تدن | تحول | انتقال | نزول | خفض | تخفيض | رفع | تقليص | تغيير | تطور
why: "rose from 30 to 41" tells two values, the old one and the new, where "from 30 to 41" alone is a range

entry: من كل
class: ratio
of: one
each: yes
forms: من كل | من بين كل | من أصل كل

entry: على
class: ratio
of: one
forms: على | من | في
yes: يعاني واحد من كل خمسة أطفال

entry: جزء من
class: ratio
forms: جزء من

entry: ناقص
class: minus
forms: ناقص | سالب
yes: بلغت الحرارة ناقص خمسة

entry: لم
class: age_negation
forms: لم | لا | لن

# ---- the rest

entry: بلغ
class: tally_verb
past: بلغ | وصل | تجاوز | فاق | ناهز | قارب | زاد | أصبح | كان | ظل | سجل | تخطى
present: يبلغ | يصل | يتجاوز | يفوق | يناهز | يقارب | يزيد | يصبح | يظل | يسجل | يتخطى
masdar: بلوغ | وصول | تجاوز
forms: هو | هي | كان | كانت | يقدر | تقدر | قدر | قدرت | عند | بنحو | بواقع | البالغ | البالغة
why: leads from what is tallied to how many

entry: مقابل
class: compare
forms: مقابل | مقارنة مع | مقارنة ب | بالمقارنة مع | بعد أن كان | بعد أن كانت | بعدما كان | بعدما كانت | بدلا من | بدل | عوضا عن | نزولا من | صعودا من | ارتفاعا من | انخفاضا من | هبوطا من | تراجعا من | فيما كان | قياسا ب
yes: بلغ عدد الركاب 900 ألف مقابل 800 ألف
why: between a value and the one it is held against, which counts the same

entry: حصيلة
class: tally
toll: yes
nounf: حصيلة
yes: ارتفعت حصيلة القتلى إلى 41

entry: عن العمل
class: suspended
forms: عن العمل | عن ممارسة | عن مهامه | عن مهامها | عن النشاط | عن التدريس | عن اللعب | عن مباشرة | من مهامه
yes: أوقف الطبيب عن العمل

entry: حكم
class: verdict
noun: حكم | قرار
nounf: عقوبة
plural: أحكام | عقوبات
forms: حكما | حكمت | حكم | قضت | قضى | أدانت

entry: تنفيذ حكم
class: verdict
done: yes
forms: تنفيذ حكم | تنفيذ أحكام | نفذت حكم | نفذ حكم | نفذت أحكام | تنفيذ عقوبة | نفذت

entry: زلزال
class: disaster
noun: زلزال | هجوم | تفجير | قصف | انفجار | حريق | فيضان | إعصار | اشتباك | حادث | انهيار | عدوان | تدافع | انزلاق | اصطدام | سيل | ضحية | وباء
nounf: غارة | عاصفة | كارثة | مجزرة | مذبحة | هزة | معركة | حرب | ضربة
plural: زلازل | هجمات | تفجيرات | حرائق | فيضانات | أعاصير | اشتباكات | حوادث | سيول | غارات | ضحايا | معارك | مواجهات | أمطار | أعمال العنف | أعمال الشغب
yes: ارتفعت حصيلة الزلزال إلى 41
why: a toll of which is a toll of dead

entry: عدد
class: tally
noun: عدد | إجمالي | مجموع | تعداد
plural: أعداد
forms: ما مجموعه | العدد الإجمالي
yes: بلغ عدد الركاب 41

entry: عمر
class: age_word
forms: العمر | عمره | عمرها | بعمر | البالغ | البالغة | بالغ | بالغة | البالغين | سن | سنه | سنها | أعمارهم | عمر | عمرهم | بلغ من العمر | دون سن | عمر يناهز | بسن | عن عمر | العمر نحو | أعمار | أعمارهن

entry: يبلغ
class: age_verb
forms: يبلغ | تبلغ | يبلغوا | يبلغون | ناهز | يناهز | تناهز | أتم | أتمت | بلغ | بلغت
why: also "amounts to": only right before a number of years

entry: دون
class: age_limit
forms: دون | تحت | فوق | ما دون | ما فوق
yes: يمنع الدخول على من هم دون 18 سنة
why: right before a number of years

entry: من العمر
class: age_after
forms: من العمر | من عمره | من عمرها | عمرا | من أعمارهم

entry: رقم
class: numbering
forms: رقم | الرقم | الدورة | الذكرى | الدقيقة | القانون | قانون | المادة | المادتين | المادتان | المواد | مادة | الفصل | الفصلين | الفصول | فصل | البند | البندين | بند | القرار | قرار | الفقرة | فقرة | صفحة | الصفحة | ص | القناة | قناة | طريق | الطريق | خط | الخط | غرفة | الغرفة | الجولة | جولة | الطابق | هاتف | الهاتف | هواتف | فاكس | الفاكس | جوال | الجوال | تلفون | الآية | سورة | الحلقة | حلقة | رمز | كود | بوابة | قسم | القسم | ميغ | سو | سوخوي | كوفيد | إف | اف | بوينغ | إيرباص | نسخة | النسخة | الإصدار | آيفون | ويندوز | رحلة رقم | رقم هاتف | أرقام | الأرقام | العدد رقم | خدمة الطوارئ | المصنف | المصنفة | مصنف | مصنفة

entry: السكان
class: share_of
plural: سكان | أراضي | أراض | مباني | منازل | صادرات | واردات | أصوات | مقاعد | ناخبين | عمال | موظفين | أطفال | طلاب | شباب | نساء | أسر | مدارس | مستشفيات | محاصيل | ثروات | إيرادات | عائدات | نفقات | ديون | ضحايا | قتلى | مصابين | لاجئين | نازحين | أعضاء | مواطنين | وظائف | محطات | أصول
noun: إنتاج | اقتصاد | ناتج | دخل | استهلاك | محصول | مخزون | احتياطي | شعب | برلمان | مجلس | وقود | نفط | غذاء | قمح
nounf: ميزانية | مساحة | موازنة | تجارة | ثروة | كهرباء | عمالة | قيمة | كمية | حصة | محافظة | مدينة | بلاد
yes: نزح ثلث سكان المنطقة
why: that of which half or a third is a share, not a thing cut in two

entry: سعر
class: price_word
noun: سعر | ثمن
plural: أسعار | أثمان
nounf: تعرفة | تسعيرة
forms: تباع | يباع | تباع ب | للتر | لليتر | للبرميل | للكيلو | للكيلوغرام | للطن | للواحد | للأونصة | للأوقية | للمتر | لكل لتر | لكل برميل | اللتر | للكيلوجرام | الليتر | لتر البنزين

entry: كلفة
class: cost_word
nounf: كلفة | تكلفة | قيمة | ميزانية | غرامة | ثروة | منحة
noun: مبلغ | قرض | دين | ثمن
plural: خسائر | إيرادات | أرباح | مبالغ | تكاليف | ديون
yes: مشاريع بكلفة 7 مليارات

entry: قوة
class: magnitude_word
forms: بقوة | قوته | قوتها | شدته | شدتها | بشدة | ريختر | مقياس ريختر | مقياس رختر | درجته

entry: بينهم
class: among
forms: بينهم | من بينهم | بينهن | منهم | بينها | من بينها | منها | بمن فيهم | بما فيهم | فيهم | بينهما | منهن | معظمهم | غالبيتهم | أغلبهم

entry: هجري
class: era
forms: هجري | هجرية | للهجرة | هـ | ه | ميلادي | ميلادية | للميلاد | م | ق م

entry: لا
class: no_count
forms: لا | دون | من دون | بدون | أي | عدم | لم | ليس | ولا | كل | نفى | نفت
why: before "dead" or "injuries": none at all

entry: التي
class: count_stop
forms: بجروح | بجراح | بإصابات | بحروق | بعيارات | برصاص | مقارنة | مقابل | علما | لكل | التي | الذي | الذين | اللاتي | اللواتي | إلى | الى | على | عن | مع | عند | أن | إن | أو | كما | بعد | قبل | حيث | بما | فيما | بينما | لكن | ضد | حول | وفق | حسب | بحسب | بسبب | جراء | إثر | خلال | هو | هي | هم | كان | كانت | ثم | حتى | أمام | وراء | تحت | فوق | نتيجة | داخل | خارج | عبر | لدى | وذلك | منذ | إثر | عقب | قد | سوف | هذا | هذه | ما | منهم | كلها | جميعا | جميعهم | معظمها | معظمهم | واحد | واحدة | بشكل | أثناء | تم | بعدما | فقط | حاليا | زائد | ناقص | عالميا | عربيا | محليا | دوليا | إفريقيا | قاريا | وطنيا | أسبوعيا | شهريا | سنويا | يوميا | سابقا | وفقا | ضمن | بلغ | بلغت | تقريبا
why: words behind a number that it does not count

entry: أفرج
class: toll
measure: other
forms: الإفراج عن | إطلاق سراح | أفرج عن | أفرجت عن | أطلق سراح | أطلقت سراح | أخلي سبيل | إخلاء سبيل | تحرير | أطلقت السلطات سراح
why: those let go are no longer counted as held

entry: أي
class: that_is
forms: أي | يعني

entry: حالة
class: counted
kind: person
nounf: حالة

entry: أسر
class: toll
measure: arrested
past: أسر
present: يأسر
masdar: أسر

entry: نقل إلى المستشفى
class: toll
measure: injured
forms: تعرض لجروح | تعرضت لجروح | تعرضوا لجروح | تعرضوا لإصابات | تعرض لإصابات | تعرضت لإصابات | تعرضوا لحروق | نقلوا إلى المستشفى | نقلوا إلى المستشفيات | نقل إلى المستشفى | نقلت إلى المستشفى | دخلوا المستشفى | نقلوا إلى مستشفى | ما زالوا في المستشفى | لا يزالون في المستشفى | يتلقون العلاج | يرقدون في المستشفى | جروحه خطيرة

entry: طعن
class: toll
measure: injured
past: طعن
present: يطعن
masdar: طعن
yes: طعن ثلاثة ركاب في القطار

entry: هلك
class: toll
measure: killed
past: هلك
present: يهلك
masdar: هلاك
forms: قضوا نحبهم | قضى نحبه | قضت نحبها | فارق الحياة | فارقوا الحياة | فارقت الحياة | لفظ أنفاسه | لفظت أنفاسها | لفظوا أنفاسهم | القضاء على | قضى على | قضت على | تصفية | ذبح | إبادة | قضوا في | قضوا جراء | قضوا غرقا

entry: ضبط
class: toll
measure: arrested
past: ضبط
present: يضبط
masdar: ضبط | حبس
why: persons seized; things that are seized carry their own measure

entry: رهن الإيقاف
class: toll
measure: arrested
forms: رهن الإيقاف | رهن الاعتقال | رهن الاحتجاز | رهن التوقيف | قيد الاحتجاز | قيد الاعتقال | قيد التوقيف

entry: احتفظ
class: toll
measure: arrested
for: people
masdar: احتفاظ
why: held in custody, of persons only

entry: اختفى
class: toll
measure: missing
past: اختفى
present: يختفي
masdar: اختفاء

entry: نجا
class: toll
measure: rescued
past: نجا
present: ينجو
masdar: نجاة

entry: تسمم
class: toll
measure: affected
past: تسمم
masdar: تسمم

entry: فر
class: toll
measure: displaced
for: people
past: فر
present: يفر
masdar: فرار
forms: فروا | لجؤوا | لجأوا | لجأ
why: prisoners who escape are not displaced

entry: خرج
class: toll
measure: protesters
near: protest
past: خرج | تجمع | احتشد | نزل | توافد
present: يخرج | يتجمع | يحتشد | ينزل
masdar: خروج | تجمع
why: people who went out are protesters where the sentence speaks of protest

entry: نظم
class: toll
measure: protesters
near: protest
forms: نظمها | نظمه | نفذها | نفذه | أقامها | دعا إليها
why: those who held the vigil

entry: احتجاج
class: protest_word
noun: احتجاج
nounf: تظاهرة | مظاهرة | وقفة احتجاجية | مسيرة
plural: احتجاجات | مظاهرات | تظاهرات | مسيرات
agent: متظاهر | محتج
masdar: تظاهر | اعتصام
forms: احتجاجية | احتجاجي | الاحتجاجية | تظاهرا | للاحتجاج

entry: وحدة
class: counted
measure: other
kind: thing
nounf: وحدة | ولاية | وجبة | وظيفة | ورقة | وثيقة | ورشة | وسيلة | وكالة | وزارة | واقعة
noun: وفد | وعد | وسام | ورم | وادي
plural: وحدات | ولايات | وجبات | وظائف | أوراق | وثائق | ورشات | ورش | وسائل | وكالات | وزارات | وفود | وقائع
why: plain things whose first letter looks like "and"

entry: دولة
class: counted
measure: other
kind: thing
nounf: دولة | قرية | مدينة | منطقة | محافظة | مقاطعة | بلدة | قذيفة | رصاصة | قنبلة | عبوة
plural: دول | قرى | مدن | مناطق | محافظات | مقاطعات | بلدات | قذائف | صواريخ | قنابل | عبوات
noun: إقليم | صاروخ

entry: بطاقة
class: counted
measure: other
kind: thing
noun: برنامج | بلد | بلاغ | بيان | بنك | باب | بحث | برج | بند | برميل متفجر | بيت شعر | بروتوكول | كتاب | كرسي | كيس | كمين | كيلو باوند | كشك | لقاء | لقب | لغم | لوح | ملعب | فرع | فريق | فصل | فيلم | فوج | فيديو | فرن | كوكب | لاقط | برلمان | بئر
nounf: بطاقة | بطولة | بلدية | بندقية | بحيرة | بعثة | بصمة | بقعة | بكرة | بقرة | كلمة | كاميرا | كلية | كنبة | كتلة | كتيبة | كرة | لوحة | لغة | لجنة | لافتة | لقطة | فئة | فرقة | فرصة | فقرة | فكرة | فترة رئاسية | فاتورة | فائدة | كمامة | بذرة | باقة | بورصة | كعكة | كبسولة | كارثة | كذبة | بؤرة | بصلة | بعوضة
plural: برامج | بلدان | بلاغات | بيانات | بنوك | أبواب | أبحاث | بحوث | أبراج | بنود | كتب | كراسي | أكياس | كمائن | لقاءات | ألقاب | ألغام | ألواح | ملاعب | فروع | فرق | فصول | أفلام | أفواج | أفران | كواكب | بنادق | بحيرات | بعثات | بقع | أبقار | كلمات | كليات | كتل | كتائب | كرات | لوحات | لغات | لجان | لافتات | فئات | فرص | فقرات | أفكار | فواتير | فوائد | بطولات | بطاقات | بواخر | بذور | كوارث | بؤر | برقيات | بدائل | كؤوس | آبار | بضائع | بكتيريا
why: plain things whose first letter looks like a preposition

entry: مسلم
class: counted
kind: person
noun: معارض | قروي | مسلم | مسيحي | شيعي | سني | كردي | يهودي | قبطي | زائر | مرافق | جهادي | سلفي | إسلامي | مدان | محكوم | هارب | ناخب | مواطن أجنبي
plural: أكراد | يهود | أقباط | زوار

entry: أحد
class: one_of
forms: أحد | إحدى
why: "one of the guards was killed"
