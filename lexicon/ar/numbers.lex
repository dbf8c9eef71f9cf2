# Number words. value: what the word is worth; kind: its place in a number:
#   unit 1-9, ten 10, teen 11-19, tens 20-90, hundred (may follow a unit), hundreds 200-900, scale thousands and up,
#   scale_plural, scale_dual likewise, fraction, part (thirds, fifths: a fraction only behind their number), point (the
#   decimal mark in words), vague (min..max; times a scale that follows), some 3-9, several (only before a
#   scale), ordinal, ordinal_unit (only before tens).
# All are written under `plural`: they take the article and stand otherwise as they are.

entry: صفر
class: number
kind: unit
value: 0
forms: صفر
weak: yes
why: also a Hijri month

entry: واحد
class: number
kind: unit
value: 1
plural: واحد | واحدة

entry: اثنان
class: number
kind: unit
value: 2
plural: اثنان | اثنين | اثنتان | اثنتين | ثنتين | ثنتان | إتنين | اتنين | اثنا | إثنى | اثني
yes: وصل اثنان من الوفد

entry: ثلاثة
class: number
kind: unit
value: 3
plural: ثلاثة | ثلاث | تلاتة | تلات

entry: أربعة
class: number
kind: unit
value: 4
plural: أربعة | أربع

entry: خمسة
class: number
kind: unit
value: 5
plural: خمسة | خمس

entry: ستة
class: number
kind: unit
value: 6
plural: ستة | ست

entry: سبعة
class: number
kind: unit
value: 7
plural: سبعة | سبع

entry: ثمانية
class: number
kind: unit
value: 8
plural: ثمانية | ثماني | ثمان | تمانية | تماني | ثمانى

entry: تسعة
class: number
kind: unit
value: 9
plural: تسعة | تسع

entry: عشرة
class: number
kind: ten
value: 10
plural: عشرة | عشر

entry: أحد عشر
class: number
kind: teen
value: 11
plural: أحد عشر | إحدى عشرة | أحد عشرة | إحدى عشر | احدى عشر | حداشر | أحدعشر | إحدىعشرة

entry: اثنا عشر
class: number
kind: teen
value: 12
plural: اثنا عشر | اثنا عشرة | اثني عشر | اثني عشرة | اثنتا عشر | اثنتا عشرة | اثنتي عشر | اثنتي عشرة | اثناعشر | اثنيعشر | اثنىعشر | اتناشر | إثناعشر
yes: وصل اثنا عشر نائبا

entry: ثلاثة عشر
class: number
kind: teen
value: 13
plural: ثلاثة عشر | ثلاثة عشرة | ثلاث عشر | ثلاث عشرة | ثلاثةعشر | ثلاثعشرة

entry: أربعة عشر
class: number
kind: teen
value: 14
plural: أربعة عشر | أربعة عشرة | أربع عشر | أربع عشرة | أربعةعشر | أربععشرة

entry: خمسة عشر
class: number
kind: teen
value: 15
plural: خمسة عشر | خمسة عشرة | خمس عشر | خمس عشرة | خمسةعشر | خمسعشرة

entry: ستة عشر
class: number
kind: teen
value: 16
plural: ستة عشر | ستة عشرة | ست عشر | ست عشرة | ستةعشر | ستعشرة

entry: سبعة عشر
class: number
kind: teen
value: 17
plural: سبعة عشر | سبعة عشرة | سبع عشر | سبع عشرة | سبعةعشر | سبععشرة

entry: ثمانية عشر
class: number
kind: teen
value: 18
plural: ثمانية عشر | ثمانية عشرة | ثماني عشر | ثماني عشرة | ثمان عشر | ثمان عشرة | ثمانيةعشر | ثمانيعشرة

entry: تسعة عشر
class: number
kind: teen
value: 19
plural: تسعة عشر | تسعة عشرة | تسع عشر | تسع عشرة | تسعةعشر | تسععشرة

entry: عشرون
class: number
kind: tens
value: 20
plural: عشرون | عشرين

entry: ثلاثون
class: number
kind: tens
value: 30
plural: ثلاثون | ثلاثين | تلاتين

entry: أربعون
class: number
kind: tens
value: 40
plural: أربعون | أربعين

entry: خمسون
class: number
kind: tens
value: 50
plural: خمسون | خمسين

entry: ستون
class: number
kind: tens
value: 60
plural: ستون | ستين

entry: سبعون
class: number
kind: tens
value: 70
plural: سبعون | سبعين

entry: ثمانون
class: number
kind: tens
value: 80
plural: ثمانون | ثمانين | تمانين

