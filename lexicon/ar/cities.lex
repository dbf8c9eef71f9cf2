# Cities and towns: capitals, all larger Arab ones, and those that the news names. weak: see countries.lex.

entry: دمشق
class: place
kind: city
en: Damascus
country: SYR
capital: yes
lat: 33.51
lon: 36.29
geonameid: 170654
forms: دمشق

entry: حلب
class: place
kind: city
en: Aleppo
country: SYR
lat: 36.20
lon: 37.16
geonameid: 170063
forms: حلب

entry: حمص
class: place
kind: city
en: Homs
country: SYR
lat: 34.73
lon: 36.72
geonameid: 169577
forms: حمص

entry: حماة (ضعيف)
class: place
kind: city
en: Hama
country: SYR
lat: 35.13
lon: 36.75
weak: yes
forms: حماة

entry: إدلب
class: place
kind: city
en: Idlib
country: SYR
lat: 35.93
lon: 36.63
geonameid: 169389
forms: إدلب

entry: اللاذقية
class: place
kind: city
en: Latakia
country: SYR
lat: 35.53
lon: 35.79
geonameid: 173576
forms: اللاذقية

entry: طرطوس
class: place
kind: city
en: Tartus
country: SYR
lat: 34.89
lon: 35.89
geonameid: 163345
forms: طرطوس

entry: دير الزور
class: place
kind: city
en: Deir ez-Zor
country: SYR
lat: 35.34
lon: 40.14
geonameid: 170794
forms: دير الزور

entry: الرقة
class: place
kind: city
en: Raqqa
country: SYR
lat: 35.95
lon: 39.01
geonameid: 172955
forms: الرقة

entry: الحسكة
class: place
kind: city
en: Al-Hasakah
country: SYR
lat: 36.50
lon: 40.75
geonameid: 173811
forms: الحسكة

entry: درعا
class: place
kind: city
en: Daraa
country: SYR
lat: 32.62
lon: 36.10
forms: درعا

entry: السويداء
class: place
kind: city
en: As-Suwayda
country: SYR
lat: 32.71
lon: 36.57
geonameid: 172408
forms: السويداء

entry: القنيطرة
class: place
kind: city
en: Quneitra
country: SYR
lat: 33.13
lon: 35.82
forms: القنيطرة

entry: القامشلي
class: place
kind: city
en: Qamishli
country: SYR
lat: 37.05
lon: 41.23
geonameid: 173377
forms: القامشلي | قامشلي

entry: عين العرب
class: place
kind: city
en: Kobani
country: SYR
lat: 36.89
lon: 38.35
forms: عين العرب | كوباني

entry: عفرين
class: place
kind: city
en: Afrin
country: SYR
lat: 36.51
lon: 36.87
forms: عفرين

entry: منبج
class: place
kind: city
en: Manbij
country: SYR
lat: 36.53
lon: 37.95
geonameid: 167357
forms: منبج

entry: الباب (ضعيف)
class: place
kind: city
en: Al Bab
country: SYR
lat: 36.37
lon: 37.52
geonameid: 174018
weak: yes
forms: الباب

entry: جرابلس
class: place
kind: city
en: Jarabulus
country: SYR
lat: 36.82
lon: 38.01
geonameid: 169179
forms: جرابلس

entry: أعزاز
class: place
kind: city
en: Azaz
country: SYR
lat: 36.59
lon: 37.05
forms: أعزاز

entry: تل أبيض
class: place
kind: city
en: Tell Abyad
country: SYR
lat: 36.70
lon: 38.95
geonameid: 163750
forms: تل أبيض

entry: رأس العين (ضعيف)
class: place
kind: city
en: Ras al-Ayn
country: SYR
lat: 36.85
lon: 40.07
weak: yes
forms: رأس العين

entry: تدمر
class: place
kind: city
en: Palmyra
country: SYR
lat: 34.56
lon: 38.28
geonameid: 163808
forms: تدمر

entry: معرة النعمان
class: place
kind: city
en: Maarrat al-Numan
country: SYR
lat: 35.64
lon: 36.67
forms: معرة النعمان

entry: سراقب
class: place
kind: city
en: Saraqib
country: SYR
lat: 35.86
lon: 36.81
geonameid: 164816
forms: سراقب

entry: خان شيخون
class: place
kind: city
en: Khan Shaykhun
country: SYR
lat: 35.44
lon: 36.65
geonameid: 168325
forms: خان شيخون

entry: بانياس
class: place
kind: city
en: Baniyas
country: SYR
lat: 35.18
lon: 35.95
geonameid: 171830
forms: بانياس

entry: جبلة (ضعيف)
class: place
kind: city
en: Jableh
country: SYR
lat: 35.36
lon: 35.93
geonameid: 169304
weak: yes
forms: جبلة

entry: البوكمال
class: place
kind: city
en: Abu Kamal
country: SYR
lat: 34.45
lon: 40.92
geonameid: 174448
forms: البوكمال | أبو كمال

entry: الميادين (ضعيف)
class: place
kind: city
en: Mayadin
country: SYR
lat: 35.02
lon: 40.45
geonameid: 173480
weak: yes
forms: الميادين

entry: دوما
class: place
kind: city
en: Douma
country: SYR
lat: 33.57
lon: 36.40
geonameid: 170592
forms: دوما

entry: داريا
class: place
kind: city
en: Darayya
country: SYR
lat: 33.46
lon: 36.23
forms: داريا

entry: الزبداني
class: place
kind: city
en: Zabadani
country: SYR
lat: 33.72
lon: 36.10
geonameid: 172059
forms: الزبداني

entry: مضايا
class: place
kind: city
en: Madaya
country: SYR
lat: 33.69
lon: 36.10
forms: مضايا

entry: القصير (ضعيف)
class: place
kind: city
en: Al Qusayr
country: SYR
lat: 34.51
lon: 36.58
geonameid: 173322
weak: yes
forms: القصير

entry: الرستن
class: place
kind: city
en: Rastan
country: SYR
lat: 34.93
lon: 36.73
geonameid: 172946
forms: الرستن

entry: تلبيسة
class: place
kind: city
en: Talbiseh
country: SYR
lat: 34.84
lon: 36.73
forms: تلبيسة

entry: تل رفعت
class: place
kind: city
en: Tell Rifaat
country: SYR
lat: 36.47
lon: 37.10
forms: تل رفعت

entry: مارع
class: place
kind: city
en: Mare
country: SYR
lat: 36.48
lon: 37.20
forms: مارع

entry: الغوطة الشرقية
class: place
kind: city
en: Eastern Ghouta
country: SYR
lat: 33.53
lon: 36.40
forms: الغوطة الشرقية | الغوطة

entry: القلمون
class: place
kind: city
en: Qalamoun
country: SYR
lat: 33.95
lon: 36.75
forms: القلمون

entry: خان طومان
class: place
kind: city
en: Khan Tuman
country: SYR
lat: 36.12
lon: 37.05
forms: خان طومان

entry: النيرب
class: place
kind: city
en: Nayrab
country: SYR
lat: 36.17
lon: 37.22
forms: النيرب

entry: سرمدا
class: place
kind: city
en: Sarmada
country: SYR
lat: 36.18
lon: 36.72
forms: سرمدا

entry: الأتارب
class: place
kind: city
en: Atarib
country: SYR
lat: 36.14
lon: 36.83
forms: الأتارب

entry: دارة عزة
class: place
kind: city
en: Darat Izza
country: SYR
lat: 36.28
lon: 36.85
forms: دارة عزة

entry: بنش
class: place
kind: city
en: Binnish
country: SYR
lat: 35.95
lon: 36.71
geonameid: 171451
forms: بنش

entry: كفرنبل
class: place
kind: city
en: Kafr Nabl
country: SYR
lat: 35.61
lon: 36.56
forms: كفرنبل

entry: أريحا السورية
class: place
kind: city
en: Ariha
country: SYR
lat: 35.81
lon: 36.61
geonameid: 172994
forms: أريحا السورية

entry: كفريا
class: place
kind: city
en: Kafarya
country: SYR
lat: 36.00
lon: 36.68
forms: كفريا

entry: الفوعة
class: place
kind: city
en: Al-Fuah
country: SYR
lat: 35.98
lon: 36.70
forms: الفوعة

entry: بصرى الشام
class: place
kind: city
en: Bosra
country: SYR
lat: 32.52
lon: 36.48
forms: بصرى الشام

entry: نوى (ضعيف)
class: place
kind: city
en: Nawa
country: SYR
lat: 32.89
lon: 36.04
geonameid: 166365
weak: yes
forms: نوى

entry: الصنمين
class: place
kind: city
en: Al-Sanamayn
country: SYR
lat: 33.07
lon: 36.18
geonameid: 172469
forms: الصنمين

entry: جاسم (ضعيف)
class: place
kind: city
en: Jasim
country: SYR
lat: 32.99
lon: 36.06
geonameid: 165997
weak: yes
forms: جاسم

entry: نصيب (ضعيف)
class: place
kind: city
en: Nasib
country: SYR
lat: 32.55
lon: 36.18
weak: yes
forms: نصيب

entry: التنف
class: place
kind: city
en: Al-Tanf
country: SYR
lat: 33.50
lon: 38.60
forms: التنف

entry: الشدادي
class: place
kind: city
en: Al-Shaddadi
country: SYR
lat: 36.06
lon: 40.73
forms: الشدادي | الشدادة

entry: عين عيسى
class: place
kind: city
en: Ain Issa
country: SYR
lat: 36.38
lon: 38.86
forms: عين عيسى

entry: الطبقة (ضعيف)
class: place
kind: city
en: Tabqa
country: SYR
lat: 35.84
lon: 38.55
geonameid: 172374
weak: yes
forms: الطبقة

entry: السفيرة (ضعيف)
class: place
kind: city
en: Al-Safira
country: SYR
lat: 36.08
lon: 37.37
geonameid: 172503
weak: yes
forms: السفيرة

entry: نبل (ضعيف)
class: place
kind: city
en: Nubl
country: SYR
lat: 36.38
lon: 36.99
geonameid: 166331
weak: yes
forms: نبل

entry: سلمية (ضعيف)
class: place
kind: city
en: Salamiyah
country: SYR
lat: 35.01
lon: 37.05
weak: yes
forms: سلمية | السلمية

entry: مصياف
class: place
kind: city
en: Masyaf
country: SYR
lat: 35.07
lon: 36.34
geonameid: 167046
forms: مصياف

entry: صافيتا
class: place
kind: city
en: Safita
country: SYR
lat: 34.82
lon: 36.12
forms: صافيتا

entry: القرداحة
class: place
kind: city
en: Qardaha
country: SYR
lat: 35.46
lon: 36.06
geonameid: 173364
forms: القرداحة

entry: الحولة
class: place
kind: city
en: Houla
country: SYR
lat: 34.90
lon: 36.50
forms: الحولة

entry: عربين
class: place
kind: city
en: Arbin
country: SYR
lat: 33.54
lon: 36.37
forms: عربين

entry: حرستا
class: place
kind: city
en: Harasta
country: SYR
lat: 33.56
lon: 36.37
geonameid: 169897
forms: حرستا

entry: جوبر
class: place
kind: city
en: Jobar
country: SYR
lat: 33.53
lon: 36.33
forms: جوبر

entry: اليرموك
class: place
kind: city
en: Yarmouk
country: SYR
lat: 33.47
lon: 36.30
forms: اليرموك

entry: المليحة
class: place
kind: city
en: Al-Mleiha
country: SYR
lat: 33.48
lon: 36.38
forms: المليحة

entry: باب الهوى
class: place
kind: city
en: Bab al-Hawa
country: SYR
lat: 36.24
lon: 36.69
forms: باب الهوى

entry: باب السلامة
class: place
kind: city
en: Bab al-Salama
country: SYR
lat: 36.62
lon: 37.08
forms: باب السلامة

entry: حميميم
class: place
kind: city
en: Hmeimim
country: SYR
lat: 35.40
lon: 35.95
forms: حميميم

entry: الجولان
class: place
kind: city
en: Golan Heights
country: SYR
lat: 33.00
lon: 35.75
forms: الجولان | هضبة الجولان | الجولان المحتل

entry: بغداد
class: place
kind: city
en: Baghdad
country: IRQ
capital: yes
lat: 33.34
lon: 44.40
geonameid: 98182
forms: بغداد

entry: البصرة
class: place
kind: city
en: Basra
country: IRQ
lat: 30.51
lon: 47.78
geonameid: 99532
forms: البصرة

entry: الموصل
class: place
kind: city
en: Mosul
country: IRQ
lat: 36.34
lon: 43.12
geonameid: 99072
forms: الموصل

entry: أربيل
class: place
kind: city
en: Erbil
country: IRQ
lat: 36.18
lon: 44.01
geonameid: 95446
forms: أربيل | هولير

entry: كركوك
class: place
kind: city
en: Kirkuk
country: IRQ
lat: 35.47
lon: 44.39
geonameid: 94787
forms: كركوك

entry: السليمانية
class: place
kind: city
en: Sulaymaniyah
country: IRQ
lat: 35.56
lon: 45.43
geonameid: 98463
forms: السليمانية

entry: دهوك
class: place
kind: city
en: Duhok
country: IRQ
lat: 36.87
lon: 42.99
geonameid: 96994
forms: دهوك

entry: النجف
class: place
kind: city
en: Najaf
country: IRQ
lat: 32.03
lon: 44.35
geonameid: 98860
forms: النجف

entry: كربلاء
class: place
kind: city
en: Karbala
country: IRQ
lat: 32.62
lon: 44.02
geonameid: 94824
forms: كربلاء

entry: الحلة (ضعيف)
class: place
kind: city
en: Hillah
country: IRQ
lat: 32.46
lon: 44.42
geonameid: 99347
weak: yes
forms: الحلة

entry: الديوانية (ضعيف)
class: place
kind: city
en: Diwaniyah
country: IRQ
lat: 31.99
lon: 44.93
geonameid: 99762
weak: yes
forms: الديوانية

entry: الناصرية
class: place
kind: city
en: Nasiriyah
country: IRQ
lat: 31.06
lon: 46.26
geonameid: 98854
forms: الناصرية

entry: العمارة (ضعيف)
class: place
kind: city
en: Amarah
country: IRQ
lat: 31.84
lon: 47.15
weak: yes
forms: العمارة

entry: الكوت
class: place
kind: city
en: Kut
country: IRQ
lat: 32.51
lon: 45.82
geonameid: 99131
forms: الكوت

entry: السماوة
class: place
kind: city
en: Samawah
country: IRQ
lat: 31.33
lon: 45.29
geonameid: 98530
forms: السماوة

entry: الرمادي
class: place
kind: city
en: Ramadi
country: IRQ
lat: 33.43
lon: 43.30
forms: الرمادي

entry: الفلوجة
class: place
kind: city
en: Fallujah
country: IRQ
lat: 33.35
lon: 43.79
geonameid: 99454
forms: الفلوجة

entry: بعقوبة
class: place
kind: city
en: Baqubah
country: IRQ
lat: 33.75
lon: 44.61
geonameid: 97990
forms: بعقوبة

entry: تكريت
class: place
kind: city
en: Tikrit
country: IRQ
lat: 34.62
lon: 43.68
geonameid: 90150
forms: تكريت

entry: سامراء
class: place
kind: city
en: Samarra'
country: IRQ
lat: 34.20
lon: 43.87
forms: سامراء

entry: تلعفر
class: place
kind: city
en: Tal Afar
country: IRQ
lat: 36.38
lon: 42.45
forms: تلعفر

entry: سنجار
class: place
kind: city
en: Sinjar
country: IRQ
lat: 36.32
lon: 41.88
geonameid: 448149
forms: سنجار

entry: بيجي (ضعيف)
class: place
kind: city
en: Baiji
country: IRQ
lat: 34.93
lon: 43.49
geonameid: 97783
weak: yes
forms: بيجي

entry: القائم (ضعيف)
class: place
kind: city
en: Al-Qaim
country: IRQ
lat: 34.37
lon: 41.09
weak: yes
forms: القائم

entry: حديثة (ضعيف)
class: place
kind: city
en: Haditha
country: IRQ
lat: 34.14
lon: 42.38
weak: yes
forms: حديثة

entry: هيت (ضعيف)
class: place
kind: city
en: Hit
country: IRQ
lat: 33.64
lon: 42.83
geonameid: 95788
weak: yes
forms: هيت

entry: الرطبة
class: place
kind: city
en: Rutba
country: IRQ
lat: 33.04
lon: 40.29
geonameid: 98677
forms: الرطبة

entry: طوزخورماتو
class: place
kind: city
en: Tuz Khurmatu
country: IRQ
lat: 34.89
lon: 44.63
geonameid: 90026
forms: طوزخورماتو | طوز خورماتو

entry: الحويجة
class: place
kind: city
en: Hawija
country: IRQ
lat: 35.33
lon: 43.77
geonameid: 390188
forms: الحويجة

entry: خانقين
class: place
kind: city
en: Khanaqin
country: IRQ
lat: 34.35
lon: 45.39
geonameid: 94591
forms: خانقين

entry: جلولاء
class: place
kind: city
en: Jalawla
country: IRQ
lat: 34.27
lon: 45.17
forms: جلولاء

entry: بلد (ضعيف)
class: place
kind: city
en: Balad
country: IRQ
lat: 34.01
lon: 44.15
geonameid: 98112
weak: yes
forms: بلد

entry: المقدادية
class: place
kind: city
en: Muqdadiyah
country: IRQ
lat: 33.98
lon: 44.94
geonameid: 99062
forms: المقدادية

entry: أبو غريب
class: place
kind: city
en: Abu Ghraib
country: IRQ
lat: 33.31
lon: 44.18
geonameid: 100077
forms: أبو غريب

entry: الكوفة
class: place
kind: city
en: Kufa
country: IRQ
lat: 32.05
lon: 44.44
geonameid: 99135
forms: الكوفة

entry: الزبير (ضعيف)
class: place
kind: city
en: Zubayr
country: IRQ
lat: 30.50
lon: 47.82
geonameid: 388349
weak: yes
forms: الزبير

entry: أم قصر
class: place
kind: city
en: Umm Qasr
country: IRQ
lat: 30.04
lon: 47.92
geonameid: 89824
forms: أم قصر

entry: الفاو
class: place
kind: city
en: Al-Faw
country: IRQ
lat: 29.97
lon: 48.47
geonameid: 99446
forms: الفاو

entry: حلبجة
class: place
kind: city
en: Halabja
country: IRQ
lat: 35.18
lon: 45.99
forms: حلبجة

entry: زاخو
class: place
kind: city
en: Zakho
country: IRQ
lat: 37.14
lon: 42.69
forms: زاخو

entry: مخمور
class: place
kind: city
en: Makhmur
country: IRQ
lat: 35.77
lon: 43.58
forms: مخمور

entry: الطارمية
class: place
kind: city
en: Tarmiyah
country: IRQ
lat: 33.67
lon: 44.39
forms: الطارمية

entry: الشرقاط
class: place
kind: city
en: Shirqat
country: IRQ
lat: 35.52
lon: 43.23
geonameid: 91057
forms: الشرقاط

entry: مدينة الصدر
class: place
kind: city
en: Sadr City
country: IRQ
lat: 33.38
lon: 44.46
forms: مدينة الصدر

entry: المنطقة الخضراء
class: place
kind: city
en: Green Zone
country: IRQ
lat: 33.31
lon: 44.38
forms: المنطقة الخضراء

entry: عين الأسد
class: place
kind: city
en: Ain al-Asad
country: IRQ
lat: 33.79
lon: 42.44
forms: عين الأسد

entry: صنعاء
class: place
kind: city
en: Sanaa
country: YEM
capital: yes
lat: 15.35
lon: 44.21
geonameid: 71137
forms: صنعاء

entry: عدن
class: place
kind: city
en: Aden
country: YEM
lat: 12.78
lon: 45.04
geonameid: 415189
forms: عدن

entry: تعز
class: place
kind: city
en: Taiz
country: YEM
lat: 13.58
lon: 44.02
forms: تعز

entry: الحديدة
class: place
kind: city
en: Hodeidah
country: YEM
lat: 14.80
lon: 42.95
geonameid: 79415
forms: الحديدة

entry: مأرب
class: place
kind: city
en: Marib
country: YEM
lat: 15.46
lon: 45.33
geonameid: 72968
forms: مأرب

entry: صعدة
class: place
kind: city
en: Saada
country: YEM
lat: 16.94
lon: 43.76
geonameid: 71334
forms: صعدة

entry: إب (ضعيف)
class: place
kind: city
en: Ibb
country: YEM
lat: 13.97
lon: 44.18
geonameid: 74477
weak: yes
forms: إب

entry: ذمار
class: place
kind: city
en: Dhamar
country: YEM
lat: 14.54
lon: 44.41
geonameid: 76184
forms: ذمار

entry: المكلا
class: place
kind: city
en: Mukalla
country: YEM
lat: 14.54
lon: 49.12
forms: المكلا

entry: سيئون
class: place
kind: city
en: Seiyun
country: YEM
lat: 15.94
lon: 48.79
forms: سيئون | سيؤن

entry: عتق (ضعيف)
class: place
kind: city
en: Ataq
country: YEM
lat: 14.54
lon: 46.83
geonameid: 77726
weak: yes
forms: عتق

entry: زنجبار (ضعيف)
class: place
kind: city
en: Zinjibar
country: YEM
lat: 13.13
lon: 45.38
geonameid: 69426
weak: yes
forms: زنجبار
ambiguous: yes

entry: جعار
class: place
kind: city
en: Jaar
country: YEM
lat: 13.22
lon: 45.31
forms: جعار

entry: الضالع
class: place
kind: city
en: Dhale
country: YEM
lat: 13.70
lon: 44.73
forms: الضالع

entry: عمران (ضعيف)
class: place
kind: city
en: Amran
country: YEM
lat: 15.66
lon: 43.94
weak: yes
forms: عمران

entry: حجة (ضعيف)
class: place
kind: city
en: Hajjah
country: YEM
lat: 15.69
lon: 43.61
geonameid: 75337
weak: yes
forms: حجة

entry: المحويت
class: place
kind: city
en: Al Mahwit
country: YEM
lat: 15.47
lon: 43.54
geonameid: 78977
forms: المحويت

entry: البيضاء (ضعيف)
class: place
kind: city
en: Al Bayda
country: YEM
lat: 13.99
lon: 45.57
geonameid: 79836
weak: yes
forms: البيضاء

entry: سقطرى
class: place
kind: city
en: Socotra
country: YEM
lat: 12.50
lon: 53.90
forms: سقطرى | أرخبيل سقطرى | جزيرة سقطرى

entry: المخا
class: place
kind: city
en: Mocha
country: YEM
lat: 13.32
lon: 43.25
forms: المخا

entry: الخوخة
class: place
kind: city
en: Al Khawkhah
country: YEM
lat: 13.81
lon: 43.25
geonameid: 79131
forms: الخوخة

entry: باب المندب
class: place
kind: city
en: Bab el-Mandeb
country: YEM
lat: 12.60
lon: 43.30
forms: باب المندب | مضيق باب المندب

entry: حرض (ضعيف)
class: place
kind: city
en: Haradh
country: YEM
lat: 16.41
lon: 43.06
geonameid: 75163
weak: yes
forms: حرض

entry: ميدي
class: place
kind: city
en: Midi
country: YEM
lat: 16.32
lon: 42.81
forms: ميدي

entry: زبيد (ضعيف)
class: place
kind: city
en: Zabid
country: YEM
lat: 14.20
lon: 43.32
geonameid: 69500
weak: yes
forms: زبيد

entry: بيحان
class: place
kind: city
en: Bayhan
country: YEM
lat: 14.80
lon: 45.72
geonameid: 77017
forms: بيحان

entry: الغيضة
class: place
kind: city
en: Al Ghaydah
country: YEM
lat: 16.21
lon: 52.18
forms: الغيضة

entry: شبام
class: place
kind: city
en: Shibam
country: YEM
lat: 15.51
lon: 43.90
geonameid: 70677
forms: شبام

entry: رداع
class: place
kind: city
en: Rada
country: YEM
lat: 14.41
lon: 44.84
forms: رداع

entry: يافع (ضعيف)
class: place
kind: city
en: Yafa
country: YEM
lat: 13.90
lon: 45.20
weak: yes
forms: يافع

entry: كرش (ضعيف)
class: place
kind: city
en: Karish
country: YEM
lat: 13.40
lon: 44.50
weak: yes
forms: كرش

entry: العند (ضعيف)
class: place
kind: city
en: Al Anad
country: YEM
lat: 13.20
lon: 44.80
weak: yes
forms: العند

entry: صرواح
class: place
kind: city
en: Sirwah
country: YEM
lat: 15.46
lon: 45.00
forms: صرواح

entry: نهم (ضعيف)
class: place
kind: city
en: Nihm
country: YEM
lat: 15.75
lon: 44.50
weak: yes
forms: نهم

entry: ميون
class: place
kind: city
en: Perim
country: YEM
lat: 12.65
lon: 43.42
forms: ميون | جزيرة ميون

entry: الصليف
class: place
kind: city
en: Salif
country: YEM
lat: 15.30
lon: 42.68
forms: الصليف

entry: رأس عيسى
class: place
kind: city
en: Ras Isa
country: YEM
lat: 15.12
lon: 42.60
forms: رأس عيسى

entry: عسيلان
class: place
kind: city
en: Usaylan
country: YEM
lat: 14.75
lon: 45.75
forms: عسيلان

entry: كمران
class: place
kind: city
en: Kamaran
country: YEM
lat: 15.35
lon: 42.60
forms: كمران

entry: خور مكسر
class: place
kind: city
en: Khormaksar
country: YEM
lat: 12.81
lon: 45.03
forms: خور مكسر

entry: المعلا
class: place
kind: city
en: Mualla
country: YEM
lat: 12.79
lon: 45.00
forms: المعلا

entry: كريتر
class: place
kind: city
en: Crater
country: YEM
lat: 12.78
lon: 45.03
geonameid: 73656
forms: كريتر

entry: دار سعد
class: place
kind: city
en: Dar Saad
country: YEM
lat: 12.88
lon: 44.98
forms: دار سعد

entry: البريقة
class: place
kind: city
en: Buraiqeh
country: YEM
lat: 12.75
lon: 44.87
forms: البريقة

entry: طرابلس
class: place
kind: city
en: Tripoli
country: LBY
capital: yes
lat: 32.89
lon: 13.19
geonameid: 2210247
forms: طرابلس
ambiguous: yes

entry: بنغازي
class: place
kind: city
en: Benghazi
country: LBY
lat: 32.11
lon: 20.07
geonameid: 88319
forms: بنغازي | بني غازي

entry: مصراتة
class: place
kind: city
en: Misrata
country: LBY
lat: 32.38
lon: 15.09
geonameid: 2214846
forms: مصراتة

entry: سرت
class: place
kind: city
en: Sirte
country: LBY
lat: 31.21
lon: 16.59
geonameid: 2210554
forms: سرت

entry: سبها
class: place
kind: city
en: Sabha
country: LBY
lat: 27.04
lon: 14.43
geonameid: 2212775
forms: سبها

entry: طبرق
class: place
kind: city
en: Tobruk
country: LBY
lat: 32.09
lon: 23.95
geonameid: 81302
forms: طبرق

entry: درنة
class: place
kind: city
en: Derna
country: LBY
lat: 32.77
lon: 22.64
geonameid: 87205
forms: درنة

entry: البيضاء الليبية
class: place
kind: city
en: Bayda
country: LBY
lat: 32.76
lon: 21.75
forms: البيضاء الليبية

entry: أجدابيا
class: place
kind: city
en: Ajdabiya
country: LBY
lat: 30.76
lon: 20.23
geonameid: 89113
forms: أجدابيا

entry: الزاوية (ضعيف)
class: place
kind: city
en: Zawiya
country: LBY
lat: 32.76
lon: 12.73
geonameid: 2218970
weak: yes
forms: الزاوية

entry: زليتن
class: place
kind: city
en: Zliten
country: LBY
lat: 32.47
lon: 14.57
forms: زليتن

entry: الزنتان
class: place
kind: city
en: Zintan
country: LBY
lat: 31.93
lon: 12.25
geonameid: 2218963
forms: الزنتان

entry: غريان
class: place
kind: city
en: Gharyan
country: LBY
lat: 32.17
lon: 13.02
geonameid: 2217362
forms: غريان

entry: صبراتة
class: place
kind: city
en: Sabratha
country: LBY
lat: 32.79
lon: 12.49
geonameid: 2212771
forms: صبراتة

entry: زوارة
class: place
kind: city
en: Zuwara
country: LBY
lat: 32.93
lon: 12.08
geonameid: 2208425
forms: زوارة

entry: الخمس (ضعيف)
class: place
kind: city
en: Khoms
country: LBY
lat: 32.65
lon: 14.26
geonameid: 2219905
weak: yes
forms: الخمس

entry: ترهونة
class: place
kind: city
en: Tarhuna
country: LBY
lat: 32.44
lon: 13.63
geonameid: 2210221
forms: ترهونة

entry: بني وليد
class: place
kind: city
en: Bani Walid
country: LBY
lat: 31.75
lon: 13.98
geonameid: 2218840
forms: بني وليد

