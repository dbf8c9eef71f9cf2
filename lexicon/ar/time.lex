# Words of time, beside the names of months and days. kind says what part they play:
#   day    a day counted from publication (value: days)       part   a part of the day (value: as TIMEX3 has it); eve: the
#                                                                    evening that, before a feast, is the day before it
#   adverb a part of the day that only goes with a clock time  clock  "o'clock"; zone: a time zone (value: Z, its offset,
#                                                                    or "local" for those with a summer time)
#   mod    last -1, this 0, next 1, standing after its noun    this   standing before it
#   same   "the same": makes no date                           edge   start, middle, end, rest of what follows
#   ref    a time told vaguely (value as in TIMEX3)            refmod a vague time that a day or period may narrow down
#   set    how often                                           each   "every"
#   season value as in TIMEX3                                  century, decade, quarter (value Q or H)
#   since, ago, after, for, on, until, of: what stands before a time, or between two parts of one
#   year   "year" where a number follows                       none   looks like a time and is none
#   future what says that the sentence looks ahead             holds  names that hold a day ("the revolution of 25 ...")
#   whole  "whole", behind a length                            of_time "of time", which tells a decade from holding
#   clock_at, is: what stands before an hour that a note of a few words tells without the hour's word

entry: اليوم
class: time
kind: day
value: 0
forms: اليوم
yes: وصل الوفد اليوم إلى العاصمة
not: استمر الحداد ثلاثة أيام

entry: أمس
class: time
kind: day
value: -1
forms: أمس | الأمس | البارحة | امبارح | مبارح
yes: وقع الحادث مساء أمس

entry: أول من أمس
class: time
kind: day
value: -2
forms: أول من أمس | أول أمس | أمس الأول | قبل أمس | قبل الأمس | قبل يوم أمس | أول البارحة | قبل البارحة | أول امبارح
yes: وقع الحادث أول من أمس

entry: غد
class: time
kind: day
value: 1
forms: غدا | الغد | غد | بكرة | بكرا

entry: بعد غد
class: time
kind: day
value: 2
forms: بعد غد | بعد الغد | بعد غدا | بعد يوم غد | بعد بكرة | بعد بكرا

entry: غير زمن
class: time
kind: none
forms: قريبا من | قريبة من | روسيا اليوم | جريدة اليوم | صحيفة اليوم | دار اليوم | قادة الغد | غد مشرق | غد أفضل | الغد الأفضل | الغد المشرق | جيل الغد | تيار الغد | حزب الغد | مستقبل الغد | عين اليوم | المصري اليوم | أخبار اليوم | الأخبار اليوم | اليمن اليوم | الجزائر اليوم | العراق اليوم | مصر اليوم | ليبيا اليوم | اليوم السابع | بأمس الحاجة | أمس الحاجة | يوم الأرض | يوم القيامة | اليوم العالمي | اليوم الوطني | اليوم الدولي | اليوم التالي | اليوم نفسه | اليوم ذاته | اليوم الذي | اليوم الموالي | اليوم الدراسي | اليوم الواحد | في اليوم | ذلك اليوم | نفس اليوم | ذات اليوم | بين اليوم | السياسة اليوم | صلاة الجمعة | خطبة الجمعة | صلاة الظهر | صلاة العصر | صلاة الفجر | صلاة العيد | منظمة الفجر | قوات الفجر | فجر ليبيا | ليل نهار | ليلا ونهارا | ليلا نهارا | الظهر والعصر | الشرق الأوسط اليوم | الربيع العربي | ربيع براغ | الأمين العام | النائب العام | المدعي العام | الرأي العام | القطاع العام | الأمن العام | المدير العام | الدين العام | الشارع العام | الوكيل العام | على مدار الساعة | مدار الساعة | على الفور | من الآن
why: fixed phrases, names of papers and of days of honour that hold a word of time

entry: صباح
class: time
kind: part
value: TMO
forms: صباح | الصباح | صبيحة | وقت مبكر من صباح | ساعة مبكرة من صباح | الساعات الأولى من صباح | الساعات الأولى من الصباح | ساعات الصباح الأولى | وقت متأخر من صباح | ساعات صباح

entry: فجر
class: time
kind: part
value: TMO
forms: فجر | الفجر | ضحى | سحر | الساعات الأولى من فجر | ساعات الفجر الأولى | وقت مبكر من فجر | ساعة مبكرة من فجر
yes: انسحبت القوات فجر أمس

