# Measures that touch people on the spot: a cue (class measure_cue) near an object (class measure_object) in one
# sentence. `with` names the objects that the cue needs; without it the cue stands alone. `lifts: yes` ends a measure.

# ---- objects

entry: مطار
class: measure_object
group: airport
noun: مطار
plural: مطارات
yes: أغلقت السلطات المطار

entry: رحلة جوية
class: measure_object
group: flight
nounf: رحلة
plural: رحلات
forms: حركة الطيران | الطيران المدني | حركة الملاحة الجوية | الملاحة الجوية | رحلاتها | رحلاته
yes: ألغت الشركة رحلاتها إلى المدينة

entry: مجال جوي
class: measure_object
group: airspace
forms: المجال الجوي | مجالها الجوي | مجاله الجوي | الأجواء

entry: حدود
class: measure_object
group: border
plural: حدود
forms: معبر | المعبر | معابر | المعابر | منفذ | المنفذ | المنافذ | الحدود البرية
yes: أغلقت الدولة حدودها مع الجارة

entry: إنترنت
class: measure_object
group: internet
noun: إنترنت | أنترنت | انترنيت
forms: الشبكة العنكبوتية | خدمة الإنترنت | خدمات الإنترنت | شبكة الإنترنت
yes: انقطعت خدمة الإنترنت عن البلاد

entry: هاتف
class: measure_object
group: phone
noun: هاتف
plural: هواتف
forms: الاتصالات الهاتفية | الاتصالات الدولية | المكالمات الدولية | المكالمات الهاتفية | شبكات الهاتف | الهاتف المحمول | الهاتف الجوال | الهاتف النقال | خدمة الهاتف | خدمات الاتصالات | شبكات الاتصال | شبكة الاتصالات | الاتصالات الهاتفية الدولية | المكالمات

entry: كهرباء
class: measure_object
group: power
nounf: كهرباء
forms: التيار الكهربائي | التيار | الشبكة الكهربائية

entry: مياه
class: measure_object
group: water
forms: المياه | مياه الشرب | إمدادات المياه | إمدادات المياه

entry: مصرف
class: measure_object
group: bank
noun: مصرف
plural: مصارف | بنوك
forms: البنوك | المصارف | أجهزة الصرف | أجهزة الصرف الآلي | شركات الصرافة | الصرافات

entry: مدرسة
class: measure_object
group: school
nounf: مدرسة | جامعة
plural: مدارس
forms: الجامعات | الدراسة | المؤسسات التعليمية

entry: طريق
class: measure_object
group: road
noun: طريق
plural: طرق | طرقات | شوارع
forms: السكك الحديدية | حركة القطارات | القطارات | الجسور

entry: متجر
class: measure_object
group: shop
noun: متجر
plural: متاجر | أسواق
forms: المحلات | المحال التجارية | المحلات التجارية | مراكز التسوق

entry: سفارة
class: measure_object
group: embassy
nounf: سفارة | قنصلية
forms: البعثة الدبلوماسية | البعثات الدبلوماسية | مقر البعثة

entry: ميناء
class: measure_object
group: port
noun: ميناء
plural: موانئ

entry: مدينة مغلقة
class: measure_object
group: city
forms: الدخول إلى | الخروج منها | الدخول والخروج | مداخل المدينة | دخول المدينة

entry: رعايا
class: measure_object
group: nationals
plural: رعايا | جاليات
nounf: جالية
forms: مواطنيها | رعاياها | رعاياه | مواطنيه | رعاياهم | المواطنين | المسافرين | مواطنوها | الأجانب | السياح | أفراد الجالية | أفراد العائلات | أفراد الأسر
yes: دعت الدولة رعاياها إلى توخي الحذر

entry: موظفون
class: measure_object
group: staff
forms: موظفيها | موظفي السفارة | موظفي القنصلية | موظفي الحكومة | الموظفين غير الأساسيين | دبلوماسييها | الدبلوماسيين | موظفو السفارة | موظفي الأمم المتحدة | للموظفين غير الأساسيين | موظفين | لموظفي قنصليتها