entry: غات
class: place
kind: city
en: Ghat
country: LBY
lat: 24.96
lon: 10.18
geonameid: 2217351
forms: غات

entry: غدامس
class: place
kind: city
en: Ghadames
country: LBY
lat: 30.13
lon: 9.50
geonameid: 2217440
forms: غدامس

entry: الكفرة
class: place
kind: city
en: Kufra
country: LBY
lat: 24.18
lon: 23.31
forms: الكفرة

entry: مرزق
class: place
kind: city
en: Murzuq
country: LBY
lat: 25.92
lon: 13.92
geonameid: 2214603
forms: مرزق

entry: أوباري
class: place
kind: city
en: Ubari
country: LBY
lat: 26.59
lon: 12.78
geonameid: 2219235
forms: أوباري

entry: هون (ضعيف)
class: place
kind: city
en: Hun
country: LBY
lat: 29.13
lon: 15.95
geonameid: 2216645
weak: yes
forms: هون

entry: ودان (ضعيف)
class: place
kind: city
en: Waddan
country: LBY
lat: 29.16
lon: 16.14
geonameid: 2209055
weak: yes
forms: ودان

entry: الجفرة
class: place
kind: city
en: Jufra
country: LBY
lat: 29.10
lon: 16.00
forms: الجفرة

entry: البريقة الليبية
class: place
kind: city
en: Brega
country: LBY
lat: 30.41
lon: 19.57
forms: البريقة الليبية

entry: راس لانوف
class: place
kind: city
en: Ras Lanuf
country: LBY
lat: 30.50
lon: 18.57
forms: راس لانوف

entry: السدرة
class: place
kind: city
en: Sidra
country: LBY
lat: 30.64
lon: 18.35
forms: السدرة

entry: المرج (ضعيف)
class: place
kind: city
en: Al Marj
country: LBY
lat: 32.49
lon: 20.83
geonameid: 88903
weak: yes
forms: المرج

entry: توكرة
class: place
kind: city
en: Tocra
country: LBY
lat: 32.53
lon: 20.58
geonameid: 88834
forms: توكرة

entry: تاورغاء
class: place
kind: city
en: Tawergha
country: LBY
lat: 32.04
lon: 15.08
forms: تاورغاء

entry: نالوت
class: place
kind: city
en: Nalut
country: LBY
lat: 31.87
lon: 10.98
geonameid: 2214433
forms: نالوت

entry: يفرن
class: place
kind: city
en: Yafran
country: LBY
lat: 32.06
lon: 12.53
geonameid: 2208791
forms: يفرن

entry: ورشفانة
class: place
kind: city
en: Warshefana
country: LBY
lat: 32.60
lon: 13.00
forms: ورشفانة

entry: رأس جدير
class: place
kind: city
en: Ras Ajdir
country: LBY
lat: 33.15
lon: 11.56
forms: رأس جدير

entry: تاجوراء
class: place
kind: city
en: Tajura
country: LBY
lat: 32.88
lon: 13.35
geonameid: 2210394
forms: تاجوراء

entry: القاهرة
class: place
kind: city
en: Cairo
country: EGY
capital: yes
lat: 30.06
lon: 31.25
geonameid: 360630
forms: القاهرة

entry: الإسكندرية
class: place
kind: city
en: Alexandria
country: EGY
lat: 31.20
lon: 29.92
geonameid: 361058
forms: الإسكندرية | إسكندرية

entry: الجيزة
class: place
kind: city
en: Giza
country: EGY
lat: 30.01
lon: 31.21
geonameid: 360995
forms: الجيزة

entry: بورسعيد
class: place
kind: city
en: Port Said
country: EGY
lat: 31.27
lon: 32.30
geonameid: 358619
forms: بورسعيد | بور سعيد

entry: السويس
class: place
kind: city
en: Suez
country: EGY
lat: 29.97
lon: 32.53
geonameid: 359796
forms: السويس

entry: الإسماعيلية
class: place
kind: city
en: Ismailia
country: EGY
lat: 30.60
lon: 32.27
geonameid: 361055
forms: الإسماعيلية

entry: دمياط
class: place
kind: city
en: Damietta
country: EGY
lat: 31.42
lon: 31.81
geonameid: 358048
forms: دمياط

entry: المنصورة
class: place
kind: city
en: Mansoura
country: EGY
lat: 31.04
lon: 31.38
geonameid: 360761
forms: المنصورة

entry: طنطا
class: place
kind: city
en: Tanta
country: EGY
lat: 30.79
lon: 31.00
forms: طنطا

entry: الزقازيق
class: place
kind: city
en: Zagazig
country: EGY
lat: 30.59
lon: 31.50
geonameid: 359493
forms: الزقازيق

entry: بنها
class: place
kind: city
en: Banha
country: EGY
lat: 30.46
lon: 31.18
geonameid: 359280
forms: بنها

entry: المحلة الكبرى
class: place
kind: city
en: El Mahalla El Kubra
country: EGY
lat: 30.97
lon: 31.17
geonameid: 360829
forms: المحلة الكبرى | المحلة

entry: كفر الشيخ
class: place
kind: city
en: Kafr el-Sheikh
country: EGY
lat: 31.11
lon: 30.94
geonameid: 354502
forms: كفر الشيخ

entry: دمنهور
class: place
kind: city
en: Damanhur
country: EGY
lat: 31.03
lon: 30.47
geonameid: 358448
forms: دمنهور

entry: شبين الكوم
class: place
kind: city
en: Shibin el-Kom
country: EGY
lat: 30.55
lon: 31.01
geonameid: 349158
forms: شبين الكوم

entry: الفيوم
class: place
kind: city
en: Faiyum
country: EGY
lat: 29.31
lon: 30.84
geonameid: 361320
forms: الفيوم

entry: بني سويف
class: place
kind: city
en: Beni Suef
country: EGY
lat: 29.07
lon: 31.10
geonameid: 359173
forms: بني سويف

entry: المنيا
class: place
kind: city
en: Minya
country: EGY
lat: 28.09
lon: 30.76
geonameid: 360686
forms: المنيا

entry: أسيوط
class: place
kind: city
en: Asyut
country: EGY
lat: 27.18
lon: 31.18
geonameid: 359783
forms: أسيوط

entry: سوهاج
class: place
kind: city
en: Sohag
country: EGY
lat: 26.56
lon: 31.69
geonameid: 347796
forms: سوهاج

entry: قنا (ضعيف)
class: place
kind: city
en: Qena
country: EGY
lat: 26.16
lon: 32.73
geonameid: 350550
weak: yes
forms: قنا

entry: الأقصر
class: place
kind: city
en: Luxor
country: EGY
lat: 25.70
lon: 32.64
geonameid: 360502
forms: الأقصر

entry: أسوان
class: place
kind: city
en: Aswan
country: EGY
lat: 24.09
lon: 32.90
geonameid: 359792
forms: أسوان

entry: الغردقة
class: place
kind: city
en: Hurghada
country: EGY
lat: 27.26
lon: 33.81
geonameid: 361291
forms: الغردقة

entry: مرسى مطروح
class: place
kind: city
en: Marsa Matruh
country: EGY
lat: 31.35
lon: 27.25
forms: مرسى مطروح

entry: سيناء
class: place
kind: city
en: Sinai
country: EGY
lat: 29.50
lon: 33.80
forms: سيناء | شبه جزيرة سيناء

entry: العريش
class: place
kind: city
en: Arish
country: EGY
lat: 31.13
lon: 33.80
forms: العريش

entry: رفح المصرية
class: place
kind: city
en: Rafah
country: EGY
lat: 31.28
lon: 34.24
forms: رفح المصرية

entry: الشيخ زويد
class: place
kind: city
en: Sheikh Zuweid
country: EGY
lat: 31.21
lon: 34.11
forms: الشيخ زويد

entry: بئر العبد
class: place
kind: city
en: Bir al-Abd
country: EGY
lat: 31.02
lon: 33.01
forms: بئر العبد

entry: شرم الشيخ
class: place
kind: city
en: Sharm el-Sheikh
country: EGY
lat: 27.92
lon: 34.33
geonameid: 349340
forms: شرم الشيخ

entry: دهب
class: place
kind: city
en: Dahab
country: EGY
lat: 28.48
lon: 34.50
geonameid: 358245
forms: دهب

entry: طابا
class: place
kind: city
en: Taba
country: EGY
lat: 29.49
lon: 34.89
forms: طابا

entry: نويبع
class: place
kind: city
en: Nuweiba
country: EGY
lat: 29.03
lon: 34.66
forms: نويبع

entry: حلوان
class: place
kind: city
en: Helwan
country: EGY
lat: 29.84
lon: 31.30
geonameid: 355795
forms: حلوان

entry: السادس من أكتوبر
class: place
kind: city
en: 6th of October City
country: EGY
lat: 29.94
lon: 30.91
forms: السادس من أكتوبر | مدينة السادس من أكتوبر

entry: مصر الجديدة
class: place
kind: city
en: Heliopolis
country: EGY
lat: 30.09
lon: 31.33
forms: مصر الجديدة

entry: العاصمة الإدارية الجديدة
class: place
kind: city
en: New Administrative Capital
country: EGY
lat: 30.02
lon: 31.76
forms: العاصمة الإدارية الجديدة | العاصمة الإدارية

entry: وادي النطرون
class: place
kind: city
en: Wadi el Natrun
country: EGY
lat: 30.40
lon: 30.30
forms: وادي النطرون

entry: العلمين
class: place
kind: city
en: El Alamein
country: EGY
lat: 30.83
lon: 28.95
forms: العلمين

entry: سيوة
class: place
kind: city
en: Siwa
country: EGY
lat: 29.20
lon: 25.52
geonameid: 347863
forms: سيوة

entry: حلايب
class: place
kind: city
en: Halaib
country: EGY
lat: 22.20
lon: 36.60
forms: حلايب

entry: شلاتين
class: place
kind: city
en: Shalateen
country: EGY
lat: 23.10
lon: 35.60
forms: شلاتين

entry: كرداسة
class: place
kind: city
en: Kerdasa
country: EGY
lat: 30.03
lon: 31.11
forms: كرداسة

entry: الصعيد (ضعيف)
class: place
kind: city
en: Upper Egypt
country: EGY
lat: 26.50
lon: 31.70
weak: yes
forms: الصعيد

entry: العين السخنة
class: place
kind: city
en: Ain Sokhna
country: EGY
lat: 29.60
lon: 32.35
forms: العين السخنة

entry: رأس غارب
class: place
kind: city
en: Ras Gharib
country: EGY
lat: 28.36
lon: 33.08
geonameid: 350207
forms: رأس غارب

entry: سفاجا
class: place
kind: city
en: Safaga
country: EGY
lat: 26.75
lon: 33.94
forms: سفاجا

entry: إدفو
class: place
kind: city
en: Edfu
country: EGY
lat: 24.98
lon: 32.88
geonameid: 355635
forms: إدفو

entry: كوم أمبو
class: place
kind: city
en: Kom Ombo
country: EGY
lat: 24.48
lon: 32.95
geonameid: 353802
forms: كوم أمبو

entry: نجع حمادي
class: place
kind: city
en: Nag Hammadi
country: EGY
lat: 26.05
lon: 32.24
geonameid: 351434
forms: نجع حمادي

entry: الرياض
class: place
kind: city
en: Riyadh
country: SAU
capital: yes
lat: 24.69
lon: 46.72
geonameid: 108410
forms: الرياض

entry: جدة
class: place
kind: city
en: Jeddah
country: SAU
lat: 21.49
lon: 39.19
geonameid: 105343
forms: جدة

entry: مكة المكرمة
class: place
kind: city
en: Mecca
country: SAU
lat: 21.43
lon: 39.83
geonameid: 104515
forms: مكة المكرمة | مكة

entry: المدينة المنورة
class: place
kind: city
en: Medina
country: SAU
lat: 24.47
lon: 39.61
geonameid: 109223
forms: المدينة المنورة

entry: الدمام
class: place
kind: city
en: Dammam
country: SAU
lat: 26.43
lon: 50.10
geonameid: 110336
forms: الدمام

entry: الخبر (ضعيف)
class: place
kind: city
en: Khobar
country: SAU
lat: 26.28
lon: 50.21
geonameid: 109323
weak: yes
forms: الخبر

entry: الظهران
class: place
kind: city
en: Dhahran
country: SAU
lat: 26.29
lon: 50.11
geonameid: 107797
forms: الظهران

entry: الجبيل
class: place
kind: city
en: Jubail
country: SAU
lat: 27.01
lon: 49.66
forms: الجبيل

entry: الأحساء
class: place
kind: city
en: Al-Ahsa
country: SAU
lat: 25.36
lon: 49.59
geonameid: 109571
forms: الأحساء | الهفوف

entry: القطيف
class: place
kind: city
en: Qatif
country: SAU
lat: 26.57
lon: 50.01
forms: القطيف

entry: الطائف
class: place
kind: city
en: Taif
country: SAU
lat: 21.27
lon: 40.42
forms: الطائف

entry: تبوك
class: place
kind: city
en: Tabuk
country: SAU
lat: 28.40
lon: 36.57
geonameid: 101628
forms: تبوك

entry: بريدة
class: place
kind: city
en: Buraidah
country: SAU
lat: 26.33
lon: 43.97
geonameid: 107304
forms: بريدة

entry: عنيزة
class: place
kind: city
en: Unaizah
country: SAU
lat: 26.09
lon: 43.96
geonameid: 100768
forms: عنيزة

entry: حائل
class: place
kind: city
en: Hail
country: SAU
lat: 27.52
lon: 41.69
geonameid: 106281
forms: حائل

entry: أبها
class: place
kind: city
en: Abha
country: SAU
lat: 18.22
lon: 42.51
geonameid: 110690
forms: أبها

entry: خميس مشيط
class: place
kind: city
en: Khamis Mushait
country: SAU
lat: 18.30
lon: 42.73
geonameid: 105072
forms: خميس مشيط

entry: نجران
class: place
kind: city
en: Najran
country: SAU
lat: 17.49
lon: 44.13
geonameid: 103630
forms: نجران

entry: جازان
class: place
kind: city
en: Jazan
country: SAU
lat: 16.89
lon: 42.55
geonameid: 105299
forms: جازان | جيزان

entry: الباحة (ضعيف)
class: place
kind: city
en: Al Bahah
country: SAU
lat: 20.01
lon: 41.47
geonameid: 109953
weak: yes
forms: الباحة

entry: عرعر
class: place
kind: city
en: Arar
country: SAU
lat: 30.98
lon: 41.04
geonameid: 108512
forms: عرعر

entry: سكاكا
class: place
kind: city
en: Sakaka
country: SAU
lat: 29.97
lon: 40.21
geonameid: 102527
forms: سكاكا

entry: القريات
class: place
kind: city
en: Qurayyat
country: SAU
lat: 31.33
lon: 37.34
geonameid: 108648
forms: القريات

entry: ينبع (ضعيف)
class: place
kind: city
en: Yanbu
country: SAU
lat: 24.09
lon: 38.06
geonameid: 100425
weak: yes
forms: ينبع

entry: رابغ
class: place
kind: city
en: Rabigh
country: SAU
lat: 22.80
lon: 39.03
geonameid: 103035
forms: رابغ

entry: حفر الباطن
class: place
kind: city
en: Hafar Al-Batin
country: SAU
lat: 28.43
lon: 45.97
geonameid: 106297
forms: حفر الباطن | حفرالباطن

entry: الخفجي
class: place
kind: city
en: Khafji
country: SAU
lat: 28.44
lon: 48.49
forms: الخفجي

entry: الخرج
class: place
kind: city
en: Al Kharj
country: SAU
lat: 24.16
lon: 47.33
geonameid: 109353
forms: الخرج

entry: المجمعة (ضعيف)
class: place
kind: city
en: Majmaah
country: SAU
lat: 25.90
lon: 45.36
weak: yes
forms: المجمعة

entry: الدوادمي
class: place
kind: city
en: Dawadmi
country: SAU
lat: 24.51
lon: 44.39
geonameid: 110325
forms: الدوادمي

entry: وادي الدواسر
class: place
kind: city
en: Wadi ad-Dawasir
country: SAU
lat: 20.49
lon: 44.80
forms: وادي الدواسر

entry: الزلفي
class: place
kind: city
en: Zulfi
country: SAU
lat: 26.30
lon: 44.82
geonameid: 107781
forms: الزلفي

entry: شقراء (ضعيف)
class: place
kind: city
en: Shaqra
country: SAU
lat: 25.25
lon: 45.25
weak: yes
forms: شقراء

entry: بيشة
class: place
kind: city
en: Bisha
country: SAU
lat: 20.00
lon: 42.60
forms: بيشة

entry: القنفذة
class: place
kind: city
en: Al Qunfudhah
country: SAU
lat: 19.13
lon: 41.08
forms: القنفذة

entry: الليث (ضعيف)
class: place
kind: city
en: Al Lith
country: SAU
lat: 20.15
lon: 40.27
weak: yes
forms: الليث

entry: صبيا (ضعيف)
class: place
kind: city
en: Sabya
country: SAU
lat: 17.15
lon: 42.63
geonameid: 102651
weak: yes
forms: صبيا

entry: أبو عريش
class: place
kind: city
en: Abu Arish
country: SAU
lat: 16.97
lon: 42.83
forms: أبو عريش

entry: صامطة
class: place
kind: city
en: Samtah
country: SAU
lat: 16.60
lon: 42.94
forms: صامطة

entry: شرورة
class: place
kind: city
en: Sharurah
country: SAU
lat: 17.49
lon: 47.11
forms: شرورة

entry: رفحاء
class: place
kind: city
en: Rafha
country: SAU
lat: 29.63
lon: 43.49
forms: رفحاء

entry: طريف (ضعيف)
class: place
kind: city
en: Turaif
country: SAU
lat: 31.67
lon: 38.66
geonameid: 101312
weak: yes
forms: طريف

entry: النعيرية
class: place
kind: city
en: Nairyah
country: SAU
lat: 27.47
lon: 48.49
forms: النعيرية

entry: الوجه (ضعيف)
class: place
kind: city
en: Al Wajh
country: SAU
lat: 26.25
lon: 36.45
geonameid: 108773
weak: yes
forms: الوجه

entry: ضباء
class: place
kind: city
en: Duba
country: SAU
lat: 27.35
lon: 35.69
geonameid: 106909
forms: ضباء

entry: أملج
class: place
kind: city
en: Umluj
country: SAU
lat: 25.02
lon: 37.27
geonameid: 100926
forms: أملج

entry: تيماء
class: place
kind: city
en: Tayma
country: SAU
lat: 27.63
lon: 38.55
forms: تيماء

entry: العلا (ضعيف)
class: place
kind: city
en: Al-Ula
country: SAU
lat: 26.61
lon: 37.92
geonameid: 108841
weak: yes
forms: العلا

entry: الرس
class: place
kind: city
en: Ar Rass
country: SAU
lat: 25.87
lon: 43.50
geonameid: 108435
forms: الرس

entry: البكيرية
class: place
kind: city
en: Al Bukayriyah
country: SAU
lat: 26.14
lon: 43.66
geonameid: 109878
forms: البكيرية

entry: محايل عسير
class: place
kind: city
en: Muhayil
country: SAU
lat: 18.55
lon: 42.05
forms: محايل عسير | محايل

entry: النماص
class: place
kind: city
en: Al-Namas
country: SAU
lat: 19.15
lon: 42.12
geonameid: 108617
forms: النماص

entry: بقيق
class: place
kind: city
en: Abqaiq
country: SAU
lat: 25.93
lon: 49.67
geonameid: 107312
forms: بقيق

entry: رأس تنورة
class: place
kind: city
en: Ras Tanura
country: SAU
lat: 26.57
lon: 50.04
geonameid: 101554
forms: رأس تنورة

entry: العوامية
class: place
kind: city
en: Awamiyah
country: SAU
lat: 26.56
lon: 49.94
geonameid: 110107
forms: العوامية

entry: صفوى
class: place
kind: city
en: Safwa
country: SAU
lat: 26.65
lon: 49.96
geonameid: 102585
forms: صفوى

entry: سيهات
class: place
kind: city
en: Saihat
country: SAU
lat: 26.48
lon: 50.05
geonameid: 102318
forms: سيهات

entry: الدرعية
class: place
kind: city
en: Diriyah
country: SAU
lat: 24.73
lon: 46.57
forms: الدرعية

entry: نيوم
class: place
kind: city
en: Neom
country: SAU
lat: 28.00
lon: 35.20
forms: نيوم

entry: مشعر منى
class: place
kind: city
en: Mina
country: SAU
lat: 21.41
lon: 39.89
forms: مشعر منى

entry: منى (ضعيف)
class: place
kind: city
en: Mina
country: SAU
lat: 21.41
lon: 39.89
weak: yes
forms: منى

entry: عرفات (ضعيف)
class: place
kind: city
en: Arafat
country: SAU
lat: 21.35
lon: 39.98
weak: yes
forms: عرفات

entry: مزدلفة
class: place
kind: city
en: Muzdalifah
country: SAU
lat: 21.38
lon: 39.93
forms: مزدلفة

entry: البطحاء (ضعيف)
class: place
kind: city
en: Batha
country: SAU
lat: 24.13
lon: 51.58
weak: yes
forms: البطحاء

entry: الوديعة
class: place
kind: city
en: Al Wadiah
country: SAU
lat: 17.08
lon: 47.10
forms: الوديعة

entry: الربوعة
class: place
kind: city
en: Rabuah
country: SAU
lat: 17.90
lon: 43.40
forms: الربوعة

entry: الطوال (ضعيف)
class: place
kind: city
en: Al Tuwal
country: SAU
lat: 16.50
lon: 43.00
weak: yes
forms: الطوال

entry: الأفلاج
class: place
kind: city
en: Al-Aflaj
country: SAU
lat: 22.28
lon: 46.72
forms: الأفلاج

entry: القويعية
class: place
kind: city
en: Quwayiyah
country: SAU
lat: 24.05
lon: 45.27
forms: القويعية

entry: عفيف (ضعيف)
class: place
kind: city
en: Afif
country: SAU
lat: 23.91
lon: 42.92
geonameid: 110250
weak: yes
forms: عفيف

entry: الحوطة
class: place
kind: city
en: Hotat Bani Tamim
country: SAU
lat: 23.52
lon: 46.84
forms: الحوطة

entry: رماح (ضعيف)
class: place
kind: city
en: Rumah
country: SAU
lat: 25.56
lon: 47.16
weak: yes
forms: رماح

entry: حريملاء
class: place
kind: city
en: Huraymila
country: SAU
lat: 25.13
lon: 46.10
forms: حريملاء

entry: تربة (ضعيف)
class: place
kind: city
en: Turabah
country: SAU
lat: 21.21
lon: 41.63
geonameid: 101322
weak: yes
forms: تربة

entry: الخرمة
class: place
kind: city
en: Al Khurma
country: SAU
lat: 21.91
lon: 42.05
forms: الخرمة

entry: رنية
class: place
kind: city
en: Ranyah
country: SAU
lat: 21.26
lon: 42.85
forms: رنية

entry: المخواة
class: place
kind: city
en: Al Makhwah
country: SAU
lat: 19.78
lon: 41.44
forms: المخواة

entry: تونس (TUN)
class: place
kind: city
en: Tunis
country: TUN
capital: yes
lat: 36.82
lon: 10.17
geonameid: 2464470
forms: تونس
ambiguous: yes

entry: صفاقس
class: place
kind: city
en: Sfax
country: TUN
lat: 34.74
lon: 10.76
geonameid: 2467454
forms: صفاقس

entry: سوسة
class: place
kind: city
en: Sousse
country: TUN
lat: 35.83
lon: 10.64
geonameid: 2464915
forms: سوسة

entry: القيروان
class: place
kind: city
en: Kairouan
country: TUN
lat: 35.68
lon: 10.10
geonameid: 2473449
forms: القيروان

entry: بنزرت
class: place
kind: city
en: Bizerte
country: TUN
lat: 37.27
lon: 9.87
geonameid: 2472706
forms: بنزرت

entry: قابس
class: place
kind: city
en: Gabes
country: TUN
lat: 33.88
lon: 10.10
geonameid: 2468369
forms: قابس

entry: أريانة
class: place
kind: city
en: Ariana
country: TUN
lat: 36.86
lon: 10.19
geonameid: 2473247
forms: أريانة

entry: قفصة
class: place
kind: city
en: Gafsa
country: TUN
lat: 34.42
lon: 8.78
geonameid: 2468353
forms: قفصة

entry: المنستير
class: place
kind: city
en: Monastir
country: TUN
lat: 35.78
lon: 10.83
geonameid: 2473493
forms: المنستير

entry: مدنين
class: place
kind: city
en: Medenine
country: TUN
lat: 33.35
lon: 10.51
geonameid: 2469473
forms: مدنين

entry: نابل
class: place
kind: city
en: Nabeul
country: TUN
lat: 36.46
lon: 10.74
geonameid: 2468579
forms: نابل

entry: تطاوين
class: place
kind: city
en: Tataouine
country: TUN
lat: 32.93
lon: 10.45
geonameid: 2464701
forms: تطاوين

entry: باجة
class: place
kind: city
en: Beja
country: TUN
lat: 36.73
lon: 9.18
geonameid: 2472774
forms: باجة

entry: الكاف
class: place
kind: city
en: El Kef
country: TUN
lat: 36.17
lon: 8.70
geonameid: 2473634
forms: الكاف | الكاف التونسية

entry: المهدية
class: place
kind: city
en: Mahdia
country: TUN
lat: 35.50
lon: 11.06
geonameid: 2473572
forms: المهدية

entry: سيدي بوزيد
class: place
kind: city
en: Sidi Bouzid
country: TUN
lat: 35.04
lon: 9.48
geonameid: 2465840
forms: سيدي بوزيد

entry: جندوبة
class: place
kind: city
en: Jendouba
country: TUN
lat: 36.50
lon: 8.78
geonameid: 2470088
forms: جندوبة

entry: توزر
class: place
kind: city
en: Tozeur
country: TUN
lat: 33.92
lon: 8.13
geonameid: 2464648
forms: توزر

entry: منوبة
class: place
kind: city
en: Manouba
country: TUN
lat: 36.81
lon: 10.10
geonameid: 2469274
forms: منوبة

entry: سليانة
class: place
kind: city
en: Siliana
country: TUN
lat: 36.08
lon: 9.37
geonameid: 2465030
forms: سليانة

entry: زغوان
class: place
kind: city
en: Zaghouan
country: TUN
lat: 36.40
lon: 10.14
geonameid: 2464041
forms: زغوان

entry: قبلي (ضعيف)
class: place
kind: city
en: Kebili
country: TUN
lat: 33.70
lon: 8.97
geonameid: 2468018
weak: yes
forms: قبلي

entry: القصرين
class: place
kind: city
en: Kasserine
country: TUN
lat: 35.17
lon: 8.84
geonameid: 2473457
forms: القصرين

entry: بن عروس
class: place
kind: city
en: Ben Arous
country: TUN
lat: 36.75
lon: 10.22
geonameid: 2472479
forms: بن عروس

entry: جربة
class: place
kind: city
en: Djerba
country: TUN
lat: 33.88
lon: 10.86
forms: جربة

entry: جرجيس
class: place
kind: city
en: Zarzis
country: TUN
lat: 33.50
lon: 11.11
geonameid: 2470173
forms: جرجيس

entry: بن قردان
class: place
kind: city
en: Ben Gardane
country: TUN
lat: 33.14
lon: 11.22
geonameid: 2472431
forms: بن قردان | بنقردان

entry: الحمامات (ضعيف)
class: place
kind: city
en: Hammamet
country: TUN
lat: 36.40
lon: 10.62
geonameid: 2473744
weak: yes
forms: الحمامات

entry: قرطاج
class: place
kind: city
en: Carthage
country: TUN
lat: 36.86
lon: 10.33
geonameid: 2468245
forms: قرطاج

entry: المرسى (ضعيف)
class: place
kind: city
en: La Marsa
country: TUN
lat: 36.88
lon: 10.32
weak: yes
forms: المرسى

entry: حلق الوادي
class: place
kind: city
en: La Goulette
country: TUN
lat: 36.82
lon: 10.31
geonameid: 2470656
forms: حلق الوادي

entry: الشابة (ضعيف)
class: place
kind: city
en: Chebba
country: TUN
lat: 35.24
lon: 11.12
geonameid: 2473229
weak: yes
forms: الشابة

entry: ملولش
class: place
kind: city
en: Melloulèche
country: TUN
lat: 35.17
lon: 11.03
geonameid: 2469321
forms: ملولش

entry: قصر هلال
class: place
kind: city
en: Ksar Hellal
country: TUN
lat: 35.65
lon: 10.89
geonameid: 2468106
forms: قصر هلال

entry: المكنين
class: place
kind: city
en: Moknine
country: TUN
lat: 35.63
lon: 10.90
forms: المكنين

entry: جمال (ضعيف)
class: place
kind: city
en: Jemmal
country: TUN
lat: 35.62
lon: 10.76
weak: yes
forms: جمال

entry: طبلبة
class: place
kind: city
en: Teboulba
country: TUN
lat: 35.64
lon: 10.95
forms: طبلبة

