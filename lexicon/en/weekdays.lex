# English names of the days. day: ISO number, Monday 1.

entry: Monday
class: weekday
day: 1
forms: Monday

entry: Tuesday
class: weekday
day: 2
forms: Tuesday

entry: Wednesday
class: weekday
day: 3
forms: Wednesday

entry: Thursday
class: weekday
day: 4
forms: Thursday

entry: Friday
class: weekday
day: 5
forms: Friday

entry: Saturday
class: weekday
day: 6
forms: Saturday

entry: Sunday
class: weekday
day: 7
forms: Sunday