entry: سفر
class: measure_object
group: travel
noun: سفر
forms: السفر إلى

# ---- cues

entry: أغلق
class: measure_cue
kind: closure
with: airport border airspace road school shop bank embassy port city
past: أغلق | أقفل
present: يغلق | يقفل
masdar: إغلاق | إقفال
patient: مغلق | مقفل
forms: مغلقا | مغلقة
yes: مطار المدينة مغلق حتى إشعار آخر

entry: علق
class: measure_cue
kind: closure
with: flight airport bank school travel
past: علّق | ألغى | أوقف | أرجأ
present: يعلّق | يلغي | يوقف | يرجئ
masdar: تعليق | إلغاء | إيقاف
patient: معلق | ملغى
yes: علقت الشركة رحلاتها

entry: توقف
class: measure_cue
kind: closure
with: flight bank airport school
past: توقف | تعطل
present: يتوقف | يتعطل
masdar: توقف | تعطل
agent: متوقف

entry: فتح
class: measure_cue
kind: closure
lifts: yes
with: airport border airspace road bank school shop port embassy
masdar: إعادة فتح
forms: أعيد فتح | أعادت فتح | يعيد فتح | تعيد فتح | إعادة فتح | إعادة تشغيل | فتحت أبوابها | فتح أبوابه | أعيد تشغيل
yes: أعيد فتح المطار أمام المسافرين

entry: استأنف
class: measure_cue
kind: closure
lifts: yes
with: flight airport bank school
past: استأنف
present: يستأنف
masdar: استئناف
forms: عاد إلى العمل | عودة الرحلات | عادت الرحلات

entry: حظر التجول
class: measure_cue
kind: curfew
forms: حظر التجول | حظر تجول | حظر التجوال | حظر تجوال | حظرا للتجول | حظر للتجول | حظر التنقل | منع التجول | منع تجول | حظر عام للتجول
yes: فرضت السلطات حظر التجول ليلا

entry: رفع حظر التجول
class: measure_cue
kind: curfew
lifts: yes
forms: رفع حظر التجول | رفع حظر التجوال | إلغاء حظر التجول | إنهاء حظر التجول | رفعت حظر التجول | رفع منع التجول

entry: انقطع
class: measure_cue
kind: outage
with: internet phone power water
past: انقطع | قطع | تذبذب | تعطل | حجب | تدهور
present: ينقطع | يقطع | يتعطل | يحجب
masdar: انقطاع | قطع | تذبذب | حجب
forms: انقطاعات | مقطوع | مقطوعة | لا يعمل | لا تعمل | محجوب
yes: انقطعت خدمة الإنترنت عن معظم أنحاء البلاد

entry: عادت الخدمة
class: measure_cue
kind: outage
lifts: yes
with: internet phone power water
forms: عادت خدمة | عودة خدمة | عودة الإنترنت | عاد الإنترنت | عودة التيار | عودة الكهرباء | عادت الكهرباء | عادت خدمات | عودة الاتصالات | عادت الاتصالات
yes: عادت خدمة الإنترنت إلى المدينة جزئيا

entry: غادر
class: measure_cue
kind: departure
with: staff nationals
masdar: مغادرة
forms: المغادرة الطوعية | مغادرة طوعية | مغادرة البلاد | بمغادرة | بالمغادرة | المغادرة فورا | سحب موظفيها | سحب دبلوماسييها | سحب رعاياها | بالخروج من البلاد
yes: سمحت الوزارة لموظفي السفارة بالمغادرة الطوعية

entry: أجلى
class: measure_cue
kind: evacuation
with: staff nationals airport flight embassy
past: أجلى
present: يجلي
masdar: إجلاء
forms: رحلات إجلاء | طائرات الإجلاء | عمليات الإجلاء | إعادة رعاياها | إعادة مواطنيها | رحلة إجلاء
yes: بدأت الدولة إجلاء رعاياها

