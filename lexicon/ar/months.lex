# Names of the months: the Gregorian ones in all their Arabic traditions, and the Hijri ones.
# month: its number; calendar: hijri where it is not Gregorian. weak: a name that is something else as often, and is
# a month only beside a day, a year, the word "month" or a preposition of time.

entry: يناير
class: month
month: 1
forms: يناير | جانفي | ينار | كانون الثاني | كانون ثاني | كانون ثان
yes: غادر الوفد في كانون الثاني

entry: فبراير
class: month
month: 2
forms: فبراير | فيفري | شباط

entry: آذار
class: month
month: 3
forms: آذار

entry: أبريل
class: month
month: 4
forms: أبريل | أفريل

entry: مايو
class: month
month: 5
forms: مايو

entry: يونيو
class: month
month: 6
forms: يونيو | حزيران

entry: يوليو
class: month
month: 7
forms: يوليو | يوليوز | جويلية

entry: أغسطس
class: month
month: 8
forms: أغسطس | غشت | أغشت

entry: سبتمبر
class: month
month: 9
forms: سبتمبر | شتنبر

entry: أكتوبر
class: month
month: 10
forms: أكتوبر | تشرين الأول | تشرين أول | أوكتوبر
yes: بدأ الموسم في تشرين الأول

entry: نوفمبر
class: month
month: 11
forms: نوفمبر | نونبر | تشرين الثاني | تشرين ثاني | تشرين ثان

entry: ديسمبر
class: month
month: 12
forms: ديسمبر | دجنبر | كانون الأول | كانون أول

entry: مارس
class: month
month: 3
weak: yes
forms: مارس
why: also the verb "practised": needs a day, a year or a preposition beside it

entry: نيسان
class: month
month: 4
weak: yes
forms: نيسان
why: also a car maker: needs a day, a year or a preposition beside it

entry: ماي
class: month
month: 5
weak: yes
forms: ماي
why: also a name: needs a day, a year or a preposition beside it

entry: أيار
class: month
month: 5
weak: yes
forms: أيار
why: also a name: needs a day, a year or a preposition beside it

entry: جوان
class: month
month: 6
weak: yes
forms: جوان
why: also a name: needs a day, a year or a preposition beside it

entry: يونيه
class: month
month: 6
weak: yes
forms: يونيه
why: reads as a verb too: needs a day, a year or a preposition beside it

entry: تموز
class: month
month: 7
weak: yes
forms: تموز
why: also a name: needs a day, a year or a preposition beside it

entry: يوليه
class: month
month: 7
weak: yes
forms: يوليه
why: also the verb "gives to it": needs a day, a year or a preposition beside it

entry: آب
class: month
month: 8
weak: yes
forms: آب
why: folds like "father": needs a day, a year or a preposition beside it

entry: أوت
class: month
month: 8
weak: yes
forms: أوت
why: also the ending of foreign words: needs a day, a year or a preposition beside it

entry: أيلول
class: month
month: 9
weak: yes
forms: أيلول
why: also a name: needs a day, a year or a preposition beside it

entry: محرم
class: month
month: 1
calendar: hijri
weak: yes
forms: محرم | المحرم | محرم الحرام

entry: صفر
class: month
month: 2
calendar: hijri
weak: yes
forms: صفر | صفر الخير

entry: ربيع الأول
class: month
month: 3
calendar: hijri
forms: ربيع الأول | ربيع أول

entry: ربيع الآخر
class: month
month: 4
calendar: hijri
forms: ربيع الآخر | ربيع الثاني | ربيع ثاني | ربيع ثان

entry: جمادى الأولى
class: month
month: 5
calendar: hijri
forms: جمادى الأولى | جمادى الأول | جماد الأول | جماد أول

entry: جمادى الآخرة
class: month
month: 6
calendar: hijri
forms: جمادى الآخرة | جمادى الثانية | جمادى الآخر | جمادى الثاني | جماد الآخر | جماد الثاني

entry: رجب
class: month
month: 7
calendar: hijri
weak: yes
forms: رجب | رجب الفرد | رجب المرجب

entry: شعبان
class: month
month: 8
calendar: hijri
weak: yes
forms: شعبان | شعبان المعظم

entry: رمضان
class: month
month: 9
calendar: hijri
weak: yes
forms: رمضان | رمضان المبارك | رمضان الكريم | رمضان الفضيل

entry: شوال
class: month
month: 10
calendar: hijri
forms: شوال | شوال المكرم

entry: ذو القعدة
class: month
month: 11
calendar: hijri
forms: ذو القعدة | ذي القعدة | ذا القعدة

entry: ذو الحجة
class: month
month: 12
calendar: hijri
forms: ذو الحجة | ذي الحجة | ذا الحجة
