# Names of the days. day: ISO number, Monday 1. Written with their article: without it they are names of people, numbers
# or pronouns as often, so those forms are a class of their own, read only after "day" or "every".

entry: الاثنين
class: weekday
day: 1
forms: الاثنين

entry: الثلاثاء
class: weekday
day: 2
forms: الثلاثاء | الثلثاء | الثلاثا

entry: الأربعاء
class: weekday
day: 3
forms: الأربعاء | الاربعا

entry: الخميس
class: weekday
day: 4
forms: الخميس

entry: الجمعة
class: weekday
day: 5
forms: الجمعة
yes: وصل الوفد يوم الجمعة
not: حضر جمعة الطالب

entry: السبت
class: weekday
day: 6
forms: السبت

entry: الأحد
class: weekday
day: 7
forms: الأحد

entry: اثنين
class: weekday_bare
day: 1
forms: اثنين

entry: ثلاثاء
class: weekday_bare
day: 2
forms: ثلاثاء

entry: أربعاء
class: weekday_bare
day: 3
forms: أربعاء

entry: خميس
class: weekday_bare
day: 4
forms: خميس

entry: جمعة
class: weekday_bare
day: 5
forms: جمعة

entry: سبت
class: weekday_bare
day: 6
forms: سبت

entry: أحد
class: weekday_bare
day: 7
forms: أحد