entry: ظهر
class: time
kind: part
value: TMI
forms: ظهر | الظهر | ظهيرة | الظهيرة | زوال | منتصف نهار | منتصف النهار | منتصف يوم

entry: عصر
class: time
kind: part
value: TAF
forms: عصر | العصر | بعد زوال | بعد الزوال | وقت مبكر من بعد ظهر | وقت متأخر من بعد ظهر | بعد ظهر | بعد الظهر | ما بعد الظهر | بعيد ظهر | بعيد الظهر
yes: تجمع المحتجون بعد ظهر السبت

entry: مساء
class: time
kind: part
value: TEV
forms: مساء | المساء | ساعة متأخرة من مساء | وقت متأخر من مساء | وقت متأخر مساء | ساعات متأخرة من مساء | وقت مبكر من مساء | مساءا | مسا | أمسية

entry: عشية
class: time
kind: part
value: TEV
eve: yes
forms: عشية
why: the evening; before a feast, the day before it

entry: ليل
class: time
kind: part
value: TNI
forms: ليل | الليل | ليلة | الليلة | منتصف ليل | منتصف ليلة | ساعة متأخرة من ليل | ساعة متأخرة من ليلة | ساعات متأخرة من ليل | ساعات متأخرة من ليلة | الساعات المتأخرة من ليل | الساعات الأخيرة من ليل | وقت متأخر من ليل | وقت متأخر من ليلة | وقت متأخر ليل | وقت متأخر ليلة | سهرة

entry: صباحا
class: time
kind: adverb
value: TMO
forms: صباحا | فجرا | صبحا | الصبح | قبل الفجر | بعد الفجر | مع الفجر | قبل الظهر
yes: تفتح المراكز في الثامنة صباحا

entry: ظهرا
class: time
kind: adverb
value: TMI
forms: ظهرا | نهارا | وقت الظهر | وقت الظهيرة | وقت الغداء

entry: عصرا
class: time
kind: adverb
value: TAF
forms: عصرا | بعد العصر | قبل العصر | وقت العصر | قبل المغرب

entry: مساء (ظرف)
class: time
kind: adverb
value: TEV
forms: المغرب | مغربا | بعد المغرب | وقت المغرب | العشاء | عشاء | قبل العشاء | بعد العشاء | وقت العشاء

entry: ليلا
class: time
kind: adverb
value: TNI
forms: ليلا | منتصف الليل | بعد منتصف الليل

entry: الساعة
class: time
kind: clock
forms: الساعة | تمام الساعة | حدود الساعة | حوالي الساعة | عند الساعة | نحو الساعة | عند تمام الساعة | حوالى الساعة | قرابة الساعة | الساعة من
weak: yes
why: only where an hour follows

entry: غرينتش
class: time
kind: zone
value: Z
forms: بتوقيت GMT | بتوقيت UTC | بتوقيت غرينتش | بتوقيت جرينتش | بتوقيت غرينيتش | بتوقيت جرينيتش | بتوقيت جرينتش | توقيت غرينتش | توقيت جرينتش | غرينتش | جرينتش | ت غ | ت غرينتش | تغ | GMT | UTC | بالتوقيت العالمي | التوقيت العالمي

entry: التوقيت المحلي
class: time
kind: zone
value: local
forms: بالتوقيت المحلي | التوقيت المحلي | حسب التوقيت المحلي | توقيت محلي | بتوقيت المحلي

# Zones that keep one offset all year round get it; the others move with their summer time, or did in years still read.

entry: توقيت مكة
class: time
kind: zone
value: +03:00
forms: بتوقيت مكة المكرمة | بتوقيت مكة | بتوقيت السعودية | بتوقيت المملكة العربية السعودية | بتوقيت المملكة | بتوقيت الرياض | بتوقيت جدة | بتوقيت الكويت | بتوقيت قطر | بتوقيت الدوحة | بتوقيت البحرين | بتوقيت المنامة | بتوقيت اليمن | بتوقيت صنعاء | بتوقيت عدن | بتوقيت بغداد | بتوقيت العراق | بتوقيت موسكو | بتوقيت روسيا | بتوقيت تركيا | بتوقيت أنقرة | بتوقيت إسطنبول | بتوقيت اسطنبول | بتوقيت شرق أفريقيا | بتوقيت نيروبي | بتوقيت مينسك

entry: توقيت الإمارات
class: time
kind: zone
value: +04:00
forms: بتوقيت الإمارات | بتوقيت أبوظبي | بتوقيت أبو ظبي | بتوقيت دبي | بتوقيت سلطنة عمان | بتوقيت مسقط | بتوقيت باكو | بتوقيت تبليسي | بتوقيت يريفان