entry: خط ساخن
class: measure_cue
kind: hotline
forms: الخط الساخن | خط ساخن | خطا ساخنا | خط الطوارئ | خطوط الطوارئ | أرقام الطوارئ | رقم الطوارئ | رقم طوارئ | هاتف الطوارئ | الاتصال على الرقم | الاتصال على الأرقام | الاتصال بالرقم | الاتصال على | للاتصال | هاتف | الهاتف | أرقام الهواتف | على الرقم | على الأرقام | الأرقام الآتية | الأرقام التالية | رقم الهاتف | واتساب | واتس آب | رقم مركز العمليات | مركز العمليات | غرفة العمليات
yes: خصصت الوزارة خطا ساخنا للمواطنين

entry: نصح
class: measure_cue
kind: advisory
with: nationals travel staff
past: نصح | حث | أهاب | ناشد | حذر | دعا
present: ينصح | يحث | يهيب | يناشد | يحذر | يدعو
agent: داع
masdar: نصيحة
forms: توخي الحذر | توخي الحيطة | توخي الحيطة والحذر | أخذ الحيطة | تجنب السفر | عدم السفر | تأجيل السفر | إرجاء السفر | ملازمة منازلهم | البقاء في منازلهم | الابتعاد عن | عدم الاقتراب | تأجيل أي سفر | داعية | داعيا
yes: نصحت رعاياها بتأجيل السفر

# ---- who is counted

entry: رجل أمن
class: victim
group: police
forms: رجال الأمن | رجل أمن | رجلي أمن | من رجال الأمن | قوات الأمن | أفراد الأمن | أعوان الأمن | عناصر الأمن | الشرطة | أفراد الشرطة | رجال الشرطة | الحرس الوطني | ضباط تنفيذ القانون | ضباط إنفاذ القانون | قوات الشرطة
noun: شرطي | دركي
plural: شرطة

entry: جندي
class: victim
group: military
noun: جندي | عسكري | ضابط
plural: جنود | ضباط | عساكر
forms: أفراد الجيش | القوات المسلحة | عناصر الجيش | من الجيش

entry: مسلح
class: victim
group: militants
noun: مسلح | إرهابي | متمرد | مجرم | مهاجم | متطرف | مخرب | انتحاري
yes: قتل المسلحون

entry: مدني
class: victim
group: civilians
noun: مدني

entry: متظاهر
class: victim
group: protesters
noun: متظاهر | محتج
yes: أصيب محتجون

entry: طفل
class: victim
group: children
noun: طفل | رضيع | قاصر
nounf: طفلة
plural: أطفال | قصر

entry: امرأة
class: victim
group: women
nounf: امرأة
plural: نساء
noun: سيدة
forms: سيدات

entry: صحفي
class: victim
group: journalists
noun: صحفي | صحافي | إعلامي

entry: أجنبي
class: victim
group: foreigners
noun: أجنبي
plural: أجانب | رعايا

entry: مسعف
class: victim
group: medics
noun: مسعف | ممرض | طبيب
plural: أطباء

entry: عامل
class: victim
group: workers
noun: عامل
plural: عمال

entry: سائح
class: victim
group: tourists
noun: سائح | مسافر
plural: سياح

entry: مصل
class: victim
group: worshippers
forms: المصلين | المصلون | مصلين

entry: طالب
class: victim
group: students
noun: طالب
plural: طلاب | طلبة

# ---- words that make a figure a part of another

entry: بينهم
class: part_word
forms: بينهم | بينهن | من بينهم | من بينها | بينها | من ضمنهم | بمن فيهم | بما فيهم | من بين الضحايا | وبين الضحايا | وبين القتلى
yes: قتل عشرون شخصا بينهم طفلان

entry: منهم
class: part_word
behind: yes
forms: منهم | منها | منهن
yes: عثر على ثلاثة منهم أحياء
why: stands before the figure or behind it

entry: خسائر
class: loss_word
plural: خسائر | ضحايا
nounf: حصيلة
yes: بلغت خسائر الشرطة عشرة قتلى

entry: آخرون
class: others_word
forms: آخرين | آخرون | آخران
yes: قتل ستة مسلحين وجرح ثلاثة آخرون