entry: الجم (ضعيف)
class: place
kind: city
en: El Jem
country: TUN
lat: 35.30
lon: 10.72
geonameid: 2473654
weak: yes
forms: الجم

entry: قليبية
class: place
kind: city
en: Kelibia
country: TUN
lat: 36.85
lon: 11.09
geonameid: 2467959
forms: قليبية

entry: منزل تميم
class: place
kind: city
en: Menzel Temime
country: TUN
lat: 36.78
lon: 10.99
forms: منزل تميم

entry: منزل بورقيبة
class: place
kind: city
en: Menzel Bourguiba
country: TUN
lat: 37.15
lon: 9.79
geonameid: 2469264
forms: منزل بورقيبة

entry: ماطر (ضعيف)
class: place
kind: city
en: Mateur
country: TUN
lat: 37.04
lon: 9.67
geonameid: 2469088
weak: yes
forms: ماطر

entry: طبرقة
class: place
kind: city
en: Tabarka
country: TUN
lat: 36.95
lon: 8.76
geonameid: 2464871
forms: طبرقة

entry: عين دراهم
class: place
kind: city
en: Ain Draham
country: TUN
lat: 36.78
lon: 8.69
forms: عين دراهم

entry: تالة (ضعيف)
class: place
kind: city
en: Thala
country: TUN
lat: 35.57
lon: 8.67
geonameid: 2464795
weak: yes
forms: تالة

entry: سبيطلة
class: place
kind: city
en: Sbeitla
country: TUN
lat: 35.23
lon: 9.12
forms: سبيطلة

entry: فوسانة
class: place
kind: city
en: Fousana
country: TUN
lat: 35.36
lon: 8.62
forms: فوسانة

entry: الرقاب (ضعيف)
class: place
kind: city
en: Regueb
country: TUN
lat: 34.86
lon: 9.79
geonameid: 2473258
weak: yes
forms: الرقاب

entry: منزل بوزيان
class: place
kind: city
en: Menzel Bouzaiane
country: TUN
lat: 34.58
lon: 9.42
forms: منزل بوزيان

entry: المتلوي
class: place
kind: city
en: Metlaoui
country: TUN
lat: 34.32
lon: 8.40
geonameid: 2473517
forms: المتلوي

entry: أم العرائس
class: place
kind: city
en: Umm el Araies
country: TUN
lat: 34.48
lon: 8.26
forms: أم العرائس

entry: الرديف
class: place
kind: city
en: Redeyef
country: TUN
lat: 34.38
lon: 8.15
forms: الرديف

entry: نفطة (ضعيف)
class: place
kind: city
en: Nefta
country: TUN
lat: 33.87
lon: 7.88
geonameid: 2468561
weak: yes
forms: نفطة

entry: دوز
class: place
kind: city
en: Douz
country: TUN
lat: 33.47
lon: 9.02
geonameid: 2471287
forms: دوز

entry: الحامة (ضعيف)
class: place
kind: city
en: El Hamma
country: TUN
lat: 33.89
lon: 9.80
geonameid: 2473747
weak: yes
forms: الحامة

entry: قرقنة
class: place
kind: city
en: Kerkennah
country: TUN
lat: 34.72
lon: 11.18
forms: قرقنة | جزر قرقنة

entry: رمادة (ضعيف)
class: place
kind: city
en: Remada
country: TUN
lat: 32.32
lon: 10.40
geonameid: 2467783
weak: yes
forms: رمادة

entry: ذهيبة
class: place
kind: city
en: Dehiba
country: TUN
lat: 32.00
lon: 10.70
forms: ذهيبة | الذهيبة

entry: مساكن (ضعيف)
class: place
kind: city
en: Msaken
country: TUN
lat: 35.73
lon: 10.58
geonameid: 2469140
weak: yes
forms: مساكن

entry: حمام سوسة
class: place
kind: city
en: Hammam Sousse
country: TUN
lat: 35.86
lon: 10.60
geonameid: 2470579
forms: حمام سوسة

entry: القلعة الكبرى
class: place
kind: city
en: El Kalaa Kebira
country: TUN
lat: 35.87
lon: 10.54
forms: القلعة الكبرى

entry: النفيضة
class: place
kind: city
en: Enfida
country: TUN
lat: 36.13
lon: 10.38
forms: النفيضة

entry: مكثر
class: place
kind: city
en: Maktar
country: TUN
lat: 35.86
lon: 9.20
geonameid: 2469341
forms: مكثر

entry: تاجروين
class: place
kind: city
en: Tajerouine
country: TUN
lat: 35.89
lon: 8.55
geonameid: 2464809
forms: تاجروين

entry: الدهماني (ضعيف)
class: place
kind: city
en: Dahmani
country: TUN
lat: 35.95
lon: 8.83
weak: yes
forms: الدهماني

entry: تستور
class: place
kind: city
en: Testour
country: TUN
lat: 36.55
lon: 9.44
geonameid: 2464704
forms: تستور

entry: مجاز الباب
class: place
kind: city
en: Medjez el-Bab
country: TUN
lat: 36.65
lon: 9.61
forms: مجاز الباب

entry: الفحص (ضعيف)
class: place
kind: city
en: El Fahs
country: TUN
lat: 36.37
lon: 9.90
geonameid: 2468285
weak: yes
forms: الفحص

entry: رادس
class: place
kind: city
en: Rades
country: TUN
lat: 36.77
lon: 10.27
geonameid: 2467815
forms: رادس

entry: حي التضامن
class: place
kind: city
en: Ettadhamen
country: TUN
lat: 36.84
lon: 10.13
forms: حي التضامن

entry: باردو
class: place
kind: city
en: Le Bardo
country: TUN
lat: 36.81
lon: 10.14
forms: باردو

entry: الجزائر العاصمة
class: place
kind: city
en: Algiers
country: DZA
capital: yes
lat: 36.73
lon: 3.09
geonameid: 2507480
forms: الجزائر العاصمة | مدينة الجزائر

entry: وهران
class: place
kind: city
en: Oran
country: DZA
lat: 35.70
lon: -0.64
geonameid: 2485926
forms: وهران

entry: قسنطينة
class: place
kind: city
en: Constantine
country: DZA
lat: 36.37
lon: 6.61
geonameid: 2501152
forms: قسنطينة

entry: عنابة
class: place
kind: city
en: Annaba
country: DZA
lat: 36.90
lon: 7.77
geonameid: 2506999
forms: عنابة

entry: البليدة
class: place
kind: city
en: Blida
country: DZA
lat: 36.47
lon: 2.83
geonameid: 2503769
forms: البليدة

entry: باتنة (ضعيف)
class: place
kind: city
en: Batna
country: DZA
lat: 35.56
lon: 6.17
geonameid: 2505572
weak: yes
forms: باتنة

entry: سطيف
class: place
kind: city
en: Setif
country: DZA
lat: 36.19
lon: 5.41
geonameid: 2481700
forms: سطيف

entry: سيدي بلعباس
class: place
kind: city
en: Sidi Bel Abbès
country: DZA
lat: 35.19
lon: -0.64
geonameid: 2481007
forms: سيدي بلعباس

entry: بسكرة
class: place
kind: city
en: Biskra
country: DZA
lat: 34.85
lon: 5.73
geonameid: 2503826
forms: بسكرة

entry: تبسة
class: place
kind: city
en: Tébessa
country: DZA
lat: 35.40
lon: 8.12
geonameid: 2477461
forms: تبسة

entry: تلمسان
class: place
kind: city
en: Tlemcen
country: DZA
lat: 34.88
lon: -1.31
geonameid: 2475687
forms: تلمسان

entry: بجاية
class: place
kind: city
en: Béjaïa
country: DZA
lat: 36.75
lon: 5.07
geonameid: 2505329
forms: بجاية

entry: تيزي وزو
class: place
kind: city
en: Tizi Ouzou
country: DZA
lat: 36.71
lon: 4.05
geonameid: 2475744
forms: تيزي وزو

entry: البويرة
class: place
kind: city
en: Bouira
country: DZA
lat: 36.37
lon: 3.90
geonameid: 2502958
forms: البويرة

entry: بومرداس
class: place
kind: city
en: Boumerdes
country: DZA
lat: 36.77
lon: 3.48
geonameid: 2474141
forms: بومرداس

entry: تيبازة
class: place
kind: city
en: Tipaza
country: DZA
lat: 36.59
lon: 2.45
forms: تيبازة

entry: المدية
class: place
kind: city
en: Medea
country: DZA
lat: 36.26
lon: 2.75
geonameid: 2488835
forms: المدية

entry: الجلفة
class: place
kind: city
en: Djelfa
country: DZA
lat: 34.67
lon: 3.26
geonameid: 2500017
forms: الجلفة

entry: الأغواط
class: place
kind: city
en: Laghouat
country: DZA
lat: 33.80
lon: 2.87
geonameid: 2491191
forms: الأغواط

entry: غرداية
class: place
kind: city
en: Ghardaia
country: DZA
lat: 32.49
lon: 3.67
geonameid: 2496049
forms: غرداية

entry: ورقلة
class: place
kind: city
en: Ouargla
country: DZA
lat: 31.95
lon: 5.33
geonameid: 2485801
forms: ورقلة

entry: حاسي مسعود
class: place
kind: city
en: Hassi Messaoud
country: DZA
lat: 31.68
lon: 6.07
geonameid: 2494029
forms: حاسي مسعود

entry: تمنراست
class: place
kind: city
en: Tamanrasset
country: DZA
lat: 22.79
lon: 5.52
geonameid: 2478216
forms: تمنراست | تامنراست

entry: أدرار
class: place
kind: city
en: Adrar
country: DZA
lat: 27.87
lon: -0.29
geonameid: 2508813
forms: أدرار

entry: بشار (ضعيف)
class: place
kind: city
en: Bechar
country: DZA
lat: 31.62
lon: -2.22
geonameid: 2505530
weak: yes
forms: بشار

entry: تندوف
class: place
kind: city
en: Tindouf
country: DZA
lat: 27.67
lon: -8.15
geonameid: 2476301
forms: تندوف

entry: النعامة
class: place
kind: city
en: Naama
country: DZA
lat: 33.27
lon: -0.32
geonameid: 2486523
forms: النعامة

entry: البيض (ضعيف)
class: place
kind: city
en: El Bayadh
country: DZA
lat: 33.68
lon: 1.02
geonameid: 2498543
weak: yes
forms: البيض

entry: الوادي (ضعيف)
class: place
kind: city
en: El Oued
country: DZA
lat: 33.36
lon: 6.86
geonameid: 2497411
weak: yes
forms: الوادي

entry: خنشلة
class: place
kind: city
en: Khenchela
country: DZA
lat: 35.44
lon: 7.14
geonameid: 2491889
forms: خنشلة

entry: سوق أهراس
class: place
kind: city
en: Souk Ahras
country: DZA
lat: 36.29
lon: 7.95
geonameid: 2479215
forms: سوق أهراس

entry: الطارف (ضعيف)
class: place
kind: city
en: El Tarf
country: DZA
lat: 36.77
lon: 8.31
geonameid: 2497323
weak: yes
forms: الطارف

entry: قالمة
class: place
kind: city
en: Guelma
country: DZA
lat: 36.46
lon: 7.43
geonameid: 2495662
forms: قالمة

entry: سكيكدة
class: place
kind: city
en: Skikda
country: DZA
lat: 36.88
lon: 6.91
geonameid: 2479536
forms: سكيكدة

entry: جيجل
class: place
kind: city
en: Jijel
country: DZA
lat: 36.82
lon: 5.76
geonameid: 2492913
forms: جيجل

entry: ميلة (ضعيف)
class: place
kind: city
en: Mila
country: DZA
lat: 36.45
lon: 6.26
geonameid: 2487452
weak: yes
forms: ميلة

entry: أم البواقي
class: place
kind: city
en: Oum el Bouaghi
country: DZA
lat: 35.88
lon: 7.11
geonameid: 2484620
forms: أم البواقي

entry: برج بوعريريج
class: place
kind: city
en: Bordj Bou Arreridj
country: DZA
lat: 36.07
lon: 4.76
geonameid: 2503701
forms: برج بوعريريج

entry: المسيلة
class: place
kind: city
en: M'Sila
country: DZA
lat: 35.70
lon: 4.54
forms: المسيلة

entry: الشلف
class: place
kind: city
en: Chlef
country: DZA
lat: 36.17
lon: 1.33
geonameid: 2498611
forms: الشلف

entry: عين الدفلى
class: place
kind: city
en: Ain Defla
country: DZA
lat: 36.26
lon: 1.97
geonameid: 2508228
forms: عين الدفلى

entry: تيارت
class: place
kind: city
en: Tiaret
country: DZA
lat: 35.37
lon: 1.32
geonameid: 2476897
forms: تيارت

entry: غليزان
class: place
kind: city
en: Relizane
country: DZA
lat: 35.74
lon: 0.56
geonameid: 2483668
forms: غليزان

entry: مستغانم
class: place
kind: city
en: Mostaganem
country: DZA
lat: 35.93
lon: 0.09
geonameid: 2487134
forms: مستغانم

entry: معسكر (ضعيف)
class: place
kind: city
en: Mascara
country: DZA
lat: 35.40
lon: 0.14
geonameid: 2490098
weak: yes
forms: معسكر

entry: سعيدة (ضعيف)
class: place
kind: city
en: Saida
country: DZA
lat: 34.83
lon: 0.15
geonameid: 2482572
weak: yes
forms: سعيدة

entry: عين تموشنت
class: place
kind: city
en: Ain Temouchent
country: DZA
lat: 35.30
lon: -1.14
geonameid: 2507901
forms: عين تموشنت

entry: تيسمسيلت
class: place
kind: city
en: Tissemsilt
country: DZA
lat: 35.61
lon: 1.81
geonameid: 2475860
forms: تيسمسيلت

entry: إليزي
class: place
kind: city
en: Illizi
country: DZA
lat: 26.48
lon: 8.47
geonameid: 2493456
forms: إليزي

entry: عين صالح
class: place
kind: city
en: In Salah
country: DZA
lat: 27.20
lon: 2.48
forms: عين صالح

entry: عين أميناس
class: place
kind: city
en: In Amenas
country: DZA
lat: 28.04
lon: 9.56
forms: عين أميناس

entry: تيقنتورين
class: place
kind: city
en: Tiguentourine
country: DZA
lat: 27.90
lon: 9.10
forms: تيقنتورين

entry: الرباط
class: place
kind: city
en: Rabat
country: MAR
capital: yes
lat: 34.01
lon: -6.83
geonameid: 2538475
forms: الرباط

entry: الدار البيضاء
class: place
kind: city
en: Casablanca
country: MAR
lat: 33.59
lon: -7.61
geonameid: 2553604
forms: الدار البيضاء

entry: فاس
class: place
kind: city
en: Fes
country: MAR
lat: 34.03
lon: -5.00
geonameid: 2548885
forms: فاس

entry: مراكش
class: place
kind: city
en: Marrakesh
country: MAR
lat: 31.63
lon: -8.00
geonameid: 2542997
forms: مراكش

entry: طنجة
class: place
kind: city
en: Tangier
country: MAR
lat: 35.77
lon: -5.80
geonameid: 2530335
forms: طنجة

entry: أكادير
class: place
kind: city
en: Agadir
country: MAR
lat: 30.42
lon: -9.60
geonameid: 2561668
forms: أكادير

entry: مكناس
class: place
kind: city
en: Meknes
country: MAR
lat: 33.90
lon: -5.55
geonameid: 2542715
forms: مكناس

entry: وجدة
class: place
kind: city
en: Oujda
country: MAR
lat: 34.69
lon: -1.91
forms: وجدة

entry: تطوان
class: place
kind: city
en: Tetouan
country: MAR
lat: 35.57
lon: -5.37
geonameid: 2528910
forms: تطوان

entry: القنيطرة المغربية
class: place
kind: city
en: Kenitra
country: MAR
lat: 34.26
lon: -6.58
geonameid: 2544571
forms: القنيطرة المغربية

entry: سلا (ضعيف)
class: place
kind: city
en: Sale
country: MAR
lat: 34.05
lon: -6.80
geonameid: 2537763
weak: yes
forms: سلا

entry: تمارة
class: place
kind: city
en: Temara
country: MAR
lat: 33.93
lon: -6.91
geonameid: 2529013
forms: تمارة

entry: الناظور
class: place
kind: city
en: Nador
country: MAR
lat: 35.17
lon: -2.93
geonameid: 2541479
forms: الناظور

entry: الحسيمة (ضعيف)
class: place
kind: city
en: Al Hoceima
country: MAR
lat: 35.25
lon: -3.94
geonameid: 2558545
weak: yes
forms: الحسيمة

entry: بني ملال
class: place
kind: city
en: Beni Mellal
country: MAR
lat: 32.34
lon: -6.35
geonameid: 2555745
forms: بني ملال

entry: خريبكة
class: place
kind: city
en: Khouribga
country: MAR
lat: 32.88
lon: -6.91
geonameid: 2544248
forms: خريبكة

entry: آسفي (ضعيف)
class: place
kind: city
en: Safi
country: MAR
lat: 32.30
lon: -9.24
geonameid: 2537881
weak: yes
forms: آسفي

entry: الجديدة (ضعيف)
class: place
kind: city
en: El Jadida
country: MAR
lat: 33.25
lon: -8.51
weak: yes
forms: الجديدة

entry: سطات
class: place
kind: city
en: Settat
country: MAR
lat: 33.00
lon: -7.62
geonameid: 2537406
forms: سطات

entry: المحمدية
class: place
kind: city
en: Mohammedia
country: MAR
lat: 33.69
lon: -7.38
geonameid: 2542051
forms: المحمدية

entry: تازة
class: place
kind: city
en: Taza
country: MAR
lat: 34.21
lon: -4.01
geonameid: 2529317
forms: تازة

entry: العرائش
class: place
kind: city
en: Larache
country: MAR
lat: 35.19
lon: -6.16
geonameid: 2543549
forms: العرائش

entry: القصر الكبير
class: place
kind: city
en: Ksar El Kebir
country: MAR
lat: 35.00
lon: -5.90
geonameid: 2544001
forms: القصر الكبير

entry: الراشدية
class: place
kind: city
en: Errachidia
country: MAR
lat: 31.93
lon: -4.43
geonameid: 7280528
forms: الراشدية | الرشيدية

entry: ورزازات
class: place
kind: city
en: Ouarzazate
country: MAR
lat: 30.92
lon: -6.89
forms: ورزازات

entry: زاكورة
class: place
kind: city
en: Zagora
country: MAR
lat: 30.33
lon: -5.84
geonameid: 2526452
forms: زاكورة

entry: تنغير
class: place
kind: city
en: Tinghir
country: MAR
lat: 31.51
lon: -5.53
geonameid: 2527915
forms: تنغير

entry: الصويرة
class: place
kind: city
en: Essaouira
country: MAR
lat: 31.51
lon: -9.77
geonameid: 2549263
forms: الصويرة

entry: تارودانت
class: place
kind: city
en: Taroudant
country: MAR
lat: 30.47
lon: -8.88
geonameid: 2529649
forms: تارودانت

entry: تزنيت
class: place
kind: city
en: Tiznit
country: MAR
lat: 29.70
lon: -9.73
geonameid: 2527089
forms: تزنيت

entry: كلميم
class: place
kind: city
en: Guelmim
country: MAR
lat: 28.99
lon: -10.06
geonameid: 2548526
forms: كلميم

entry: طانطان
class: place
kind: city
en: Tan-Tan
country: MAR
lat: 28.44
lon: -11.10
geonameid: 2530241
forms: طانطان

entry: شفشاون
class: place
kind: city
en: Chefchaouen
country: MAR
lat: 35.17
lon: -5.27
forms: شفشاون

entry: خنيفرة
class: place
kind: city
en: Khenifra
country: MAR
lat: 32.93
lon: -5.66
geonameid: 2544333
forms: خنيفرة

entry: إفران (ضعيف)
class: place
kind: city
en: Ifrane
country: MAR
lat: 33.53
lon: -5.11
geonameid: 2546917
weak: yes
forms: إفران

entry: بركان (ضعيف)
class: place
kind: city
en: Berkane
country: MAR
lat: 34.92
lon: -2.32
geonameid: 2555467
weak: yes
forms: بركان

entry: جرادة
class: place
kind: city
en: Jerada
country: MAR
lat: 34.31
lon: -2.16
geonameid: 2545017
forms: جرادة

entry: السعيدية
class: place
kind: city
en: Saidia
country: MAR
lat: 35.08
lon: -2.23
geonameid: 2537802
forms: السعيدية

entry: الخميسات
class: place
kind: city
en: Khemisset
country: MAR
lat: 33.82
lon: -6.07
geonameid: 2558470
forms: الخميسات

entry: الفنيدق
class: place
kind: city
en: Fnidek
country: MAR
lat: 35.85
lon: -5.36
geonameid: 2548818
forms: الفنيدق

entry: العيون (ضعيف)
class: place
kind: city
en: Laayoune
country: ESH
lat: 27.15
lon: -13.20
geonameid: 2462881
weak: yes
forms: العيون

entry: الداخلة (ضعيف)
class: place
kind: city
en: Dakhla
country: ESH
lat: 23.68
lon: -15.96
geonameid: 2463447
weak: yes
forms: الداخلة

entry: السمارة
class: place
kind: city
en: Smara
country: ESH
lat: 26.74
lon: -11.67
forms: السمارة

entry: الكركرات
class: place
kind: city
en: Guerguerat
country: ESH
lat: 21.37
lon: -16.96
forms: الكركرات

entry: بوجدور
class: place
kind: city
en: Boujdour
country: ESH
lat: 26.13
lon: -14.48
forms: بوجدور

entry: بيروت
class: place
kind: city
en: Beirut
country: LBN
capital: yes
lat: 33.89
lon: 35.50
geonameid: 276781
forms: بيروت

entry: طرابلس (LBN)
class: place
kind: city
en: Tripoli
country: LBN
lat: 34.43
lon: 35.84
geonameid: 266826
forms: طرابلس
ambiguous: yes

entry: صيدا
class: place
kind: city
en: Sidon
country: LBN
lat: 33.56
lon: 35.37
geonameid: 268064
forms: صيدا

entry: صور (ضعيف)
class: place
kind: city
en: Tyre
country: LBN
lat: 33.27
lon: 35.19
geonameid: 267008
weak: yes
ambiguous: yes
forms: صور

entry: صور (OMN)
class: place
kind: city
en: Sur
country: OMN
lat: 22.57
lon: 59.53
geonameid: 286245
weak: yes
ambiguous: yes
forms: صور

entry: زحلة
class: place
kind: city
en: Zahle
country: LBN
lat: 33.85
lon: 35.90
geonameid: 266045
forms: زحلة

entry: بعلبك
class: place
kind: city
en: Baalbek
country: LBN
lat: 34.01
lon: 36.22
geonameid: 277130
forms: بعلبك

entry: النبطية
class: place
kind: city
en: Nabatieh
country: LBN
lat: 33.38
lon: 35.48
forms: النبطية

entry: جونية
class: place
kind: city
en: Jounieh
country: LBN
lat: 33.98
lon: 35.62
geonameid: 273140
forms: جونية

entry: جبيل (ضعيف)
class: place
kind: city
en: Byblos
country: LBN
lat: 34.12
lon: 35.65
geonameid: 273203
weak: yes
forms: جبيل

entry: البترون (ضعيف)
class: place
kind: city
en: Batroun
country: LBN
lat: 34.26
lon: 35.66
geonameid: 280328
weak: yes
forms: البترون

entry: عكار
class: place
kind: city
en: Akkar
country: LBN
lat: 34.53
lon: 36.10
forms: عكار

entry: الهرمل
class: place
kind: city
en: Hermel
country: LBN
lat: 34.39
lon: 36.38
forms: الهرمل

entry: عرسال
class: place
kind: city
en: Arsal
country: LBN
lat: 34.18
lon: 36.42
forms: عرسال

entry: بنت جبيل
class: place
kind: city
en: Bint Jbeil
country: LBN
lat: 33.12
lon: 35.43
forms: بنت جبيل

entry: مرجعيون
class: place
kind: city
en: Marjayoun
country: LBN
lat: 33.36
lon: 35.59
geonameid: 271226
forms: مرجعيون

entry: حاصبيا
class: place
kind: city
en: Hasbaya
country: LBN
lat: 33.40
lon: 35.69
forms: حاصبيا

entry: جزين
class: place
kind: city
en: Jezzine
country: LBN
lat: 33.54
lon: 35.58
geonameid: 273360
forms: جزين

entry: الناقورة
class: place
kind: city
en: Naqoura
country: LBN
lat: 33.12
lon: 35.14
forms: الناقورة

entry: عيتا الشعب
class: place
kind: city
en: Aita al-Shaab
country: LBN
lat: 33.10
lon: 35.33
forms: عيتا الشعب

entry: الخيام (ضعيف)
class: place
kind: city
en: Khiam
country: LBN
lat: 33.33
lon: 35.61
weak: yes
forms: الخيام

entry: عين الحلوة
class: place
kind: city
en: Ain al-Hilweh
country: LBN
lat: 33.54
lon: 35.38
forms: عين الحلوة

entry: برج البراجنة
class: place
kind: city
en: Bourj el-Barajneh
country: LBN
lat: 33.85
lon: 35.50
forms: برج البراجنة

entry: الضاحية الجنوبية
class: place
kind: city
en: Dahieh
country: LBN
lat: 33.85
lon: 35.51
forms: الضاحية الجنوبية

entry: البقاع
class: place
kind: city
en: Bekaa
country: LBN
lat: 33.85
lon: 36.00
forms: البقاع | سهل البقاع | وادي البقاع

entry: الشوف
class: place
kind: city
en: Chouf
country: LBN
lat: 33.68
lon: 35.60
forms: الشوف

entry: عاليه (ضعيف)
class: place
kind: city
en: Aley
country: LBN
lat: 33.81
lon: 35.60
weak: yes
forms: عاليه

entry: بعبدا
class: place
kind: city
en: Baabda
country: LBN
lat: 33.83
lon: 35.54
geonameid: 277226
forms: بعبدا

entry: المصنع (ضعيف)
class: place
kind: city
en: Masnaa
country: LBN
lat: 33.70
lon: 35.90
weak: yes
forms: المصنع

entry: رياق
class: place
kind: city
en: Riyaq
country: LBN
lat: 33.85
lon: 36.00
forms: رياق

entry: الغازية (ضعيف)
class: place
kind: city
en: Ghazieh
country: LBN
lat: 33.52
lon: 35.37
geonameid: 280155
weak: yes
forms: الغازية

entry: باب التبانة
class: place
kind: city
en: Bab al-Tabbaneh
country: LBN
lat: 34.45
lon: 35.84
forms: باب التبانة

entry: القدس
class: place
kind: city
en: Jerusalem
country: PSE
lat: 31.78
lon: 35.23
geonameid: 7303419
forms: القدس | القدس المحتلة | القدس الشرقية | بيت المقدس | مدينة القدس المحتلة

entry: غزة
class: place
kind: city
en: Gaza
country: PSE
lat: 31.50
lon: 34.47
geonameid: 281133
forms: غزة | مدينة غزة

entry: رام الله
class: place
kind: city
en: Ramallah
country: PSE
capital: yes
lat: 31.90
lon: 35.20
geonameid: 282239
forms: رام الله

entry: نابلس
class: place
kind: city
en: Nablus
country: PSE
lat: 32.22
lon: 35.25
geonameid: 282615
forms: نابلس

entry: الخليل (ضعيف)
class: place
kind: city
en: Hebron
country: PSE
lat: 31.53
lon: 35.09
geonameid: 285066
weak: yes
forms: الخليل

entry: جنين (ضعيف)
class: place
kind: city
en: Jenin
country: PSE
lat: 32.46
lon: 35.30
weak: yes
forms: جنين

entry: طولكرم
class: place
kind: city
en: Tulkarm
country: PSE
lat: 32.31
lon: 35.03
geonameid: 281577
forms: طولكرم

entry: قلقيلية
class: place
kind: city
en: Qalqilyah
country: PSE
lat: 32.19
lon: 34.97
geonameid: 282457
forms: قلقيلية

entry: سلفيت
class: place
kind: city
en: Salfit
country: PSE
lat: 32.08
lon: 35.18
geonameid: 282039
forms: سلفيت

entry: أريحا
class: place
kind: city
en: Jericho
country: PSE
lat: 31.87
lon: 35.45
geonameid: 284899
forms: أريحا

entry: بيت لحم
class: place
kind: city
en: Bethlehem
country: PSE
lat: 31.70
lon: 35.20
geonameid: 284315
forms: بيت لحم

entry: طوباس
class: place
kind: city
en: Tubas
country: PSE
lat: 32.32
lon: 35.37
geonameid: 281581
forms: طوباس

entry: رفح
class: place
kind: city
en: Rafah
country: PSE
lat: 31.29
lon: 34.25
geonameid: 281102
forms: رفح

entry: خان يونس
class: place
kind: city
en: Khan Yunis
country: PSE
lat: 31.35
lon: 34.30
geonameid: 281124
forms: خان يونس | خانيونس