entry: توقيت تونس
class: time
kind: zone
value: +01:00
forms: بتوقيت تونس | بتوقيت الجزائر

entry: توقيت باكستان
class: time
kind: zone
value: +05:00
forms: بتوقيت إسلام آباد | بتوقيت باكستان | بتوقيت كراتشي | بتوقيت طشقند

entry: توقيت الهند
class: time
kind: zone
value: +05:30
forms: بتوقيت الهند | بتوقيت نيودلهي | بتوقيت نيو دلهي

entry: توقيت الصين
class: time
kind: zone
value: +08:00
forms: بتوقيت الصين | بتوقيت بكين | بتوقيت هونغ كونغ | بتوقيت سنغافورة | بتوقيت مانيلا | بتوقيت كوالالمبور

entry: توقيت اليابان
class: time
kind: zone
value: +09:00
forms: بتوقيت اليابان | بتوقيت طوكيو | بتوقيت سول | بتوقيت سيول | بتوقيت كوريا الجنوبية

entry: توقيت القاهرة
class: time
kind: zone
value: local
forms: بتوقيت القاهرة | بتوقيت مصر | بتوقيت بيروت | بتوقيت لبنان | بتوقيت دمشق | بتوقيت سوريا | بتوقيت سورية | بتوقيت القدس | بتوقيت فلسطين | بتوقيت غزة | بتوقيت الأردن | بتوقيت عمان | بتوقيت عمّان | بتوقيت طرابلس | بتوقيت ليبيا | بتوقيت الخرطوم | بتوقيت السودان | بتوقيت الرباط | بتوقيت المغرب | بتوقيت نواكشوط | بتوقيت طهران | بتوقيت إيران | بتوقيت كييف | بتوقيت أوكرانيا | بتوقيت ألماتي | بتوقيت نور سلطان | بتوقيت أستانا | بتوقيت باريس | بتوقيت فرنسا | بتوقيت لندن | بتوقيت بريطانيا | بتوقيت واشنطن | بتوقيت نيويورك | بتوقيت شرق الولايات المتحدة | بتوقيت شرقي الولايات المتحدة | بتوقيت الساحل الشرقي | بتوقيت شرق أمريكا | بتوقيت برلين | بتوقيت ألمانيا | بتوقيت روما | بتوقيت إيطاليا | بتوقيت مدريد | بتوقيت إسبانيا | بتوقيت النمسا | بتوقيت فيينا | بتوقيت بروكسل | بتوقيت بلجيكا | بتوقيت وسط أوروبا | بتوقيت أوروبا | بتوقيت جنيف | بتوقيت سويسرا | بتوقيت أثينا | بتوقيت اليونان | بتوقيت كابول | بتوقيت أفغانستان | بتوقيت البرازيل | بتوقيت أستراليا | بتوقيت سيدني | بتوقيت كاليفورنيا | بتوقيت لوس أنجلوس

entry: ماض
class: time
kind: mod
value: -1
adj: ماضي | فائت | منصرم | منقضي | آفل | فارط | ماض
yes: غادر الوفد الثلاثاء الماضي

entry: أخير
class: time
kind: mod
value: -1
recent: yes
adj: أخير

entry: سابق
class: time
kind: mod
value: -1
recent: no
adj: سابق

entry: مقبل
class: time
kind: mod
value: 1
adj: مقبل | قادم | آتي | تالي
yes: تبدأ المحادثات الأسبوع المقبل

entry: جار
class: time
kind: mod
value: 0
adj: جاري | حالي | راهن

entry: جديد
class: time
kind: mod
value: 0
fresh: yes
adj: جديد

entry: نفسه
class: time
kind: same
forms: نفسه | نفسها | ذاته | ذاتها

entry: هذا
class: time
kind: this
forms: هذا | هذه

entry: بداية
class: time
kind: edge
value: start
forms: بداية | بدايات | مطلع | مطالع | مستهل | أوائل | بدء
yes: تراجعت الأسعار منذ بداية العام الجديد

entry: منتصف
class: time
kind: edge
value: mid
forms: منتصف | أواسط

entry: نهاية
class: time
kind: edge
value: end
forms: نهاية | أواخر | ختام | نهايات | موفى

entry: بقية
class: time
kind: edge
value: rest
forms: بقية | باقي | ما تبقى من | المتبقي من