entry: تسعون
class: number
kind: tens
value: 90
plural: تسعون | تسعين

entry: مئة
class: number
kind: hundred
value: 100
plural: مئة | مائة | مية | ماية

entry: مئتان
class: number
kind: hundreds
value: 200
plural: مئتان | مئتين | مئتا | مئتي | مائتان | مائتين | مائتا | مائتي | ميتين | مأتين | ماتين | مئتى
yes: وصل مئتا سائح

entry: ثلاثمئة
class: number
kind: hundreds
value: 300
plural: ثلاثمئة | ثلاثمائة | ثلاثمية | ثلاثماية | تلتمية | ثلثمئة | ثلثمائة | تلاتمية

entry: أربعمئة
class: number
kind: hundreds
value: 400
plural: أربعمئة | أربعمائة | أربعمية | أربعماية

entry: خمسمئة
class: number
kind: hundreds
value: 500
plural: خمسمئة | خمسمائة | خمسمية | خمسماية

entry: ستمئة
class: number
kind: hundreds
value: 600
plural: ستمئة | ستمائة | ستمية | ستماية

entry: سبعمئة
class: number
kind: hundreds
value: 700
plural: سبعمئة | سبعمائة | سبعمية | سبعماية

entry: ثمانمئة
class: number
kind: hundreds
value: 800
plural: ثمانمئة | ثمانمائة | ثمانمية | ثمانماية | ثمانيمئة | ثمانيمائة | ثمانيمية | ثمانيماية | ثمانيةمئة | ثمانيةمائة | ثمانيةمية | ثمانيةماية | تمنمية | تمانمية

entry: تسعمئة
class: number
kind: hundreds
value: 900
plural: تسعمئة | تسعمائة | تسعمية | تسعماية

entry: ألف
class: number
kind: scale
value: 1000
plural: ألف

entry: آلاف
class: number
kind: scale_plural
value: 1000
plural: آلاف | ألوف
yes: عاد 4 آلاف لاجئ

entry: ألفان
class: number
kind: scale_dual
value: 2000
plural: ألفان | ألفين | ألفي

entry: مليون
class: number
kind: scale
value: 1000000
plural: مليون

entry: ملايين
class: number
kind: scale_plural
value: 1000000
plural: ملايين

entry: مليونان
class: number
kind: scale_dual
value: 2000000
plural: مليونان | مليونين | مليوني

entry: مليار
class: number
kind: scale
value: 1000000000
plural: مليار

entry: مليارات
class: number
kind: scale_plural
value: 1000000000
plural: مليارات

entry: ملياران
class: number
kind: scale_dual
value: 2000000000
plural: ملياران | مليارين | ملياري

entry: بليون
class: number
kind: scale
value: 1000000000
plural: بليون

entry: بلايين
class: number
kind: scale_plural
value: 1000000000
plural: بلايين

entry: بليونان
class: number
kind: scale_dual
value: 2000000000
plural: بليونان | بليونين | بليوني

entry: تريليون
class: number
kind: scale
value: 1000000000000
plural: تريليون

entry: تريليونات
class: number
kind: scale_plural
value: 1000000000000
plural: تريليونات

entry: تريليونان
class: number
kind: scale_dual
value: 2000000000000
plural: تريليونان | تريليونين | تريليوني

entry: ترليون
class: number
kind: scale
value: 1000000000000
plural: ترليون

entry: ترليونات
class: number
kind: scale_plural
value: 1000000000000
plural: ترليونات

entry: ترليونان
class: number
kind: scale_dual
value: 2000000000000
plural: ترليونان | ترليونين | ترليوني

entry: دزينة
class: number
kind: teen
value: 12
plural: دزينة | دستة

entry: نصف
class: number
kind: fraction
value: 0.5
plural: نصف | نص
yes: خسرت الشركة نصف مليون دولار

entry: ثلث
class: number
kind: fraction
value: 0.333333333333
forms: ثلث | الثلث

entry: ثلثان
class: number
kind: fraction
value: 0.666666666667
plural: ثلثان | ثلثين | ثلثي | ثلثا

entry: ربع
class: number
kind: fraction
value: 0.25
plural: ربع

entry: أثلاث
class: number
kind: part
value: 0.333333333333
plural: أثلاث

entry: أرباع
class: number
kind: part
value: 0.25
plural: أرباع

entry: أخماس
class: number
kind: part
value: 0.2
plural: أخماس
yes: أنجز ثلاثة أخماس المشروع

entry: أسداس
class: number
kind: part
value: 0.166666666667
plural: أسداس

entry: أسباع
class: number
kind: part
value: 0.142857142857
plural: أسباع