entry: دير البلح
class: place
kind: city
en: Deir al-Balah
country: PSE
lat: 31.42
lon: 34.35
geonameid: 281141
forms: دير البلح

entry: جباليا
class: place
kind: city
en: Jabalia
country: PSE
lat: 31.53
lon: 34.48
geonameid: 281129
forms: جباليا

entry: بيت حانون
class: place
kind: city
en: Beit Hanoun
country: PSE
lat: 31.54
lon: 34.54
geonameid: 281146
forms: بيت حانون

entry: بيت لاهيا
class: place
kind: city
en: Beit Lahia
country: PSE
lat: 31.55
lon: 34.50
geonameid: 281145
forms: بيت لاهيا

entry: النصيرات
class: place
kind: city
en: Nuseirat
country: PSE
lat: 31.45
lon: 34.39
forms: النصيرات

entry: البريج
class: place
kind: city
en: Bureij
country: PSE
lat: 31.44
lon: 34.40
forms: البريج

entry: المغازي (ضعيف)
class: place
kind: city
en: Maghazi
country: PSE
lat: 31.42
lon: 34.39
weak: yes
forms: المغازي

entry: المواصي
class: place
kind: city
en: Al-Mawasi
country: PSE
lat: 31.33
lon: 34.25
forms: المواصي

entry: الشجاعية
class: place
kind: city
en: Shujaiya
country: PSE
lat: 31.50
lon: 34.47
forms: الشجاعية

entry: الشيخ جراح
class: place
kind: city
en: Sheikh Jarrah
country: PSE
lat: 31.79
lon: 35.23
forms: الشيخ جراح

entry: حوارة (ضعيف)
class: place
kind: city
en: Huwara
country: PSE
lat: 32.15
lon: 35.26
weak: yes
forms: حوارة

entry: البيرة
class: place
kind: city
en: Al-Bireh
country: PSE
lat: 31.91
lon: 35.22
forms: البيرة

entry: المسجد الأقصى
class: place
kind: city
en: Al-Aqsa Mosque
country: PSE
lat: 31.78
lon: 35.24
forms: المسجد الأقصى | الحرم القدسي | باحات الأقصى

entry: الأقصى (ضعيف)
class: place
kind: city
en: Al-Aqsa Mosque
country: PSE
lat: 31.78
lon: 35.24
weak: yes
forms: الأقصى

entry: كرم أبو سالم
class: place
kind: city
en: Kerem Shalom
country: PSE
lat: 31.23
lon: 34.28
forms: كرم أبو سالم | معبر كرم أبو سالم

entry: تل أبيب
class: place
kind: city
en: Tel Aviv
country: ISR
lat: 32.08
lon: 34.78
geonameid: 293397
forms: تل أبيب

entry: حيفا
class: place
kind: city
en: Haifa
country: ISR
lat: 32.82
lon: 34.99
geonameid: 294801
forms: حيفا

entry: يافا
class: place
kind: city
en: Jaffa
country: ISR
lat: 32.05
lon: 34.75
geonameid: 293253
forms: يافا

entry: عكا (ضعيف)
class: place
kind: city
en: Acre
country: ISR
lat: 32.93
lon: 35.08
geonameid: 295721
weak: yes
forms: عكا

entry: الناصرة
class: place
kind: city
en: Nazareth
country: ISR
lat: 32.70
lon: 35.30
geonameid: 294098
forms: الناصرة

entry: بئر السبع
class: place
kind: city
en: Beersheba
country: ISR
lat: 31.25
lon: 34.79
geonameid: 295530
forms: بئر السبع

entry: عسقلان
class: place
kind: city
en: Ashkelon
country: ISR
lat: 31.67
lon: 34.57
forms: عسقلان

entry: أشدود
class: place
kind: city
en: Ashdod
country: ISR
lat: 31.79
lon: 34.65
geonameid: 295629
forms: أشدود | أسدود

entry: إيلات
class: place
kind: city
en: Eilat
country: ISR
lat: 29.56
lon: 34.95
geonameid: 295277
forms: إيلات

entry: نتانيا
class: place
kind: city
en: Netanya
country: ISR
lat: 32.33
lon: 34.86
geonameid: 294071
forms: نتانيا

entry: صفد (ضعيف)
class: place
kind: city
en: Safed
country: ISR
lat: 32.96
lon: 35.50
geonameid: 293100
weak: yes
forms: صفد

entry: طبريا
class: place
kind: city
en: Tiberias
country: ISR
lat: 32.79
lon: 35.53
geonameid: 293322
forms: طبريا | طبرية

entry: كريات شمونة
class: place
kind: city
en: Kiryat Shmona
country: ISR
lat: 33.21
lon: 35.57
geonameid: 293825
forms: كريات شمونة

entry: سديروت
class: place
kind: city
en: Sderot
country: ISR
lat: 31.52
lon: 34.60
forms: سديروت

entry: النقب (ضعيف)
class: place
kind: city
en: Negev
country: ISR
lat: 30.80
lon: 34.80
weak: yes
forms: النقب

entry: الجليل (ضعيف)
class: place
kind: city
en: Galilee
country: ISR
lat: 32.90
lon: 35.40
weak: yes
forms: الجليل

entry: هرتسليا
class: place
kind: city
en: Herzliya
country: ISR
lat: 32.17
lon: 34.84
forms: هرتسليا

entry: اللد
class: place
kind: city
en: Lod
country: ISR
lat: 31.95
lon: 34.89
geonameid: 294421
forms: اللد

entry: الرملة (ضعيف)
class: place
kind: city
en: Ramla
country: ISR
lat: 31.93
lon: 34.87
geonameid: 293768
weak: yes
forms: الرملة

entry: أم الفحم
class: place
kind: city
en: Umm el Fahm
country: ISR
lat: 32.52
lon: 35.15
geonameid: 293286
forms: أم الفحم

entry: ديمونا
class: place
kind: city
en: Dimona
country: ISR
lat: 31.07
lon: 35.03
geonameid: 295328
forms: ديمونا | ديمونة

entry: عمان (JOR)
class: place
kind: city
en: Amman
country: JOR
capital: yes
lat: 31.96
lon: 35.95
geonameid: 250441
forms: عمان
ambiguous: yes

entry: الزرقاء (ضعيف)
class: place
kind: city
en: Zarqa
country: JOR
lat: 32.07
lon: 36.09
geonameid: 250090
weak: yes
forms: الزرقاء

entry: إربد
class: place
kind: city
en: Irbid
country: JOR
lat: 32.56
lon: 35.85
geonameid: 248946
forms: إربد

entry: العقبة (ضعيف)
class: place
kind: city
en: Aqaba
country: JOR
lat: 29.53
lon: 35.00
geonameid: 250774
weak: yes
forms: العقبة

entry: المفرق (ضعيف)
class: place
kind: city
en: Mafraq
country: JOR
lat: 32.34
lon: 36.21
geonameid: 250582
weak: yes
forms: المفرق

entry: الكرك
class: place
kind: city
en: Karak
country: JOR
lat: 31.18
lon: 35.70
forms: الكرك

entry: معان (ضعيف)
class: place
kind: city
en: Maan
country: JOR
lat: 30.19
lon: 35.73
geonameid: 248382
weak: yes
forms: معان

entry: مادبا
class: place
kind: city
en: Madaba
country: JOR
lat: 31.72
lon: 35.79
geonameid: 248370
forms: مادبا

entry: السلط (ضعيف)
class: place
kind: city
en: Salt
country: JOR
lat: 32.04
lon: 35.73
geonameid: 250258
weak: yes
forms: السلط

entry: جرش
class: place
kind: city
en: Jerash
country: JOR
lat: 32.28
lon: 35.90
geonameid: 248875
forms: جرش

entry: عجلون
class: place
kind: city
en: Ajloun
country: JOR
lat: 32.33
lon: 35.75
forms: عجلون

entry: الطفيلة
class: place
kind: city
en: Tafilah
country: JOR
lat: 30.84
lon: 35.60
geonameid: 250198
forms: الطفيلة

entry: البتراء
class: place
kind: city
en: Petra
country: JOR
lat: 30.33
lon: 35.44
geonameid: 246008
forms: البتراء

entry: البترا (ضعيف)
class: place
kind: city
en: Petra
country: JOR
lat: 30.33
lon: 35.44
geonameid: 246008
weak: yes
forms: البترا

entry: الرمثا
class: place
kind: city
en: Ramtha
country: JOR
lat: 32.56
lon: 36.00
geonameid: 250336
forms: الرمثا

entry: الأزرق (ضعيف)
class: place
kind: city
en: Azraq
country: JOR
lat: 31.83
lon: 36.81
weak: yes
forms: الأزرق

entry: الرويشد
class: place
kind: city
en: Ruwayshid
country: JOR
lat: 32.50
lon: 38.20
forms: الرويشد

entry: الجفر (ضعيف)
class: place
kind: city
en: Al-Jafr
country: JOR
lat: 30.28
lon: 36.20
geonameid: 250649
weak: yes
forms: الجفر

entry: مخيم الزعتري
class: place
kind: city
en: Zaatari
country: JOR
lat: 32.29
lon: 36.33
forms: مخيم الزعتري

entry: الزعتري (ضعيف)
class: place
kind: city
en: Zaatari
country: JOR
lat: 32.29
lon: 36.33
weak: yes
forms: الزعتري

entry: الركبان
class: place
kind: city
en: Rukban
country: JOR
lat: 33.31
lon: 38.70
geonameid: 11428685
forms: الركبان | مخيم الركبان

entry: الأغوار (ضعيف)
class: place
kind: city
en: Jordan Valley
country: JOR
lat: 32.20
lon: 35.60
weak: yes
forms: الأغوار

entry: الخرطوم
class: place
kind: city
en: Khartoum
country: SDN
capital: yes
lat: 15.55
lon: 32.53
geonameid: 379252
forms: الخرطوم

entry: أم درمان
class: place
kind: city
en: Omdurman
country: SDN
lat: 15.64
lon: 32.48
geonameid: 365137
forms: أم درمان | أمدرمان

entry: بورتسودان
class: place
kind: city
en: Port Sudan
country: SDN
lat: 19.62
lon: 37.22
geonameid: 377039
forms: بورتسودان | بور سودان | بورسودان

entry: كسلا
class: place
kind: city
en: Kassala
country: SDN
lat: 15.45
lon: 36.40
geonameid: 372753
forms: كسلا

entry: القضارف
class: place
kind: city
en: Gedaref
country: SDN
lat: 14.03
lon: 35.39
geonameid: 379062
forms: القضارف

entry: نيالا
class: place
kind: city
en: Nyala
country: SDN
lat: 12.05
lon: 24.88
geonameid: 369004
forms: نيالا

entry: الفاشر
class: place
kind: city
en: El Fasher
country: SDN
lat: 13.63
lon: 25.35
geonameid: 379555
forms: الفاشر

entry: الجنينة (ضعيف)
class: place
kind: city
en: Geneina
country: SDN
lat: 13.45
lon: 22.45
geonameid: 379303
weak: yes
forms: الجنينة

entry: زالنجي
class: place
kind: city
en: Zalingei
country: SDN
lat: 12.91
lon: 23.47
geonameid: 363533
forms: زالنجي

entry: الأبيض (ضعيف)
class: place
kind: city
en: El Obeid
country: SDN
lat: 13.18
lon: 30.22
geonameid: 379003
weak: yes
forms: الأبيض

entry: كوستي
class: place
kind: city
en: Kosti
country: SDN
lat: 13.16
lon: 32.66
geonameid: 371760
forms: كوستي

entry: ود مدني
class: place
kind: city
en: Wad Medani
country: SDN
lat: 14.40
lon: 33.52
geonameid: 364103
forms: ود مدني

entry: سنار
class: place
kind: city
en: Sennar
country: SDN
lat: 13.55
lon: 33.60
forms: سنار

entry: عطبرة
class: place
kind: city
en: Atbara
country: SDN
lat: 17.70
lon: 33.99
geonameid: 378231
forms: عطبرة

entry: شندي
class: place
kind: city
en: Shendi
country: SDN
lat: 16.69
lon: 33.43
geonameid: 367308
forms: شندي

entry: دنقلا
class: place
kind: city
en: Dongola
country: SDN
lat: 19.18
lon: 30.48
geonameid: 363417
forms: دنقلا

entry: كادقلي
class: place
kind: city
en: Kadugli
country: SDN
lat: 11.01
lon: 29.72
geonameid: 373141
forms: كادقلي | كادوقلي

entry: الدمازين
class: place
kind: city
en: Ad-Damazin
country: SDN
lat: 11.79
lon: 34.36
geonameid: 380174
forms: الدمازين

entry: أبيي
class: place
kind: city
en: Abyei
country: SDN
lat: 9.60
lon: 28.40
forms: أبيي

entry: حلفا
class: place
kind: city
en: Wadi Halfa
country: SDN
lat: 21.80
lon: 31.35
forms: حلفا

entry: مروي
class: place
kind: city
en: Merowe
country: SDN
lat: 18.48
lon: 31.81
geonameid: 370481
weak: yes
forms: مروي

entry: أبوظبي
class: place
kind: city
en: Abu Dhabi
country: ARE
capital: yes
lat: 24.45
lon: 54.40
geonameid: 292968
forms: أبوظبي | أبو ظبي

entry: دبي
class: place
kind: city
en: Dubai
country: ARE
lat: 25.08
lon: 55.31
geonameid: 292223
forms: دبي

entry: الشارقة
class: place
kind: city
en: Sharjah
country: ARE
lat: 25.34
lon: 55.41
geonameid: 292672
forms: الشارقة

entry: عجمان
class: place
kind: city
en: Ajman
country: ARE
lat: 25.40
lon: 55.44
forms: عجمان

entry: الفجيرة
class: place
kind: city
en: Fujairah
country: ARE
lat: 25.11
lon: 56.34
forms: الفجيرة

entry: رأس الخيمة
class: place
kind: city
en: Ras Al Khaimah
country: ARE
lat: 25.79
lon: 55.94
forms: رأس الخيمة

entry: أم القيوين
class: place
kind: city
en: Umm Al Quwain
country: ARE
lat: 25.56
lon: 55.55
forms: أم القيوين

entry: العين الإماراتية
class: place
kind: city
en: Al Ain
country: ARE
lat: 24.19
lon: 55.76
forms: العين الإماراتية

entry: خورفكان
class: place
kind: city
en: Khor Fakkan
country: ARE
lat: 25.34
lon: 56.35
geonameid: 291696
forms: خورفكان

entry: جبل علي
class: place
kind: city
en: Jebel Ali
country: ARE
lat: 25.00
lon: 55.06
forms: جبل علي

entry: المصفح
class: place
kind: city
en: Musaffah
country: ARE
lat: 24.35
lon: 54.50
geonameid: 12042053
forms: المصفح

entry: مدينة الكويت
class: place
kind: city
en: Kuwait City
country: KWT
capital: yes
lat: 29.37
lon: 47.98
geonameid: 285787
forms: مدينة الكويت | الكويت العاصمة

entry: حولي (ضعيف)
class: place
kind: city
en: Hawalli
country: KWT
lat: 29.33
lon: 48.03
geonameid: 285629
weak: yes
forms: حولي

entry: الفروانية
class: place
kind: city
en: Farwaniya
country: KWT
lat: 29.28
lon: 47.96
geonameid: 285815
forms: الفروانية

entry: الأحمدي (ضعيف)
class: place
kind: city
en: Ahmadi
country: KWT
lat: 29.08
lon: 48.08
geonameid: 285839
weak: yes
forms: الأحمدي

entry: الجهراء
class: place
kind: city
en: Jahra
country: KWT
lat: 29.34
lon: 47.66
forms: الجهراء

entry: مبارك الكبير
class: place
kind: city
en: Mubarak Al-Kabeer
country: KWT
lat: 29.21
lon: 48.06
forms: مبارك الكبير

entry: السالمية
class: place
kind: city
en: Salmiya
country: KWT
lat: 29.33
lon: 48.08
geonameid: 285704
forms: السالمية

entry: الفحيحيل
class: place
kind: city
en: Fahaheel
country: KWT
lat: 29.08
lon: 48.13
geonameid: 285811
forms: الفحيحيل

entry: النويصيب
class: place
kind: city
en: Nuwaiseeb
country: KWT
lat: 28.55
lon: 48.39
forms: النويصيب

entry: السالمي (ضعيف)
class: place
kind: city
en: Salmi
country: KWT
lat: 29.10
lon: 46.70
weak: yes
forms: السالمي

entry: العبدلي
class: place
kind: city
en: Abdali
country: KWT
lat: 30.03
lon: 47.70
forms: العبدلي

entry: الوفرة (ضعيف)
class: place
kind: city
en: Wafra
country: KWT
lat: 28.64
lon: 47.93
geonameid: 285760
weak: yes
forms: الوفرة

entry: الصوابر
class: place
kind: city
en: Sawaber
country: KWT
lat: 29.37
lon: 47.98
forms: الصوابر

entry: الصليبيخات
class: place
kind: city
en: Sulaibikhat
country: KWT
lat: 29.33
lon: 47.85
forms: الصليبيخات

entry: المنقف
class: place
kind: city
en: Mangaf
country: KWT
lat: 29.10
lon: 48.13
geonameid: 285778
forms: المنقف

entry: بوبيان
class: place
kind: city
en: Bubiyan
country: KWT
lat: 29.77
lon: 48.25
forms: بوبيان | جزيرة بوبيان

entry: الصباحية (ضعيف)
class: place
kind: city
en: Sabahiya
country: KWT
lat: 29.10
lon: 48.10
weak: yes
forms: الصباحية

entry: أم الهيمان
class: place
kind: city
en: Umm Al Hayman
country: KWT
lat: 28.90
lon: 48.20
forms: أم الهيمان

entry: الشويخ
class: place
kind: city
en: Shuwaikh
country: KWT
lat: 29.35
lon: 47.95
forms: الشويخ

entry: المنامة
class: place
kind: city
en: Manama
country: BHR
capital: yes
lat: 26.23
lon: 50.59
geonameid: 290340
forms: المنامة

entry: المحرق (ضعيف)
class: place
kind: city
en: Muharraq
country: BHR
lat: 26.26
lon: 50.61
geonameid: 290332
weak: yes
forms: المحرق

entry: الرفاع
class: place
kind: city
en: Riffa
country: BHR
lat: 26.13
lon: 50.56
forms: الرفاع

entry: سترة (ضعيف)
class: place
kind: city
en: Sitra
country: BHR
lat: 26.15
lon: 50.62
geonameid: 290104
weak: yes
forms: سترة

entry: مدينة حمد
class: place
kind: city
en: Hamad Town
country: BHR
lat: 26.12
lon: 50.51
geonameid: 290247
forms: مدينة حمد

entry: مدينة عيسى
class: place
kind: city
en: Isa Town
country: BHR
lat: 26.17
lon: 50.55
forms: مدينة عيسى

entry: جدحفص
class: place
kind: city
en: Jidd Hafs
country: BHR
lat: 26.22
lon: 50.55
geonameid: 290215
forms: جدحفص

entry: الدراز (ضعيف)
class: place
kind: city
en: Diraz
country: BHR
lat: 26.22
lon: 50.47
weak: yes
forms: الدراز

entry: الدوحة
class: place
kind: city
en: Doha
country: QAT
capital: yes
lat: 25.29
lon: 51.53
geonameid: 290030
forms: الدوحة

entry: الريان (ضعيف)
class: place
kind: city
en: Al Rayyan
country: QAT
lat: 25.29
lon: 51.42
geonameid: 289888
weak: yes
forms: الريان

entry: الوكرة (ضعيف)
class: place
kind: city
en: Al Wakrah
country: QAT
lat: 25.17
lon: 51.60
geonameid: 289915
weak: yes
forms: الوكرة

entry: لوسيل
class: place
kind: city
en: Lusail
country: QAT
lat: 25.42
lon: 51.49
forms: لوسيل

entry: راس لفان
class: place
kind: city
en: Ras Laffan
country: QAT
lat: 25.90
lon: 51.55
forms: راس لفان

entry: مسقط
class: place
kind: city
en: Muscat
country: OMN
capital: yes
lat: 23.58
lon: 58.41
geonameid: 287286
forms: مسقط

entry: صلالة
class: place
kind: city
en: Salalah
country: OMN
lat: 17.02
lon: 54.09
geonameid: 286621
forms: صلالة

entry: صحار
class: place
kind: city
en: Sohar
country: OMN
lat: 24.35
lon: 56.71
geonameid: 286282
forms: صحار

entry: نزوى
class: place
kind: city
en: Nizwa
country: OMN
lat: 22.93
lon: 57.53
geonameid: 286987
forms: نزوى

entry: صور العمانية
class: place
kind: city
en: Sur
country: OMN
lat: 22.57
lon: 59.53
geonameid: 286245
forms: صور العمانية

entry: البريمي
class: place
kind: city
en: Buraimi
country: OMN
lat: 24.25
lon: 55.79
geonameid: 289317
forms: البريمي

entry: خصب
class: place
kind: city
en: Khasab
country: OMN
lat: 26.18
lon: 56.25
geonameid: 287614
forms: خصب

entry: الدقم
class: place
kind: city
en: Duqm
country: OMN
lat: 19.66
lon: 57.70
forms: الدقم

entry: نواكشوط
class: place
kind: city
en: Nouakchott
country: MRT
capital: yes
lat: 18.09
lon: -15.98
geonameid: 2377450
forms: نواكشوط | نواقشوط

entry: نواذيبو
class: place
kind: city
en: Nouadhibou
country: MRT
lat: 20.94
lon: -17.04
geonameid: 2377457
forms: نواذيبو

entry: كيفة
class: place
kind: city
en: Kiffa
country: MRT
lat: 16.62
lon: -11.40
geonameid: 2378538
forms: كيفة

entry: روصو
class: place
kind: city
en: Rosso
country: MRT
lat: 16.51
lon: -15.80
geonameid: 2376898
forms: روصو

entry: ازويرات
class: place
kind: city
en: Zouerate
country: MRT
lat: 22.74
lon: -12.47
geonameid: 2375558
forms: ازويرات

entry: كيهيدي
class: place
kind: city
en: Kaédi
country: MRT
lat: 16.15
lon: -13.50
geonameid: 2378736
forms: كيهيدي

entry: مقديشو
class: place
kind: city
en: Mogadishu
country: SOM
capital: yes
lat: 2.04
lon: 45.34
geonameid: 53654
forms: مقديشو | مقديشيو

entry: هرجيسا
class: place
kind: city
en: Hargeisa
country: SOM
lat: 9.56
lon: 44.06
forms: هرجيسا

entry: كيسمايو
class: place
kind: city
en: Kismayo
country: SOM
lat: -0.36
lon: 42.55
geonameid: 55671
forms: كيسمايو | كسمايو

entry: بيدوا
class: place
kind: city
en: Baidoa
country: SOM
lat: 3.11
lon: 43.65
geonameid: 64536
forms: بيدوا | بيدوة

entry: بوصاصو
class: place
kind: city
en: Bosaso
country: SOM
lat: 11.28
lon: 49.18
geonameid: 64013
forms: بوصاصو

entry: غالكعيو
class: place
kind: city
en: Gaalkacyo
country: SOM
lat: 6.77
lon: 47.43
geonameid: 59611
forms: غالكعيو

entry: بلدوين
class: place
kind: city
en: Beledweyne
country: SOM
lat: 4.74
lon: 45.20
geonameid: 64460
forms: بلدوين

entry: جوهر (ضعيف)
class: place
kind: city
en: Jawhar
country: SOM
lat: 2.78
lon: 45.50
geonameid: 56335
weak: yes
forms: جوهر

entry: موروني
class: place
kind: city
en: Moroni
country: COM
capital: yes
lat: -11.70
lon: 43.26
geonameid: 921772
forms: موروني

entry: نور سلطان
class: place
kind: city
en: Astana
country: KAZ
capital: yes
lat: 51.18
lon: 71.45
forms: نور سلطان | نورسلطان | أستانا | استانة

entry: ألماتي
class: place
kind: city
en: Almaty
country: KAZ
lat: 43.25
lon: 76.95
geonameid: 1526384
forms: ألماتي | ألما آتا | المااتا | ألمآتا | ألماطي | ألما أطا

entry: شيمكنت
class: place
kind: city
en: Shymkent
country: KAZ
lat: 42.30
lon: 69.60
geonameid: 1518980
forms: شيمكنت | تشيمكنت | شيمكينت

entry: أكتاو
class: place
kind: city
en: Aktau
country: KAZ
lat: 43.65
lon: 51.17
geonameid: 610612
forms: أكتاو | آقتاو | أكتاوا

entry: أكتوبي
class: place
kind: city
en: Aktobe
country: KAZ
lat: 50.28
lon: 57.21
geonameid: 610611
forms: أكتوبي | أقتوبي | أكتوبه | أكتيوبي | أكتيوبنسك

entry: أتيراو
class: place
kind: city
en: Atyrau
country: KAZ
lat: 47.12
lon: 51.88
geonameid: 610529
forms: أتيراو | أتراو

entry: كاراغاندا
class: place
kind: city
en: Karaganda
country: KAZ
lat: 49.80
lon: 73.10
forms: كاراغاندا | قاراغندي | قراغندي | كاراجاندا | قراغندا | قاراغاندا | كاراغندا | كاراغاندي

entry: تاراز
class: place
kind: city
en: Taraz
country: KAZ
lat: 42.90
lon: 71.37
geonameid: 1516905
forms: تاراز

entry: طراز (ضعيف)
class: place
kind: city
en: Taraz
country: KAZ
lat: 42.90
lon: 71.37
geonameid: 1516905
weak: yes
forms: طراز

entry: تالديقورغان
class: place
kind: city
en: Taldykorgan
country: KAZ
lat: 45.02
lon: 78.37
geonameid: 1518542
forms: تالديقورغان | تالديكورغان | تالدي كورغان | تالدي قورغان | تالديكورجان

entry: قيزيلوردا
class: place
kind: city
en: Kyzylorda
country: KAZ
lat: 44.85
lon: 65.50
geonameid: 1519922
forms: قيزيلوردا | كيزيلوردا | قزلأوردا | قزيل أوردا | كيزيل أوردا | قيزيل أوردا

entry: أورالسك
class: place
kind: city
en: Oral
country: KAZ
lat: 51.23
lon: 51.37
geonameid: 608668
forms: أورالسك | أورال الكازاخية

entry: أورال (ضعيف)
class: place
kind: city
en: Oral
country: KAZ
lat: 51.23
lon: 51.37
geonameid: 608668
weak: yes
forms: أورال

entry: بافلودار
class: place
kind: city
en: Pavlodar
country: KAZ
lat: 52.29
lon: 76.97
geonameid: 1520240
forms: بافلودار

entry: سيميبالاتينسك
class: place
kind: city
en: Semey
country: KAZ
lat: 50.41
lon: 80.23
geonameid: 1519422
forms: سيميبالاتينسك

entry: سيمي (ضعيف)
class: place
kind: city
en: Semey
country: KAZ
lat: 50.41
lon: 80.23
geonameid: 1519422
weak: yes
forms: سيمي

entry: أوسكمن
class: place
kind: city
en: Oskemen
country: KAZ
lat: 49.97
lon: 82.61
forms: أوسكمن | أوست كامينوغورسك | أوسكيمين

entry: بتروبافل
class: place
kind: city
en: Petropavl
country: KAZ
lat: 54.87
lon: 69.15
geonameid: 1520172
forms: بتروبافل | بيتروبافلوفسك | بتروبافلوفسك

entry: كوستاناي
class: place
kind: city
en: Kostanay
country: KAZ
lat: 53.21
lon: 63.62
geonameid: 1519928
forms: كوستاناي | قوستاناي

entry: كوكشيتاو
class: place
kind: city
en: Kokshetau
country: KAZ
lat: 53.28
lon: 69.39
geonameid: 1522203
forms: كوكشيتاو | كوكشتاو

entry: توركستان
class: place
kind: city
en: Turkistan
country: KAZ
lat: 43.30
lon: 68.27
forms: توركستان

entry: تركستان (ضعيف)
class: place
kind: city
en: Turkistan
country: KAZ
lat: 43.30
lon: 68.27
weak: yes
forms: تركستان

entry: جاناوزن
class: place
kind: city
en: Zhanaozen
country: KAZ
lat: 43.34
lon: 52.86
geonameid: 607610
forms: جاناوزن | جاناأوزن | جانوزين | زاناوزن | زاناوزين | جاناوزين | جان أوزن | جانا أوزن | جاناوزان | زناوزن
forms: جانجاوزن | جاناؤزن

entry: بايكونور
class: place
kind: city
en: Baikonur
country: KAZ
lat: 45.62
lon: 63.32
geonameid: 1521368
forms: بايكونور | بايكونور الفضائية

entry: جيزكازغان
class: place
kind: city
en: Zhezkazgan
country: KAZ
lat: 47.78
lon: 67.71
forms: جيزكازغان | جيزقازغان | زيزكازغان

entry: بلخاش
class: place
kind: city
en: Balkhash
country: KAZ
lat: 46.85
lon: 74.98
forms: بلخاش | بالخاش