entry: نهاية الأسبوع
class: time
kind: weekend
forms: نهاية الأسبوع | عطلة نهاية الأسبوع | عطلة الأسبوع | نهاية أسبوع | عطلة نهاية أسبوع
yes: بدأت الاحتجاجات نهاية الأسبوع الماضي

entry: مؤخرا
class: time
kind: ref
value: PAST_REF
forms: مؤخرا | في السابق | منذ قليل | منذ لحظات | قبل لحظات | فترة سابقة | مرحلة سابقة | مدة سابقة | فترات سابقة | قديما | في الماضي القريب | قبل قليل | للتو | من قبل قليل | منذ القدم | في الماضي | الآونة الأخيرة | الفترة الأخيرة | الفترة الماضية | الفترة السابقة | المدة الأخيرة | المرحلة الماضية | منذ القديم | حتى وقت قريب
yes: ارتفعت الأسعار مؤخرا

entry: وقت سابق
class: time
kind: refmod
value: PAST_REF
forms: وقت سابق | أوقات سابقة
yes: أعلنت الحكومة في وقت سابق استقالتها

entry: وقت لاحق
class: time
kind: refmod
value: FUTURE_REF
forms: وقت لاحق | أوقات لاحقة

entry: الآن
class: time
kind: ref
value: PRESENT_REF
forms: الآن | والآن | حالا | حاليا | الوقت الحالي | الوقت الراهن | الوقت الحاضر | الفترة الحالية | الفترة الراهنة | المرحلة الحالية | المرحلة الراهنة | اللحظة الراهنة | هذه الأيام | حتى اللحظة | هذه اللحظة | راهنا | حتى الساعة | هذه الأثناء | حتى الآن
not: الآنسة منى

entry: قريبا
class: time
kind: ref
value: FUTURE_REF
forms: قريبا | المستقبل القريب | الفترة المقبلة | الفترة القادمة | المرحلة المقبلة | المرحلة القادمة | قريبا جدا | القريب العاجل | الأمد القريب | الأجل القريب | المدى المنظور | المدى القريب

entry: فترة
class: time
kind: span
value: PAST_REF
ambiguous: yes
forms: فترة | مدة | زمن | وقت طويل | زمن طويل | زمن بعيد | فترة طويلة | مدة طويلة | فترة وجيزة | فترة قصيرة | وقت قصير | مدة قصيرة | أمد بعيد | أمد طويل | القدم | فترات طويلة | وقت قريب | فترة قريبة
why: a stretch of unsaid length; only after "since" or "ago"
yes: يعيش هناك منذ فترة طويلة

entry: يوميا
class: time
kind: set
value: P1D
forms: يوميا | كل يوم

entry: أسبوعيا
class: time
kind: set
value: P1W
forms: أسبوعيا | كل أسبوع

entry: شهريا
class: time
kind: set
value: P1M
forms: شهريا | كل شهر

entry: سنويا
class: time
kind: set
value: P1Y
forms: سنويا | كل عام | كل سنة

entry: كل ساعة
class: time
kind: set
value: PT1H
forms: كل ساعة

entry: كل
class: time
kind: each
forms: كل

entry: صيف
class: time
kind: season
value: SU
forms: صيف | الصيف | صائفة | الصائفة

entry: شتاء
class: time
kind: season
value: WI
forms: شتاء | الشتاء

entry: ربيع
class: time
kind: season
value: SP
forms: ربيع | الربيع
why: only beside a year or a word like "last"

entry: خريف
class: time
kind: season
value: FA
forms: خريف | الخريف

entry: العشرينيات
class: time
kind: decade
value: 2
forms: عشرينيات | العشرينيات | عشرينات | العشرينات

entry: الثلاثينيات
class: time
kind: decade
value: 3
forms: ثلاثينيات | الثلاثينيات | ثلاثينات | الثلاثينات

entry: الأربعينيات
class: time
kind: decade
value: 4
forms: أربعينيات | الأربعينيات | أربعينات | الأربعينات

entry: الخمسينيات
class: time
kind: decade
value: 5
forms: خمسينيات | الخمسينيات | خمسينات | الخمسينات

entry: الستينيات
class: time
kind: decade
value: 6
forms: ستينيات | الستينيات | ستينات | الستينات

entry: السبعينيات
class: time
kind: decade
value: 7
forms: سبعينيات | السبعينيات | سبعينات | السبعينات

