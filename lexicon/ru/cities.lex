# Cities in Russian, in their cases.

entry: Москва
class: place
kind: city
en: Moscow
country: RUS
capital: yes
lat: 55.75
lon: 37.62
geonameid: 524901
forms: Москва | Москвы | Москве | Москву | Москвой

entry: Нур-Султан
class: place
kind: city
en: Astana
country: KAZ
capital: yes
lat: 51.18
lon: 71.45
forms: Нур-Султан | Нур-Султане | Нур-Султана

entry: Астана
class: place
kind: city
en: Astana
country: KAZ
capital: yes
lat: 51.18
lon: 71.45
forms: Астана | Астаны | Астане | Астану | Астаной

entry: Алматы
class: place
kind: city
en: Almaty
country: KAZ
lat: 43.25
lon: 76.95
geonameid: 1526384
forms: Алматы

entry: Алма-Ата
class: place
kind: city
en: Almaty
country: KAZ
lat: 43.25
lon: 76.95
geonameid: 1526384
forms: Алма-Ата | Алма-Атае | Алма-Атаа

entry: Киев
class: place
kind: city
en: Kyiv
country: UKR
capital: yes
lat: 50.45
lon: 30.52
geonameid: 703448
forms: Киев | Киева | Киеву | Киевом | Киеве

entry: Минск
class: place
kind: city
en: Minsk
country: BLR
capital: yes
lat: 53.90
lon: 27.57
geonameid: 625144
forms: Минск | Минска | Минску | Минском | Минске

entry: Ташкент
class: place
kind: city
en: Tashkent
country: UZB
capital: yes
lat: 41.26
lon: 69.22
geonameid: 1512569
forms: Ташкент | Ташкента | Ташкенту | Ташкентом | Ташкенте

entry: Бишкек
class: place
kind: city
en: Bishkek
country: KGZ
capital: yes
lat: 42.87
lon: 74.59
geonameid: 1528675
forms: Бишкек | Бишкека | Бишкеку | Бишкеком | Бишкеке

entry: Душанбе
class: place
kind: city
en: Dushanbe
country: TJK
capital: yes
lat: 38.54
lon: 68.78
geonameid: 1221874
forms: Душанбе

entry: Ереван
class: place
kind: city
en: Yerevan
country: ARM
capital: yes
lat: 40.18
lon: 44.51
geonameid: 616052
forms: Ереван | Еревана | Еревану | Ереваном | Ереване

entry: Баку
class: place
kind: city
en: Baku
country: AZE
capital: yes
lat: 40.38
lon: 49.89
geonameid: 587084
forms: Баку

entry: Тбилиси
class: place
kind: city
en: Tbilisi
country: GEO
capital: yes
lat: 41.69
lon: 44.83
geonameid: 611717
forms: Тбилиси

entry: Вашингтон
class: place
kind: city
en: Washington
country: USA
capital: yes
lat: 38.90
lon: -77.04
forms: Вашингтон | Вашингтона | Вашингтону | Вашингтоном | Вашингтоне

entry: Лондон
class: place
kind: city
en: London
country: GBR
capital: yes
lat: 51.51
lon: -0.13
geonameid: 2643743
forms: Лондон | Лондона | Лондону | Лондоном | Лондоне

entry: Париж
class: place
kind: city
en: Paris
country: FRA
capital: yes
lat: 48.85
lon: 2.35
geonameid: 2988507
forms: Париж | Парижа | Парижу | Парижом | Париже

entry: Берлин
class: place
kind: city
en: Berlin
country: DEU
capital: yes
lat: 52.52
lon: 13.41
geonameid: 2950159
forms: Берлин | Берлина | Берлину | Берлином | Берлине

entry: Пекин
class: place
kind: city
en: Beijing
country: CHN
capital: yes
lat: 39.91
lon: 116.40
geonameid: 1816670
forms: Пекин | Пекина | Пекину | Пекином | Пекине

entry: Дамаск
class: place
kind: city
en: Damascus
country: SYR
capital: yes
lat: 33.51
lon: 36.29
geonameid: 170654
forms: Дамаск | Дамаска | Дамаску | Дамаском | Дамаске

entry: Стамбул
class: place
kind: city
en: Istanbul
country: TUR
lat: 41.01
lon: 28.95
geonameid: 745044
forms: Стамбул | Стамбула | Стамбулу | Стамбулом | Стамбуле

entry: Анкара
class: place
kind: city
en: Ankara
country: TUR
capital: yes
lat: 39.92
lon: 32.85
geonameid: 323786
forms: Анкара | Анкары | Анкаре | Анкару | Анкарой

entry: Донецк
class: place
kind: city
en: Donetsk
country: UKR
lat: 48.02
lon: 37.80
geonameid: 709717
forms: Донецк | Донецка | Донецку | Донецком | Донецке

entry: Луганск
class: place
kind: city
en: Luhansk
country: UKR
lat: 48.57
lon: 39.33
geonameid: 702658
forms: Луганск | Луганска | Луганску | Луганском | Луганске

entry: Харьков
class: place
kind: city
en: Kharkiv
country: UKR
lat: 49.99
lon: 36.23
geonameid: 706483
forms: Харьков | Харькова | Харькову | Харьковом | Харькове

entry: Одесса
class: place
kind: city
en: Odesa
country: UKR
lat: 46.48
lon: 30.73
forms: Одесса | Одессы | Одессе | Одессу | Одессой

entry: Мариуполь
class: place
kind: city
en: Mariupol
country: UKR
lat: 47.10
lon: 37.54
geonameid: 701822
forms: Мариуполь | Мариуполи | Мариуполю | Мариуполью | Мариуполе

entry: Херсон
class: place
kind: city
en: Kherson
country: UKR
lat: 46.64
lon: 32.61
geonameid: 706448
forms: Херсон | Херсона | Херсону | Херсоном | Херсоне

entry: Женева
class: place
kind: city
en: Geneva
country: CHE
lat: 46.20
lon: 6.15
forms: Женева | Женевы | Женеве | Женеву | Женевой

entry: Брюссель
class: place
kind: city
en: Brussels
country: BEL
capital: yes
lat: 50.85
lon: 4.35
geonameid: 2800866
forms: Брюссель | Брюссели | Брюсселю | Брюсселью | Брюсселе

entry: Актау
class: place
kind: city
en: Aktau
country: KAZ
lat: 43.65
lon: 51.17
geonameid: 610612
forms: Актау

entry: Жанаозен
class: place
kind: city
en: Zhanaozen
country: KAZ
lat: 43.34
lon: 52.86
geonameid: 607610
forms: Жанаозен | Жанаозена | Жанаозену | Жанаозеном | Жанаозене