entry: إكيباستوز
class: place
kind: city
en: Ekibastuz
country: KAZ
lat: 51.72
lon: 75.32
geonameid: 1524325
forms: إكيباستوز

entry: تميرتاو
class: place
kind: city
en: Temirtau
country: KAZ
lat: 50.05
lon: 72.96
geonameid: 1518262
forms: تميرتاو

entry: قوردي
class: place
kind: city
en: Korday
country: KAZ
lat: 43.04
lon: 74.70
forms: قوردي | كورداي

entry: طشقند
class: place
kind: city
en: Tashkent
country: UZB
capital: yes
lat: 41.26
lon: 69.22
geonameid: 1512569
forms: طشقند | تاشكند | طاشقند | طشكند

entry: سمرقند
class: place
kind: city
en: Samarkand
country: UZB
lat: 39.65
lon: 66.96
geonameid: 1216265
forms: سمرقند

entry: سمرقندي (ضعيف)
class: place
kind: city
en: Samarkand
country: UZB
lat: 39.65
lon: 66.96
geonameid: 1216265
weak: yes
forms: سمرقندي

entry: بخارى (ضعيف)
class: place
kind: city
en: Bukhara
country: UZB
lat: 39.77
lon: 64.43
geonameid: 1217662
weak: yes
forms: بخارى | بخارا

entry: نوكوس
class: place
kind: city
en: Nukus
country: UZB
lat: 42.45
lon: 59.61
geonameid: 601294
forms: نوكوس

entry: فرغانة
class: place
kind: city
en: Fergana
country: UZB
lat: 40.38
lon: 71.78
geonameid: 1514019
forms: فرغانة | وادي فرغانة | فرغانا

entry: أنديجان
class: place
kind: city
en: Andijan
country: UZB
lat: 40.78
lon: 72.34
forms: أنديجان

entry: نمنغان
class: place
kind: city
en: Namangan
country: UZB
lat: 41.00
lon: 71.67
geonameid: 1513157
forms: نمنغان | نامانغان

entry: ترميز
class: place
kind: city
en: Termez
country: UZB
lat: 37.22
lon: 67.28
forms: ترميز

entry: ترمذ (ضعيف)
class: place
kind: city
en: Termez
country: UZB
lat: 37.22
lon: 67.28
weak: yes
forms: ترمذ

entry: خيوة (ضعيف)
class: place
kind: city
en: Khiva
country: UZB
lat: 41.38
lon: 60.36
weak: yes
forms: خيوة

entry: بيشكك
class: place
kind: city
en: Bishkek
country: KGZ
capital: yes
lat: 42.87
lon: 74.59
geonameid: 1528675
forms: بيشكك | بشكيك | بيشكيك | بشكك

entry: أوش (ضعيف)
class: place
kind: city
en: Osh
country: KGZ
lat: 40.53
lon: 72.80
geonameid: 1527534
weak: yes
forms: أوش

entry: جلال آباد القيرغيزية
class: place
kind: city
en: Jalal-Abad
country: KGZ
lat: 40.93
lon: 73.00
geonameid: 1528249
forms: جلال آباد القيرغيزية

entry: باتكين
class: place
kind: city
en: Batken
country: KGZ
lat: 40.06
lon: 70.82
geonameid: 1528735
forms: باتكين | باتكن

entry: إيسيك كول
class: place
kind: city
en: Issyk-Kul
country: KGZ
lat: 42.40
lon: 77.20
forms: إيسيك كول

entry: دوشنبه
class: place
kind: city
en: Dushanbe
country: TJK
capital: yes
lat: 38.54
lon: 68.78
geonameid: 1221874
forms: دوشنبه | دوشانبي | دوشانبيه

entry: خجند
class: place
kind: city
en: Khujand
country: TJK
lat: 40.28
lon: 69.62
geonameid: 1514879
forms: خجند

entry: خاروغ
class: place
kind: city
en: Khorugh
country: TJK
lat: 37.49
lon: 71.55
geonameid: 1221328
forms: خاروغ

entry: كولاب
class: place
kind: city
en: Kulob
country: TJK
lat: 37.91
lon: 69.78
geonameid: 1221194
forms: كولاب

entry: عشق آباد
class: place
kind: city
en: Ashgabat
country: TKM
capital: yes
lat: 37.95
lon: 58.38
geonameid: 162183
forms: عشق آباد | أشغابات | اشكاباد

entry: تركمان باشي
class: place
kind: city
en: Turkmenbasy
country: TKM
lat: 40.02
lon: 52.96
geonameid: 601594
forms: تركمان باشي | تركمانباشي

entry: ماري (ضعيف)
class: place
kind: city
en: Mary
country: TKM
lat: 37.59
lon: 61.83
geonameid: 1218667
weak: yes
forms: ماري

entry: باكو
class: place
kind: city
en: Baku
country: AZE
capital: yes
lat: 40.38
lon: 49.89
geonameid: 587084
forms: باكو

entry: غنجه
class: place
kind: city
en: Ganja
country: AZE
lat: 40.68
lon: 46.36
geonameid: 586523
forms: غنجه | كنجه | غانجا

entry: سومغايت
class: place
kind: city
en: Sumqayit
country: AZE
lat: 40.59
lon: 49.67
forms: سومغايت

entry: ناخيتشيفان
class: place
kind: city
en: Nakhchivan
country: AZE
lat: 39.20
lon: 45.40
geonameid: 147429
forms: ناخيتشيفان | نخجوان | ناخجوان

entry: شوشي
class: place
kind: city
en: Shusha
country: AZE
lat: 39.76
lon: 46.75
forms: شوشي

entry: شوشا (ضعيف)
class: place
kind: city
en: Shusha
country: AZE
lat: 39.76
lon: 46.75
weak: yes
forms: شوشا

entry: ستيباناكرت
class: place
kind: city
en: Stepanakert
country: AZE
lat: 39.82
lon: 46.75
forms: ستيباناكرت | خانكندي

entry: يريفان
class: place
kind: city
en: Yerevan
country: ARM
capital: yes
lat: 40.18
lon: 44.51
geonameid: 616052
forms: يريفان | إيريفان

entry: غيومري
class: place
kind: city
en: Gyumri
country: ARM
lat: 40.79
lon: 43.85
geonameid: 616635
forms: غيومري | غومري

entry: تبليسي
class: place
kind: city
en: Tbilisi
country: GEO
capital: yes
lat: 41.69
lon: 44.83
geonameid: 611717
forms: تبليسي | تفليس

entry: باتومي
class: place
kind: city
en: Batumi
country: GEO
lat: 41.64
lon: 41.64
geonameid: 615532
forms: باتومي

entry: كوتايسي
class: place
kind: city
en: Kutaisi
country: GEO
lat: 42.27
lon: 42.69
geonameid: 613607
forms: كوتايسي

entry: سوخومي
class: place
kind: city
en: Sukhumi
country: GEO
lat: 43.00
lon: 41.02
forms: سوخومي

entry: تسخينفالي
class: place
kind: city
en: Tskhinvali
country: GEO
lat: 42.23
lon: 43.97
forms: تسخينفالي

entry: موسكو
class: place
kind: city
en: Moscow
country: RUS
capital: yes
lat: 55.75
lon: 37.62
geonameid: 524901
forms: موسكو

entry: سانت بطرسبرغ
class: place
kind: city
en: Saint Petersburg
country: RUS
lat: 59.94
lon: 30.31
geonameid: 498817
forms: سانت بطرسبرغ | سان بطرسبرغ | سانت بطرسبورغ | سان بطرسبورغ | بطرسبورغ | بطرسبرغ | سان بطرسبرج
forms: لينينغراد | سانت بيترسبورغ

entry: نوفوسيبيرسك
class: place
kind: city
en: Novosibirsk
country: RUS
lat: 55.04
lon: 82.93
geonameid: 1496747
forms: نوفوسيبيرسك

entry: يكاترينبورغ
class: place
kind: city
en: Yekaterinburg
country: RUS
lat: 56.85
lon: 60.61
geonameid: 1486209
forms: يكاترينبورغ | إيكاترينبورغ

entry: قازان
class: place
kind: city
en: Kazan
country: RUS
lat: 55.79
lon: 49.12
geonameid: 551487
forms: قازان | كازان

entry: سوتشي
class: place
kind: city
en: Sochi
country: RUS
lat: 43.60
lon: 39.73
geonameid: 491422
forms: سوتشي

entry: روستوف
class: place
kind: city
en: Rostov-on-Don
country: RUS
lat: 47.23
lon: 39.70
forms: روستوف | روستوف على الدون

entry: فولغوغراد
class: place
kind: city
en: Volgograd
country: RUS
lat: 48.72
lon: 44.50
geonameid: 472757
forms: فولغوغراد | فولغاغراد

entry: غروزني
class: place
kind: city
en: Grozny
country: RUS
lat: 43.31
lon: 45.69
forms: غروزني | جروزني

entry: محج قلعة
class: place
kind: city
en: Makhachkala
country: RUS
lat: 42.98
lon: 47.50
geonameid: 532096
forms: محج قلعة | محاج قلعة | ماخاتشكالا

entry: فلاديفوستوك
class: place
kind: city
en: Vladivostok
country: RUS
lat: 43.11
lon: 131.87
geonameid: 2013348
forms: فلاديفوستوك

entry: خاباروفسك
class: place
kind: city
en: Khabarovsk
country: RUS
lat: 48.48
lon: 135.08
geonameid: 2022890
forms: خاباروفسك

entry: كورسك
class: place
kind: city
en: Kursk
country: RUS
lat: 51.73
lon: 36.19
geonameid: 538560
forms: كورسك

entry: بيلغورود
class: place
kind: city
en: Belgorod
country: RUS
lat: 50.60
lon: 36.60
geonameid: 578072
forms: بيلغورود | بلغورود

entry: بريانسك
class: place
kind: city
en: Bryansk
country: RUS
lat: 53.25
lon: 34.37
geonameid: 571476
forms: بريانسك

entry: فورونيج
class: place
kind: city
en: Voronezh
country: RUS
lat: 51.67
lon: 39.18
geonameid: 472045
forms: فورونيج

entry: كالينينغراد
class: place
kind: city
en: Kaliningrad
country: RUS
lat: 54.71
lon: 20.51
geonameid: 554234
forms: كالينينغراد | كالينينجراد

entry: كراسنودار
class: place
kind: city
en: Krasnodar
country: RUS
lat: 45.04
lon: 38.98
geonameid: 542420
forms: كراسنودار

entry: سامارا (ضعيف)
class: place
kind: city
en: Samara
country: RUS
lat: 53.20
lon: 50.15
geonameid: 499099
weak: yes
forms: سامارا

entry: ساراتوف
class: place
kind: city
en: Saratov
country: RUS
lat: 51.54
lon: 46.00
geonameid: 498677
forms: ساراتوف

entry: أومسك
class: place
kind: city
en: Omsk
country: RUS
lat: 54.99
lon: 73.37
geonameid: 1496153
forms: أومسك

entry: تشيليابينسك
class: place
kind: city
en: Chelyabinsk
country: RUS
lat: 55.15
lon: 61.43
geonameid: 1508291
forms: تشيليابينسك | تشيلابينسك

entry: أوفا (ضعيف)
class: place
kind: city
en: Ufa
country: RUS
lat: 54.74
lon: 55.97
geonameid: 479561
weak: yes
forms: أوفا

entry: مورمانسك
class: place
kind: city
en: Murmansk
country: RUS
lat: 68.97
lon: 33.08
geonameid: 524305
forms: مورمانسك

entry: أورينبورغ
class: place
kind: city
en: Orenburg
country: RUS
lat: 51.77
lon: 55.10
geonameid: 515003
forms: أورينبورغ

entry: بيسلان
class: place
kind: city
en: Beslan
country: RUS
lat: 43.19
lon: 44.54
geonameid: 576697
forms: بيسلان

entry: سخالين
class: place
kind: city
en: Sakhalin
country: RUS
lat: 50.50
lon: 143.00
forms: سخالين

entry: نوفوروسيسك
class: place
kind: city
en: Novorossiysk
country: RUS
lat: 44.72
lon: 37.77
geonameid: 518255
forms: نوفوروسيسك

entry: تاغانروغ
class: place
kind: city
en: Taganrog
country: RUS
lat: 47.24
lon: 38.90
geonameid: 484907
forms: تاغانروغ

entry: إيركوتسك
class: place
kind: city
en: Irkutsk
country: RUS
lat: 52.30
lon: 104.30
geonameid: 2023469
forms: إيركوتسك

entry: ياكوتسك
class: place
kind: city
en: Yakutsk
country: RUS
lat: 62.03
lon: 129.73
geonameid: 2013159
forms: ياكوتسك

entry: نيجني نوفغورود
class: place
kind: city
en: Nizhniy Novgorod
country: RUS
lat: 56.33
lon: 44.00
geonameid: 520555
forms: نيجني نوفغورود

entry: بيرم
class: place
kind: city
en: Perm
country: RUS
lat: 58.01
lon: 56.25
geonameid: 511196
forms: بيرم

entry: أرخانغيلسك
class: place
kind: city
en: Arkhangelsk
country: RUS
lat: 64.54
lon: 40.54
forms: أرخانغيلسك

entry: كييف
class: place
kind: city
en: Kyiv
country: UKR
capital: yes
lat: 50.45
lon: 30.52
geonameid: 703448
forms: كييف

entry: كيف (ضعيف)
class: place
kind: city
en: Kyiv
country: UKR
capital: yes
lat: 50.45
lon: 30.52
geonameid: 703448
weak: yes
forms: كيف

entry: خاركيف
class: place
kind: city
en: Kharkiv
country: UKR
lat: 49.99
lon: 36.23
geonameid: 706483
forms: خاركيف | خاركوف

entry: أوديسا
class: place
kind: city
en: Odesa
country: UKR
lat: 46.48
lon: 30.73
forms: أوديسا | أوديسة

entry: لفيف
class: place
kind: city
en: Lviv
country: UKR
lat: 49.84
lon: 24.03
geonameid: 702550
forms: لفيف

entry: دنيبرو
class: place
kind: city
en: Dnipro
country: UKR
lat: 48.45
lon: 34.98
geonameid: 709930
forms: دنيبرو | دنيبروبيتروفسك

entry: دونيتسك
class: place
kind: city
en: Donetsk
country: UKR
lat: 48.02
lon: 37.80
geonameid: 709717
forms: دونيتسك | دونتسك | دانيتسك | دونيتسك الشعبية

entry: لوغانسك
class: place
kind: city
en: Luhansk
country: UKR
lat: 48.57
lon: 39.33
geonameid: 702658
forms: لوغانسك | لوهانسك | لوجانسك | لوغانسك الشعبية

entry: ماريوبول
class: place
kind: city
en: Mariupol
country: UKR
lat: 47.10
lon: 37.54
geonameid: 701822
forms: ماريوبول | ماريوبل

entry: خيرسون
class: place
kind: city
en: Kherson
country: UKR
lat: 46.64
lon: 32.61
geonameid: 706448
forms: خيرسون | خرسون

entry: زابوريجيا
class: place
kind: city
en: Zaporizhzhia
country: UKR
lat: 47.85
lon: 35.12
forms: زابوريجيا | زابوروجيا | زاباروجيا | زابوريجيه | زابوروجيه | زابوريجيا النووية

entry: سيفاستوبول
class: place
kind: city
en: Sevastopol
country: UKR
lat: 44.61
lon: 33.52
geonameid: 694423
forms: سيفاستوبول | سيباستوبول

entry: سيمفيروبول
class: place
kind: city
en: Simferopol
country: UKR
lat: 44.95
lon: 34.11
geonameid: 693805
forms: سيمفيروبول | سمفروبل

entry: ميكولاييف
class: place
kind: city
en: Mykolaiv
country: UKR
lat: 46.97
lon: 32.00
forms: ميكولاييف | نيكولاييف | ميكولايف

entry: سومي (ضعيف)
class: place
kind: city
en: Sumy
country: UKR
lat: 50.92
lon: 34.80
geonameid: 692194
weak: yes
forms: سومي

entry: تشيرنيهيف
class: place
kind: city
en: Chernihiv
country: UKR
lat: 51.50
lon: 31.29
geonameid: 710735
forms: تشيرنيهيف | تشيرنيغيف | تشيرنيغوف

entry: بولتافا
class: place
kind: city
en: Poltava
country: UKR
lat: 49.59
lon: 34.55
geonameid: 696643
forms: بولتافا

entry: تشيرنوبيل
class: place
kind: city
en: Chernobyl
country: UKR
lat: 51.28
lon: 30.22
forms: تشيرنوبيل | تشرنوبل | تشرنوبيل

entry: باخموت
class: place
kind: city
en: Bakhmut
country: UKR
lat: 48.60
lon: 38.00
geonameid: 713174
forms: باخموت | بخموت

entry: أفدييفكا
class: place
kind: city
en: Avdiivka
country: UKR
lat: 48.14
lon: 37.75
forms: أفدييفكا

entry: كراماتورسك
class: place
kind: city
en: Kramatorsk
country: UKR
lat: 48.74
lon: 37.58
forms: كراماتورسك

entry: سلافيانسك
class: place
kind: city
en: Sloviansk
country: UKR
lat: 48.87
lon: 37.62
geonameid: 693468
forms: سلافيانسك | سلوفيانسك

entry: سيفيرودونيتسك
class: place
kind: city
en: Sievierodonetsk
country: UKR
lat: 48.95
lon: 38.49
forms: سيفيرودونيتسك | سيفيرودونتسك

entry: ليسيتشانسك
class: place
kind: city
en: Lysychansk
country: UKR
lat: 48.90
lon: 38.43
forms: ليسيتشانسك

entry: بوتشا (ضعيف)
class: place
kind: city
en: Bucha
country: UKR
lat: 50.54
lon: 30.21
geonameid: 711350
weak: yes
forms: بوتشا

entry: إربين
class: place
kind: city
en: Irpin
country: UKR
lat: 50.52
lon: 30.25
geonameid: 707565
forms: إربين

entry: ميليتوبول
class: place
kind: city
en: Melitopol
country: UKR
lat: 46.85
lon: 35.37
geonameid: 701404
forms: ميليتوبول | مليتوبول

entry: كريفي ريه
class: place
kind: city
en: Kryvyi Rih
country: UKR
lat: 47.91
lon: 33.39
geonameid: 703845
forms: كريفي ريه | كريفوي روغ | كريفي ريغ

entry: فينيتسا
class: place
kind: city
en: Vinnytsia
country: UKR
lat: 49.23
lon: 28.47
geonameid: 689558
forms: فينيتسا

entry: إيزيوم
class: place
kind: city
en: Izium
country: UKR
lat: 49.21
lon: 37.25
forms: إيزيوم

entry: بيرديانسك
class: place
kind: city
en: Berdiansk
country: UKR
lat: 46.77
lon: 36.80
forms: بيرديانسك

entry: كريمينتشوك
class: place
kind: city
en: Kremenchuk
country: UKR
lat: 49.07
lon: 33.42
geonameid: 704147
forms: كريمينتشوك

entry: جيتومير
class: place
kind: city
en: Zhytomyr
country: UKR
lat: 50.25
lon: 28.66
geonameid: 686967
forms: جيتومير

entry: كيرتش
class: place
kind: city
en: Kerch
country: UKR
lat: 45.36
lon: 36.47
geonameid: 706524
forms: كيرتش | مضيق كيرتش | جسر القرم

entry: إيفانو فرانكيفسك
class: place
kind: city
en: Ivano-Frankivsk
country: UKR
lat: 48.92
lon: 24.71
geonameid: 707471
forms: إيفانو فرانكيفسك

entry: ترنوبل
class: place
kind: city
en: Ternopil
country: UKR
lat: 49.55
lon: 25.59
geonameid: 691650
forms: ترنوبل

entry: أوجهورود
class: place
kind: city
en: Uzhhorod
country: UKR
lat: 48.62
lon: 22.30
forms: أوجهورود

entry: مينسك
class: place
kind: city
en: Minsk
country: BLR
capital: yes
lat: 53.90
lon: 27.57
geonameid: 625144
forms: مينسك

entry: منسك (ضعيف)
class: place
kind: city
en: Minsk
country: BLR
capital: yes
lat: 53.90
lon: 27.57
geonameid: 625144
weak: yes
forms: منسك

entry: غوميل
class: place
kind: city
en: Gomel
country: BLR
lat: 52.43
lon: 30.98
forms: غوميل

entry: بريست (ضعيف)
class: place
kind: city
en: Brest
country: BLR
lat: 52.10
lon: 23.70
geonameid: 629634
weak: yes
forms: بريست

entry: غرودنو
class: place
kind: city
en: Grodno
country: BLR
lat: 53.67
lon: 23.81
forms: غرودنو

entry: كيشيناو
class: place
kind: city
en: Chisinau
country: MDA
capital: yes
lat: 47.01
lon: 28.86
geonameid: 618426
forms: كيشيناو | تشيسيناو | كيشينيف

entry: أنقرة
class: place
kind: city
en: Ankara
country: TUR
capital: yes
lat: 39.92
lon: 32.85
geonameid: 323786
forms: أنقرة

entry: إسطنبول
class: place
kind: city
en: Istanbul
country: TUR
lat: 41.01
lon: 28.95
geonameid: 745044
forms: إسطنبول | إستانبول | استنبول | اسطمبول

entry: إزمير
class: place
kind: city
en: Izmir
country: TUR
lat: 38.41
lon: 27.14
geonameid: 311046
forms: إزمير

entry: غازي عنتاب
class: place
kind: city
en: Gaziantep
country: TUR
lat: 37.06
lon: 37.38
geonameid: 314830
forms: غازي عنتاب | غازي عينتاب | عنتاب

entry: شانلي أورفا
class: place
kind: city
en: Sanliurfa
country: TUR
lat: 37.17
lon: 38.79
geonameid: 298333
forms: شانلي أورفا | أورفا | شانليورفا

entry: ديار بكر
class: place
kind: city
en: Diyarbakir
country: TUR
lat: 37.91
lon: 40.22
geonameid: 316541
forms: ديار بكر | دياربكر

entry: أضنة
class: place
kind: city
en: Adana
country: TUR
lat: 36.99
lon: 35.33
geonameid: 325363
forms: أضنة

entry: مرسين
class: place
kind: city
en: Mersin
country: TUR
lat: 36.81
lon: 34.64
geonameid: 304531
forms: مرسين

entry: هاتاي
class: place
kind: city
en: Hatay
country: TUR
lat: 36.40
lon: 36.35
forms: هاتاي | هطاي

entry: أنطاكيا
class: place
kind: city
en: Antakya
country: TUR
lat: 36.20
lon: 36.16
geonameid: 323779
forms: أنطاكيا | أنطاكية

entry: إسكندرون
class: place
kind: city
en: Iskenderun
country: TUR
lat: 36.59
lon: 36.17
geonameid: 311111
forms: إسكندرون

entry: كيليس
class: place
kind: city
en: Kilis
country: TUR
lat: 36.72
lon: 37.12
geonameid: 307864
forms: كيليس

entry: كلس (ضعيف)
class: place
kind: city
en: Kilis
country: TUR
lat: 36.72
lon: 37.12
geonameid: 307864
weak: yes
forms: كلس

entry: كهرمان مرعش
class: place
kind: city
en: Kahramanmaras
country: TUR
lat: 37.58
lon: 36.93
geonameid: 310859
forms: كهرمان مرعش | كهرمان مراش | مرعش

entry: أديامان
class: place
kind: city
en: Adiyaman
country: TUR
lat: 37.76
lon: 38.28
forms: أديامان | أدي يامان

entry: ملاطية
class: place
kind: city
en: Malatya
country: TUR
lat: 38.35
lon: 38.31
geonameid: 304922
forms: ملاطية | ملاطيا

entry: قونية
class: place
kind: city
en: Konya
country: TUR
lat: 37.87
lon: 32.48
geonameid: 306571
forms: قونية | قونيا

entry: بورصة (ضعيف)
class: place
kind: city
en: Bursa
country: TUR
lat: 40.19
lon: 29.06
geonameid: 750269
weak: yes
forms: بورصة

entry: طرابزون
class: place
kind: city
en: Trabzon
country: TUR
lat: 41.01
lon: 39.73
geonameid: 738648
forms: طرابزون

entry: أنطاليا
class: place
kind: city
en: Antalya
country: TUR
lat: 36.91
lon: 30.70
geonameid: 323777
forms: أنطاليا

entry: إنجرليك
class: place
kind: city
en: Incirlik
country: TUR
lat: 37.00
lon: 35.43
forms: إنجرليك | إنجيرليك

entry: سوروتش
class: place
kind: city
en: Suruc
country: TUR
lat: 36.98
lon: 38.43
geonameid: 300075
forms: سوروتش | سوروج

entry: سروج (ضعيف)
class: place
kind: city
en: Suruc
country: TUR
lat: 36.98
lon: 38.43
geonameid: 300075
weak: yes
forms: سروج

entry: أقجة قلعة
class: place
kind: city
en: Akcakale
country: TUR
lat: 36.71
lon: 38.95
geonameid: 324944
forms: أقجة قلعة | أكجاكالي

entry: ماردين
class: place
kind: city
en: Mardin
country: TUR
lat: 37.31
lon: 40.74
geonameid: 304797
forms: ماردين

entry: باتمان (ضعيف)
class: place
kind: city
en: Batman
country: TUR
lat: 37.88
lon: 41.13
geonameid: 321836
weak: yes
forms: باتمان

entry: شرناق
class: place
kind: city
en: Sirnak
country: TUR
lat: 37.52
lon: 42.46
forms: شرناق

entry: هكاري
class: place
kind: city
en: Hakkari
country: TUR
lat: 37.57
lon: 43.74
geonameid: 318137
forms: هكاري | حكاري

entry: جزيرة بن عمر
class: place
kind: city
en: Cizre
country: TUR
lat: 37.33
lon: 42.19
geonameid: 318253
forms: جزيرة بن عمر

entry: جزرة (ضعيف)
class: place
kind: city
en: Cizre
country: TUR
lat: 37.33
lon: 42.19
geonameid: 318253
weak: yes
forms: جزرة

entry: نصيبين
class: place
kind: city
en: Nusaybin
country: TUR
lat: 37.07
lon: 41.22
geonameid: 303750
forms: نصيبين

entry: فان التركية
class: place
kind: city
en: Van
country: TUR
lat: 38.50
lon: 43.38
geonameid: 298117
forms: فان التركية

entry: قارص
class: place
kind: city
en: Kars
country: TUR
lat: 40.60
lon: 43.10
geonameid: 743952
forms: قارص

entry: أرضروم
class: place
kind: city
en: Erzurum
country: TUR
lat: 39.90
lon: 41.27
geonameid: 315368
forms: أرضروم

entry: سيواس
class: place
kind: city
en: Sivas
country: TUR
lat: 39.75
lon: 37.02
geonameid: 300619
forms: سيواس

entry: قيصري
class: place
kind: city
en: Kayseri
country: TUR
lat: 38.73
lon: 35.49
geonameid: 308464
forms: قيصري

entry: إسكي شهير
class: place
kind: city
en: Eskisehir
country: TUR
lat: 39.78
lon: 30.52
geonameid: 315202
forms: إسكي شهير

entry: بودروم
class: place
kind: city
en: Bodrum
country: TUR
lat: 37.03
lon: 27.43
geonameid: 320995
forms: بودروم

entry: أدرنة
class: place
kind: city
en: Edirne
country: TUR
lat: 41.68
lon: 26.56
geonameid: 747712
forms: أدرنة

entry: جناق قلعة
class: place
kind: city
en: Canakkale
country: TUR
lat: 40.15
lon: 26.41
geonameid: 749780
forms: جناق قلعة | الدردنيل

entry: البوسفور
class: place
kind: city
en: Bosphorus
country: TUR
lat: 41.12
lon: 29.07
forms: البوسفور | مضيق البوسفور

entry: ريحانلي
class: place
kind: city
en: Reyhanli
country: TUR
lat: 36.27
lon: 36.57
geonameid: 302355
forms: ريحانلي | الريحانية

entry: سمسون
class: place
kind: city
en: Samsun
country: TUR
lat: 41.28
lon: 36.34
geonameid: 740264
forms: سمسون

entry: إلازيغ
class: place
kind: city
en: Elazig
country: TUR
lat: 38.68
lon: 39.22
forms: إلازيغ

entry: كوجالي
class: place
kind: city
en: Kocaeli
country: TUR
lat: 40.77
lon: 29.94
forms: كوجالي

entry: ديدم
class: place
kind: city
en: Didim
country: TUR
lat: 37.38
lon: 27.26
geonameid: 297090
forms: ديدم

entry: طهران
class: place
kind: city
en: Tehran
country: IRN
capital: yes
lat: 35.69
lon: 51.42
geonameid: 112931
forms: طهران

entry: مشهد (ضعيف)
class: place
kind: city
en: Mashhad
country: IRN
lat: 36.30
lon: 59.60
geonameid: 124665
weak: yes
forms: مشهد

entry: أصفهان
class: place
kind: city
en: Isfahan
country: IRN
lat: 32.65
lon: 51.67
geonameid: 418863
forms: أصفهان

entry: تبريز
class: place
kind: city
en: Tabriz
country: IRN
lat: 38.08
lon: 46.29
geonameid: 113646
forms: تبريز