entry: الثمانينيات
class: time
kind: decade
value: 8
forms: ثمانينيات | الثمانينيات | ثمانينات | الثمانينات

entry: التسعينيات
class: time
kind: decade
value: 9
forms: تسعينيات | التسعينيات | تسعينات | التسعينات
yes: هاجرت الأسرة في تسعينيات القرن الماضي

entry: القرن
class: time
kind: century
forms: القرن

entry: الربع
class: time
kind: quarter
value: Q
forms: الربع | الثلاثي | الثلاثية

entry: النصف
class: time
kind: quarter
value: H
forms: النصف | السداسي | السداسية

entry: منذ
class: time
kind: since
forms: منذ | مذ

entry: قبل
class: time
kind: ago
forms: قبل | قبيل | قبل نحو | قبل حوالي | قبل قرابة | قبل أكثر من | قبل ما يقارب | قبل ما يزيد على | قبل أقل من

entry: عند
class: time
kind: clock_at
forms: عند | عند حوالي
weak: yes
why: before an hour told shortly: "at 7"

entry: إنها
class: time
kind: is
forms: إنها | أنها | الساعة الآن
why: before an hour told shortly: "it is eight"

entry: بتاريخ
class: time
kind: on
forms: بتاريخ | تاريخ | المؤرخ في | المؤرخة في | مؤرخ في | مؤرخة في
why: what stands before a date in digits

entry: بعد
class: time
kind: after
forms: بعد | عقب | بعيد | بعد نحو | بعد أكثر من | بعد حوالي | بعد مرور

entry: خلال
class: time
kind: for
ambiguous: yes
forms: خلال | لمدة | على مدى | مدى | مدة | مدته | مدتها | في غضون | غضون | لفترة | في ظرف | استمر | استمرت | يستمر | تستمر | استغرق | استغرقت | يستغرق | تستغرق | دام | دامت | يدوم | تدوم | امتدت | امتد

entry: شهر
class: time
kind: month_word
forms: شهر

entry: مواليد
class: year_cue
forms: في | فى | حتى | إلى | لغاية | بحلول | مواليد | بين | منذ | مذ | مونديال | انتخابات | حرب | ثورة | صيف | شتاء | خريف | ربيع | نسخة | بطولة | دورة | موسم | موازنة | ميزانية | دستور | أولمبياد | أحداث | اتفاق | اتفاقية | منتصف | أواخر | أوائل | مطلع | نهاية | بداية | هجمات | كأس العالم | غزو | قانون | من | طيلة | خلال | اعتبارا من | انقلاب | هدنة | احتجاجات | انتفاضة
why: what a year in digits may follow without the word "year"

entry: من
class: time
kind: of
forms: من | في | فى

entry: عام
class: time
kind: year
forms: عام | سنة | العام | السنة | عامي | سنتي | أعوام | سنوات | الأعوام | السنوات

entry: طوال
class: time
kind: for
whole: yes
forms: طوال | طيلة | على مدار
why: before "the month" the whole of it is meant

entry: الموافق
class: time
kind: meaning
forms: الموافق | الموافقة | المصادف | الموافق لـ | الموافق ل

entry: سوف
class: time
kind: future
forms: سوف | المقرر | المقررة | المرتقب | المرتقبة | المزمع | المتوقع | يعتزم | تعتزم | يعتزمون | يستعد | تستعد | ينوي | تنوي | المنتظر | المنتظرة | المتوقعة
yes: من المقرر أن يصل الوفد الخميس

entry: سيارة
class: time
kind: not_future
forms: سيارة | سيارات | سياسة | سياسات | سياسي | سياسية | سياسيا | سيطرة | سيطرت | سيطر | سيدة | سيدات | سيناريو | سيناريوهات | سيادة | سيرة | سيول | سيبيريا | سيناء | سينما | ستة | ستين | ستون | ستار | سيل | سيف | سيئة | سيئ | ستارت | سيدني | سيول | ستوكهولم | ستراسبورغ | سيرغي | ستيفن | سيما | سيدي | سيد
why: words that begin as a future verb does

entry: ثورة
class: time
kind: holds
forms: ثورة | ميدان | شارع | حركة | جامعة | مدينة | جسر | مستشفى | ملعب | انتفاضة | ساحة | حي | ائتلاف | تحالف | كتائب | كتيبة | لواء | سد | استاد | مطار | حراك
why: a name made with a day of the year: the revolution of the twenty-fifth of January

entry: إلى
class: time
kind: until
forms: إلى | حتى | لغاية | بحلول | إلى غاية

