# English names of the months, for dates inside embedded posts.

entry: January
class: month
month: 1
forms: January | Jan

entry: February
class: month
month: 2
forms: February | Feb

entry: March
class: month
month: 3
weak: yes
forms: March

entry: April
class: month
month: 4
forms: April | Apr

entry: May
class: month
month: 5
weak: yes
forms: May

entry: June
class: month
month: 6
forms: June

entry: July
class: month
month: 7
forms: July

entry: August
class: month
month: 8
forms: August | Aug

entry: September
class: month
month: 9
forms: September | Sept | Sep

entry: October
class: month
month: 10
forms: October | Oct

entry: November
class: month
month: 11
forms: November | Nov

entry: December
class: month
month: 12
forms: December | Dec