entry: شيراز
class: place
kind: city
en: Shiraz
country: IRN
lat: 29.61
lon: 52.53
geonameid: 115019
forms: شيراز

entry: قم (ضعيف)
class: place
kind: city
en: Qom
country: IRN
lat: 34.64
lon: 50.88
geonameid: 119208
weak: yes
forms: قم

entry: الأهواز
class: place
kind: city
en: Ahvaz
country: IRN
lat: 31.32
lon: 48.67
geonameid: 144448
forms: الأهواز | الأحواز

entry: كرمانشاه
class: place
kind: city
en: Kermanshah
country: IRN
lat: 34.31
lon: 47.06
geonameid: 128226
forms: كرمانشاه

entry: كرمان (ضعيف)
class: place
kind: city
en: Kerman
country: IRN
lat: 30.28
lon: 57.08
geonameid: 128234
weak: yes
forms: كرمان

entry: يزد
class: place
kind: city
en: Yazd
country: IRN
lat: 31.90
lon: 54.37
geonameid: 111822
forms: يزد

entry: همدان (ضعيف)
class: place
kind: city
en: Hamadan
country: IRN
lat: 34.80
lon: 48.51
geonameid: 132144
weak: yes
forms: همدان

entry: أرومية
class: place
kind: city
en: Urmia
country: IRN
lat: 37.55
lon: 45.07
forms: أرومية | أورمية

entry: زاهدان
class: place
kind: city
en: Zahedan
country: IRN
lat: 29.50
lon: 60.86
geonameid: 1159301
forms: زاهدان

entry: بندر عباس
class: place
kind: city
en: Bandar Abbas
country: IRN
lat: 27.18
lon: 56.27
geonameid: 141681
forms: بندر عباس

entry: بوشهر
class: place
kind: city
en: Bushehr
country: IRN
lat: 28.97
lon: 50.84
geonameid: 139817
forms: بوشهر

entry: عبادان
class: place
kind: city
en: Abadan
country: IRN
lat: 30.34
lon: 48.30
geonameid: 145459
forms: عبادان

entry: المحمرة
class: place
kind: city
en: Khorramshahr
country: IRN
lat: 30.44
lon: 48.17
geonameid: 127319
forms: المحمرة | خرمشهر

entry: سنندج
class: place
kind: city
en: Sanandaj
country: IRN
lat: 35.31
lon: 47.00
geonameid: 117574
forms: سنندج

entry: مهاباد
class: place
kind: city
en: Mahabad
country: IRN
lat: 36.76
lon: 45.72
geonameid: 125446
forms: مهاباد

entry: رشت (ضعيف)
class: place
kind: city
en: Rasht
country: IRN
lat: 37.28
lon: 49.58
geonameid: 118743
weak: yes
forms: رشت

entry: نطنز
class: place
kind: city
en: Natanz
country: IRN
lat: 33.51
lon: 51.92
geonameid: 122491
forms: نطنز

entry: فوردو
class: place
kind: city
en: Fordow
country: IRN
lat: 34.88
lon: 50.99
forms: فوردو | فردو

entry: أراك
class: place
kind: city
en: Arak
country: IRN
lat: 34.09
lon: 49.69
geonameid: 143127
forms: أراك

entry: تشابهار
class: place
kind: city
en: Chabahar
country: IRN
lat: 25.29
lon: 60.64
geonameid: 1161724
forms: تشابهار | جابهار

entry: كرج (ضعيف)
class: place
kind: city
en: Karaj
country: IRN
lat: 35.84
lon: 50.94
geonameid: 128747
weak: yes
forms: كرج

entry: إيلام (ضعيف)
class: place
kind: city
en: Ilam
country: IRN
lat: 33.64
lon: 46.42
geonameid: 130802
weak: yes
forms: إيلام

entry: سقز
class: place
kind: city
en: Saqqez
country: IRN
lat: 36.25
lon: 46.27
geonameid: 117392
forms: سقز

entry: بم (ضعيف)
class: place
kind: city
en: Bam
country: IRN
lat: 29.11
lon: 58.36
geonameid: 141736
weak: yes
forms: بم

entry: قزوين (ضعيف)
class: place
kind: city
en: Qazvin
country: IRN
lat: 36.27
lon: 50.00
geonameid: 119505
weak: yes
forms: قزوين

entry: زنجان
class: place
kind: city
en: Zanjan
country: IRN
lat: 36.68
lon: 48.50
geonameid: 111453
forms: زنجان

entry: بوكان
class: place
kind: city
en: Bukan
country: IRN
lat: 36.52
lon: 46.21
geonameid: 139889
forms: بوكان

entry: سراوان
class: place
kind: city
en: Saravan
country: IRN
lat: 27.37
lon: 62.33
forms: سراوان

entry: كابول
class: place
kind: city
en: Kabul
country: AFG
capital: yes
lat: 34.53
lon: 69.17
geonameid: 1138958
forms: كابول

entry: كابل (ضعيف)
class: place
kind: city
en: Kabul
country: AFG
capital: yes
lat: 34.53
lon: 69.17
geonameid: 1138958
weak: yes
forms: كابل

entry: قندهار
class: place
kind: city
en: Kandahar
country: AFG
lat: 31.61
lon: 65.71
geonameid: 1138336
forms: قندهار

entry: هرات
class: place
kind: city
en: Herat
country: AFG
lat: 34.35
lon: 62.20
geonameid: 1140026
forms: هرات | هراة

entry: مزار شريف
class: place
kind: city
en: Mazar-i-Sharif
country: AFG
lat: 36.71
lon: 67.11
geonameid: 1133616
forms: مزار شريف | مزار الشريف | مزارشريف

entry: جلال آباد
class: place
kind: city
en: Jalalabad
country: AFG
lat: 34.43
lon: 70.45
geonameid: 1139715
forms: جلال آباد

entry: قندوز
class: place
kind: city
en: Kunduz
country: AFG
lat: 36.73
lon: 68.87
geonameid: 1135689
forms: قندوز | قندز | كندز

entry: غزنة
class: place
kind: city
en: Ghazni
country: AFG
lat: 33.55
lon: 68.42
geonameid: 1141269
forms: غزنة | غزني

entry: خوست
class: place
kind: city
en: Khost
country: AFG
lat: 33.34
lon: 69.92
geonameid: 1136469
forms: خوست

entry: لشكركاه
class: place
kind: city
en: Lashkar Gah
country: AFG
lat: 31.59
lon: 64.37
geonameid: 1134720
forms: لشكركاه | لشكر جاه

entry: تورا بورا
class: place
kind: city
en: Tora Bora
country: AFG
lat: 34.10
lon: 70.20
forms: تورا بورا

entry: باغرام
class: place
kind: city
en: Bagram
country: AFG
lat: 34.95
lon: 69.27
forms: باغرام | بغرام | قاعدة باغرام

entry: إسلام آباد
class: place
kind: city
en: Islamabad
country: PAK
capital: yes
lat: 33.72
lon: 73.04
geonameid: 1176615
forms: إسلام آباد

entry: كراتشي
class: place
kind: city
en: Karachi
country: PAK
lat: 24.86
lon: 67.01
geonameid: 1174872
forms: كراتشي

entry: لاهور
class: place
kind: city
en: Lahore
country: PAK
lat: 31.56
lon: 74.35
geonameid: 1172451
forms: لاهور

entry: بيشاور
class: place
kind: city
en: Peshawar
country: PAK
lat: 34.01
lon: 71.58
geonameid: 1168197
forms: بيشاور | بشاور

entry: كويتا
class: place
kind: city
en: Quetta
country: PAK
lat: 30.18
lon: 67.00
geonameid: 1167528
forms: كويتا

entry: راولبندي
class: place
kind: city
en: Rawalpindi
country: PAK
lat: 33.60
lon: 73.05
geonameid: 1166993
forms: راولبندي | روالبندي

entry: فيصل آباد
class: place
kind: city
en: Faisalabad
country: PAK
lat: 31.42
lon: 73.09
geonameid: 1179400
forms: فيصل آباد

entry: ملتان
class: place
kind: city
en: Multan
country: PAK
lat: 30.20
lon: 71.47
geonameid: 1169825
forms: ملتان

entry: أبوت آباد
class: place
kind: city
en: Abbottabad
country: PAK
lat: 34.15
lon: 73.21
geonameid: 1185056
forms: أبوت آباد | إبت آباد

entry: طورخم
class: place
kind: city
en: Torkham
country: PAK
lat: 34.12
lon: 71.09
forms: طورخم | معبر طورخم | تورخم

entry: تشامان
class: place
kind: city
en: Chaman
country: PAK
lat: 30.92
lon: 66.45
geonameid: 1181611
forms: تشامان | شامان

entry: غوادر
class: place
kind: city
en: Gwadar
country: PAK
lat: 25.12
lon: 62.33
geonameid: 1177446
forms: غوادر | جوادر

entry: سوات
class: place
kind: city
en: Swat
country: PAK
lat: 35.20
lon: 72.40
forms: سوات | وادي سوات

entry: مظفر آباد
class: place
kind: city
en: Muzaffarabad
country: PAK
lat: 34.37
lon: 73.47
geonameid: 1169607
forms: مظفر آباد

entry: نيودلهي
class: place
kind: city
en: New Delhi
country: IND
capital: yes
lat: 28.61
lon: 77.21
geonameid: 1261481
forms: نيودلهي | نيو دلهي | دلهي | دلهي الجديدة

entry: مومباي
class: place
kind: city
en: Mumbai
country: IND
lat: 19.07
lon: 72.88
geonameid: 1275339
forms: مومباي | بومباي

entry: كلكتا
class: place
kind: city
en: Kolkata
country: IND
lat: 22.56
lon: 88.36
geonameid: 1275004
forms: كلكتا | كولكاتا

entry: تشيناي
class: place
kind: city
en: Chennai
country: IND
lat: 13.09
lon: 80.28
geonameid: 1264527
forms: تشيناي | مدراس

entry: بنغالور
class: place
kind: city
en: Bengaluru
country: IND
lat: 12.97
lon: 77.59
geonameid: 1277333
forms: بنغالور | بنغالورو | بنجالور

entry: حيدر آباد
class: place
kind: city
en: Hyderabad
country: IND
lat: 17.38
lon: 78.46
geonameid: 1269843
forms: حيدر آباد | حيدراباد

entry: أحمد آباد
class: place
kind: city
en: Ahmedabad
country: IND
lat: 23.03
lon: 72.59
geonameid: 1279233
forms: أحمد آباد | أحمداباد

entry: سريناغار
class: place
kind: city
en: Srinagar
country: IND
lat: 34.09
lon: 74.80
geonameid: 1255634
forms: سريناغار | سريناجار

entry: بوبال
class: place
kind: city
en: Bhopal
country: IND
lat: 23.25
lon: 77.40
geonameid: 1275841
forms: بوبال

entry: لكناو
class: place
kind: city
en: Lucknow
country: IND
lat: 26.84
lon: 80.92
geonameid: 1264733
forms: لكناو

entry: جايبور
class: place
kind: city
en: Jaipur
country: IND
lat: 26.92
lon: 75.79
geonameid: 1269515
forms: جايبور

entry: غوا
class: place
kind: city
en: Goa
country: IND
lat: 15.30
lon: 74.10
forms: غوا

entry: دكا
class: place
kind: city
en: Dhaka
country: BGD
capital: yes
lat: 23.71
lon: 90.41
geonameid: 1185241
forms: دكا

entry: داكا (ضعيف)
class: place
kind: city
en: Dhaka
country: BGD
capital: yes
lat: 23.71
lon: 90.41
geonameid: 1185241
weak: yes
forms: داكا

entry: شيتاغونغ
class: place
kind: city
en: Chittagong
country: BGD
lat: 22.34
lon: 91.83
geonameid: 1205733
forms: شيتاغونغ | تشيتاغونغ

entry: كوكس بازار
class: place
kind: city
en: Cox's Bazar
country: BGD
lat: 21.44
lon: 91.97
forms: كوكس بازار

entry: كولومبو
class: place
kind: city
en: Colombo
country: LKA
capital: yes
lat: 6.94
lon: 79.85
geonameid: 1248991
forms: كولومبو

entry: كاتماندو
class: place
kind: city
en: Kathmandu
country: NPL
capital: yes
lat: 27.70
lon: 85.32
geonameid: 1283240
forms: كاتماندو | كتماندو | كاتمندو

entry: تيمفو
class: place
kind: city
en: Thimphu
country: BTN
capital: yes
lat: 27.47
lon: 89.64
geonameid: 1252416
forms: تيمفو

entry: ماليه (ضعيف)
class: place
kind: city
en: Male
country: MDV
capital: yes
lat: 4.17
lon: 73.51
geonameid: 1282027
weak: yes
forms: ماليه

entry: بكين
class: place
kind: city
en: Beijing
country: CHN
capital: yes
lat: 39.91
lon: 116.40
geonameid: 1816670
forms: بكين | بيجين | بيكين

entry: شنغهاي
class: place
kind: city
en: Shanghai
country: CHN
lat: 31.22
lon: 121.46
geonameid: 1796236
forms: شنغهاي | شانغهاي | شنجهاي

entry: ووهان
class: place
kind: city
en: Wuhan
country: CHN
lat: 30.58
lon: 114.27
geonameid: 1791247
forms: ووهان | وهان

entry: غوانغتشو
class: place
kind: city
en: Guangzhou
country: CHN
lat: 23.12
lon: 113.25
geonameid: 1809858
forms: غوانغتشو | قوانغتشو | غوانزو | كانتون

entry: شنتشن
class: place
kind: city
en: Shenzhen
country: CHN
lat: 22.55
lon: 114.07
geonameid: 1795565
forms: شنتشن | شنزن | شينزين

entry: تيانجين
class: place
kind: city
en: Tianjin
country: CHN
lat: 39.14
lon: 117.18
geonameid: 1792947
forms: تيانجين | تيانجن

entry: تشونغتشينغ
class: place
kind: city
en: Chongqing
country: CHN
lat: 29.56
lon: 106.55
geonameid: 1814906
forms: تشونغتشينغ | تشونغ تشينغ

entry: تشنغدو
class: place
kind: city
en: Chengdu
country: CHN
lat: 30.67
lon: 104.07
geonameid: 1815286
forms: تشنغدو

entry: هاربين
class: place
kind: city
en: Harbin
country: CHN
lat: 45.75
lon: 126.65
geonameid: 2037013
forms: هاربين

entry: نانجينغ
class: place
kind: city
en: Nanjing
country: CHN
lat: 32.06
lon: 118.78
geonameid: 1799962
forms: نانجينغ | نانجنغ | نانكين

entry: هانغتشو
class: place
kind: city
en: Hangzhou
country: CHN
lat: 30.29
lon: 120.16
geonameid: 1808926
forms: هانغتشو

entry: أورومتشي
class: place
kind: city
en: Urumqi
country: CHN
lat: 43.80
lon: 87.60
geonameid: 1529102
forms: أورومتشي | أورومشي

entry: كاشغر
class: place
kind: city
en: Kashgar
country: CHN
lat: 39.47
lon: 75.99
geonameid: 1280849
forms: كاشغر

entry: لاسا (ضعيف)
class: place
kind: city
en: Lhasa
country: CHN
lat: 29.65
lon: 91.10
geonameid: 1280737
weak: yes
forms: لاسا

entry: تشوانتشو
class: place
kind: city
en: Quanzhou
country: CHN
lat: 24.91
lon: 118.58
geonameid: 1797353
forms: تشوانتشو

entry: داليان
class: place
kind: city
en: Dalian
country: CHN
lat: 38.91
lon: 121.60
geonameid: 1814087
forms: داليان

entry: تشينغداو
class: place
kind: city
en: Qingdao
country: CHN
lat: 36.07
lon: 120.38
geonameid: 1797929
forms: تشينغداو

entry: تايبيه
class: place
kind: city
en: Taipei
country: TWN
capital: yes
lat: 25.05
lon: 121.53
geonameid: 1668341
forms: تايبيه | تايبي | تايبه

entry: طوكيو
class: place
kind: city
en: Tokyo
country: JPN
capital: yes
lat: 35.69
lon: 139.69
geonameid: 1850147
forms: طوكيو

entry: أوساكا
class: place
kind: city
en: Osaka
country: JPN
lat: 34.69
lon: 135.50
geonameid: 1853909
forms: أوساكا

entry: كيوتو
class: place
kind: city
en: Kyoto
country: JPN
lat: 35.02
lon: 135.75
geonameid: 1857910
forms: كيوتو

entry: هيروشيما
class: place
kind: city
en: Hiroshima
country: JPN
lat: 34.40
lon: 132.45
geonameid: 1862415
forms: هيروشيما

entry: ناغازاكي
class: place
kind: city
en: Nagasaki
country: JPN
lat: 32.75
lon: 129.88
geonameid: 1856177
forms: ناغازاكي | ناجازاكي

entry: فوكوشيما
class: place
kind: city
en: Fukushima
country: JPN
lat: 37.75
lon: 140.47
geonameid: 2112923
forms: فوكوشيما

entry: أوكيناوا
class: place
kind: city
en: Okinawa
country: JPN
lat: 26.33
lon: 127.80
geonameid: 1894616
forms: أوكيناوا

entry: يوكوهاما
class: place
kind: city
en: Yokohama
country: JPN
lat: 35.43
lon: 139.65
geonameid: 1848354
forms: يوكوهاما

entry: ناغويا
class: place
kind: city
en: Nagoya
country: JPN
lat: 35.18
lon: 136.91
geonameid: 1856057
forms: ناغويا

entry: سابورو
class: place
kind: city
en: Sapporo
country: JPN
lat: 43.07
lon: 141.35
geonameid: 2128295
forms: سابورو

entry: كوبي (ضعيف)
class: place
kind: city
en: Kobe
country: JPN
lat: 34.69
lon: 135.18
geonameid: 1859171
weak: yes
forms: كوبي

entry: سنداي
class: place
kind: city
en: Sendai
country: JPN
lat: 38.27
lon: 140.87
geonameid: 2111149
forms: سنداي

entry: كوماموتو
class: place
kind: city
en: Kumamoto
country: JPN
lat: 32.81
lon: 130.69
geonameid: 1858421
forms: كوماموتو

entry: هوكايدو
class: place
kind: city
en: Hokkaido
country: JPN
lat: 43.30
lon: 142.90
forms: هوكايدو

entry: سول
class: place
kind: city
en: Seoul
country: KOR
capital: yes
lat: 37.57
lon: 126.98
geonameid: 1835848
forms: سول | سيئول

entry: سيول (ضعيف)
class: place
kind: city
en: Seoul
country: KOR
capital: yes
lat: 37.57
lon: 126.98
geonameid: 1835848
weak: yes
forms: سيول

entry: بوسان
class: place
kind: city
en: Busan
country: KOR
lat: 35.10
lon: 129.04
geonameid: 1838524
forms: بوسان

entry: إنتشون
class: place
kind: city
en: Incheon
country: KOR
lat: 37.46
lon: 126.70
geonameid: 1843564
forms: إنتشون | انشيون

entry: بيونغ تشانغ
class: place
kind: city
en: Pyeongchang
country: KOR
lat: 37.37
lon: 128.39
geonameid: 1838469
forms: بيونغ تشانغ

entry: دايغو
class: place
kind: city
en: Daegu
country: KOR
lat: 35.87
lon: 128.59
geonameid: 1835329
forms: دايغو

entry: بيونغ يانغ
class: place
kind: city
en: Pyongyang
country: PRK
capital: yes
lat: 39.03
lon: 125.75
geonameid: 1871859
forms: بيونغ يانغ | بيونغيانغ | بيونج يانج

entry: بانمونجوم
class: place
kind: city
en: Panmunjom
country: PRK
lat: 37.95
lon: 126.68
forms: بانمونجوم

entry: أولان باتور
class: place
kind: city
en: Ulan Bator
country: MNG
capital: yes
lat: 47.91
lon: 106.88
geonameid: 2028462
forms: أولان باتور | أولانباتار

entry: هانوي
class: place
kind: city
en: Hanoi
country: VNM
capital: yes
lat: 21.02
lon: 105.84
geonameid: 1581130
forms: هانوي

entry: هو تشي منه
class: place
kind: city
en: Ho Chi Minh City
country: VNM
lat: 10.82
lon: 106.63
geonameid: 1566083
forms: هو تشي منه | هوشي منه | سايغون

entry: دا نانغ
class: place
kind: city
en: Da Nang
country: VNM
lat: 16.07
lon: 108.22
geonameid: 1583992
forms: دا نانغ

entry: بانكوك
class: place
kind: city
en: Bangkok
country: THA
capital: yes
lat: 13.75
lon: 100.50
geonameid: 1609350
forms: بانكوك

entry: بوكيت
class: place
kind: city
en: Phuket
country: THA
lat: 7.89
lon: 98.40
geonameid: 1151254
forms: بوكيت | فوكيت

entry: باتايا
class: place
kind: city
en: Pattaya
country: THA
lat: 12.93
lon: 100.88
geonameid: 1614295
forms: باتايا

entry: تشيانغ ماي
class: place
kind: city
en: Chiang Mai
country: THA
lat: 18.79
lon: 98.98
geonameid: 1153671
forms: تشيانغ ماي

entry: بنوم بنه
class: place
kind: city
en: Phnom Penh
country: KHM
capital: yes
lat: 11.56
lon: 104.92
geonameid: 1821306
forms: بنوم بنه | بنوم بين | فنوم بنه

entry: فينتيان
class: place
kind: city
en: Vientiane
country: LAO
capital: yes
lat: 17.97
lon: 102.60
geonameid: 1651944
forms: فينتيان

entry: نايبيداو
class: place
kind: city
en: Naypyidaw
country: MMR
capital: yes
lat: 19.75
lon: 96.10
forms: نايبيداو | نايبيدو

entry: يانغون
class: place
kind: city
en: Yangon
country: MMR
lat: 16.81
lon: 96.16
geonameid: 1298824
forms: يانغون | رانغون

entry: ماندالاي
class: place
kind: city
en: Mandalay
country: MMR
lat: 21.97
lon: 96.08
geonameid: 1311874
forms: ماندالاي

entry: كوالالمبور
class: place
kind: city
en: Kuala Lumpur
country: MYS
capital: yes
lat: 3.14
lon: 101.69
geonameid: 1735161
forms: كوالالمبور | كوالا لمبور | كولالمبور

entry: بوتراجايا
class: place
kind: city
en: Putrajaya
country: MYS
lat: 2.94
lon: 101.69
geonameid: 6697380
forms: بوتراجايا

entry: جوهور
class: place
kind: city
en: Johor
country: MYS
lat: 1.90
lon: 103.40
forms: جوهور

entry: بينانغ
class: place
kind: city
en: Penang
country: MYS
lat: 5.40
lon: 100.30
forms: بينانغ

entry: جاكرتا
class: place
kind: city
en: Jakarta
country: IDN
capital: yes
lat: -6.21
lon: 106.85
geonameid: 1642911
forms: جاكرتا | جاكارتا

entry: بالي (ضعيف)
class: place
kind: city
en: Bali
country: IDN
lat: -8.40
lon: 115.10
weak: yes
forms: بالي

entry: سورابايا
class: place
kind: city
en: Surabaya
country: IDN
lat: -7.25
lon: 112.75
geonameid: 1625822
forms: سورابايا

entry: باندونغ
class: place
kind: city
en: Bandung
country: IDN
lat: -6.92
lon: 107.61
geonameid: 1650357
forms: باندونغ

entry: لومبوك
class: place
kind: city
en: Lombok
country: IDN
lat: -8.60
lon: 116.30
forms: لومبوك

entry: بالو (ضعيف)
class: place
kind: city
en: Palu
country: IDN
lat: -0.90
lon: 119.87
geonameid: 1633034
weak: yes
forms: بالو

entry: يوجياكارتا
class: place
kind: city
en: Yogyakarta
country: IDN
lat: -7.80
lon: 110.36
geonameid: 1621177
forms: يوجياكارتا | جوجاكرتا

entry: نوسانتارا
class: place
kind: city
en: Nusantara
country: IDN
lat: -0.97
lon: 116.70
forms: نوسانتارا

entry: مانيلا
class: place
kind: city
en: Manila
country: PHL
capital: yes
lat: 14.60
lon: 120.98
geonameid: 1701668
forms: مانيلا

entry: مينداناو
class: place
kind: city
en: Mindanao
country: PHL
lat: 7.50
lon: 125.00
forms: مينداناو | مندناو

entry: مراوي
class: place
kind: city
en: Marawi
country: PHL
lat: 8.00
lon: 124.29
forms: مراوي | ماراوي

entry: دافاو
class: place
kind: city
en: Davao
country: PHL
lat: 7.07
lon: 125.60
geonameid: 1715348
forms: دافاو

entry: زامبوانغا
class: place
kind: city
en: Zamboanga
country: PHL
lat: 6.90
lon: 122.07
geonameid: 1679432
forms: زامبوانغا

entry: سيبو
class: place
kind: city
en: Cebu
country: PHL
lat: 10.30
lon: 123.90
forms: سيبو

entry: ديلي (ضعيف)
class: place
kind: city
en: Dili
country: TLS
capital: yes
lat: -8.56
lon: 125.57
geonameid: 1645457
weak: yes
forms: ديلي

entry: كانبرا
class: place
kind: city
en: Canberra
country: AUS
capital: yes
lat: -35.28
lon: 149.13
geonameid: 2172517
forms: كانبرا | كانبيرا

entry: سيدني
class: place
kind: city
en: Sydney
country: AUS
lat: -33.87
lon: 151.21
geonameid: 2147714
forms: سيدني

entry: ملبورن
class: place
kind: city
en: Melbourne
country: AUS
lat: -37.81
lon: 144.96
geonameid: 2158177
forms: ملبورن | ميلبورن

entry: بريزبن
class: place
kind: city
en: Brisbane
country: AUS
lat: -27.47
lon: 153.03
geonameid: 2174003
forms: بريزبن | بريسبان

entry: بيرث
class: place
kind: city
en: Perth
country: AUS
lat: -31.95
lon: 115.86
geonameid: 2063523
forms: بيرث

entry: أديلايد
class: place
kind: city
en: Adelaide
country: AUS
lat: -34.93
lon: 138.60
geonameid: 2078025
forms: أديلايد

entry: داروين (ضعيف)
class: place
kind: city
en: Darwin
country: AUS
lat: -12.46
lon: 130.84
geonameid: 2073124
weak: yes
forms: داروين

entry: ويلينغتون
class: place
kind: city
en: Wellington
country: NZL
capital: yes
lat: -41.29
lon: 174.78
geonameid: 2179537
forms: ويلينغتون | ولينغتون

entry: أوكلاند
class: place
kind: city
en: Auckland
country: NZL
lat: -36.85
lon: 174.76
geonameid: 2193733
forms: أوكلاند

entry: كرايستشيرش
class: place
kind: city
en: Christchurch
country: NZL
lat: -43.53
lon: 172.63
geonameid: 2192362
forms: كرايستشيرش | كرايست تشيرش

entry: بورت مورسبي
class: place
kind: city
en: Port Moresby
country: PNG
capital: yes
lat: -9.48
lon: 147.15
geonameid: 2088122
forms: بورت مورسبي

entry: سوفا (ضعيف)
class: place
kind: city
en: Suva
country: FJI
capital: yes
lat: -18.14
lon: 178.44
geonameid: 2198148
weak: yes
forms: سوفا

entry: لندن
class: place
kind: city
en: London
country: GBR
capital: yes
lat: 51.51
lon: -0.13
geonameid: 2643743
forms: لندن

entry: مانشستر
class: place
kind: city
en: Manchester
country: GBR
lat: 53.48
lon: -2.24
geonameid: 2643123
forms: مانشستر

entry: برمنغهام
class: place
kind: city
en: Birmingham
country: GBR
lat: 52.48
lon: -1.90
geonameid: 2655603
forms: برمنغهام | برمنجهام | بيرمنغهام

entry: ليفربول
class: place
kind: city
en: Liverpool
country: GBR
lat: 53.41
lon: -2.98
geonameid: 2644210
forms: ليفربول

entry: غلاسكو
class: place
kind: city
en: Glasgow
country: GBR
lat: 55.87
lon: -4.26
geonameid: 2648579
forms: غلاسكو | جلاسكو | غلاسغو

entry: إدنبرة
class: place
kind: city
en: Edinburgh
country: GBR
lat: 55.95
lon: -3.20
geonameid: 2650225
forms: إدنبرة

entry: ليدز
class: place
kind: city
en: Leeds
country: GBR
lat: 53.80
lon: -1.55
geonameid: 2644688
forms: ليدز

entry: شيفيلد
class: place
kind: city
en: Sheffield
country: GBR
lat: 53.38
lon: -1.47
geonameid: 2638077
forms: شيفيلد

entry: بريستول
class: place
kind: city
en: Bristol
country: GBR
lat: 51.46
lon: -2.60
geonameid: 2654675
forms: بريستول

entry: كارديف
class: place
kind: city
en: Cardiff
country: GBR
lat: 51.48
lon: -3.18
geonameid: 2653822
forms: كارديف

