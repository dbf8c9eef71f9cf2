# French names of the months, for written dates and dates inside embedded posts.

entry: janvier
class: month
month: 1
forms: janvier | janv

entry: février
class: month
month: 2
forms: février | févr

entry: mars
class: month
month: 3
weak: yes
forms: mars
why: also a planet: needs a day or a year beside it

entry: avril
class: month
month: 4
forms: avril | avr

entry: mai
class: month
month: 5
weak: yes
forms: mai
why: also a name: needs a day or a year beside it

entry: juin
class: month
month: 6
forms: juin

entry: juillet
class: month
month: 7
forms: juillet | juil

entry: août
class: month
month: 8
forms: août

entry: septembre
class: month
month: 9
forms: septembre

entry: octobre
class: month
month: 10
forms: octobre

entry: novembre
class: month
month: 11
forms: novembre

entry: décembre
class: month
month: 12
forms: décembre
