# Russian names of the months, for dates inside embedded posts.

entry: январь
class: month
month: 1
forms: января | январь | январе

entry: февраль
class: month
month: 2
forms: февраля | февраль | феврале

entry: март
class: month
month: 3
weak: yes
forms: марта | март | марте

entry: апрель
class: month
month: 4
forms: апреля | апрель | апреле

entry: май
class: month
month: 5
weak: yes
forms: мая | май | мае

entry: июнь
class: month
month: 6
forms: июня | июнь | июне

entry: июль
class: month
month: 7
forms: июля | июль | июле

entry: август
class: month
month: 8
forms: августа | август | августе

entry: сентябрь
class: month
month: 9
forms: сентября | сентябрь | сентябре

entry: октябрь
class: month
month: 10
forms: октября | октябрь | октябре

entry: ноябрь
class: month
month: 11
forms: ноября | ноябрь | ноябре

entry: декабрь
class: month
month: 12
forms: декабря | декабрь | декабре