entry: بلفاست
class: place
kind: city
en: Belfast
country: GBR
lat: 54.60
lon: -5.93
geonameid: 2655984
forms: بلفاست

entry: سالزبوري
class: place
kind: city
en: Salisbury
country: GBR
lat: 51.07
lon: -1.79
geonameid: 2638664
forms: سالزبوري | ساليزبري | سالزبري

entry: أكسفورد
class: place
kind: city
en: Oxford
country: GBR
lat: 51.75
lon: -1.26
geonameid: 2640729
forms: أكسفورد | اوكسفورد

entry: كامبريدج
class: place
kind: city
en: Cambridge
country: GBR
lat: 52.20
lon: 0.12
geonameid: 2653941
forms: كامبريدج | كمبريدج

entry: نيوكاسل
class: place
kind: city
en: Newcastle upon Tyne
country: GBR
lat: 54.97
lon: -1.61
geonameid: 2641673
forms: نيوكاسل

entry: ليستر
class: place
kind: city
en: Leicester
country: GBR
lat: 52.64
lon: -1.13
geonameid: 2644668
forms: ليستر

entry: كوفنتري
class: place
kind: city
en: Coventry
country: GBR
lat: 52.41
lon: -1.51
geonameid: 2652221
forms: كوفنتري

entry: هيثرو
class: place
kind: city
en: Heathrow
country: GBR
lat: 51.47
lon: -0.45
forms: هيثرو

entry: وستمنستر
class: place
kind: city
en: Westminster
country: GBR
lat: 51.50
lon: -0.13
forms: وستمنستر | ويستمنستر

entry: دبلن
class: place
kind: city
en: Dublin
country: IRL
capital: yes
lat: 53.33
lon: -6.25
geonameid: 2964574
forms: دبلن

entry: كورك (ضعيف)
class: place
kind: city
en: Cork
country: IRL
lat: 51.90
lon: -8.47
geonameid: 2965140
weak: yes
forms: كورك

entry: باريس
class: place
kind: city
en: Paris
country: FRA
capital: yes
lat: 48.85
lon: 2.35
geonameid: 2988507
forms: باريس

entry: مرسيليا
class: place
kind: city
en: Marseille
country: FRA
lat: 43.30
lon: 5.38
geonameid: 2995469
forms: مرسيليا | مارسيليا

entry: ليون (ضعيف)
class: place
kind: city
en: Lyon
country: FRA
lat: 45.75
lon: 4.85
geonameid: 2996944
weak: yes
forms: ليون

entry: نيس (ضعيف)
class: place
kind: city
en: Nice
country: FRA
lat: 43.70
lon: 7.27
geonameid: 2990440
weak: yes
forms: نيس

entry: تولوز
class: place
kind: city
en: Toulouse
country: FRA
lat: 43.60
lon: 1.44
geonameid: 2972315
forms: تولوز

entry: ستراسبورغ
class: place
kind: city
en: Strasbourg
country: FRA
lat: 48.58
lon: 7.75
geonameid: 2973783
forms: ستراسبورغ | ستراسبورج

entry: بوردو
class: place
kind: city
en: Bordeaux
country: FRA
lat: 44.84
lon: -0.58
geonameid: 3031582
forms: بوردو

entry: ليل (ضعيف)
class: place
kind: city
en: Lille
country: FRA
lat: 50.63
lon: 3.06
geonameid: 2998324
weak: yes
forms: ليل

entry: نانت
class: place
kind: city
en: Nantes
country: FRA
lat: 47.22
lon: -1.55
geonameid: 2990969
forms: نانت

entry: مونبلييه
class: place
kind: city
en: Montpellier
country: FRA
lat: 43.61
lon: 3.88
geonameid: 2992166
forms: مونبلييه | مونبيلييه

entry: رين (ضعيف)
class: place
kind: city
en: Rennes
country: FRA
lat: 48.11
lon: -1.67
geonameid: 2983990
weak: yes
forms: رين

entry: غرونوبل
class: place
kind: city
en: Grenoble
country: FRA
lat: 45.18
lon: 5.71
geonameid: 3014728
forms: غرونوبل

entry: كاليه
class: place
kind: city
en: Calais
country: FRA
lat: 50.95
lon: 1.86
geonameid: 3029162
forms: كاليه

entry: كان الفرنسية
class: place
kind: city
en: Cannes
country: FRA
lat: 43.55
lon: 7.01
geonameid: 3028808
forms: كان الفرنسية

entry: كورسيكا
class: place
kind: city
en: Corsica
country: FRA
lat: 42.10
lon: 9.10
forms: كورسيكا

entry: فرساي
class: place
kind: city
en: Versailles
country: FRA
lat: 48.80
lon: 2.13
geonameid: 2969679
forms: فرساي

entry: سان دوني
class: place
kind: city
en: Saint-Denis
country: FRA
lat: 48.94
lon: 2.36
geonameid: 2980916
forms: سان دوني

entry: أفينيون
class: place
kind: city
en: Avignon
country: FRA
lat: 43.95
lon: 4.81
geonameid: 3035681
forms: أفينيون

entry: لو هافر
class: place
kind: city
en: Le Havre
country: FRA
lat: 49.49
lon: 0.11
geonameid: 3003796
forms: لو هافر

entry: ديجون
class: place
kind: city
en: Dijon
country: FRA
lat: 47.32
lon: 5.02
geonameid: 3021372
forms: ديجون

entry: روان (ضعيف)
class: place
kind: city
en: Rouen
country: FRA
lat: 49.44
lon: 1.10
geonameid: 2982652
weak: yes
forms: روان

entry: برلين
class: place
kind: city
en: Berlin
country: DEU
capital: yes
lat: 52.52
lon: 13.41
geonameid: 2950159
forms: برلين

entry: ميونيخ
class: place
kind: city
en: Munich
country: DEU
lat: 48.14
lon: 11.58
geonameid: 2867714
forms: ميونيخ | ميونخ

entry: هامبورغ
class: place
kind: city
en: Hamburg
country: DEU
lat: 53.55
lon: 9.99
geonameid: 2911298
forms: هامبورغ | هامبورج

entry: فرانكفورت
class: place
kind: city
en: Frankfurt am Main
country: DEU
lat: 50.12
lon: 8.68
geonameid: 2925533
forms: فرانكفورت

entry: كولونيا
class: place
kind: city
en: Cologne
country: DEU
lat: 50.93
lon: 6.95
geonameid: 2886242
forms: كولونيا

entry: شتوتغارت
class: place
kind: city
en: Stuttgart
country: DEU
lat: 48.78
lon: 9.18
geonameid: 2825297
forms: شتوتغارت | شتوتجارت

entry: دوسلدورف
class: place
kind: city
en: Dusseldorf
country: DEU
lat: 51.22
lon: 6.78
geonameid: 2934246
forms: دوسلدورف

entry: دورتموند
class: place
kind: city
en: Dortmund
country: DEU
lat: 51.51
lon: 7.47
geonameid: 2935517
forms: دورتموند

entry: لايبزيغ
class: place
kind: city
en: Leipzig
country: DEU
lat: 51.34
lon: 12.37
geonameid: 2879139
forms: لايبزيغ | لايبزج

entry: درسدن
class: place
kind: city
en: Dresden
country: DEU
lat: 51.05
lon: 13.74
geonameid: 2935022
forms: درسدن | دريسدن

entry: بون (ضعيف)
class: place
kind: city
en: Bonn
country: DEU
lat: 50.73
lon: 7.10
geonameid: 2946447
weak: yes
forms: بون

entry: بريمن
class: place
kind: city
en: Bremen
country: DEU
lat: 53.08
lon: 8.81
geonameid: 2944388
forms: بريمن

entry: هانوفر
class: place
kind: city
en: Hannover
country: DEU
lat: 52.37
lon: 9.73
geonameid: 2910831
forms: هانوفر

entry: نورمبرغ
class: place
kind: city
en: Nuremberg
country: DEU
lat: 49.45
lon: 11.08
forms: نورمبرغ

entry: رامشتاين
class: place
kind: city
en: Ramstein
country: DEU
lat: 49.44
lon: 7.60
forms: رامشتاين

entry: هاناو
class: place
kind: city
en: Hanau
country: DEU
lat: 50.13
lon: 8.92
forms: هاناو

entry: كيمنتس
class: place
kind: city
en: Chemnitz
country: DEU
lat: 50.84
lon: 12.93
geonameid: 2940132
forms: كيمنتس

entry: ماغدبورغ
class: place
kind: city
en: Magdeburg
country: DEU
lat: 52.13
lon: 11.63
geonameid: 2874545
forms: ماغدبورغ

entry: زولينغن
class: place
kind: city
en: Solingen
country: DEU
lat: 51.17
lon: 7.08
geonameid: 2831580
forms: زولينغن

entry: مانهايم
class: place
kind: city
en: Mannheim
country: DEU
lat: 49.49
lon: 8.47
geonameid: 2873891
forms: مانهايم

entry: روما
class: place
kind: city
en: Rome
country: ITA
capital: yes
lat: 41.89
lon: 12.51
geonameid: 3169070
forms: روما

entry: ميلانو
class: place
kind: city
en: Milan
country: ITA
lat: 45.46
lon: 9.19
geonameid: 3173435
forms: ميلانو

entry: نابولي
class: place
kind: city
en: Naples
country: ITA
lat: 40.85
lon: 14.27
geonameid: 3172394
forms: نابولي

entry: تورينو
class: place
kind: city
en: Turin
country: ITA
lat: 45.07
lon: 7.69
geonameid: 3165524
forms: تورينو

entry: فلورنسا
class: place
kind: city
en: Florence
country: ITA
lat: 43.77
lon: 11.25
geonameid: 3176959
forms: فلورنسا

entry: البندقية (ضعيف)
class: place
kind: city
en: Venice
country: ITA
lat: 45.44
lon: 12.33
geonameid: 3164603
weak: yes
forms: البندقية

entry: بولونيا الإيطالية
class: place
kind: city
en: Bologna
country: ITA
lat: 44.49
lon: 11.34
geonameid: 3181928
forms: بولونيا الإيطالية

entry: جنوى
class: place
kind: city
en: Genoa
country: ITA
lat: 44.40
lon: 8.94
geonameid: 3176219
forms: جنوى | جنوة

entry: باليرمو
class: place
kind: city
en: Palermo
country: ITA
lat: 38.13
lon: 13.34
geonameid: 2523920
forms: باليرمو

entry: لامبيدوزا
class: place
kind: city
en: Lampedusa
country: ITA
lat: 35.50
lon: 12.60
geonameid: 2524459
forms: لامبيدوزا | لامبيدوسا

entry: باري (ضعيف)
class: place
kind: city
en: Bari
country: ITA
lat: 41.12
lon: 16.87
geonameid: 3182351
weak: yes
forms: باري

entry: تريستا
class: place
kind: city
en: Trieste
country: ITA
lat: 45.65
lon: 13.78
geonameid: 3165185
forms: تريستا | ترييستي

entry: فيرونا
class: place
kind: city
en: Verona
country: ITA
lat: 45.43
lon: 10.98
geonameid: 3164527
forms: فيرونا

entry: مدريد
class: place
kind: city
en: Madrid
country: ESP
capital: yes
lat: 40.42
lon: -3.70
geonameid: 3117735
forms: مدريد

entry: برشلونة
class: place
kind: city
en: Barcelona
country: ESP
lat: 41.39
lon: 2.16
geonameid: 3128760
forms: برشلونة

entry: إشبيلية
class: place
kind: city
en: Seville
country: ESP
lat: 37.38
lon: -5.97
geonameid: 2510911
forms: إشبيلية

entry: بلنسية
class: place
kind: city
en: Valencia
country: ESP
lat: 39.47
lon: -0.38
geonameid: 2509954
forms: بلنسية | فالنسيا

entry: غرناطة
class: place
kind: city
en: Granada
country: ESP
lat: 37.19
lon: -3.61
geonameid: 2517117
forms: غرناطة

entry: قرطبة
class: place
kind: city
en: Cordoba
country: ESP
lat: 37.89
lon: -4.77
geonameid: 2519240
ambiguous: yes
forms: قرطبة

entry: قرطبة (ARG)
class: place
kind: city
en: Cordoba
country: ARG
lat: -31.41
lon: -64.18
geonameid: 3860259
ambiguous: yes
forms: قرطبة | كوردوبا | كوردوفا | قرطبة الأرجنتينية

entry: ملقة
class: place
kind: city
en: Malaga
country: ESP
lat: 36.72
lon: -4.42
geonameid: 2514256
forms: ملقة

entry: سرقسطة
class: place
kind: city
en: Zaragoza
country: ESP
lat: 41.66
lon: -0.88
geonameid: 3104324
forms: سرقسطة

entry: بلباو
class: place
kind: city
en: Bilbao
country: ESP
lat: 43.26
lon: -2.93
geonameid: 3128026
forms: بلباو

entry: سبتة
class: place
kind: city
en: Ceuta
country: ESP
lat: 35.89
lon: -5.32
geonameid: 6362987
forms: سبتة

entry: مليلية
class: place
kind: city
en: Melilla
country: ESP
lat: 35.29
lon: -2.94
geonameid: 2513947
forms: مليلية

entry: الجزيرة الخضراء
class: place
kind: city
en: Algeciras
country: ESP
lat: 36.13
lon: -5.45
geonameid: 2522013
forms: الجزيرة الخضراء

entry: مايوركا
class: place
kind: city
en: Mallorca
country: ESP
lat: 39.60
lon: 3.00
forms: مايوركا

entry: لشبونة
class: place
kind: city
en: Lisbon
country: PRT
capital: yes
lat: 38.72
lon: -9.13
geonameid: 2267057
forms: لشبونة

entry: بورتو (ضعيف)
class: place
kind: city
en: Porto
country: PRT
lat: 41.15
lon: -8.61
geonameid: 2735943
weak: yes
forms: بورتو

entry: بروكسل
class: place
kind: city
en: Brussels
country: BEL
capital: yes
lat: 50.85
lon: 4.35
geonameid: 2800866
forms: بروكسل | بروكسيل

entry: أنتويرب
class: place
kind: city
en: Antwerp
country: BEL
lat: 51.22
lon: 4.40
forms: أنتويرب | أنفير

entry: لييج
class: place
kind: city
en: Liege
country: BEL
lat: 50.64
lon: 5.57
geonameid: 2792413
forms: لييج

entry: غنت (ضعيف)
class: place
kind: city
en: Ghent
country: BEL
lat: 51.05
lon: 3.72
weak: yes
forms: غنت

entry: مولنبيك
class: place
kind: city
en: Molenbeek
country: BEL
lat: 50.85
lon: 4.33
forms: مولنبيك

entry: أمستردام
class: place
kind: city
en: Amsterdam
country: NLD
capital: yes
lat: 52.37
lon: 4.89
geonameid: 2759794
forms: أمستردام

entry: لاهاي
class: place
kind: city
en: The Hague
country: NLD
lat: 52.08
lon: 4.30
geonameid: 2747373
forms: لاهاي

entry: روتردام
class: place
kind: city
en: Rotterdam
country: NLD
lat: 51.92
lon: 4.48
geonameid: 2747891
forms: روتردام

entry: أوتريخت
class: place
kind: city
en: Utrecht
country: NLD
lat: 52.09
lon: 5.12
geonameid: 2745912
forms: أوتريخت | أوتريشت

entry: آيندهوفن
class: place
kind: city
en: Eindhoven
country: NLD
lat: 51.44
lon: 5.48
geonameid: 2756253
forms: آيندهوفن

entry: ماستريخت
class: place
kind: city
en: Maastricht
country: NLD
lat: 50.85
lon: 5.69
geonameid: 2751283
forms: ماستريخت

entry: برن (ضعيف)
class: place
kind: city
en: Bern
country: CHE
capital: yes
lat: 46.95
lon: 7.45
geonameid: 2661552
weak: yes
forms: برن

entry: جنيف
class: place
kind: city
en: Geneva
country: CHE
lat: 46.20
lon: 6.15
forms: جنيف

entry: زيورخ
class: place
kind: city
en: Zurich
country: CHE
lat: 47.37
lon: 8.55
geonameid: 2657896
forms: زيورخ | زوريخ

entry: لوزان
class: place
kind: city
en: Lausanne
country: CHE
lat: 46.52
lon: 6.63
geonameid: 2659994
forms: لوزان

entry: بازل
class: place
kind: city
en: Basel
country: CHE
lat: 47.56
lon: 7.57
geonameid: 2661604
forms: بازل

entry: دافوس
class: place
kind: city
en: Davos
country: CHE
lat: 46.80
lon: 9.84
geonameid: 2661039
forms: دافوس

entry: مونترو
class: place
kind: city
en: Montreux
country: CHE
lat: 46.43
lon: 6.91
geonameid: 2659601
forms: مونترو

entry: لوغانو
class: place
kind: city
en: Lugano
country: CHE
lat: 46.01
lon: 8.96
geonameid: 2659836
forms: لوغانو

entry: كرانس مونتانا
class: place
kind: city
en: Crans-Montana
country: CHE
lat: 46.31
lon: 7.48
forms: كرانس مونتانا

entry: فيينا
class: place
kind: city
en: Vienna
country: AUT
capital: yes
lat: 48.21
lon: 16.37
geonameid: 2761369
forms: فيينا

entry: فينا (ضعيف)
class: place
kind: city
en: Vienna
country: AUT
capital: yes
lat: 48.21
lon: 16.37
geonameid: 2761369
weak: yes
forms: فينا

entry: سالزبورغ
class: place
kind: city
en: Salzburg
country: AUT
lat: 47.80
lon: 13.04
geonameid: 2766824
forms: سالزبورغ

entry: غراتس
class: place
kind: city
en: Graz
country: AUT
lat: 47.07
lon: 15.45
geonameid: 2778067
forms: غراتس

entry: إنسبروك
class: place
kind: city
en: Innsbruck
country: AUT
lat: 47.26
lon: 11.39
geonameid: 2775220
forms: إنسبروك

entry: أثينا
class: place
kind: city
en: Athens
country: GRC
capital: yes
lat: 37.98
lon: 23.73
geonameid: 264371
forms: أثينا

entry: سالونيك
class: place
kind: city
en: Thessaloniki
country: GRC
lat: 40.64
lon: 22.93
geonameid: 734077
forms: سالونيك | تسالونيكي

entry: ليسبوس
class: place
kind: city
en: Lesbos
country: GRC
lat: 39.20
lon: 26.30
forms: ليسبوس | جزيرة ليسبوس

entry: رودس
class: place
kind: city
en: Rhodes
country: GRC
lat: 36.40
lon: 28.20
forms: رودس

entry: كوس (ضعيف)
class: place
kind: city
en: Kos
country: GRC
lat: 36.89
lon: 27.29
geonameid: 259245
weak: yes
forms: كوس

entry: بيريوس
class: place
kind: city
en: Piraeus
country: GRC
lat: 37.94
lon: 23.65
geonameid: 255274
forms: بيريوس

entry: ساموس
class: place
kind: city
en: Samos
country: GRC
lat: 37.75
lon: 26.97
geonameid: 254115
forms: ساموس

entry: كاستيلوريزو
class: place
kind: city
en: Kastellorizo
country: GRC
lat: 36.15
lon: 29.59
forms: كاستيلوريزو

entry: نيقوسيا
class: place
kind: city
en: Nicosia
country: CYP
capital: yes
lat: 35.18
lon: 33.36
geonameid: 146268
forms: نيقوسيا

entry: لارنكا
class: place
kind: city
en: Larnaca
country: CYP
lat: 34.92
lon: 33.62
geonameid: 146400
forms: لارنكا | لارنكة

entry: ليماسول
class: place
kind: city
en: Limassol
country: CYP
lat: 34.68
lon: 33.04
geonameid: 146384
forms: ليماسول

entry: فاروشا
class: place
kind: city
en: Varosha
country: CYP
lat: 35.12
lon: 33.96
forms: فاروشا

entry: صوفيا (ضعيف)
class: place
kind: city
en: Sofia
country: BGR
capital: yes
lat: 42.70
lon: 23.32
geonameid: 727011
weak: yes
forms: صوفيا

entry: بوخارست
class: place
kind: city
en: Bucharest
country: ROU
capital: yes
lat: 44.43
lon: 26.11
geonameid: 683506
forms: بوخارست

entry: تيميشوارا
class: place
kind: city
en: Timisoara
country: ROU
lat: 45.75
lon: 21.23
geonameid: 665087
forms: تيميشوارا

entry: بودابست
class: place
kind: city
en: Budapest
country: HUN
capital: yes
lat: 47.50
lon: 19.04
geonameid: 3054643
forms: بودابست

entry: وارسو
class: place
kind: city
en: Warsaw
country: POL
capital: yes
lat: 52.23
lon: 21.01
geonameid: 756135
forms: وارسو

entry: كراكوف
class: place
kind: city
en: Krakow
country: POL
lat: 50.06
lon: 19.94
geonameid: 3094802
forms: كراكوف

entry: غدانسك
class: place
kind: city
en: Gdansk
country: POL
lat: 54.35
lon: 18.65
geonameid: 3099434
forms: غدانسك | دانزيغ

entry: لوبلين
class: place
kind: city
en: Lublin
country: POL
lat: 51.25
lon: 22.57
geonameid: 765876
forms: لوبلين

entry: رزيسزو
class: place
kind: city
en: Rzeszow
country: POL
lat: 50.04
lon: 22.00
geonameid: 759734
forms: رزيسزو | جيشوف

entry: براغ
class: place
kind: city
en: Prague
country: CZE
capital: yes
lat: 50.09
lon: 14.42
geonameid: 3067696
forms: براغ

entry: برنو
class: place
kind: city
en: Brno
country: CZE
lat: 49.20
lon: 16.61
geonameid: 3078610
forms: برنو

entry: براتيسلافا
class: place
kind: city
en: Bratislava
country: SVK
capital: yes
lat: 48.15
lon: 17.11
geonameid: 3060972
forms: براتيسلافا

entry: ليوبليانا
class: place
kind: city
en: Ljubljana
country: SVN
capital: yes
lat: 46.05
lon: 14.51
geonameid: 3196359
forms: ليوبليانا

entry: زغرب
class: place
kind: city
en: Zagreb
country: HRV
capital: yes
lat: 45.81
lon: 15.98
geonameid: 3186886
forms: زغرب

entry: سراييفو
class: place
kind: city
en: Sarajevo
country: BIH
capital: yes
lat: 43.85
lon: 18.36
geonameid: 3191281
forms: سراييفو | ساراييفو

entry: سربرنيتسا
class: place
kind: city
en: Srebrenica
country: BIH
lat: 44.10
lon: 19.30
geonameid: 3190159
forms: سربرنيتسا | سريبرينيتسا | سربرنيتشا

entry: موستار
class: place
kind: city
en: Mostar
country: BIH
lat: 43.34
lon: 17.81
geonameid: 3194828
forms: موستار

entry: بانيا لوكا
class: place
kind: city
en: Banja Luka
country: BIH
lat: 44.78
lon: 17.19
geonameid: 3204541
forms: بانيا لوكا

entry: بلغراد
class: place
kind: city
en: Belgrade
country: SRB
capital: yes
lat: 44.80
lon: 20.47
geonameid: 792680
forms: بلغراد | بلجراد

entry: نوفي ساد
class: place
kind: city
en: Novi Sad
country: SRB
lat: 45.25
lon: 19.84
geonameid: 3194360
forms: نوفي ساد

entry: نيش (ضعيف)
class: place
kind: city
en: Nis
country: SRB
lat: 43.32
lon: 21.90
geonameid: 787657
weak: yes
forms: نيش

entry: بودغوريتسا
class: place
kind: city
en: Podgorica
country: MNE
capital: yes
lat: 42.44
lon: 19.26
geonameid: 3193044
forms: بودغوريتسا

entry: بريشتينا
class: place
kind: city
en: Pristina
country: XKX
capital: yes
lat: 42.67
lon: 21.17
geonameid: 786714
forms: بريشتينا

entry: ميتروفيتسا
class: place
kind: city
en: Mitrovica
country: XKX
lat: 42.89
lon: 20.87
forms: ميتروفيتسا

entry: سكوبيه
class: place
kind: city
en: Skopje
country: MKD
capital: yes
lat: 42.00
lon: 21.43
geonameid: 785842
forms: سكوبيه | سكوبي | سكوبيا

entry: تيرانا
class: place
kind: city
en: Tirana
country: ALB
capital: yes
lat: 41.33
lon: 19.82
geonameid: 3183875
forms: تيرانا

entry: دوريس
class: place
kind: city
en: Durres
country: ALB
lat: 41.32
lon: 19.45
geonameid: 3185728
forms: دوريس

entry: ستوكهولم
class: place
kind: city
en: Stockholm
country: SWE
capital: yes
lat: 59.33
lon: 18.07
geonameid: 2673730
forms: ستوكهولم | استوكهولم

entry: غوتنبرغ
class: place
kind: city
en: Gothenburg
country: SWE
lat: 57.70
lon: 11.97
forms: غوتنبرغ | يوتيبوري | غوتنبيرغ

entry: مالمو
class: place
kind: city
en: Malmo
country: SWE
lat: 55.60
lon: 13.00
geonameid: 2692969
forms: مالمو

entry: أوبسالا
class: place
kind: city
en: Uppsala
country: SWE
lat: 59.86
lon: 17.64
geonameid: 2666199
forms: أوبسالا

entry: أوسلو
class: place
kind: city
en: Oslo
country: NOR
capital: yes
lat: 59.91
lon: 10.75
geonameid: 3143244
forms: أوسلو

entry: بيرغن
class: place
kind: city
en: Bergen
country: NOR
lat: 60.39
lon: 5.32
geonameid: 3161732
forms: بيرغن

entry: كوبنهاغن
class: place
kind: city
en: Copenhagen
country: DNK
capital: yes
lat: 55.68
lon: 12.57
geonameid: 2618425
forms: كوبنهاغن | كوبنهاجن | كوبنهاكن

entry: نوك (ضعيف)
class: place
kind: city
en: Nuuk
country: GRL
lat: 64.18
lon: -51.72
geonameid: 3421319
weak: yes
forms: نوك

entry: هلسنكي
class: place
kind: city
en: Helsinki
country: FIN
capital: yes
lat: 60.17
lon: 24.94
geonameid: 658225
forms: هلسنكي | هيلسنكي

entry: توركو
class: place
kind: city
en: Turku
country: FIN
lat: 60.45
lon: 22.27
geonameid: 633679
forms: توركو

entry: ريكيافيك
class: place
kind: city
en: Reykjavik
country: ISL
capital: yes
lat: 64.14
lon: -21.90
geonameid: 3413829
forms: ريكيافيك

entry: تالين
class: place
kind: city
en: Tallinn
country: EST
capital: yes
lat: 59.44
lon: 24.75
geonameid: 588409
forms: تالين

entry: ريغا
class: place
kind: city
en: Riga
country: LVA
capital: yes
lat: 56.95
lon: 24.11
geonameid: 456172
forms: ريغا

entry: فيلنيوس
class: place
kind: city
en: Vilnius
country: LTU
capital: yes
lat: 54.69
lon: 25.28
geonameid: 593116
forms: فيلنيوس

entry: فاليتا
class: place
kind: city
en: Valletta
country: MLT
capital: yes
lat: 35.90
lon: 14.51
geonameid: 2562305
forms: فاليتا

entry: واشنطن
class: place
kind: city
en: Washington
country: USA
capital: yes
lat: 38.90
lon: -77.04
forms: واشنطن | واشنطن العاصمة

entry: نيويورك
class: place
kind: city
en: New York
country: USA
lat: 40.71
lon: -74.01
geonameid: 5128581
forms: نيويورك

entry: لوس أنجلوس
class: place
kind: city
en: Los Angeles
country: USA
lat: 34.05
lon: -118.24
geonameid: 5368361
forms: لوس أنجلوس | لوس أنجليس | لوس أنجيلوس

entry: شيكاغو
class: place
kind: city
en: Chicago
country: USA
lat: 41.85
lon: -87.65
geonameid: 4887398
forms: شيكاغو

entry: هيوستن
class: place
kind: city
en: Houston
country: USA
lat: 29.76
lon: -95.36
geonameid: 4699066
forms: هيوستن

entry: فيلادلفيا
class: place
kind: city
en: Philadelphia
country: USA
lat: 39.95
lon: -75.16
geonameid: 4560349
forms: فيلادلفيا

entry: سان فرانسيسكو
class: place
kind: city
en: San Francisco
country: USA
lat: 37.77
lon: -122.42
geonameid: 5391959
forms: سان فرانسيسكو

entry: بوسطن
class: place
kind: city
en: Boston
country: USA
lat: 42.36
lon: -71.06
geonameid: 4930956
forms: بوسطن

entry: سياتل
class: place
kind: city
en: Seattle
country: USA
lat: 47.60
lon: -122.33
geonameid: 5809844
forms: سياتل

entry: ميامي
class: place
kind: city
en: Miami
country: USA
lat: 25.77
lon: -80.19
geonameid: 4164138
forms: ميامي

entry: دالاس (ضعيف)
class: place
kind: city
en: Dallas
country: USA
lat: 32.78
lon: -96.81
geonameid: 4684888
weak: yes
forms: دالاس

