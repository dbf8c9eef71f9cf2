# Turkish names of the months, for written dates and dates inside embedded posts.

entry: Ocak
class: month
month: 1
forms: Ocak

entry: Şubat
class: month
month: 2
forms: Şubat

entry: Mart
class: month
month: 3
forms: Mart

entry: Nisan
class: month
month: 4
weak: yes
forms: Nisan
why: also a name: needs a day or a year beside it

entry: Mayıs
class: month
month: 5
forms: Mayıs

entry: Haziran
class: month
month: 6
forms: Haziran

entry: Temmuz
class: month
month: 7
forms: Temmuz

entry: Ağustos
class: month
month: 8
forms: Ağustos

entry: Eylül
class: month
month: 9
weak: yes
forms: Eylül
why: also a name: needs a day or a year beside it

entry: Ekim
class: month
month: 10
forms: Ekim

entry: Kasım
class: month
month: 11
forms: Kasım

entry: Aralık
class: month
month: 12
forms: Aralık