entry: قليلة
class: time
kind: few
forms: قليلة | القليلة | معدودة | المعدودة | عدة | كثيرة | الكثيرة | طويلة | الطويلة | عديدة

entry: آخر
class: time
kind: latest
forms: آخر

entry: كامل
class: time
kind: whole
ambiguous: yes
forms: كامل | كاملة | كاملا | بأكمله | بأكملها | بكامله | بكاملها | بالكامل | كاملين | كاملتين | متواصلة | متتالية | متواصل | متتاليا

entry: من الزمن
class: time
kind: of_time
ambiguous: yes
forms: من الزمن | من الزمان | كامل | واحد

entry: من الحدث
class: from_event
forms: من | عن
why: behind "two days before": counted from an event, not from now

entry: إلا
class: time
kind: less
forms: إلا
why: "four less a quarter"

# Feasts that name a day. month, day: in the calendar named (gregorian where none is); calendar easter: days from Easter
# Sunday; nth: the nth weekday `day` of the month.

entry: عيد الفطر
class: feast
calendar: hijri
month: 10
day: 1
forms: عيد الفطر | عيد الفطر المبارك | عيد الفطر السعيد

entry: عيد الأضحى
class: feast
calendar: hijri
month: 12
day: 10
forms: عيد الأضحى | عيد الأضحى المبارك | عيد النحر | يوم النحر

entry: يوم عرفة
class: feast
calendar: hijri
month: 12
day: 9
forms: يوم عرفة | يوم عرفات | وقفة عرفة | وقفة عرفات

entry: رأس السنة الهجرية
class: feast
calendar: hijri
month: 1
day: 1
forms: رأس السنة الهجرية | عيد رأس السنة الهجرية

entry: عاشوراء
class: feast
calendar: hijri
month: 1
day: 10
forms: عاشوراء

entry: المولد النبوي
class: feast
calendar: hijri
month: 3
day: 12
forms: المولد النبوي | المولد النبوي الشريف | عيد المولد النبوي | عيد المولد

entry: ليلة القدر
class: feast
calendar: hijri
month: 9
day: 27
forms: ليلة القدر

entry: رأس السنة
class: feast
month: 1
day: 1
forms: رأس السنة | رأس السنة الميلادية | رأس السنة الجديدة | رأس السنة الميلادية الجديدة | عيد رأس السنة | عيد رأس السنة الميلادية

entry: عيد الميلاد
class: feast
month: 12
day: 25
forms: عيد الميلاد | عيد الميلاد المجيد | الكريسماس | أعياد الميلاد

entry: عيد الحب
class: feast
month: 2
day: 14
forms: عيد الحب | عيد العشاق | يوم الحب | الفالنتاين

entry: يوم المرأة
class: feast
month: 3
day: 8
forms: يوم المرأة | يوم المرأة العالمي | عيد المرأة

entry: عيد الأم
class: feast
month: 3
day: 21
forms: عيد الأم | يوم الأم

entry: النوروز
class: feast
month: 3
day: 21
forms: عيد النوروز | النوروز | عيد نوروز | عيد النيروز | النيروز

entry: عيد العمال
class: feast
month: 5
day: 1
forms: عيد العمال | عيد العمال العالمي | يوم العمال | يوم العمال العالمي | عيد الشغل | عيد الشغل العالمي

entry: عيد الأب
class: feast
month: 6
nth: 3
day: 7
forms: عيد الأب | يوم الأب

entry: عيد الشكر
class: feast
month: 11
nth: 4
day: 4
forms: عيد الشكر | يوم الشكر

entry: الهالوين
class: feast
month: 10
day: 31
forms: الهالوين | عيد الهالوين

entry: عيد الفصح
class: feast
calendar: easter
day: 0
forms: عيد الفصح | عيد الفصح المجيد | أحد الفصح | عيد القيامة | عيد القيامة المجيد

entry: إثنين الفصح
class: feast
calendar: easter
day: 1
forms: إثنين الفصح | اثنين الفصح

entry: الجمعة العظيمة
class: feast
calendar: easter
day: -2
forms: الجمعة العظيمة | الجمعة الحزينة

entry: أحد الشعانين
class: feast
calendar: easter
day: -7
forms: أحد الشعانين

entry: أربعاء الرماد
class: feast
calendar: easter
day: -46
forms: أربعاء الرماد

entry: إثنين الرماد
class: feast
calendar: easter
day: -48
forms: إثنين الرماد | اثنين الرماد