entry: أتلانتا
class: place
kind: city
en: Atlanta
country: USA
lat: 33.75
lon: -84.39
geonameid: 4180439
forms: أتلانتا

entry: ديترويت
class: place
kind: city
en: Detroit
country: USA
lat: 42.33
lon: -83.05
geonameid: 4990729
forms: ديترويت

entry: لاس فيغاس
class: place
kind: city
en: Las Vegas
country: USA
lat: 36.17
lon: -115.14
geonameid: 5506956
forms: لاس فيغاس

entry: مينيابوليس
class: place
kind: city
en: Minneapolis
country: USA
lat: 44.98
lon: -93.27
geonameid: 5037649
forms: مينيابوليس

entry: بالتيمور
class: place
kind: city
en: Baltimore
country: USA
lat: 39.29
lon: -76.61
geonameid: 4347778
forms: بالتيمور | بلتيمور

entry: دنفر
class: place
kind: city
en: Denver
country: USA
lat: 39.74
lon: -104.98
geonameid: 5419384
forms: دنفر

entry: فينيكس
class: place
kind: city
en: Phoenix
country: USA
lat: 33.45
lon: -112.07
geonameid: 5308655
forms: فينيكس

entry: سان دييغو
class: place
kind: city
en: San Diego
country: USA
lat: 32.72
lon: -117.16
geonameid: 5391811
forms: سان دييغو

entry: أورلاندو
class: place
kind: city
en: Orlando
country: USA
lat: 28.54
lon: -81.38
geonameid: 4167147
forms: أورلاندو

entry: نيو أورليانز
class: place
kind: city
en: New Orleans
country: USA
lat: 29.95
lon: -90.08
geonameid: 4335045
forms: نيو أورليانز | نيو أورلينز | نيوأورليانز

entry: كليفلاند
class: place
kind: city
en: Cleveland
country: USA
lat: 41.50
lon: -81.70
geonameid: 5150529
forms: كليفلاند

entry: بيتسبرغ
class: place
kind: city
en: Pittsburgh
country: USA
lat: 40.44
lon: -80.00
geonameid: 5206379
forms: بيتسبرغ

entry: تامبا
class: place
kind: city
en: Tampa
country: USA
lat: 27.95
lon: -82.46
geonameid: 4174757
forms: تامبا

entry: بورتلاند
class: place
kind: city
en: Portland
country: USA
lat: 45.52
lon: -122.68
geonameid: 5746545
forms: بورتلاند

entry: أوكلاهوما سيتي
class: place
kind: city
en: Oklahoma City
country: USA
lat: 35.47
lon: -97.52
geonameid: 4544349
forms: أوكلاهوما سيتي

entry: سان أنطونيو
class: place
kind: city
en: San Antonio
country: USA
lat: 29.42
lon: -98.49
geonameid: 4726206
forms: سان أنطونيو

entry: أوستن (ضعيف)
class: place
kind: city
en: Austin
country: USA
lat: 30.27
lon: -97.74
geonameid: 4671654
weak: yes
forms: أوستن

entry: مانهاتن
class: place
kind: city
en: Manhattan
country: USA
lat: 40.78
lon: -73.97
geonameid: 5125771
forms: مانهاتن

entry: بروكلين
class: place
kind: city
en: Brooklyn
country: USA
lat: 40.65
lon: -73.95
geonameid: 5110302
forms: بروكلين

entry: ديربورن
class: place
kind: city
en: Dearborn
country: USA
lat: 42.32
lon: -83.18
geonameid: 4990510
forms: ديربورن

entry: فيرغسون
class: place
kind: city
en: Ferguson
country: USA
lat: 38.74
lon: -90.30
geonameid: 4386387
forms: فيرغسون

entry: شارلوتسفيل
class: place
kind: city
en: Charlottesville
country: USA
lat: 38.03
lon: -78.48
geonameid: 4752031
forms: شارلوتسفيل

entry: بافالو
class: place
kind: city
en: Buffalo
country: USA
lat: 42.89
lon: -78.88
geonameid: 5110629
forms: بافالو

entry: أوفالدي
class: place
kind: city
en: Uvalde
country: USA
lat: 29.21
lon: -99.79
geonameid: 4738721
forms: أوفالدي

entry: إل باسو
class: place
kind: city
en: El Paso
country: USA
lat: 31.76
lon: -106.49
geonameid: 5520993
forms: إل باسو

entry: مارالاغو
class: place
kind: city
en: Mar-a-Lago
country: USA
lat: 26.68
lon: -80.04
forms: مارالاغو

entry: غوانتانامو
class: place
kind: city
en: Guantanamo
country: USA
lat: 19.90
lon: -75.10
forms: غوانتانامو | جوانتانامو | غوانتنامو

entry: أوتاوا
class: place
kind: city
en: Ottawa
country: CAN
capital: yes
lat: 45.41
lon: -75.70
geonameid: 6094817
forms: أوتاوا

entry: تورونتو
class: place
kind: city
en: Toronto
country: CAN
lat: 43.70
lon: -79.42
geonameid: 6167865
forms: تورونتو

entry: مونتريال
class: place
kind: city
en: Montreal
country: CAN
lat: 45.50
lon: -73.57
geonameid: 6077243
forms: مونتريال

entry: فانكوفر
class: place
kind: city
en: Vancouver
country: CAN
lat: 49.25
lon: -123.12
geonameid: 6173331
forms: فانكوفر

entry: كالغاري
class: place
kind: city
en: Calgary
country: CAN
lat: 51.05
lon: -114.09
geonameid: 5913490
forms: كالغاري

entry: إدمنتون
class: place
kind: city
en: Edmonton
country: CAN
lat: 53.55
lon: -113.47
geonameid: 5946768
forms: إدمنتون

entry: وينيبيغ
class: place
kind: city
en: Winnipeg
country: CAN
lat: 49.88
lon: -97.15
geonameid: 6183235
forms: وينيبيغ

entry: مكسيكو سيتي
class: place
kind: city
en: Mexico City
country: MEX
capital: yes
lat: 19.43
lon: -99.13
geonameid: 3530597
forms: مكسيكو سيتي | مكسيكو | مدينة مكسيكو | مكسيكوسيتي

entry: تيخوانا
class: place
kind: city
en: Tijuana
country: MEX
lat: 32.50
lon: -117.00
geonameid: 3981609
forms: تيخوانا

entry: غوادالاخارا
class: place
kind: city
en: Guadalajara
country: MEX
lat: 20.67
lon: -103.35
geonameid: 4005539
forms: غوادالاخارا

entry: أكابولكو
class: place
kind: city
en: Acapulco
country: MEX
lat: 16.86
lon: -99.89
forms: أكابولكو

entry: كانكون
class: place
kind: city
en: Cancun
country: MEX
lat: 21.17
lon: -86.85
geonameid: 3531673
forms: كانكون

entry: سيوداد خواريز
class: place
kind: city
en: Ciudad Juarez
country: MEX
lat: 31.72
lon: -106.46
forms: سيوداد خواريز

entry: هافانا
class: place
kind: city
en: Havana
country: CUB
capital: yes
lat: 23.13
lon: -82.38
geonameid: 3553478
forms: هافانا

entry: بورت أو برنس
class: place
kind: city
en: Port-au-Prince
country: HTI
capital: yes
lat: 18.54
lon: -72.34
geonameid: 3718426
forms: بورت أو برنس | بور أو برنس | بورت أوبرنس

entry: سانتو دومينغو
class: place
kind: city
en: Santo Domingo
country: DOM
capital: yes
lat: 18.47
lon: -69.89
geonameid: 3492908
forms: سانتو دومينغو

entry: كينغستون
class: place
kind: city
en: Kingston
country: JAM
capital: yes
lat: 17.99
lon: -76.79
geonameid: 3489854
forms: كينغستون

entry: غواتيمالا سيتي
class: place
kind: city
en: Guatemala City
country: GTM
capital: yes
lat: 14.64
lon: -90.51
geonameid: 3598132
forms: غواتيمالا سيتي | مدينة غواتيمالا

entry: تيغوسيغالبا
class: place
kind: city
en: Tegucigalpa
country: HND
capital: yes
lat: 14.08
lon: -87.21
geonameid: 3600949
forms: تيغوسيغالبا

entry: سان سلفادور
class: place
kind: city
en: San Salvador
country: SLV
capital: yes
lat: 13.69
lon: -89.19
geonameid: 3583361
forms: سان سلفادور

entry: ماناغوا
class: place
kind: city
en: Managua
country: NIC
capital: yes
lat: 12.13
lon: -86.25
geonameid: 3617763
forms: ماناغوا

entry: سان خوسيه
class: place
kind: city
en: San Jose
country: CRI
capital: yes
lat: 9.93
lon: -84.08
geonameid: 3621849
forms: سان خوسيه

entry: بنما سيتي
class: place
kind: city
en: Panama City
country: PAN
capital: yes
lat: 8.99
lon: -79.52
forms: بنما سيتي | مدينة بنما

entry: بوغوتا
class: place
kind: city
en: Bogota
country: COL
capital: yes
lat: 4.61
lon: -74.08
geonameid: 3688689
forms: بوغوتا

entry: ميديلين
class: place
kind: city
en: Medellin
country: COL
lat: 6.25
lon: -75.56
geonameid: 3674962
forms: ميديلين

entry: كالي (ضعيف)
class: place
kind: city
en: Cali
country: COL
lat: 3.44
lon: -76.52
geonameid: 3687925
weak: yes
forms: كالي

entry: كراكاس
class: place
kind: city
en: Caracas
country: VEN
capital: yes
lat: 10.49
lon: -66.88
geonameid: 3646738
forms: كراكاس | كاراكاس

entry: ماراكايبو
class: place
kind: city
en: Maracaibo
country: VEN
lat: 10.67
lon: -71.61
geonameid: 3633009
forms: ماراكايبو

entry: كيتو
class: place
kind: city
en: Quito
country: ECU
capital: yes
lat: -0.23
lon: -78.52
geonameid: 3652462
forms: كيتو

entry: غواياكيل
class: place
kind: city
en: Guayaquil
country: ECU
lat: -2.20
lon: -79.89
geonameid: 3657509
forms: غواياكيل

entry: ليما (ضعيف)
class: place
kind: city
en: Lima
country: PER
capital: yes
lat: -12.04
lon: -77.03
geonameid: 3936456
weak: yes
forms: ليما

entry: لاباز
class: place
kind: city
en: La Paz
country: BOL
capital: yes
lat: -16.50
lon: -68.15
geonameid: 3911925
forms: لاباز | لا باز

entry: سانتا كروز
class: place
kind: city
en: Santa Cruz
country: BOL
lat: -17.79
lon: -63.18
forms: سانتا كروز

entry: برازيليا
class: place
kind: city
en: Brasilia
country: BRA
capital: yes
lat: -15.78
lon: -47.93
geonameid: 3469058
forms: برازيليا

entry: ريو دي جانيرو
class: place
kind: city
en: Rio de Janeiro
country: BRA
lat: -22.91
lon: -43.18
geonameid: 3451190
forms: ريو دي جانيرو | ريو دي جنيرو | ريودي جانيرو

entry: ساو باولو
class: place
kind: city
en: Sao Paulo
country: BRA
lat: -23.55
lon: -46.64
geonameid: 3448439
forms: ساو باولو | سان باولو | ساوباولو

entry: بورتو أليغري
class: place
kind: city
en: Porto Alegre
country: BRA
lat: -30.03
lon: -51.23
geonameid: 3452925
forms: بورتو أليغري

entry: ماناوس
class: place
kind: city
en: Manaus
country: BRA
lat: -3.10
lon: -60.02
geonameid: 3663517
forms: ماناوس

entry: أسونسيون
class: place
kind: city
en: Asuncion
country: PRY
capital: yes
lat: -25.29
lon: -57.65
geonameid: 3439389
forms: أسونسيون

entry: مونتيفيديو
class: place
kind: city
en: Montevideo
country: URY
capital: yes
lat: -34.90
lon: -56.19
geonameid: 3441575
forms: مونتيفيديو | مونتفيديو

entry: بوينس آيرس
class: place
kind: city
en: Buenos Aires
country: ARG
capital: yes
lat: -34.61
lon: -58.38
geonameid: 3435910
forms: بوينس آيرس | بيونس آيرس

entry: روزاريو
class: place
kind: city
en: Rosario
country: ARG
lat: -32.95
lon: -60.64
geonameid: 3838583
forms: روزاريو

entry: سانتياغو (ضعيف)
class: place
kind: city
en: Santiago
country: CHL
capital: yes
lat: -33.46
lon: -70.65
geonameid: 3871336
weak: yes
forms: سانتياغو

entry: فالبارايسو
class: place
kind: city
en: Valparaiso
country: CHL
lat: -33.04
lon: -71.63
geonameid: 3868626
forms: فالبارايسو

entry: أديس أبابا
class: place
kind: city
en: Addis Ababa
country: ETH
capital: yes
lat: 9.02
lon: 38.75
geonameid: 344979
forms: أديس أبابا | أديس بابا

entry: ميكيلي
class: place
kind: city
en: Mekelle
country: ETH
lat: 13.50
lon: 39.47
forms: ميكيلي | مقلي | ميكلي

entry: غوندر
class: place
kind: city
en: Gondar
country: ETH
lat: 12.60
lon: 37.47
geonameid: 336014
forms: غوندر

entry: ديسي (ضعيف)
class: place
kind: city
en: Dessie
country: ETH
lat: 11.13
lon: 39.63
weak: yes
forms: ديسي

entry: لاليبيلا
class: place
kind: city
en: Lalibela
country: ETH
lat: 12.03
lon: 39.05
geonameid: 332288
forms: لاليبيلا

entry: هرر
class: place
kind: city
en: Harar
country: ETH
lat: 9.31
lon: 42.12
geonameid: 335035
forms: هرر

entry: أسمرا
class: place
kind: city
en: Asmara
country: ERI
capital: yes
lat: 15.34
lon: 38.93
geonameid: 343300
forms: أسمرا | أسمرة

entry: مصوع
class: place
kind: city
en: Massawa
country: ERI
lat: 15.61
lon: 39.47
geonameid: 330546
forms: مصوع

entry: نيروبي
class: place
kind: city
en: Nairobi
country: KEN
capital: yes
lat: -1.28
lon: 36.82
geonameid: 184745
forms: نيروبي

entry: مومباسا
class: place
kind: city
en: Mombasa
country: KEN
lat: -4.05
lon: 39.66
geonameid: 186301
forms: مومباسا

entry: غاريسا
class: place
kind: city
en: Garissa
country: KEN
lat: -0.45
lon: 39.65
geonameid: 197745
forms: غاريسا

entry: لامو
class: place
kind: city
en: Lamu
country: KEN
lat: -2.27
lon: 40.90
geonameid: 189741
forms: لامو

entry: كيسومو
class: place
kind: city
en: Kisumu
country: KEN
lat: -0.10
lon: 34.76
geonameid: 191245
forms: كيسومو

entry: كمبالا
class: place
kind: city
en: Kampala
country: UGA
capital: yes
lat: 0.32
lon: 32.58
geonameid: 232422
forms: كمبالا | كامبالا

entry: عنتيبي
class: place
kind: city
en: Entebbe
country: UGA
lat: 0.06
lon: 32.48
geonameid: 233508
forms: عنتيبي | عنتبي

entry: دودوما
class: place
kind: city
en: Dodoma
country: TZA
capital: yes
lat: -6.17
lon: 35.74
geonameid: 160196
forms: دودوما

entry: دار السلام
class: place
kind: city
en: Dar es Salaam
country: TZA
lat: -6.82
lon: 39.27
geonameid: 160263
forms: دار السلام

entry: زنجبار
class: place
kind: city
en: Zanzibar
country: TZA
lat: -6.16
lon: 39.20
geonameid: 148730
forms: زنجبار
ambiguous: yes

entry: كيغالي
class: place
kind: city
en: Kigali
country: RWA
capital: yes
lat: -1.95
lon: 30.06
geonameid: 202061
forms: كيغالي | كيجالي

entry: بوجومبورا
class: place
kind: city
en: Bujumbura
country: BDI
capital: yes
lat: -3.38
lon: 29.36
geonameid: 425378
forms: بوجومبورا

entry: غيتيغا
class: place
kind: city
en: Gitega
country: BDI
lat: -3.43
lon: 29.92
geonameid: 426272
forms: غيتيغا

entry: جوبا
class: place
kind: city
en: Juba
country: SSD
capital: yes
lat: 4.85
lon: 31.58
geonameid: 373303
forms: جوبا

entry: ملكال
class: place
kind: city
en: Malakal
country: SSD
lat: 9.53
lon: 31.66
geonameid: 370737
forms: ملكال

entry: بانتيو
class: place
kind: city
en: Bentiu
country: SSD
lat: 9.23
lon: 29.80
geonameid: 377472
forms: بانتيو

entry: واو (ضعيف)
class: place
kind: city
en: Wau
country: SSD
lat: 7.70
lon: 27.99
geonameid: 363885
weak: yes
forms: واو

entry: كينشاسا
class: place
kind: city
en: Kinshasa
country: COD
capital: yes
lat: -4.33
lon: 15.31
geonameid: 2314302
forms: كينشاسا

entry: غوما
class: place
kind: city
en: Goma
country: COD
lat: -1.67
lon: 29.23
geonameid: 216281
forms: غوما | جوما

entry: بوكافو
class: place
kind: city
en: Bukavu
country: COD
lat: -2.49
lon: 28.84
geonameid: 217831
forms: بوكافو

entry: لوبومباشي
class: place
kind: city
en: Lubumbashi
country: COD
lat: -11.66
lon: 27.48
geonameid: 922704
forms: لوبومباشي

entry: بيني (ضعيف)
class: place
kind: city
en: Beni
country: COD
lat: 0.49
lon: 29.47
geonameid: 219057
weak: yes
forms: بيني

entry: كيسانغاني
class: place
kind: city
en: Kisangani
country: COD
lat: 0.52
lon: 25.19
geonameid: 212730
forms: كيسانغاني

entry: برازافيل
class: place
kind: city
en: Brazzaville
country: COG
capital: yes
lat: -4.27
lon: 15.28
geonameid: 2260535
forms: برازافيل

entry: بانغي
class: place
kind: city
en: Bangui
country: CAF
capital: yes
lat: 4.36
lon: 18.55
geonameid: 2389853
forms: بانغي | بانجي

entry: ياوندي
class: place
kind: city
en: Yaounde
country: CMR
capital: yes
lat: 3.87
lon: 11.52
geonameid: 2220957
forms: ياوندي

entry: دوالا
class: place
kind: city
en: Douala
country: CMR
lat: 4.05
lon: 9.70
geonameid: 2232593
forms: دوالا

entry: ليبرفيل
class: place
kind: city
en: Libreville
country: GAB
capital: yes
lat: 0.39
lon: 9.45
geonameid: 2399697
forms: ليبرفيل

entry: مالابو
class: place
kind: city
en: Malabo
country: GNQ
capital: yes
lat: 3.76
lon: 8.78
geonameid: 2309527
forms: مالابو

entry: نجامينا
class: place
kind: city
en: N'Djamena
country: TCD
capital: yes
lat: 12.11
lon: 15.04
geonameid: 2427123
forms: نجامينا | انجمينا | انجامينا

entry: أبشي
class: place
kind: city
en: Abeche
country: TCD
lat: 13.83
lon: 20.83
geonameid: 245785
forms: أبشي

entry: نيامي
class: place
kind: city
en: Niamey
country: NER
capital: yes
lat: 13.51
lon: 2.11
geonameid: 2440485
forms: نيامي

entry: أغاديز
class: place
kind: city
en: Agadez
country: NER
lat: 16.97
lon: 7.99
geonameid: 2448085
forms: أغاديز | أغاديس

entry: ديفا (ضعيف)
class: place
kind: city
en: Diffa
country: NER
lat: 13.32
lon: 12.61
geonameid: 2445704
weak: yes
forms: ديفا

entry: زيندر
class: place
kind: city
en: Zinder
country: NER
lat: 13.81
lon: 8.99
geonameid: 2437798
forms: زيندر

entry: تاهوا
class: place
kind: city
en: Tahoua
country: NER
lat: 14.89
lon: 5.27
geonameid: 2439376
forms: تاهوا

entry: أبوجا
class: place
kind: city
en: Abuja
country: NGA
capital: yes
lat: 9.06
lon: 7.50
geonameid: 2352778
forms: أبوجا

entry: لاغوس
class: place
kind: city
en: Lagos
country: NGA
lat: 6.45
lon: 3.39
geonameid: 2332459
forms: لاغوس

entry: كانو (ضعيف)
class: place
kind: city
en: Kano
country: NGA
lat: 12.00
lon: 8.52
geonameid: 2335204
weak: yes
forms: كانو

entry: كادونا
class: place
kind: city
en: Kaduna
country: NGA
lat: 10.53
lon: 7.44
geonameid: 2335727
forms: كادونا

entry: مايدوغوري
class: place
kind: city
en: Maiduguri
country: NGA
lat: 11.85
lon: 13.16
geonameid: 2331447
forms: مايدوغوري | ميدوغوري

entry: جوس (ضعيف)
class: place
kind: city
en: Jos
country: NGA
lat: 9.93
lon: 8.89
geonameid: 2335953
weak: yes
forms: جوس

entry: تشيبوك
class: place
kind: city
en: Chibok
country: NGA
lat: 10.87
lon: 12.85
geonameid: 2346076
forms: تشيبوك | شيبوك

entry: إيبادان
class: place
kind: city
en: Ibadan
country: NGA
lat: 7.38
lon: 3.91
geonameid: 2339354
forms: إيبادان

entry: سوكوتو
class: place
kind: city
en: Sokoto
country: NGA
lat: 13.06
lon: 5.24
geonameid: 2322911
forms: سوكوتو

entry: باماكو
class: place
kind: city
en: Bamako
country: MLI
capital: yes
lat: 12.65
lon: -8.00
geonameid: 2460596
forms: باماكو

entry: غاو
class: place
kind: city
en: Gao
country: MLI
lat: 16.27
lon: -0.04
geonameid: 2457163
forms: غاو

entry: تمبكتو
class: place
kind: city
en: Timbuktu
country: MLI
lat: 16.77
lon: -3.00
geonameid: 2449067
forms: تمبكتو | تومبوكتو

entry: كيدال
class: place
kind: city
en: Kidal
country: MLI
lat: 18.44
lon: 1.41
geonameid: 2455290
forms: كيدال

entry: موبتي
class: place
kind: city
en: Mopti
country: MLI
lat: 14.48
lon: -4.18
geonameid: 2453348
forms: موبتي

entry: ميناكا
class: place
kind: city
en: Menaka
country: MLI
lat: 15.92
lon: 2.40
geonameid: 2453514
forms: ميناكا

entry: سيغو
class: place
kind: city
en: Segou
country: MLI
lat: 13.44
lon: -6.22
geonameid: 2451478
forms: سيغو

entry: تساليت
class: place
kind: city
en: Tessalit
country: MLI
lat: 20.20
lon: 1.00
geonameid: 2449893
forms: تساليت

entry: واغادوغو
class: place
kind: city
en: Ouagadougou
country: BFA
capital: yes
lat: 12.37
lon: -1.53
geonameid: 2357048
forms: واغادوغو | واجادوجو | وغادوغو

entry: جيبو
class: place
kind: city
en: Djibo
country: BFA
lat: 14.10
lon: -1.63
geonameid: 2361177
forms: جيبو

entry: دوري (ضعيف)
class: place
kind: city
en: Dori
country: BFA
lat: 14.03
lon: -0.03
geonameid: 2361082
weak: yes
forms: دوري

entry: داكار
class: place
kind: city
en: Dakar
country: SEN
capital: yes
lat: 14.69
lon: -17.44
geonameid: 2253354
forms: داكار | دكار

entry: بانجول
class: place
kind: city
en: Banjul
country: GMB
capital: yes
lat: 13.45
lon: -16.58
geonameid: 2413876
forms: بانجول

entry: كوناكري
class: place
kind: city
en: Conakry
country: GIN
capital: yes
lat: 9.54
lon: -13.68
geonameid: 2422465
forms: كوناكري

entry: بيساو
class: place
kind: city
en: Bissau
country: GNB
capital: yes
lat: 11.86
lon: -15.60
geonameid: 2374775
forms: بيساو

entry: فريتاون
class: place
kind: city
en: Freetown
country: SLE
capital: yes
lat: 8.49
lon: -13.24
geonameid: 2409306
forms: فريتاون | فري تاون

entry: مونروفيا
class: place
kind: city
en: Monrovia
country: LBR
capital: yes
lat: 6.30
lon: -10.80
geonameid: 2274895
forms: مونروفيا

entry: ياموسوكرو
class: place
kind: city
en: Yamoussoukro
country: CIV
capital: yes
lat: 6.82
lon: -5.28
geonameid: 2279755
forms: ياموسوكرو

entry: أبيدجان
class: place
kind: city
en: Abidjan
country: CIV
lat: 5.35
lon: -4.00
geonameid: 2293538
forms: أبيدجان

entry: أكرا
class: place
kind: city
en: Accra
country: GHA
capital: yes
lat: 5.56
lon: -0.20
geonameid: 2306104
forms: أكرا

entry: كوماسي
class: place
kind: city
en: Kumasi
country: GHA
lat: 6.69
lon: -1.62
geonameid: 2298890
forms: كوماسي

entry: لومي (ضعيف)
class: place
kind: city
en: Lome
country: TGO
capital: yes
lat: 6.13
lon: 1.22
geonameid: 2365267
weak: yes
forms: لومي

entry: بورتو نوفو
class: place
kind: city
en: Porto-Novo
country: BEN
capital: yes
lat: 6.50
lon: 2.60
geonameid: 2392087
forms: بورتو نوفو

entry: كوتونو
class: place
kind: city
en: Cotonou
country: BEN
lat: 6.37
lon: 2.42
geonameid: 2394819
forms: كوتونو

entry: لواندا
class: place
kind: city
en: Luanda
country: AGO
capital: yes
lat: -8.84
lon: 13.23
geonameid: 2240449
forms: لواندا

entry: لوساكا
class: place
kind: city
en: Lusaka
country: ZMB
capital: yes
lat: -15.41
lon: 28.29
geonameid: 909137
forms: لوساكا

entry: هراري
class: place
kind: city
en: Harare
country: ZWE
capital: yes
lat: -17.83
lon: 31.05
geonameid: 890299
forms: هراري

entry: ليلونغوي
class: place
kind: city
en: Lilongwe
country: MWI
capital: yes
lat: -13.97
lon: 33.79
geonameid: 927967
forms: ليلونغوي

entry: مابوتو
class: place
kind: city
en: Maputo
country: MOZ
capital: yes
lat: -25.97
lon: 32.58
geonameid: 1040652
forms: مابوتو

entry: بالما (ضعيف)
class: place
kind: city
en: Palma
country: MOZ
lat: -10.80
lon: 40.50
weak: yes
forms: بالما

entry: بيرا (ضعيف)
class: place
kind: city
en: Beira
country: MOZ
lat: -19.84
lon: 34.84
geonameid: 1052373
weak: yes
forms: بيرا

entry: أنتاناناريفو
class: place
kind: city
en: Antananarivo
country: MDG
capital: yes
lat: -18.91
lon: 47.54
geonameid: 1070940
forms: أنتاناناريفو

entry: بورت لويس
class: place
kind: city
en: Port Louis
country: MUS
capital: yes
lat: -20.16
lon: 57.50
geonameid: 934154
forms: بورت لويس

entry: بريتوريا
class: place
kind: city
en: Pretoria
country: ZAF
capital: yes
lat: -25.74
lon: 28.19
geonameid: 964137
forms: بريتوريا

entry: كيب تاون
class: place
kind: city
en: Cape Town
country: ZAF
lat: -33.93
lon: 18.42
geonameid: 3369157
forms: كيب تاون | كيبتاون

entry: جوهانسبرغ
class: place
kind: city
en: Johannesburg
country: ZAF
lat: -26.20
lon: 28.04
geonameid: 993800
forms: جوهانسبرغ | جوهانسبورغ | جوهانسبرج

entry: ديربان
class: place
kind: city
en: Durban
country: ZAF
lat: -29.86
lon: 31.03
geonameid: 1007311
forms: ديربان | دوربان

entry: سويتو
class: place
kind: city
en: Soweto
country: ZAF
lat: -26.27
lon: 27.86
geonameid: 953781
forms: سويتو

entry: ويندهوك
class: place
kind: city
en: Windhoek
country: NAM
capital: yes
lat: -22.56
lon: 17.08
geonameid: 3352136
forms: ويندهوك

entry: غابورون
class: place
kind: city
en: Gaborone
country: BWA
capital: yes
lat: -24.65
lon: 25.91
geonameid: 933773
forms: غابورون

entry: ماسيرو
class: place
kind: city
en: Maseru
country: LSO
capital: yes
lat: -29.32
lon: 27.48
geonameid: 932505
forms: ماسيرو

entry: مبابان
class: place
kind: city
en: Mbabane
country: SWZ
capital: yes
lat: -26.32
lon: 31.13
geonameid: 934985
forms: مبابان