entry: أثمان
class: number
kind: part
value: 0.125
plural: أثمان

entry: أتساع
class: number
kind: part
value: 0.111111111111
plural: أتساع

entry: أعشار
class: number
kind: part
value: 0.1
plural: أعشار

entry: خمس
class: number
kind: fraction
value: 0.2
forms: الخمس | خمسي
why: alone it is spelt like five; the number reader tells the two apart by the noun behind

entry: سدس
class: number
kind: fraction
value: 0.166666666667
forms: سدس | السدس

entry: فاصلة
class: number
kind: point
value: 0
forms: فاصلة | فاصل
yes: بلغت القوة خمسة فاصلة ثلاثة

entry: كوادريليون
class: number
kind: scale
value: 1000000000000000
plural: كوادريليون

entry: عشرات
class: number
kind: vague
value: 10
plural: عشرات
min: 20
max: 99
yes: احتج العشرات أمام المبنى

entry: مئات
class: number
kind: vague
value: 100
plural: مئات
min: 200
max: 999

entry: بضعة
class: number
kind: some
value: 1
plural: بضعة | بضع
min: 3
max: 9

entry: بضعة عشر
class: number
kind: vague
value: 1
plural: بضعة عشر | بضع عشرة
min: 13
max: 19

entry: عدة
class: number
kind: several
value: 1
forms: عدة
why: says how many only before a word of size: several thousand

entry: أول
class: number
kind: ordinal
value: 1
plural: أول | أولى

entry: ثاني
class: number
kind: ordinal
value: 2
plural: ثاني | ثانية | ثان

entry: ثالث
class: number
kind: ordinal
value: 3
plural: ثالث | ثالثة

entry: رابع
class: number
kind: ordinal
value: 4
plural: رابع | رابعة

entry: خامس
class: number
kind: ordinal
value: 5
plural: خامس | خامسة

entry: سادس
class: number
kind: ordinal
value: 6
plural: سادس | سادسة

entry: سابع
class: number
kind: ordinal
value: 7
plural: سابع | سابعة

entry: ثامن
class: number
kind: ordinal
value: 8
plural: ثامن | ثامنة

entry: تاسع
class: number
kind: ordinal
value: 9
plural: تاسع | تاسعة

entry: عاشر
class: number
kind: ordinal
value: 10
plural: عاشر | عاشرة

entry: غرة
class: number
kind: ordinal
value: 1
forms: غرة
why: the first day of a month

entry: حادي
class: number
kind: ordinal_unit
value: 1
plural: حادي | حادية

entry: حادي عشر
class: number
kind: ordinal
value: 11
plural: حادي عشر | حادي عشرة | حادية عشر | حادية عشرة

entry: ثاني عشر
class: number
kind: ordinal
value: 12
plural: ثاني عشر | ثاني عشرة | ثانية عشر | ثانية عشرة

entry: ثالث عشر
class: number
kind: ordinal
value: 13
plural: ثالث عشر | ثالث عشرة | ثالثة عشر | ثالثة عشرة

entry: رابع عشر
class: number
kind: ordinal
value: 14
plural: رابع عشر | رابع عشرة | رابعة عشر | رابعة عشرة

entry: خامس عشر
class: number
kind: ordinal
value: 15
plural: خامس عشر | خامس عشرة | خامسة عشر | خامسة عشرة

entry: سادس عشر
class: number
kind: ordinal
value: 16
plural: سادس عشر | سادس عشرة | سادسة عشر | سادسة عشرة

entry: سابع عشر
class: number
kind: ordinal
value: 17
plural: سابع عشر | سابع عشرة | سابعة عشر | سابعة عشرة

entry: ثامن عشر
class: number
kind: ordinal
value: 18
plural: ثامن عشر | ثامن عشرة | ثامنة عشر | ثامنة عشرة

entry: تاسع عشر
class: number
kind: ordinal
value: 19
plural: تاسع عشر | تاسع عشرة | تاسعة عشر | تاسعة عشرة

# ---- order told from where one stands, seen by `rasid inspect numbers` only. from: current or end; step: how far

entry: التالي
class: order
from: current
step: +1
forms: التالي | التالية | القادم | القادمة | المقبل | المقبلة

entry: الحالي
class: order
from: current
step: +0
forms: الحالي | الحالية | الجاري | الجارية

entry: السابق
class: order
from: current
step: -1
forms: السابق | السابقة | الماضي | الماضية

entry: الأخير
class: order
from: end
step: +0
forms: الأخير | الأخيرة | آخر | الآخر

entry: قبل الأخير
class: order
from: end
step: -1
forms: قبل الأخير | قبل الأخيرة | ما قبل الأخير
