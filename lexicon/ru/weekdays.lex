# Russian names of the days. day: ISO number, Monday 1.

entry: понедельник
class: weekday
day: 1
forms: понедельник | понедельника

entry: вторник
class: weekday
day: 2
forms: вторник | вторника

entry: среда
class: weekday
day: 3
forms: среда | среду | среды

entry: четверг
class: weekday
day: 4
forms: четверг | четверга

entry: пятница
class: weekday
day: 5
forms: пятница | пятницу | пятницы

entry: суббота
class: weekday
day: 6
forms: суббота | субботу | субботы

entry: воскресенье
class: weekday
day: 7
forms: воскресенье | воскресенья
