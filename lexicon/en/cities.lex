# Cities in English.

entry: Damascus
class: place
kind: city
en: Damascus
country: SYR
capital: yes
lat: 33.51
lon: 36.29
geonameid: 170654
forms: Damascus

entry: Aleppo
class: place
kind: city
en: Aleppo
country: SYR
lat: 36.20
lon: 37.16
geonameid: 170063
forms: Aleppo

entry: Latakia
class: place
kind: city
en: Latakia
country: SYR
lat: 35.53
lon: 35.79
geonameid: 173576
forms: Latakia

entry: Tartus
class: place
kind: city
en: Tartus
country: SYR
lat: 34.89
lon: 35.89
geonameid: 163345
forms: Tartus

entry: Deir ez-Zor
class: place
kind: city
en: Deir ez-Zor
country: SYR
lat: 35.34
lon: 40.14
geonameid: 170794
forms: Deir ez-Zor

entry: Al-Hasakah
class: place
kind: city
en: Al-Hasakah
country: SYR
lat: 36.50
lon: 40.75
geonameid: 173811
forms: Al-Hasakah

entry: As-Suwayda
class: place
kind: city
en: As-Suwayda
country: SYR
lat: 32.71
lon: 36.57
geonameid: 172408
forms: As-Suwayda

entry: Qamishli
class: place
kind: city
en: Qamishli
country: SYR
lat: 37.05
lon: 41.23
geonameid: 173377
forms: Qamishli

entry: Manbij
class: place
kind: city
en: Manbij
country: SYR
lat: 36.53
lon: 37.95
geonameid: 167357
forms: Manbij

entry: Al Bab
class: place
kind: city
en: Al Bab
country: SYR
lat: 36.37
lon: 37.52
geonameid: 174018
forms: Al Bab

entry: Jarabulus
class: place
kind: city
en: Jarabulus
country: SYR
lat: 36.82
lon: 38.01
geonameid: 169179
forms: Jarabulus

entry: Tell Abyad
class: place
kind: city
en: Tell Abyad
country: SYR
lat: 36.70
lon: 38.95
geonameid: 163750
forms: Tell Abyad

entry: Palmyra
class: place
kind: city
en: Palmyra
country: SYR
lat: 34.56
lon: 38.28
geonameid: 163808
forms: Palmyra

entry: Saraqib
class: place
kind: city
en: Saraqib
country: SYR
lat: 35.86
lon: 36.81
geonameid: 164816
forms: Saraqib

entry: Khan Shaykhun
class: place
kind: city
en: Khan Shaykhun
country: SYR
lat: 35.44
lon: 36.65
geonameid: 168325
forms: Khan Shaykhun

entry: Baniyas
class: place
kind: city
en: Baniyas
country: SYR
lat: 35.18
lon: 35.95
geonameid: 171830
forms: Baniyas

entry: Jableh
class: place
kind: city
en: Jableh
country: SYR
lat: 35.36
lon: 35.93
geonameid: 169304
forms: Jableh

entry: Abu Kamal
class: place
kind: city
en: Abu Kamal
country: SYR
lat: 34.45
lon: 40.92
geonameid: 174448
forms: Abu Kamal

entry: Mayadin
class: place
kind: city
en: Mayadin
country: SYR
lat: 35.02
lon: 40.45
geonameid: 173480
forms: Mayadin

entry: Zabadani
class: place
kind: city
en: Zabadani
country: SYR
lat: 33.72
lon: 36.10
geonameid: 172059
forms: Zabadani

entry: Al Qusayr
class: place
kind: city
en: Al Qusayr
country: SYR
lat: 34.51
lon: 36.58
geonameid: 173322
forms: Al Qusayr

entry: Rastan
class: place
kind: city
en: Rastan
country: SYR
lat: 34.93
lon: 36.73
geonameid: 172946
forms: Rastan

entry: Binnish
class: place
kind: city
en: Binnish
country: SYR
lat: 35.95
lon: 36.71
geonameid: 171451
forms: Binnish

entry: Al-Sanamayn
class: place
kind: city
en: Al-Sanamayn
country: SYR
lat: 33.07
lon: 36.18
geonameid: 172469
forms: Al-Sanamayn

entry: Al-Safira
class: place
kind: city
en: Al-Safira
country: SYR
lat: 36.08
lon: 37.37
geonameid: 172503
forms: Al-Safira

entry: Masyaf
class: place
kind: city
en: Masyaf
country: SYR
lat: 35.07
lon: 36.34
geonameid: 167046
forms: Masyaf

entry: Qardaha
class: place
kind: city
en: Qardaha
country: SYR
lat: 35.46
lon: 36.06
geonameid: 173364
forms: Qardaha

entry: Harasta
class: place
kind: city
en: Harasta
country: SYR
lat: 33.56
lon: 36.37
geonameid: 169897
forms: Harasta

entry: Baghdad
class: place
kind: city
en: Baghdad
country: IRQ
capital: yes
lat: 33.34
lon: 44.40
geonameid: 98182
forms: Baghdad

entry: Basra
class: place
kind: city
en: Basra
country: IRQ
lat: 30.51
lon: 47.78
geonameid: 99532
forms: Basra

entry: Mosul
class: place
kind: city
en: Mosul
country: IRQ
lat: 36.34
lon: 43.12
geonameid: 99072
forms: Mosul

entry: Erbil
class: place
kind: city
en: Erbil
country: IRQ
lat: 36.18
lon: 44.01
geonameid: 95446
forms: Erbil

entry: Kirkuk
class: place
kind: city
en: Kirkuk
country: IRQ
lat: 35.47
lon: 44.39
geonameid: 94787
forms: Kirkuk

entry: Sulaymaniyah
class: place
kind: city
en: Sulaymaniyah
country: IRQ
lat: 35.56
lon: 45.43
geonameid: 98463
forms: Sulaymaniyah

entry: Duhok
class: place
kind: city
en: Duhok
country: IRQ
lat: 36.87
lon: 42.99
geonameid: 96994
forms: Duhok

entry: Najaf
class: place
kind: city
en: Najaf
country: IRQ
lat: 32.03
lon: 44.35
geonameid: 98860
forms: Najaf

entry: Karbala
class: place
kind: city
en: Karbala
country: IRQ
lat: 32.62
lon: 44.02
geonameid: 94824
forms: Karbala

entry: Hillah
class: place
kind: city
en: Hillah
country: IRQ
lat: 32.46
lon: 44.42
geonameid: 99347
forms: Hillah

entry: Diwaniyah
class: place
kind: city
en: Diwaniyah
country: IRQ
lat: 31.99
lon: 44.93
geonameid: 99762
forms: Diwaniyah

entry: Nasiriyah
class: place
kind: city
en: Nasiriyah
country: IRQ
lat: 31.06
lon: 46.26
geonameid: 98854
forms: Nasiriyah

entry: Samawah
class: place
kind: city
en: Samawah
country: IRQ
lat: 31.33
lon: 45.29
geonameid: 98530
forms: Samawah

entry: Fallujah
class: place
kind: city
en: Fallujah
country: IRQ
lat: 33.35
lon: 43.79
geonameid: 99454
forms: Fallujah

entry: Baqubah
class: place
kind: city
en: Baqubah
country: IRQ
lat: 33.75
lon: 44.61
geonameid: 97990
forms: Baqubah

entry: Tikrit
class: place
kind: city
en: Tikrit
country: IRQ
lat: 34.62
lon: 43.68
geonameid: 90150
forms: Tikrit

entry: Sinjar
class: place
kind: city
en: Sinjar
country: IRQ
lat: 36.32
lon: 41.88
geonameid: 448149
forms: Sinjar

entry: Baiji
class: place
kind: city
en: Baiji
country: IRQ
lat: 34.93
lon: 43.49
geonameid: 97783
forms: Baiji

entry: Rutba
class: place
kind: city
en: Rutba
country: IRQ
lat: 33.04
lon: 40.29
geonameid: 98677
forms: Rutba

entry: Tuz Khurmatu
class: place
kind: city
en: Tuz Khurmatu
country: IRQ
lat: 34.89
lon: 44.63
geonameid: 90026
forms: Tuz Khurmatu

entry: Hawija
class: place
kind: city
en: Hawija
country: IRQ
lat: 35.33
lon: 43.77
geonameid: 390188
forms: Hawija

entry: Khanaqin
class: place
kind: city
en: Khanaqin
country: IRQ
lat: 34.35
lon: 45.39
geonameid: 94591
forms: Khanaqin

entry: Balad
class: place
kind: city
en: Balad
country: IRQ
lat: 34.01
lon: 44.15
geonameid: 98112
forms: Balad

entry: Muqdadiyah
class: place
kind: city
en: Muqdadiyah
country: IRQ
lat: 33.98
lon: 44.94
geonameid: 99062
forms: Muqdadiyah

entry: Abu Ghraib
class: place
kind: city
en: Abu Ghraib
country: IRQ
lat: 33.31
lon: 44.18
geonameid: 100077
forms: Abu Ghraib

entry: Zubayr
class: place
kind: city
en: Zubayr
country: IRQ
lat: 30.50
lon: 47.82
geonameid: 388349
forms: Zubayr

entry: Umm Qasr
class: place
kind: city
en: Umm Qasr
country: IRQ
lat: 30.04
lon: 47.92
geonameid: 89824
forms: Umm Qasr

entry: Al-Faw
class: place
kind: city
en: Al-Faw
country: IRQ
lat: 29.97
lon: 48.47
geonameid: 99446
forms: Al-Faw

entry: Shirqat
class: place
kind: city
en: Shirqat
country: IRQ
lat: 35.52
lon: 43.23
geonameid: 91057
forms: Shirqat

entry: Sanaa
class: place
kind: city
en: Sanaa
country: YEM
capital: yes
lat: 15.35
lon: 44.21
geonameid: 71137
forms: Sanaa

entry: Hodeidah
class: place
kind: city
en: Hodeidah
country: YEM
lat: 14.80
lon: 42.95
geonameid: 79415
forms: Hodeidah

entry: Marib
class: place
kind: city
en: Marib
country: YEM
lat: 15.46
lon: 45.33
geonameid: 72968
forms: Marib

entry: Saada
class: place
kind: city
en: Saada
country: YEM
lat: 16.94
lon: 43.76
geonameid: 71334
forms: Saada

entry: Dhamar
class: place
kind: city
en: Dhamar
country: YEM
lat: 14.54
lon: 44.41
geonameid: 76184
forms: Dhamar

entry: Zinjibar
class: place
kind: city
en: Zinjibar
country: YEM
lat: 13.13
lon: 45.38
geonameid: 69426
forms: Zinjibar

entry: Hajjah
class: place
kind: city
en: Hajjah
country: YEM
lat: 15.69
lon: 43.61
geonameid: 75337
forms: Hajjah

entry: Al Mahwit
class: place
kind: city
en: Al Mahwit
country: YEM
lat: 15.47
lon: 43.54
geonameid: 78977
forms: Al Mahwit

entry: Al Bayda
class: place
kind: city
en: Al Bayda
country: YEM
lat: 13.99
lon: 45.57
geonameid: 79836
forms: Al Bayda

entry: Al Khawkhah
class: place
kind: city
en: Al Khawkhah
country: YEM
lat: 13.81
lon: 43.25
geonameid: 79131
forms: Al Khawkhah

entry: Haradh
class: place
kind: city
en: Haradh
country: YEM
lat: 16.41
lon: 43.06
geonameid: 75163
forms: Haradh

entry: Zabid
class: place
kind: city
en: Zabid
country: YEM
lat: 14.20
lon: 43.32
geonameid: 69500
forms: Zabid

entry: Bayhan
class: place
kind: city
en: Bayhan
country: YEM
lat: 14.80
lon: 45.72
geonameid: 77017
forms: Bayhan

entry: Shibam
class: place
kind: city
en: Shibam
country: YEM
lat: 15.51
lon: 43.90
geonameid: 70677
forms: Shibam

entry: Crater
class: place
kind: city
en: Crater
country: YEM
lat: 12.78
lon: 45.03
geonameid: 73656
forms: Crater

entry: Tripoli
class: place
kind: city
en: Tripoli
country: LBY
capital: yes
lat: 32.89
lon: 13.19
geonameid: 2210247
forms: Tripoli
ambiguous: yes

entry: Benghazi
class: place
kind: city
en: Benghazi
country: LBY
lat: 32.11
lon: 20.07
geonameid: 88319
forms: Benghazi

entry: Misrata
class: place
kind: city
en: Misrata
country: LBY
lat: 32.38
lon: 15.09
geonameid: 2214846
forms: Misrata

entry: Sirte
class: place
kind: city
en: Sirte
country: LBY
lat: 31.21
lon: 16.59
geonameid: 2210554
forms: Sirte

entry: Sabha
class: place
kind: city
en: Sabha
country: LBY
lat: 27.04
lon: 14.43
geonameid: 2212775
forms: Sabha

entry: Tobruk
class: place
kind: city
en: Tobruk
country: LBY
lat: 32.09
lon: 23.95
geonameid: 81302
forms: Tobruk

entry: Derna
class: place
kind: city
en: Derna
country: LBY
lat: 32.77
lon: 22.64
geonameid: 87205
forms: Derna

entry: Ajdabiya
class: place
kind: city
en: Ajdabiya
country: LBY
lat: 30.76
lon: 20.23
geonameid: 89113
forms: Ajdabiya

entry: Zawiya
class: place
kind: city
en: Zawiya
country: LBY
lat: 32.76
lon: 12.73
geonameid: 2218970
forms: Zawiya

entry: Zintan
class: place
kind: city
en: Zintan
country: LBY
lat: 31.93
lon: 12.25
geonameid: 2218963
forms: Zintan

entry: Gharyan
class: place
kind: city
en: Gharyan
country: LBY
lat: 32.17
lon: 13.02
geonameid: 2217362
forms: Gharyan

entry: Sabratha
class: place
kind: city
en: Sabratha
country: LBY
lat: 32.79
lon: 12.49
geonameid: 2212771
forms: Sabratha

entry: Zuwara
class: place
kind: city
en: Zuwara
country: LBY
lat: 32.93
lon: 12.08
geonameid: 2208425
forms: Zuwara

entry: Khoms
class: place
kind: city
en: Khoms
country: LBY
lat: 32.65
lon: 14.26
geonameid: 2219905
forms: Khoms

entry: Tarhuna
class: place
kind: city
en: Tarhuna
country: LBY
lat: 32.44
lon: 13.63
geonameid: 2210221
forms: Tarhuna

entry: Bani Walid
class: place
kind: city
en: Bani Walid
country: LBY
lat: 31.75
lon: 13.98
geonameid: 2218840
forms: Bani Walid

entry: Ghadames
class: place
kind: city
en: Ghadames
country: LBY
lat: 30.13
lon: 9.50
geonameid: 2217440
forms: Ghadames

entry: Murzuq
class: place
kind: city
en: Murzuq
country: LBY
lat: 25.92
lon: 13.92
geonameid: 2214603
forms: Murzuq

entry: Ubari
class: place
kind: city
en: Ubari
country: LBY
lat: 26.59
lon: 12.78
geonameid: 2219235
forms: Ubari

entry: Al Marj
class: place
kind: city
en: Al Marj
country: LBY
lat: 32.49
lon: 20.83
geonameid: 88903
forms: Al Marj

entry: Tocra
class: place
kind: city
en: Tocra
country: LBY
lat: 32.53
lon: 20.58
geonameid: 88834
forms: Tocra

entry: Nalut
class: place
kind: city
en: Nalut
country: LBY
lat: 31.87
lon: 10.98
geonameid: 2214433
forms: Nalut

entry: Yafran
class: place
kind: city
en: Yafran
country: LBY
lat: 32.06
lon: 12.53
geonameid: 2208791
forms: Yafran

entry: Tajura
class: place
kind: city
en: Tajura
country: LBY
lat: 32.88
lon: 13.35
geonameid: 2210394
forms: Tajura

entry: Cairo
class: place
kind: city
en: Cairo
country: EGY
capital: yes
lat: 30.06
lon: 31.25
geonameid: 360630
forms: Cairo

entry: Alexandria
class: place
kind: city
en: Alexandria
country: EGY
lat: 31.20
lon: 29.92
geonameid: 361058
forms: Alexandria

entry: Port Said
class: place
kind: city
en: Port Said
country: EGY
lat: 31.27
lon: 32.30
geonameid: 358619
forms: Port Said

entry: Ismailia
class: place
kind: city
en: Ismailia
country: EGY
lat: 30.60
lon: 32.27
geonameid: 361055
forms: Ismailia

entry: Damietta
class: place
kind: city
en: Damietta
country: EGY
lat: 31.42
lon: 31.81
geonameid: 358048
forms: Damietta

entry: Mansoura
class: place
kind: city
en: Mansoura
country: EGY
lat: 31.04
lon: 31.38
geonameid: 360761
forms: Mansoura

entry: Zagazig
class: place
kind: city
en: Zagazig
country: EGY
lat: 30.59
lon: 31.50
geonameid: 359493
forms: Zagazig

entry: Banha
class: place
kind: city
en: Banha
country: EGY
lat: 30.46
lon: 31.18
geonameid: 359280
forms: Banha

entry: El Mahalla El Kubra
class: place
kind: city
en: El Mahalla El Kubra
country: EGY
lat: 30.97
lon: 31.17
geonameid: 360829
forms: El Mahalla El Kubra

entry: Kafr el-Sheikh
class: place
kind: city
en: Kafr el-Sheikh
country: EGY
lat: 31.11
lon: 30.94
geonameid: 354502
forms: Kafr el-Sheikh

entry: Damanhur
class: place
kind: city
en: Damanhur
country: EGY
lat: 31.03
lon: 30.47
geonameid: 358448
forms: Damanhur

entry: Shibin el-Kom
class: place
kind: city
en: Shibin el-Kom
country: EGY
lat: 30.55
lon: 31.01
geonameid: 349158
forms: Shibin el-Kom

entry: Faiyum
class: place
kind: city
en: Faiyum
country: EGY
lat: 29.31
lon: 30.84
geonameid: 361320
forms: Faiyum

entry: Beni Suef
class: place
kind: city
en: Beni Suef
country: EGY
lat: 29.07
lon: 31.10
geonameid: 359173
forms: Beni Suef

entry: Minya
class: place
kind: city
en: Minya
country: EGY
lat: 28.09
lon: 30.76
geonameid: 360686
forms: Minya

entry: Asyut
class: place
kind: city
en: Asyut
country: EGY
lat: 27.18
lon: 31.18
geonameid: 359783
forms: Asyut

entry: Sohag
class: place
kind: city
en: Sohag
country: EGY
lat: 26.56
lon: 31.69
geonameid: 347796
forms: Sohag

entry: Luxor
class: place
kind: city
en: Luxor
country: EGY
lat: 25.70
lon: 32.64
geonameid: 360502
forms: Luxor

entry: Aswan
class: place
kind: city
en: Aswan
country: EGY
lat: 24.09
lon: 32.90
geonameid: 359792
forms: Aswan

entry: Hurghada
class: place
kind: city
en: Hurghada
country: EGY
lat: 27.26
lon: 33.81
geonameid: 361291
forms: Hurghada

entry: Sharm el-Sheikh
class: place
kind: city
en: Sharm el-Sheikh
country: EGY
lat: 27.92
lon: 34.33
geonameid: 349340
forms: Sharm el-Sheikh

entry: Dahab
class: place
kind: city
en: Dahab
country: EGY
lat: 28.48
lon: 34.50
geonameid: 358245
forms: Dahab

entry: Helwan
class: place
kind: city
en: Helwan
country: EGY
lat: 29.84
lon: 31.30
geonameid: 355795
forms: Helwan

entry: Ras Gharib
class: place
kind: city
en: Ras Gharib
country: EGY
lat: 28.36
lon: 33.08
geonameid: 350207
forms: Ras Gharib

entry: Kom Ombo
class: place
kind: city
en: Kom Ombo
country: EGY
lat: 24.48
lon: 32.95
geonameid: 353802
forms: Kom Ombo

entry: Nag Hammadi
class: place
kind: city
en: Nag Hammadi
country: EGY
lat: 26.05
lon: 32.24
geonameid: 351434
forms: Nag Hammadi

entry: Riyadh
class: place
kind: city
en: Riyadh
country: SAU
capital: yes
lat: 24.69
lon: 46.72
geonameid: 108410
forms: Riyadh

entry: Jeddah
class: place
kind: city
en: Jeddah
country: SAU
lat: 21.49
lon: 39.19
geonameid: 105343
forms: Jeddah

entry: Medina
class: place
kind: city
en: Medina
country: SAU
lat: 24.47
lon: 39.61
geonameid: 109223
forms: Medina

entry: Dammam
class: place
kind: city
en: Dammam
country: SAU
lat: 26.43
lon: 50.10
geonameid: 110336
forms: Dammam

entry: Khobar
class: place
kind: city
en: Khobar
country: SAU
lat: 26.28
lon: 50.21
geonameid: 109323
forms: Khobar

entry: Dhahran
class: place
kind: city
en: Dhahran
country: SAU
lat: 26.29
lon: 50.11
geonameid: 107797
forms: Dhahran

entry: Al-Ahsa
class: place
kind: city
en: Al-Ahsa
country: SAU
lat: 25.36
lon: 49.59
geonameid: 109571
forms: Al-Ahsa

entry: Buraidah
class: place
kind: city
en: Buraidah
country: SAU
lat: 26.33
lon: 43.97
geonameid: 107304
forms: Buraidah

entry: Unaizah
class: place
kind: city
en: Unaizah
country: SAU
lat: 26.09
lon: 43.96
geonameid: 100768
forms: Unaizah

entry: Khamis Mushait
class: place
kind: city
en: Khamis Mushait
country: SAU
lat: 18.30
lon: 42.73
geonameid: 105072
forms: Khamis Mushait

entry: Najran
class: place
kind: city
en: Najran
country: SAU
lat: 17.49
lon: 44.13
geonameid: 103630
forms: Najran

entry: Al Bahah
class: place
kind: city
en: Al Bahah
country: SAU
lat: 20.01
lon: 41.47
geonameid: 109953
forms: Al Bahah

entry: Sakaka
class: place
kind: city
en: Sakaka
country: SAU
lat: 29.97
lon: 40.21
geonameid: 102527
forms: Sakaka

entry: Qurayyat
class: place
kind: city
en: Qurayyat
country: SAU
lat: 31.33
lon: 37.34
geonameid: 108648
forms: Qurayyat

entry: Rabigh
class: place
kind: city
en: Rabigh
country: SAU
lat: 22.80
lon: 39.03
geonameid: 103035
forms: Rabigh

entry: Hafar Al-Batin
class: place
kind: city
en: Hafar Al-Batin
country: SAU
lat: 28.43
lon: 45.97
geonameid: 106297
forms: Hafar Al-Batin

entry: Al Kharj
class: place
kind: city
en: Al Kharj
country: SAU
lat: 24.16
lon: 47.33
geonameid: 109353
forms: Al Kharj

entry: Dawadmi
class: place
kind: city
en: Dawadmi
country: SAU
lat: 24.51
lon: 44.39
geonameid: 110325
forms: Dawadmi

entry: Turaif
class: place
kind: city
en: Turaif
country: SAU
lat: 31.67
lon: 38.66
geonameid: 101312
forms: Turaif

entry: Al Wajh
class: place
kind: city
en: Al Wajh
country: SAU
lat: 26.25
lon: 36.45
geonameid: 108773
forms: Al Wajh

entry: Al-Ula
class: place
kind: city
en: Al-Ula
country: SAU
lat: 26.61
lon: 37.92
geonameid: 108841
forms: Al-Ula

entry: Ar Rass
class: place
kind: city
en: Ar Rass
country: SAU
lat: 25.87
lon: 43.50
geonameid: 108435
forms: Ar Rass

entry: Al Bukayriyah
class: place
kind: city
en: Al Bukayriyah
country: SAU
lat: 26.14
lon: 43.66
geonameid: 109878
forms: Al Bukayriyah

entry: Al-Namas
class: place
kind: city
en: Al-Namas
country: SAU
lat: 19.15
lon: 42.12
geonameid: 108617
forms: Al-Namas

entry: Abqaiq
class: place
kind: city
en: Abqaiq
country: SAU
lat: 25.93
lon: 49.67
geonameid: 107312
forms: Abqaiq

entry: Ras Tanura
class: place
kind: city
en: Ras Tanura
country: SAU
lat: 26.57
lon: 50.04
geonameid: 101554
forms: Ras Tanura

entry: Awamiyah
class: place
kind: city
en: Awamiyah
country: SAU
lat: 26.56
lon: 49.94
geonameid: 110107
forms: Awamiyah

entry: Saihat
class: place
kind: city
en: Saihat
country: SAU
lat: 26.48
lon: 50.05
geonameid: 102318
forms: Saihat

entry: Turabah
class: place
kind: city
en: Turabah
country: SAU
lat: 21.21
lon: 41.63
geonameid: 101322
forms: Turabah

entry: Tunis
class: place
kind: city
en: Tunis
country: TUN
capital: yes
lat: 36.82
lon: 10.17
geonameid: 2464470
forms: Tunis

entry: Sousse
class: place
kind: city
en: Sousse
country: TUN
lat: 35.83
lon: 10.64
geonameid: 2464915
forms: Sousse

entry: Kairouan
class: place
kind: city
en: Kairouan
country: TUN
lat: 35.68
lon: 10.10
geonameid: 2473449
forms: Kairouan

entry: Bizerte
class: place
kind: city
en: Bizerte
country: TUN
lat: 37.27
lon: 9.87
geonameid: 2472706
forms: Bizerte

entry: Ariana
class: place
kind: city
en: Ariana
country: TUN
lat: 36.86
lon: 10.19
geonameid: 2473247
forms: Ariana

entry: Monastir
class: place
kind: city
en: Monastir
country: TUN
lat: 35.78
lon: 10.83
geonameid: 2473493
forms: Monastir

entry: Medenine
class: place
kind: city
en: Medenine
country: TUN
lat: 33.35
lon: 10.51
geonameid: 2469473
forms: Medenine

entry: Nabeul
class: place
kind: city
en: Nabeul
country: TUN
lat: 36.46
lon: 10.74
geonameid: 2468579
forms: Nabeul

entry: Tataouine
class: place
kind: city
en: Tataouine
country: TUN
lat: 32.93
lon: 10.45
geonameid: 2464701
forms: Tataouine

entry: El Kef
class: place
kind: city
en: El Kef
country: TUN
lat: 36.17
lon: 8.70
geonameid: 2473634
forms: El Kef

entry: Mahdia
class: place
kind: city
en: Mahdia
country: TUN
lat: 35.50
lon: 11.06
geonameid: 2473572
forms: Mahdia

entry: Sidi Bouzid
class: place
kind: city
en: Sidi Bouzid
country: TUN
lat: 35.04
lon: 9.48
geonameid: 2465840
forms: Sidi Bouzid

entry: Jendouba
class: place
kind: city
en: Jendouba
country: TUN
lat: 36.50
lon: 8.78
geonameid: 2470088
forms: Jendouba

entry: Tozeur
class: place
kind: city
en: Tozeur
country: TUN
lat: 33.92
lon: 8.13
geonameid: 2464648
forms: Tozeur

entry: Manouba
class: place
kind: city
en: Manouba
country: TUN
lat: 36.81
lon: 10.10
geonameid: 2469274
forms: Manouba

entry: Siliana
class: place
kind: city
en: Siliana
country: TUN
lat: 36.08
lon: 9.37
geonameid: 2465030
forms: Siliana

entry: Zaghouan
class: place
kind: city
en: Zaghouan
country: TUN
lat: 36.40
lon: 10.14
geonameid: 2464041
forms: Zaghouan

entry: Kebili
class: place
kind: city
en: Kebili
country: TUN
lat: 33.70
lon: 8.97
geonameid: 2468018
forms: Kebili

entry: Kasserine
class: place
kind: city
en: Kasserine
country: TUN
lat: 35.17
lon: 8.84
geonameid: 2473457
forms: Kasserine

entry: Ben Arous
class: place
kind: city
en: Ben Arous
country: TUN
lat: 36.75
lon: 10.22
geonameid: 2472479
forms: Ben Arous

entry: Zarzis
class: place
kind: city
en: Zarzis
country: TUN
lat: 33.50
lon: 11.11
geonameid: 2470173
forms: Zarzis

entry: Ben Gardane
class: place
kind: city
en: Ben Gardane
country: TUN
lat: 33.14
lon: 11.22
geonameid: 2472431
forms: Ben Gardane

entry: Hammamet
class: place
kind: city
en: Hammamet
country: TUN
lat: 36.40
lon: 10.62
geonameid: 2473744
forms: Hammamet

entry: Carthage
class: place
kind: city
en: Carthage
country: TUN
lat: 36.86
lon: 10.33
geonameid: 2468245
forms: Carthage

entry: La Goulette
class: place
kind: city
en: La Goulette
country: TUN
lat: 36.82
lon: 10.31
geonameid: 2470656
forms: La Goulette

entry: Chebba
class: place
kind: city
en: Chebba
country: TUN
lat: 35.24
lon: 11.12
geonameid: 2473229
forms: Chebba

entry: Melloulèche
class: place
kind: city
en: Melloulèche
country: TUN
lat: 35.17
lon: 11.03
geonameid: 2469321
forms: Melloulèche

entry: Ksar Hellal
class: place
kind: city
en: Ksar Hellal
country: TUN
lat: 35.65
lon: 10.89
geonameid: 2468106
forms: Ksar Hellal

entry: El Jem
class: place
kind: city
en: El Jem
country: TUN
lat: 35.30
lon: 10.72
geonameid: 2473654
forms: El Jem

entry: Kelibia
class: place
kind: city
en: Kelibia
country: TUN
lat: 36.85
lon: 11.09
geonameid: 2467959
forms: Kelibia

entry: Menzel Bourguiba
class: place
kind: city
en: Menzel Bourguiba
country: TUN
lat: 37.15
lon: 9.79
geonameid: 2469264
forms: Menzel Bourguiba

entry: Mateur
class: place
kind: city
en: Mateur
country: TUN
lat: 37.04
lon: 9.67
geonameid: 2469088
forms: Mateur

entry: Tabarka
class: place
kind: city
en: Tabarka
country: TUN
lat: 36.95
lon: 8.76
geonameid: 2464871
forms: Tabarka

entry: Regueb
class: place
kind: city
en: Regueb
country: TUN
lat: 34.86
lon: 9.79
geonameid: 2473258
forms: Regueb

entry: Metlaoui
class: place
kind: city
en: Metlaoui
country: TUN
lat: 34.32
lon: 8.40
geonameid: 2473517
forms: Metlaoui

entry: El Hamma
class: place
kind: city
en: El Hamma
country: TUN
lat: 33.89
lon: 9.80
geonameid: 2473747
forms: El Hamma

entry: Remada
class: place
kind: city
en: Remada
country: TUN
lat: 32.32
lon: 10.40
geonameid: 2467783
forms: Remada

entry: Msaken
class: place
kind: city
en: Msaken
country: TUN
lat: 35.73
lon: 10.58
geonameid: 2469140
forms: Msaken

entry: Hammam Sousse
class: place
kind: city
en: Hammam Sousse
country: TUN
lat: 35.86
lon: 10.60
geonameid: 2470579
forms: Hammam Sousse

entry: Maktar
class: place
kind: city
en: Maktar
country: TUN
lat: 35.86
lon: 9.20
geonameid: 2469341
forms: Maktar

entry: Tajerouine
class: place
kind: city
en: Tajerouine
country: TUN
lat: 35.89
lon: 8.55
geonameid: 2464809
forms: Tajerouine

entry: Testour
class: place
kind: city
en: Testour
country: TUN
lat: 36.55
lon: 9.44
geonameid: 2464704
forms: Testour

entry: El Fahs
class: place
kind: city
en: El Fahs
country: TUN
lat: 36.37
lon: 9.90
geonameid: 2468285
forms: El Fahs

entry: Algiers
class: place
kind: city
en: Algiers
country: DZA
capital: yes
lat: 36.73
lon: 3.09
geonameid: 2507480
forms: Algiers

entry: Constantine
class: place
kind: city
en: Constantine
country: DZA
lat: 36.37
lon: 6.61
geonameid: 2501152
forms: Constantine

entry: Annaba
class: place
kind: city
en: Annaba
country: DZA
lat: 36.90
lon: 7.77
geonameid: 2506999
forms: Annaba

entry: Sidi Bel Abbès
class: place
kind: city
en: Sidi Bel Abbès
country: DZA
lat: 35.19
lon: -0.64
geonameid: 2481007
forms: Sidi Bel Abbès

entry: Biskra
class: place
kind: city
en: Biskra
country: DZA
lat: 34.85
lon: 5.73
geonameid: 2503826
forms: Biskra

entry: Tébessa
class: place
kind: city
en: Tébessa
country: DZA
lat: 35.40
lon: 8.12
geonameid: 2477461
forms: Tébessa

entry: Tlemcen
class: place
kind: city
en: Tlemcen
country: DZA
lat: 34.88
lon: -1.31
geonameid: 2475687
forms: Tlemcen

entry: Béjaïa
class: place
kind: city
en: Béjaïa
country: DZA
lat: 36.75
lon: 5.07
geonameid: 2505329
forms: Béjaïa

entry: Tizi Ouzou
class: place
kind: city
en: Tizi Ouzou
country: DZA
lat: 36.71
lon: 4.05
geonameid: 2475744
forms: Tizi Ouzou

entry: Bouira
class: place
kind: city
en: Bouira
country: DZA
lat: 36.37
lon: 3.90
geonameid: 2502958
forms: Bouira

entry: Boumerdes
class: place
kind: city
en: Boumerdes
country: DZA
lat: 36.77
lon: 3.48
geonameid: 2474141
forms: Boumerdes

entry: Djelfa
class: place
kind: city
en: Djelfa
country: DZA
lat: 34.67
lon: 3.26
geonameid: 2500017
forms: Djelfa

entry: Laghouat
class: place
kind: city
en: Laghouat
country: DZA
lat: 33.80
lon: 2.87
geonameid: 2491191
forms: Laghouat

entry: Ghardaia
class: place
kind: city
en: Ghardaia
country: DZA
lat: 32.49
lon: 3.67
geonameid: 2496049
forms: Ghardaia

entry: Ouargla
class: place
kind: city
en: Ouargla
country: DZA
lat: 31.95
lon: 5.33
geonameid: 2485801
forms: Ouargla

entry: Hassi Messaoud
class: place
kind: city
en: Hassi Messaoud
country: DZA
lat: 31.68
lon: 6.07
geonameid: 2494029
forms: Hassi Messaoud

entry: Tamanrasset
class: place
kind: city
en: Tamanrasset
country: DZA
lat: 22.79
lon: 5.52
geonameid: 2478216
forms: Tamanrasset

entry: Bechar
class: place
kind: city
en: Bechar
country: DZA
lat: 31.62
lon: -2.22
geonameid: 2505530
forms: Bechar

entry: Tindouf
class: place
kind: city
en: Tindouf
country: DZA
lat: 27.67
lon: -8.15
geonameid: 2476301
forms: Tindouf

entry: El Bayadh
class: place
kind: city
en: El Bayadh
country: DZA
lat: 33.68
lon: 1.02
geonameid: 2498543
forms: El Bayadh

entry: El Oued
class: place
kind: city
en: El Oued
country: DZA
lat: 33.36
lon: 6.86
geonameid: 2497411
forms: El Oued

entry: Khenchela
class: place
kind: city
en: Khenchela
country: DZA
lat: 35.44
lon: 7.14
geonameid: 2491889
forms: Khenchela

entry: Souk Ahras
class: place
kind: city
en: Souk Ahras
country: DZA
lat: 36.29
lon: 7.95
geonameid: 2479215
forms: Souk Ahras

entry: El Tarf
class: place
kind: city
en: El Tarf
country: DZA
lat: 36.77
lon: 8.31
geonameid: 2497323
forms: El Tarf

entry: Guelma
class: place
kind: city
en: Guelma
country: DZA
lat: 36.46
lon: 7.43
geonameid: 2495662
forms: Guelma

entry: Skikda
class: place
kind: city
en: Skikda
country: DZA
lat: 36.88
lon: 6.91
geonameid: 2479536
forms: Skikda

entry: Oum el Bouaghi
class: place
kind: city
en: Oum el Bouaghi
country: DZA
lat: 35.88
lon: 7.11
geonameid: 2484620
forms: Oum el Bouaghi

entry: Bordj Bou Arreridj
class: place
kind: city
en: Bordj Bou Arreridj
country: DZA
lat: 36.07
lon: 4.76
geonameid: 2503701
forms: Bordj Bou Arreridj

entry: Ain Defla
class: place
kind: city
en: Ain Defla
country: DZA
lat: 36.26
lon: 1.97
geonameid: 2508228
forms: Ain Defla

entry: Tiaret
class: place
kind: city
en: Tiaret
country: DZA
lat: 35.37
lon: 1.32
geonameid: 2476897
forms: Tiaret

entry: Relizane
class: place
kind: city
en: Relizane
country: DZA
lat: 35.74
lon: 0.56
geonameid: 2483668
forms: Relizane

entry: Mostaganem
class: place
kind: city
en: Mostaganem
country: DZA
lat: 35.93
lon: 0.09
geonameid: 2487134
forms: Mostaganem

entry: Mascara
class: place
kind: city
en: Mascara
country: DZA
lat: 35.40
lon: 0.14
geonameid: 2490098
forms: Mascara

entry: Ain Temouchent
class: place
kind: city
en: Ain Temouchent
country: DZA
lat: 35.30
lon: -1.14
geonameid: 2507901
forms: Ain Temouchent

entry: Tissemsilt
class: place
kind: city
en: Tissemsilt
country: DZA
lat: 35.61
lon: 1.81
geonameid: 2475860
forms: Tissemsilt

entry: Illizi
class: place
kind: city
en: Illizi
country: DZA
lat: 26.48
lon: 8.47
geonameid: 2493456
forms: Illizi

entry: Rabat
class: place
kind: city
en: Rabat
country: MAR
capital: yes
lat: 34.01
lon: -6.83
geonameid: 2538475
forms: Rabat

entry: Casablanca
class: place
kind: city
en: Casablanca
country: MAR
lat: 33.59
lon: -7.61
geonameid: 2553604
forms: Casablanca

entry: Marrakesh
class: place
kind: city
en: Marrakesh
country: MAR
lat: 31.63
lon: -8.00
geonameid: 2542997
forms: Marrakesh

entry: Tangier
class: place
kind: city
en: Tangier
country: MAR
lat: 35.77
lon: -5.80
geonameid: 2530335
forms: Tangier

entry: Agadir
class: place
kind: city
en: Agadir
country: MAR
lat: 30.42
lon: -9.60
geonameid: 2561668
forms: Agadir

entry: Meknes
class: place
kind: city
en: Meknes
country: MAR
lat: 33.90
lon: -5.55
geonameid: 2542715
forms: Meknes

entry: Tetouan
class: place
kind: city
en: Tetouan
country: MAR
lat: 35.57
lon: -5.37
geonameid: 2528910
forms: Tetouan

entry: Kenitra
class: place
kind: city
en: Kenitra
country: MAR
lat: 34.26
lon: -6.58
geonameid: 2544571
forms: Kenitra

entry: Temara
class: place
kind: city
en: Temara
country: MAR
lat: 33.93
lon: -6.91
geonameid: 2529013
forms: Temara

entry: Al Hoceima
class: place
kind: city
en: Al Hoceima
country: MAR
lat: 35.25
lon: -3.94
geonameid: 2558545
forms: Al Hoceima

entry: Beni Mellal
class: place
kind: city
en: Beni Mellal
country: MAR
lat: 32.34
lon: -6.35
geonameid: 2555745
forms: Beni Mellal

entry: Khouribga
class: place
kind: city
en: Khouribga
country: MAR
lat: 32.88
lon: -6.91
geonameid: 2544248
forms: Khouribga

entry: Settat
class: place
kind: city
en: Settat
country: MAR
lat: 33.00
lon: -7.62
geonameid: 2537406
forms: Settat

entry: Mohammedia
class: place
kind: city
en: Mohammedia
country: MAR
lat: 33.69
lon: -7.38
geonameid: 2542051
forms: Mohammedia

entry: Larache
class: place
kind: city
en: Larache
country: MAR
lat: 35.19
lon: -6.16
geonameid: 2543549
forms: Larache

entry: Ksar El Kebir
class: place
kind: city
en: Ksar El Kebir
country: MAR
lat: 35.00
lon: -5.90
geonameid: 2544001
forms: Ksar El Kebir

entry: Errachidia
class: place
kind: city
en: Errachidia
country: MAR
lat: 31.93
lon: -4.43
geonameid: 7280528
forms: Errachidia

entry: Zagora
class: place
kind: city
en: Zagora
country: MAR
lat: 30.33
lon: -5.84
geonameid: 2526452
forms: Zagora

entry: Tinghir
class: place
kind: city
en: Tinghir
country: MAR
lat: 31.51
lon: -5.53
geonameid: 2527915
forms: Tinghir

entry: Essaouira
class: place
kind: city
en: Essaouira
country: MAR
lat: 31.51
lon: -9.77
geonameid: 2549263
forms: Essaouira

entry: Taroudant
class: place
kind: city
en: Taroudant
country: MAR
lat: 30.47
lon: -8.88
geonameid: 2529649
forms: Taroudant

entry: Tiznit
class: place
kind: city
en: Tiznit
country: MAR
lat: 29.70
lon: -9.73
geonameid: 2527089
forms: Tiznit

entry: Guelmim
class: place
kind: city
en: Guelmim
country: MAR
lat: 28.99
lon: -10.06
geonameid: 2548526
forms: Guelmim

entry: Tan-Tan
class: place
kind: city
en: Tan-Tan
country: MAR
lat: 28.44
lon: -11.10
geonameid: 2530241
forms: Tan-Tan

entry: Khenifra
class: place
kind: city
en: Khenifra
country: MAR
lat: 32.93
lon: -5.66
geonameid: 2544333
forms: Khenifra

entry: Ifrane
class: place
kind: city
en: Ifrane
country: MAR
lat: 33.53
lon: -5.11
geonameid: 2546917
forms: Ifrane

entry: Berkane
class: place
kind: city
en: Berkane
country: MAR
lat: 34.92
lon: -2.32
geonameid: 2555467
forms: Berkane

entry: Jerada
class: place
kind: city
en: Jerada
country: MAR
lat: 34.31
lon: -2.16
geonameid: 2545017
forms: Jerada

entry: Saidia
class: place
kind: city
en: Saidia
country: MAR
lat: 35.08
lon: -2.23
geonameid: 2537802
forms: Saidia

entry: Khemisset
class: place
kind: city
en: Khemisset
country: MAR
lat: 33.82
lon: -6.07
geonameid: 2558470
forms: Khemisset

entry: Fnidek
class: place
kind: city
en: Fnidek
country: MAR
lat: 35.85
lon: -5.36
geonameid: 2548818
forms: Fnidek

entry: Laayoune
class: place
kind: city
en: Laayoune
country: ESH
lat: 27.15
lon: -13.20
geonameid: 2462881
forms: Laayoune

entry: Dakhla
class: place
kind: city
en: Dakhla
country: ESH
lat: 23.68
lon: -15.96
geonameid: 2463447
forms: Dakhla

entry: Beirut
class: place
kind: city
en: Beirut
country: LBN
capital: yes
lat: 33.89
lon: 35.50
geonameid: 276781
forms: Beirut

entry: Tripoli (LBN)
class: place
kind: city
en: Tripoli
country: LBN
lat: 34.43
lon: 35.84
geonameid: 266826
forms: Tripoli
ambiguous: yes

entry: Sidon
class: place
kind: city
en: Sidon
country: LBN
lat: 33.56
lon: 35.37
geonameid: 268064
forms: Sidon

entry: Zahle
class: place
kind: city
en: Zahle
country: LBN
lat: 33.85
lon: 35.90
geonameid: 266045
forms: Zahle

entry: Baalbek
class: place
kind: city
en: Baalbek
country: LBN
lat: 34.01
lon: 36.22
geonameid: 277130
forms: Baalbek

entry: Jounieh
class: place
kind: city
en: Jounieh
country: LBN
lat: 33.98
lon: 35.62
geonameid: 273140
forms: Jounieh

entry: Byblos
class: place
kind: city
en: Byblos
country: LBN
lat: 34.12
lon: 35.65
geonameid: 273203
forms: Byblos

entry: Batroun
class: place
kind: city
en: Batroun
country: LBN
lat: 34.26
lon: 35.66
geonameid: 280328
forms: Batroun

entry: Marjayoun
class: place
kind: city
en: Marjayoun
country: LBN
lat: 33.36
lon: 35.59
geonameid: 271226
forms: Marjayoun

entry: Jezzine
class: place
kind: city
en: Jezzine
country: LBN
lat: 33.54
lon: 35.58
geonameid: 273360
forms: Jezzine

entry: Baabda
class: place
kind: city
en: Baabda
country: LBN
lat: 33.83
lon: 35.54
geonameid: 277226
forms: Baabda

entry: Ghazieh
class: place
kind: city
en: Ghazieh
country: LBN
lat: 33.52
lon: 35.37
geonameid: 280155
forms: Ghazieh

entry: Jerusalem
class: place
kind: city
en: Jerusalem
country: PSE
lat: 31.78
lon: 35.23
geonameid: 7303419
forms: Jerusalem

entry: Ramallah
class: place
kind: city
en: Ramallah
country: PSE
capital: yes
lat: 31.90
lon: 35.20
geonameid: 282239
forms: Ramallah

entry: Nablus
class: place
kind: city
en: Nablus
country: PSE
lat: 32.22
lon: 35.25
geonameid: 282615
forms: Nablus

entry: Hebron
class: place
kind: city
en: Hebron
country: PSE
lat: 31.53
lon: 35.09
geonameid: 285066
forms: Hebron

entry: Tulkarm
class: place
kind: city
en: Tulkarm
country: PSE
lat: 32.31
lon: 35.03
geonameid: 281577
forms: Tulkarm

entry: Qalqilyah
class: place
kind: city
en: Qalqilyah
country: PSE
lat: 32.19
lon: 34.97
geonameid: 282457
forms: Qalqilyah

entry: Salfit
class: place
kind: city
en: Salfit
country: PSE
lat: 32.08
lon: 35.18
geonameid: 282039
forms: Salfit

entry: Jericho
class: place
kind: city
en: Jericho
country: PSE
lat: 31.87
lon: 35.45
geonameid: 284899
forms: Jericho

entry: Bethlehem
class: place
kind: city
en: Bethlehem
country: PSE
lat: 31.70
lon: 35.20
geonameid: 284315
forms: Bethlehem

entry: Tubas
class: place
kind: city
en: Tubas
country: PSE
lat: 32.32
lon: 35.37
geonameid: 281581
forms: Tubas

entry: Rafah
class: place
kind: city
en: Rafah
country: PSE
lat: 31.29
lon: 34.25
geonameid: 281102
forms: Rafah

entry: Khan Yunis
class: place
kind: city
en: Khan Yunis
country: PSE
lat: 31.35
lon: 34.30
geonameid: 281124
forms: Khan Yunis

entry: Deir al-Balah
class: place
kind: city
en: Deir al-Balah
country: PSE
lat: 31.42
lon: 34.35
geonameid: 281141
forms: Deir al-Balah

entry: Jabalia
class: place
kind: city
en: Jabalia
country: PSE
lat: 31.53
lon: 34.48
geonameid: 281129
forms: Jabalia

entry: Beit Hanoun
class: place
kind: city
en: Beit Hanoun
country: PSE
lat: 31.54
lon: 34.54
geonameid: 281146
forms: Beit Hanoun

entry: Beit Lahia
class: place
kind: city
en: Beit Lahia
country: PSE
lat: 31.55
lon: 34.50
geonameid: 281145
forms: Beit Lahia

entry: Tel Aviv
class: place
kind: city
en: Tel Aviv
country: ISR
lat: 32.08
lon: 34.78
geonameid: 293397
forms: Tel Aviv

entry: Haifa
class: place
kind: city
en: Haifa
country: ISR
lat: 32.82
lon: 34.99
geonameid: 294801
forms: Haifa

entry: Jaffa
class: place
kind: city
en: Jaffa
country: ISR
lat: 32.05
lon: 34.75
geonameid: 293253
forms: Jaffa

entry: Nazareth
class: place
kind: city
en: Nazareth
country: ISR
lat: 32.70
lon: 35.30
geonameid: 294098
forms: Nazareth

entry: Beersheba
class: place
kind: city
en: Beersheba
country: ISR
lat: 31.25
lon: 34.79
geonameid: 295530
forms: Beersheba

entry: Ashdod
class: place
kind: city
en: Ashdod
country: ISR
lat: 31.79
lon: 34.65
geonameid: 295629
forms: Ashdod

entry: Eilat
class: place
kind: city
en: Eilat
country: ISR
lat: 29.56
lon: 34.95
geonameid: 295277
forms: Eilat

entry: Netanya
class: place
kind: city
en: Netanya
country: ISR
lat: 32.33
lon: 34.86
geonameid: 294071
forms: Netanya

entry: Safed
class: place
kind: city
en: Safed
country: ISR
lat: 32.96
lon: 35.50
geonameid: 293100
forms: Safed

entry: Tiberias
class: place
kind: city
en: Tiberias
country: ISR
lat: 32.79
lon: 35.53
geonameid: 293322
forms: Tiberias

entry: Kiryat Shmona
class: place
kind: city
en: Kiryat Shmona
country: ISR
lat: 33.21
lon: 35.57
geonameid: 293825
forms: Kiryat Shmona

entry: Ramla
class: place
kind: city
en: Ramla
country: ISR
lat: 31.93
lon: 34.87
geonameid: 293768
forms: Ramla

entry: Umm el Fahm
class: place
kind: city
en: Umm el Fahm
country: ISR
lat: 32.52
lon: 35.15
geonameid: 293286
forms: Umm el Fahm

entry: Dimona
class: place
kind: city
en: Dimona
country: ISR
lat: 31.07
lon: 35.03
geonameid: 295328
forms: Dimona

entry: Amman
class: place
kind: city
en: Amman
country: JOR
capital: yes
lat: 31.96
lon: 35.95
geonameid: 250441
forms: Amman

entry: Zarqa
class: place
kind: city
en: Zarqa
country: JOR
lat: 32.07
lon: 36.09
geonameid: 250090
forms: Zarqa

entry: Irbid
class: place
kind: city
en: Irbid
country: JOR
lat: 32.56
lon: 35.85
geonameid: 248946
forms: Irbid

entry: Aqaba
class: place
kind: city
en: Aqaba
country: JOR
lat: 29.53
lon: 35.00
geonameid: 250774
forms: Aqaba

entry: Mafraq
class: place
kind: city
en: Mafraq
country: JOR
lat: 32.34
lon: 36.21
geonameid: 250582
forms: Mafraq

entry: Madaba
class: place
kind: city
en: Madaba
country: JOR
lat: 31.72
lon: 35.79
geonameid: 248370
forms: Madaba

entry: Jerash
class: place
kind: city
en: Jerash
country: JOR
lat: 32.28
lon: 35.90
geonameid: 248875
forms: Jerash

entry: Tafilah
class: place
kind: city
en: Tafilah
country: JOR
lat: 30.84
lon: 35.60
geonameid: 250198
forms: Tafilah

entry: Petra
class: place
kind: city
en: Petra
country: JOR
lat: 30.33
lon: 35.44
geonameid: 246008
forms: Petra

entry: Ramtha
class: place
kind: city
en: Ramtha
country: JOR
lat: 32.56
lon: 36.00
geonameid: 250336
forms: Ramtha

entry: Al-Jafr
class: place
kind: city
en: Al-Jafr
country: JOR
lat: 30.28
lon: 36.20
geonameid: 250649
forms: Al-Jafr

entry: Rukban
class: place
kind: city
en: Rukban
country: JOR
lat: 33.31
lon: 38.70
geonameid: 11428685
forms: Rukban

entry: Khartoum
class: place
kind: city
en: Khartoum
country: SDN
capital: yes
lat: 15.55
lon: 32.53
geonameid: 379252
forms: Khartoum

entry: Omdurman
class: place
kind: city
en: Omdurman
country: SDN
lat: 15.64
lon: 32.48
geonameid: 365137
forms: Omdurman

entry: Port Sudan
class: place
kind: city
en: Port Sudan
country: SDN
lat: 19.62
lon: 37.22
geonameid: 377039
forms: Port Sudan

entry: Kassala
class: place
kind: city
en: Kassala
country: SDN
lat: 15.45
lon: 36.40
geonameid: 372753
forms: Kassala

entry: Gedaref
class: place
kind: city
en: Gedaref
country: SDN
lat: 14.03
lon: 35.39
geonameid: 379062
forms: Gedaref

entry: Nyala
class: place
kind: city
en: Nyala
country: SDN
lat: 12.05
lon: 24.88
geonameid: 369004
forms: Nyala

entry: El Fasher
class: place
kind: city
en: El Fasher
country: SDN
lat: 13.63
lon: 25.35
geonameid: 379555
forms: El Fasher

entry: Geneina
class: place
kind: city
en: Geneina
country: SDN
lat: 13.45
lon: 22.45
geonameid: 379303
forms: Geneina

entry: Zalingei
class: place
kind: city
en: Zalingei
country: SDN
lat: 12.91
lon: 23.47
geonameid: 363533
forms: Zalingei

entry: El Obeid
class: place
kind: city
en: El Obeid
country: SDN
lat: 13.18
lon: 30.22
geonameid: 379003
forms: El Obeid

entry: Kosti
class: place
kind: city
en: Kosti
country: SDN
lat: 13.16
lon: 32.66
geonameid: 371760
forms: Kosti

entry: Wad Medani
class: place
kind: city
en: Wad Medani
country: SDN
lat: 14.40
lon: 33.52
geonameid: 364103
forms: Wad Medani

entry: Atbara
class: place
kind: city
en: Atbara
country: SDN
lat: 17.70
lon: 33.99
geonameid: 378231
forms: Atbara

entry: Shendi
class: place
kind: city
en: Shendi
country: SDN
lat: 16.69
lon: 33.43
geonameid: 367308
forms: Shendi

entry: Dongola
class: place
kind: city
en: Dongola
country: SDN
lat: 19.18
lon: 30.48
geonameid: 363417
forms: Dongola

entry: Kadugli
class: place
kind: city
en: Kadugli
country: SDN
lat: 11.01
lon: 29.72
geonameid: 373141
forms: Kadugli

entry: Ad-Damazin
class: place
kind: city
en: Ad-Damazin
country: SDN
lat: 11.79
lon: 34.36
geonameid: 380174
forms: Ad-Damazin

entry: Merowe
class: place
kind: city
en: Merowe
country: SDN
lat: 18.48
lon: 31.81
geonameid: 370481
forms: Merowe

entry: Abu Dhabi
class: place
kind: city
en: Abu Dhabi
country: ARE
capital: yes
lat: 24.45
lon: 54.40
geonameid: 292968
forms: Abu Dhabi

entry: Dubai
class: place
kind: city
en: Dubai
country: ARE
lat: 25.08
lon: 55.31
geonameid: 292223
forms: Dubai

entry: Sharjah
class: place
kind: city
en: Sharjah
country: ARE
lat: 25.34
lon: 55.41
geonameid: 292672
forms: Sharjah

entry: Khor Fakkan
class: place
kind: city
en: Khor Fakkan
country: ARE
lat: 25.34
lon: 56.35
geonameid: 291696
forms: Khor Fakkan

entry: Musaffah
class: place
kind: city
en: Musaffah
country: ARE
lat: 24.35
lon: 54.50
geonameid: 12042053
forms: Musaffah

entry: Kuwait City
class: place
kind: city
en: Kuwait City
country: KWT
capital: yes
lat: 29.37
lon: 47.98
geonameid: 285787
forms: Kuwait City

entry: Hawalli
class: place
kind: city
en: Hawalli
country: KWT
lat: 29.33
lon: 48.03
geonameid: 285629
forms: Hawalli

entry: Farwaniya
class: place
kind: city
en: Farwaniya
country: KWT
lat: 29.28
lon: 47.96
geonameid: 285815
forms: Farwaniya

entry: Ahmadi
class: place
kind: city
en: Ahmadi
country: KWT
lat: 29.08
lon: 48.08
geonameid: 285839
forms: Ahmadi

entry: Salmiya
class: place
kind: city
en: Salmiya
country: KWT
lat: 29.33
lon: 48.08
geonameid: 285704
forms: Salmiya

entry: Fahaheel
class: place
kind: city
en: Fahaheel
country: KWT
lat: 29.08
lon: 48.13
geonameid: 285811
forms: Fahaheel

entry: Wafra
class: place
kind: city
en: Wafra
country: KWT
lat: 28.64
lon: 47.93
geonameid: 285760
forms: Wafra

entry: Mangaf
class: place
kind: city
en: Mangaf
country: KWT
lat: 29.10
lon: 48.13
geonameid: 285778
forms: Mangaf

entry: Manama
class: place
kind: city
en: Manama
country: BHR
capital: yes
lat: 26.23
lon: 50.59
geonameid: 290340
forms: Manama

entry: Muharraq
class: place
kind: city
en: Muharraq
country: BHR
lat: 26.26
lon: 50.61
geonameid: 290332
forms: Muharraq

entry: Sitra
class: place
kind: city
en: Sitra
country: BHR
lat: 26.15
lon: 50.62
geonameid: 290104
forms: Sitra

entry: Hamad Town
class: place
kind: city
en: Hamad Town
country: BHR
lat: 26.12
lon: 50.51
geonameid: 290247
forms: Hamad Town

entry: Jidd Hafs
class: place
kind: city
en: Jidd Hafs
country: BHR
lat: 26.22
lon: 50.55
geonameid: 290215
forms: Jidd Hafs

entry: Al Rayyan
class: place
kind: city
en: Al Rayyan
country: QAT
lat: 25.29
lon: 51.42
geonameid: 289888
forms: Al Rayyan

entry: Al Wakrah
class: place
kind: city
en: Al Wakrah
country: QAT
lat: 25.17
lon: 51.60
geonameid: 289915
forms: Al Wakrah

entry: Muscat
class: place
kind: city
en: Muscat
country: OMN
capital: yes
lat: 23.58
lon: 58.41
geonameid: 287286
forms: Muscat

entry: Salalah
class: place
kind: city
en: Salalah
country: OMN
lat: 17.02
lon: 54.09
geonameid: 286621
forms: Salalah

entry: Sohar
class: place
kind: city
en: Sohar
country: OMN
lat: 24.35
lon: 56.71
geonameid: 286282
forms: Sohar

entry: Nizwa
class: place
kind: city
en: Nizwa
country: OMN
lat: 22.93
lon: 57.53
geonameid: 286987
forms: Nizwa

entry: Buraimi
class: place
kind: city
en: Buraimi
country: OMN
lat: 24.25
lon: 55.79
geonameid: 289317
forms: Buraimi

entry: Khasab
class: place
kind: city
en: Khasab
country: OMN
lat: 26.18
lon: 56.25
geonameid: 287614
forms: Khasab

entry: Nouakchott
class: place
kind: city
en: Nouakchott
country: MRT
capital: yes
lat: 18.09
lon: -15.98
geonameid: 2377450
forms: Nouakchott

entry: Nouadhibou
class: place
kind: city
en: Nouadhibou
country: MRT
lat: 20.94
lon: -17.04
geonameid: 2377457
forms: Nouadhibou

entry: Kiffa
class: place
kind: city
en: Kiffa
country: MRT
lat: 16.62
lon: -11.40
geonameid: 2378538
forms: Kiffa

entry: Rosso
class: place
kind: city
en: Rosso
country: MRT
lat: 16.51
lon: -15.80
geonameid: 2376898
forms: Rosso

entry: Zouerate
class: place
kind: city
en: Zouerate
country: MRT
lat: 22.74
lon: -12.47
geonameid: 2375558
forms: Zouerate

entry: Kaédi
class: place
kind: city
en: Kaédi
country: MRT
lat: 16.15
lon: -13.50
geonameid: 2378736
forms: Kaédi

entry: Mogadishu
class: place
kind: city
en: Mogadishu
country: SOM
capital: yes
lat: 2.04
lon: 45.34
geonameid: 53654
forms: Mogadishu

entry: Kismayo
class: place
kind: city
en: Kismayo
country: SOM
lat: -0.36
lon: 42.55
geonameid: 55671
forms: Kismayo

entry: Baidoa
class: place
kind: city
en: Baidoa
country: SOM
lat: 3.11
lon: 43.65
geonameid: 64536
forms: Baidoa

entry: Bosaso
class: place
kind: city
en: Bosaso
country: SOM
lat: 11.28
lon: 49.18
geonameid: 64013
forms: Bosaso

entry: Gaalkacyo
class: place
kind: city
en: Gaalkacyo
country: SOM
lat: 6.77
lon: 47.43
geonameid: 59611
forms: Gaalkacyo

entry: Beledweyne
class: place
kind: city
en: Beledweyne
country: SOM
lat: 4.74
lon: 45.20
geonameid: 64460
forms: Beledweyne

entry: Jawhar
class: place
kind: city
en: Jawhar
country: SOM
lat: 2.78
lon: 45.50
geonameid: 56335
forms: Jawhar

entry: Moroni
class: place
kind: city
en: Moroni
country: COM
capital: yes
lat: -11.70
lon: 43.26
geonameid: 921772
forms: Moroni

entry: Almaty
class: place
kind: city
en: Almaty
country: KAZ
lat: 43.25
lon: 76.95
geonameid: 1526384
forms: Almaty

entry: Shymkent
class: place
kind: city
en: Shymkent
country: KAZ
lat: 42.30
lon: 69.60
geonameid: 1518980
forms: Shymkent

entry: Aktau
class: place
kind: city
en: Aktau
country: KAZ
lat: 43.65
lon: 51.17
geonameid: 610612
forms: Aktau

entry: Aktobe
class: place
kind: city
en: Aktobe
country: KAZ
lat: 50.28
lon: 57.21
geonameid: 610611
forms: Aktobe

entry: Atyrau
class: place
kind: city
en: Atyrau
country: KAZ
lat: 47.12
lon: 51.88
geonameid: 610529
forms: Atyrau

entry: Taraz
class: place
kind: city
en: Taraz
country: KAZ
lat: 42.90
lon: 71.37
geonameid: 1516905
forms: Taraz

entry: Taldykorgan
class: place
kind: city
en: Taldykorgan
country: KAZ
lat: 45.02
lon: 78.37
geonameid: 1518542
forms: Taldykorgan

entry: Kyzylorda
class: place
kind: city
en: Kyzylorda
country: KAZ
lat: 44.85
lon: 65.50
geonameid: 1519922
forms: Kyzylorda

entry: Pavlodar
class: place
kind: city
en: Pavlodar
country: KAZ
lat: 52.29
lon: 76.97
geonameid: 1520240
forms: Pavlodar

entry: Semey
class: place
kind: city
en: Semey
country: KAZ
lat: 50.41
lon: 80.23
geonameid: 1519422
forms: Semey

entry: Petropavl
class: place
kind: city
en: Petropavl
country: KAZ
lat: 54.87
lon: 69.15
geonameid: 1520172
forms: Petropavl

entry: Kostanay
class: place
kind: city
en: Kostanay
country: KAZ
lat: 53.21
lon: 63.62
geonameid: 1519928
forms: Kostanay

entry: Kokshetau
class: place
kind: city
en: Kokshetau
country: KAZ
lat: 53.28
lon: 69.39
geonameid: 1522203
forms: Kokshetau

entry: Zhanaozen
class: place
kind: city
en: Zhanaozen
country: KAZ
lat: 43.34
lon: 52.86
geonameid: 607610
forms: Zhanaozen

entry: Baikonur
class: place
kind: city
en: Baikonur
country: KAZ
lat: 45.62
lon: 63.32
geonameid: 1521368
forms: Baikonur

entry: Ekibastuz
class: place
kind: city
en: Ekibastuz
country: KAZ
lat: 51.72
lon: 75.32
geonameid: 1524325
forms: Ekibastuz

entry: Temirtau
class: place
kind: city
en: Temirtau
country: KAZ
lat: 50.05
lon: 72.96
geonameid: 1518262
forms: Temirtau

entry: Tashkent
class: place
kind: city
en: Tashkent
country: UZB
capital: yes
lat: 41.26
lon: 69.22
geonameid: 1512569
forms: Tashkent

entry: Samarkand
class: place
kind: city
en: Samarkand
country: UZB
lat: 39.65
lon: 66.96
geonameid: 1216265
forms: Samarkand

entry: Bukhara
class: place
kind: city
en: Bukhara
country: UZB
lat: 39.77
lon: 64.43
geonameid: 1217662
forms: Bukhara

entry: Nukus
class: place
kind: city
en: Nukus
country: UZB
lat: 42.45
lon: 59.61
geonameid: 601294
forms: Nukus

entry: Fergana
class: place
kind: city
en: Fergana
country: UZB
lat: 40.38
lon: 71.78
geonameid: 1514019
forms: Fergana

entry: Namangan
class: place
kind: city
en: Namangan
country: UZB
lat: 41.00
lon: 71.67
geonameid: 1513157
forms: Namangan

entry: Bishkek
class: place
kind: city
en: Bishkek
country: KGZ
capital: yes
lat: 42.87
lon: 74.59
geonameid: 1528675
forms: Bishkek

entry: Jalal-Abad
class: place
kind: city
en: Jalal-Abad
country: KGZ
lat: 40.93
lon: 73.00
geonameid: 1528249
forms: Jalal-Abad

entry: Batken
class: place
kind: city
en: Batken
country: KGZ
lat: 40.06
lon: 70.82
geonameid: 1528735
forms: Batken

entry: Dushanbe
class: place
kind: city
en: Dushanbe
country: TJK
capital: yes
lat: 38.54
lon: 68.78
geonameid: 1221874
forms: Dushanbe

entry: Khujand
class: place
kind: city
en: Khujand
country: TJK
lat: 40.28
lon: 69.62
geonameid: 1514879
forms: Khujand

entry: Khorugh
class: place
kind: city
en: Khorugh
country: TJK
lat: 37.49
lon: 71.55
geonameid: 1221328
forms: Khorugh

entry: Kulob
class: place
kind: city
en: Kulob
country: TJK
lat: 37.91
lon: 69.78
geonameid: 1221194
forms: Kulob

entry: Ashgabat
class: place
kind: city
en: Ashgabat
country: TKM
capital: yes
lat: 37.95
lon: 58.38
geonameid: 162183
forms: Ashgabat

entry: Turkmenbasy
class: place
kind: city
en: Turkmenbasy
country: TKM
lat: 40.02
lon: 52.96
geonameid: 601594
forms: Turkmenbasy

entry: Ganja
class: place
kind: city
en: Ganja
country: AZE
lat: 40.68
lon: 46.36
geonameid: 586523
forms: Ganja

entry: Nakhchivan
class: place
kind: city
en: Nakhchivan
country: AZE
lat: 39.20
lon: 45.40
geonameid: 147429
forms: Nakhchivan

entry: Yerevan
class: place
kind: city
en: Yerevan
country: ARM
capital: yes
lat: 40.18
lon: 44.51
geonameid: 616052
forms: Yerevan

entry: Gyumri
class: place
kind: city
en: Gyumri
country: ARM
lat: 40.79
lon: 43.85
geonameid: 616635
forms: Gyumri

entry: Tbilisi
class: place
kind: city
en: Tbilisi
country: GEO
capital: yes
lat: 41.69
lon: 44.83
geonameid: 611717
forms: Tbilisi

entry: Batumi
class: place
kind: city
en: Batumi
country: GEO
lat: 41.64
lon: 41.64
geonameid: 615532
forms: Batumi

entry: Kutaisi
class: place
kind: city
en: Kutaisi
country: GEO
lat: 42.27
lon: 42.69
geonameid: 613607
forms: Kutaisi

entry: Moscow
class: place
kind: city
en: Moscow
country: RUS
capital: yes
lat: 55.75
lon: 37.62
geonameid: 524901
forms: Moscow

entry: Saint Petersburg
class: place
kind: city
en: Saint Petersburg
country: RUS
lat: 59.94
lon: 30.31
geonameid: 498817
forms: Saint Petersburg

entry: Novosibirsk
class: place
kind: city
en: Novosibirsk
country: RUS
lat: 55.04
lon: 82.93
geonameid: 1496747
forms: Novosibirsk

entry: Yekaterinburg
class: place
kind: city
en: Yekaterinburg
country: RUS
lat: 56.85
lon: 60.61
geonameid: 1486209
forms: Yekaterinburg

entry: Kazan
class: place
kind: city
en: Kazan
country: RUS
lat: 55.79
lon: 49.12
geonameid: 551487
forms: Kazan

entry: Sochi
class: place
kind: city
en: Sochi
country: RUS
lat: 43.60
lon: 39.73
geonameid: 491422
forms: Sochi

entry: Volgograd
class: place
kind: city
en: Volgograd
country: RUS
lat: 48.72
lon: 44.50
geonameid: 472757
forms: Volgograd

entry: Makhachkala
class: place
kind: city
en: Makhachkala
country: RUS
lat: 42.98
lon: 47.50
geonameid: 532096
forms: Makhachkala

entry: Vladivostok
class: place
kind: city
en: Vladivostok
country: RUS
lat: 43.11
lon: 131.87
geonameid: 2013348
forms: Vladivostok

entry: Khabarovsk
class: place
kind: city
en: Khabarovsk
country: RUS
lat: 48.48
lon: 135.08
geonameid: 2022890
forms: Khabarovsk

entry: Kursk
class: place
kind: city
en: Kursk
country: RUS
lat: 51.73
lon: 36.19
geonameid: 538560
forms: Kursk

entry: Belgorod
class: place
kind: city
en: Belgorod
country: RUS
lat: 50.60
lon: 36.60
geonameid: 578072
forms: Belgorod

entry: Bryansk
class: place
kind: city
en: Bryansk
country: RUS
lat: 53.25
lon: 34.37
geonameid: 571476
forms: Bryansk

entry: Voronezh
class: place
kind: city
en: Voronezh
country: RUS
lat: 51.67
lon: 39.18
geonameid: 472045
forms: Voronezh

entry: Kaliningrad
class: place
kind: city
en: Kaliningrad
country: RUS
lat: 54.71
lon: 20.51
geonameid: 554234
forms: Kaliningrad

entry: Krasnodar
class: place
kind: city
en: Krasnodar
country: RUS
lat: 45.04
lon: 38.98
geonameid: 542420
forms: Krasnodar

entry: Samara
class: place
kind: city
en: Samara
country: RUS
lat: 53.20
lon: 50.15
geonameid: 499099
forms: Samara

entry: Saratov
class: place
kind: city
en: Saratov
country: RUS
lat: 51.54
lon: 46.00
geonameid: 498677
forms: Saratov

entry: Chelyabinsk
class: place
kind: city
en: Chelyabinsk
country: RUS
lat: 55.15
lon: 61.43
geonameid: 1508291
forms: Chelyabinsk

entry: Murmansk
class: place
kind: city
en: Murmansk
country: RUS
lat: 68.97
lon: 33.08
geonameid: 524305
forms: Murmansk

entry: Orenburg
class: place
kind: city
en: Orenburg
country: RUS
lat: 51.77
lon: 55.10
geonameid: 515003
forms: Orenburg

entry: Beslan
class: place
kind: city
en: Beslan
country: RUS
lat: 43.19
lon: 44.54
geonameid: 576697
forms: Beslan

entry: Novorossiysk
class: place
kind: city
en: Novorossiysk
country: RUS
lat: 44.72
lon: 37.77
geonameid: 518255
forms: Novorossiysk

entry: Taganrog
class: place
kind: city
en: Taganrog
country: RUS
lat: 47.24
lon: 38.90
geonameid: 484907
forms: Taganrog

entry: Irkutsk
class: place
kind: city
en: Irkutsk
country: RUS
lat: 52.30
lon: 104.30
geonameid: 2023469
forms: Irkutsk

entry: Yakutsk
class: place
kind: city
en: Yakutsk
country: RUS
lat: 62.03
lon: 129.73
geonameid: 2013159
forms: Yakutsk

entry: Nizhniy Novgorod
class: place
kind: city
en: Nizhniy Novgorod
country: RUS
lat: 56.33
lon: 44.00
geonameid: 520555
forms: Nizhniy Novgorod

entry: Kharkiv
class: place
kind: city
en: Kharkiv
country: UKR
lat: 49.99
lon: 36.23
geonameid: 706483
forms: Kharkiv

entry: Dnipro
class: place
kind: city
en: Dnipro
country: UKR
lat: 48.45
lon: 34.98
geonameid: 709930
forms: Dnipro

entry: Donetsk
class: place
kind: city
en: Donetsk
country: UKR
lat: 48.02
lon: 37.80
geonameid: 709717
forms: Donetsk

entry: Luhansk
class: place
kind: city
en: Luhansk
country: UKR
lat: 48.57
lon: 39.33
geonameid: 702658
forms: Luhansk

entry: Mariupol
class: place
kind: city
en: Mariupol
country: UKR
lat: 47.10
lon: 37.54
geonameid: 701822
forms: Mariupol

entry: Kherson
class: place
kind: city
en: Kherson
country: UKR
lat: 46.64
lon: 32.61
geonameid: 706448
forms: Kherson

entry: Sevastopol
class: place
kind: city
en: Sevastopol
country: UKR
lat: 44.61
lon: 33.52
geonameid: 694423
forms: Sevastopol

entry: Simferopol
class: place
kind: city
en: Simferopol
country: UKR
lat: 44.95
lon: 34.11
geonameid: 693805
forms: Simferopol

entry: Chernihiv
class: place
kind: city
en: Chernihiv
country: UKR
lat: 51.50
lon: 31.29
geonameid: 710735
forms: Chernihiv

entry: Poltava
class: place
kind: city
en: Poltava
country: UKR
lat: 49.59
lon: 34.55
geonameid: 696643
forms: Poltava

entry: Bakhmut
class: place
kind: city
en: Bakhmut
country: UKR
lat: 48.60
lon: 38.00
geonameid: 713174
forms: Bakhmut

entry: Sloviansk
class: place
kind: city
en: Sloviansk
country: UKR
lat: 48.87
lon: 37.62
geonameid: 693468
forms: Sloviansk

entry: Irpin
class: place
kind: city
en: Irpin
country: UKR
lat: 50.52
lon: 30.25
geonameid: 707565
forms: Irpin

entry: Melitopol
class: place
kind: city
en: Melitopol
country: UKR
lat: 46.85
lon: 35.37
geonameid: 701404
forms: Melitopol

entry: Kryvyi Rih
class: place
kind: city
en: Kryvyi Rih
country: UKR
lat: 47.91
lon: 33.39
geonameid: 703845
forms: Kryvyi Rih

entry: Vinnytsia
class: place
kind: city
en: Vinnytsia
country: UKR
lat: 49.23
lon: 28.47
geonameid: 689558
forms: Vinnytsia

entry: Kremenchuk
class: place
kind: city
en: Kremenchuk
country: UKR
lat: 49.07
lon: 33.42
geonameid: 704147
forms: Kremenchuk

entry: Zhytomyr
class: place
kind: city
en: Zhytomyr
country: UKR
lat: 50.25
lon: 28.66
geonameid: 686967
forms: Zhytomyr

entry: Kerch
class: place
kind: city
en: Kerch
country: UKR
lat: 45.36
lon: 36.47
geonameid: 706524
forms: Kerch

entry: Ivano-Frankivsk
class: place
kind: city
en: Ivano-Frankivsk
country: UKR
lat: 48.92
lon: 24.71
geonameid: 707471
forms: Ivano-Frankivsk

entry: Ternopil
class: place
kind: city
en: Ternopil
country: UKR
lat: 49.55
lon: 25.59
geonameid: 691650
forms: Ternopil

entry: Minsk
class: place
kind: city
en: Minsk
country: BLR
capital: yes
lat: 53.90
lon: 27.57
geonameid: 625144
forms: Minsk

entry: Brest
class: place
kind: city
en: Brest
country: BLR
lat: 52.10
lon: 23.70
geonameid: 629634
forms: Brest

entry: Chisinau
class: place
kind: city
en: Chisinau
country: MDA
capital: yes
lat: 47.01
lon: 28.86
geonameid: 618426
forms: Chisinau

entry: Ankara
class: place
kind: city
en: Ankara
country: TUR
capital: yes
lat: 39.92
lon: 32.85
geonameid: 323786
forms: Ankara

entry: Istanbul
class: place
kind: city
en: Istanbul
country: TUR
lat: 41.01
lon: 28.95
geonameid: 745044
forms: Istanbul

entry: Izmir
class: place
kind: city
en: Izmir
country: TUR
lat: 38.41
lon: 27.14
geonameid: 311046
forms: Izmir

entry: Gaziantep
class: place
kind: city
en: Gaziantep
country: TUR
lat: 37.06
lon: 37.38
geonameid: 314830
forms: Gaziantep

entry: Sanliurfa
class: place
kind: city
en: Sanliurfa
country: TUR
lat: 37.17
lon: 38.79
geonameid: 298333
forms: Sanliurfa

entry: Diyarbakir
class: place
kind: city
en: Diyarbakir
country: TUR
lat: 37.91
lon: 40.22
geonameid: 316541
forms: Diyarbakir

entry: Adana
class: place
kind: city
en: Adana
country: TUR
lat: 36.99
lon: 35.33
geonameid: 325363
forms: Adana

entry: Mersin
class: place
kind: city
en: Mersin
country: TUR
lat: 36.81
lon: 34.64
geonameid: 304531
forms: Mersin

entry: Antakya
class: place
kind: city
en: Antakya
country: TUR
lat: 36.20
lon: 36.16
geonameid: 323779
forms: Antakya

entry: Iskenderun
class: place
kind: city
en: Iskenderun
country: TUR
lat: 36.59
lon: 36.17
geonameid: 311111
forms: Iskenderun

entry: Kilis
class: place
kind: city
en: Kilis
country: TUR
lat: 36.72
lon: 37.12
geonameid: 307864
forms: Kilis

entry: Kahramanmaras
class: place
kind: city
en: Kahramanmaras
country: TUR
lat: 37.58
lon: 36.93
geonameid: 310859
forms: Kahramanmaras

entry: Malatya
class: place
kind: city
en: Malatya
country: TUR
lat: 38.35
lon: 38.31
geonameid: 304922
forms: Malatya

entry: Konya
class: place
kind: city
en: Konya
country: TUR
lat: 37.87
lon: 32.48
geonameid: 306571
forms: Konya

entry: Bursa
class: place
kind: city
en: Bursa
country: TUR
lat: 40.19
lon: 29.06
geonameid: 750269
forms: Bursa

entry: Trabzon
class: place
kind: city
en: Trabzon
country: TUR
lat: 41.01
lon: 39.73
geonameid: 738648
forms: Trabzon

entry: Antalya
class: place
kind: city
en: Antalya
country: TUR
lat: 36.91
lon: 30.70
geonameid: 323777
forms: Antalya

entry: Suruc
class: place
kind: city
en: Suruc
country: TUR
lat: 36.98
lon: 38.43
geonameid: 300075
forms: Suruc

entry: Akcakale
class: place
kind: city
en: Akcakale
country: TUR
lat: 36.71
lon: 38.95
geonameid: 324944
forms: Akcakale

entry: Mardin
class: place
kind: city
en: Mardin
country: TUR
lat: 37.31
lon: 40.74
geonameid: 304797
forms: Mardin

entry: Hakkari
class: place
kind: city
en: Hakkari
country: TUR
lat: 37.57
lon: 43.74
geonameid: 318137
forms: Hakkari

entry: Cizre
class: place
kind: city
en: Cizre
country: TUR
lat: 37.33
lon: 42.19
geonameid: 318253
forms: Cizre

entry: Nusaybin
class: place
kind: city
en: Nusaybin
country: TUR
lat: 37.07
lon: 41.22
geonameid: 303750
forms: Nusaybin

entry: Erzurum
class: place
kind: city
en: Erzurum
country: TUR
lat: 39.90
lon: 41.27
geonameid: 315368
forms: Erzurum

entry: Sivas
class: place
kind: city
en: Sivas
country: TUR
lat: 39.75
lon: 37.02
geonameid: 300619
forms: Sivas

entry: Kayseri
class: place
kind: city
en: Kayseri
country: TUR
lat: 38.73
lon: 35.49
geonameid: 308464
forms: Kayseri

entry: Eskisehir
class: place
kind: city
en: Eskisehir
country: TUR
lat: 39.78
lon: 30.52
geonameid: 315202
forms: Eskisehir

entry: Bodrum
class: place
kind: city
en: Bodrum
country: TUR
lat: 37.03
lon: 27.43
geonameid: 320995
forms: Bodrum

entry: Edirne
class: place
kind: city
en: Edirne
country: TUR
lat: 41.68
lon: 26.56
geonameid: 747712
forms: Edirne

entry: Canakkale
class: place
kind: city
en: Canakkale
country: TUR
lat: 40.15
lon: 26.41
geonameid: 749780
forms: Canakkale

entry: Reyhanli
class: place
kind: city
en: Reyhanli
country: TUR
lat: 36.27
lon: 36.57
geonameid: 302355
forms: Reyhanli

entry: Samsun
class: place
kind: city
en: Samsun
country: TUR
lat: 41.28
lon: 36.34
geonameid: 740264
forms: Samsun

entry: Didim
class: place
kind: city
en: Didim
country: TUR
lat: 37.38
lon: 27.26
geonameid: 297090
forms: Didim

entry: Tehran
class: place
kind: city
en: Tehran
country: IRN
capital: yes
lat: 35.69
lon: 51.42
geonameid: 112931
forms: Tehran

entry: Mashhad
class: place
kind: city
en: Mashhad
country: IRN
lat: 36.30
lon: 59.60
geonameid: 124665
forms: Mashhad

entry: Isfahan
class: place
kind: city
en: Isfahan
country: IRN
lat: 32.65
lon: 51.67
geonameid: 418863
forms: Isfahan

entry: Tabriz
class: place
kind: city
en: Tabriz
country: IRN
lat: 38.08
lon: 46.29
geonameid: 113646
forms: Tabriz

entry: Shiraz
class: place
kind: city
en: Shiraz
country: IRN
lat: 29.61
lon: 52.53
geonameid: 115019
forms: Shiraz

entry: Ahvaz
class: place
kind: city
en: Ahvaz
country: IRN
lat: 31.32
lon: 48.67
geonameid: 144448
forms: Ahvaz

entry: Kermanshah
class: place
kind: city
en: Kermanshah
country: IRN
lat: 34.31
lon: 47.06
geonameid: 128226
forms: Kermanshah

entry: Kerman
class: place
kind: city
en: Kerman
country: IRN
lat: 30.28
lon: 57.08
geonameid: 128234
forms: Kerman

entry: Hamadan
class: place
kind: city
en: Hamadan
country: IRN
lat: 34.80
lon: 48.51
geonameid: 132144
forms: Hamadan

entry: Zahedan
class: place
kind: city
en: Zahedan
country: IRN
lat: 29.50
lon: 60.86
geonameid: 1159301
forms: Zahedan

entry: Bandar Abbas
class: place
kind: city
en: Bandar Abbas
country: IRN
lat: 27.18
lon: 56.27
geonameid: 141681
forms: Bandar Abbas

entry: Bushehr
class: place
kind: city
en: Bushehr
country: IRN
lat: 28.97
lon: 50.84
geonameid: 139817
forms: Bushehr

entry: Abadan
class: place
kind: city
en: Abadan
country: IRN
lat: 30.34
lon: 48.30
geonameid: 145459
forms: Abadan

entry: Khorramshahr
class: place
kind: city
en: Khorramshahr
country: IRN
lat: 30.44
lon: 48.17
geonameid: 127319
forms: Khorramshahr

entry: Sanandaj
class: place
kind: city
en: Sanandaj
country: IRN
lat: 35.31
lon: 47.00
geonameid: 117574
forms: Sanandaj

entry: Mahabad
class: place
kind: city
en: Mahabad
country: IRN
lat: 36.76
lon: 45.72
geonameid: 125446
forms: Mahabad

entry: Rasht
class: place
kind: city
en: Rasht
country: IRN
lat: 37.28
lon: 49.58
geonameid: 118743
forms: Rasht

entry: Natanz
class: place
kind: city
en: Natanz
country: IRN
lat: 33.51
lon: 51.92
geonameid: 122491
forms: Natanz

entry: Chabahar
class: place
kind: city
en: Chabahar
country: IRN
lat: 25.29
lon: 60.64
geonameid: 1161724
forms: Chabahar

entry: Karaj
class: place
kind: city
en: Karaj
country: IRN
lat: 35.84
lon: 50.94
geonameid: 128747
forms: Karaj

entry: Saqqez
class: place
kind: city
en: Saqqez
country: IRN
lat: 36.25
lon: 46.27
geonameid: 117392
forms: Saqqez

entry: Qazvin
class: place
kind: city
en: Qazvin
country: IRN
lat: 36.27
lon: 50.00
geonameid: 119505
forms: Qazvin

entry: Zanjan
class: place
kind: city
en: Zanjan
country: IRN
lat: 36.68
lon: 48.50
geonameid: 111453
forms: Zanjan

entry: Bukan
class: place
kind: city
en: Bukan
country: IRN
lat: 36.52
lon: 46.21
geonameid: 139889
forms: Bukan

entry: Kabul
class: place
kind: city
en: Kabul
country: AFG
capital: yes
lat: 34.53
lon: 69.17
geonameid: 1138958
forms: Kabul

entry: Kandahar
class: place
kind: city
en: Kandahar
country: AFG
lat: 31.61
lon: 65.71
geonameid: 1138336
forms: Kandahar

entry: Herat
class: place
kind: city
en: Herat
country: AFG
lat: 34.35
lon: 62.20
geonameid: 1140026
forms: Herat

entry: Mazar-i-Sharif
class: place
kind: city
en: Mazar-i-Sharif
country: AFG
lat: 36.71
lon: 67.11
geonameid: 1133616
forms: Mazar-i-Sharif

entry: Jalalabad
class: place
kind: city
en: Jalalabad
country: AFG
lat: 34.43
lon: 70.45
geonameid: 1139715
forms: Jalalabad

entry: Kunduz
class: place
kind: city
en: Kunduz
country: AFG
lat: 36.73
lon: 68.87
geonameid: 1135689
forms: Kunduz

entry: Ghazni
class: place
kind: city
en: Ghazni
country: AFG
lat: 33.55
lon: 68.42
geonameid: 1141269
forms: Ghazni

entry: Khost
class: place
kind: city
en: Khost
country: AFG
lat: 33.34
lon: 69.92
geonameid: 1136469
forms: Khost

entry: Lashkar Gah
class: place
kind: city
en: Lashkar Gah
country: AFG
lat: 31.59
lon: 64.37
geonameid: 1134720
forms: Lashkar Gah

entry: Islamabad
class: place
kind: city
en: Islamabad
country: PAK
capital: yes
lat: 33.72
lon: 73.04
geonameid: 1176615
forms: Islamabad

entry: Karachi
class: place
kind: city
en: Karachi
country: PAK
lat: 24.86
lon: 67.01
geonameid: 1174872
forms: Karachi

entry: Lahore
class: place
kind: city
en: Lahore
country: PAK
lat: 31.56
lon: 74.35
geonameid: 1172451
forms: Lahore

entry: Peshawar
class: place
kind: city
en: Peshawar
country: PAK
lat: 34.01
lon: 71.58
geonameid: 1168197
forms: Peshawar

entry: Quetta
class: place
kind: city
en: Quetta
country: PAK
lat: 30.18
lon: 67.00
geonameid: 1167528
forms: Quetta

entry: Rawalpindi
class: place
kind: city
en: Rawalpindi
country: PAK
lat: 33.60
lon: 73.05
geonameid: 1166993
forms: Rawalpindi

entry: Faisalabad
class: place
kind: city
en: Faisalabad
country: PAK
lat: 31.42
lon: 73.09
geonameid: 1179400
forms: Faisalabad

entry: Multan
class: place
kind: city
en: Multan
country: PAK
lat: 30.20
lon: 71.47
geonameid: 1169825
forms: Multan

entry: Abbottabad
class: place
kind: city
en: Abbottabad
country: PAK
lat: 34.15
lon: 73.21
geonameid: 1185056
forms: Abbottabad

entry: Chaman
class: place
kind: city
en: Chaman
country: PAK
lat: 30.92
lon: 66.45
geonameid: 1181611
forms: Chaman

entry: Gwadar
class: place
kind: city
en: Gwadar
country: PAK
lat: 25.12
lon: 62.33
geonameid: 1177446
forms: Gwadar

entry: Muzaffarabad
class: place
kind: city
en: Muzaffarabad
country: PAK
lat: 34.37
lon: 73.47
geonameid: 1169607
forms: Muzaffarabad

entry: New Delhi
class: place
kind: city
en: New Delhi
country: IND
capital: yes
lat: 28.61
lon: 77.21
geonameid: 1261481
forms: New Delhi

entry: Mumbai
class: place
kind: city
en: Mumbai
country: IND
lat: 19.07
lon: 72.88
geonameid: 1275339
forms: Mumbai

entry: Kolkata
class: place
kind: city
en: Kolkata
country: IND
lat: 22.56
lon: 88.36
geonameid: 1275004
forms: Kolkata

entry: Chennai
class: place
kind: city
en: Chennai
country: IND
lat: 13.09
lon: 80.28
geonameid: 1264527
forms: Chennai

entry: Bengaluru
class: place
kind: city
en: Bengaluru
country: IND
lat: 12.97
lon: 77.59
geonameid: 1277333
forms: Bengaluru

entry: Hyderabad
class: place
kind: city
en: Hyderabad
country: IND
lat: 17.38
lon: 78.46
geonameid: 1269843
forms: Hyderabad

entry: Ahmedabad
class: place
kind: city
en: Ahmedabad
country: IND
lat: 23.03
lon: 72.59
geonameid: 1279233
forms: Ahmedabad

entry: Srinagar
class: place
kind: city
en: Srinagar
country: IND
lat: 34.09
lon: 74.80
geonameid: 1255634
forms: Srinagar

entry: Bhopal
class: place
kind: city
en: Bhopal
country: IND
lat: 23.25
lon: 77.40
geonameid: 1275841
forms: Bhopal

entry: Lucknow
class: place
kind: city
en: Lucknow
country: IND
lat: 26.84
lon: 80.92
geonameid: 1264733
forms: Lucknow

entry: Jaipur
class: place
kind: city
en: Jaipur
country: IND
lat: 26.92
lon: 75.79
geonameid: 1269515
forms: Jaipur

entry: Dhaka
class: place
kind: city
en: Dhaka
country: BGD
capital: yes
lat: 23.71
lon: 90.41
geonameid: 1185241
forms: Dhaka

entry: Chittagong
class: place
kind: city
en: Chittagong
country: BGD
lat: 22.34
lon: 91.83
geonameid: 1205733
forms: Chittagong

entry: Colombo
class: place
kind: city
en: Colombo
country: LKA
capital: yes
lat: 6.94
lon: 79.85
geonameid: 1248991
forms: Colombo

entry: Kathmandu
class: place
kind: city
en: Kathmandu
country: NPL
capital: yes
lat: 27.70
lon: 85.32
geonameid: 1283240
forms: Kathmandu

entry: Thimphu
class: place
kind: city
en: Thimphu
country: BTN
capital: yes
lat: 27.47
lon: 89.64
geonameid: 1252416
forms: Thimphu

entry: Beijing
class: place
kind: city
en: Beijing
country: CHN
capital: yes
lat: 39.91
lon: 116.40
geonameid: 1816670
forms: Beijing

entry: Shanghai
class: place
kind: city
en: Shanghai
country: CHN
lat: 31.22
lon: 121.46
geonameid: 1796236
forms: Shanghai

entry: Wuhan
class: place
kind: city
en: Wuhan
country: CHN
lat: 30.58
lon: 114.27
geonameid: 1791247
forms: Wuhan

entry: Guangzhou
class: place
kind: city
en: Guangzhou
country: CHN
lat: 23.12
lon: 113.25
geonameid: 1809858
forms: Guangzhou

entry: Shenzhen
class: place
kind: city
en: Shenzhen
country: CHN
lat: 22.55
lon: 114.07
geonameid: 1795565
forms: Shenzhen

entry: Tianjin
class: place
kind: city
en: Tianjin
country: CHN
lat: 39.14
lon: 117.18
geonameid: 1792947
forms: Tianjin

entry: Chongqing
class: place
kind: city
en: Chongqing
country: CHN
lat: 29.56
lon: 106.55
geonameid: 1814906
forms: Chongqing

entry: Chengdu
class: place
kind: city
en: Chengdu
country: CHN
lat: 30.67
lon: 104.07
geonameid: 1815286
forms: Chengdu

entry: Harbin
class: place
kind: city
en: Harbin
country: CHN
lat: 45.75
lon: 126.65
geonameid: 2037013
forms: Harbin

entry: Nanjing
class: place
kind: city
en: Nanjing
country: CHN
lat: 32.06
lon: 118.78
geonameid: 1799962
forms: Nanjing

entry: Hangzhou
class: place
kind: city
en: Hangzhou
country: CHN
lat: 30.29
lon: 120.16
geonameid: 1808926
forms: Hangzhou

entry: Urumqi
class: place
kind: city
en: Urumqi
country: CHN
lat: 43.80
lon: 87.60
geonameid: 1529102
forms: Urumqi

entry: Kashgar
class: place
kind: city
en: Kashgar
country: CHN
lat: 39.47
lon: 75.99
geonameid: 1280849
forms: Kashgar

entry: Lhasa
class: place
kind: city
en: Lhasa
country: CHN
lat: 29.65
lon: 91.10
geonameid: 1280737
forms: Lhasa

entry: Quanzhou
class: place
kind: city
en: Quanzhou
country: CHN
lat: 24.91
lon: 118.58
geonameid: 1797353
forms: Quanzhou

entry: Dalian
class: place
kind: city
en: Dalian
country: CHN
lat: 38.91
lon: 121.60
geonameid: 1814087
forms: Dalian

entry: Qingdao
class: place
kind: city
en: Qingdao
country: CHN
lat: 36.07
lon: 120.38
geonameid: 1797929
forms: Qingdao

entry: Taipei
class: place
kind: city
en: Taipei
country: TWN
capital: yes
lat: 25.05
lon: 121.53
geonameid: 1668341
forms: Taipei

entry: Tokyo
class: place
kind: city
en: Tokyo
country: JPN
capital: yes
lat: 35.69
lon: 139.69
geonameid: 1850147
forms: Tokyo

entry: Osaka
class: place
kind: city
en: Osaka
country: JPN
lat: 34.69
lon: 135.50
geonameid: 1853909
forms: Osaka

entry: Kyoto
class: place
kind: city
en: Kyoto
country: JPN
lat: 35.02
lon: 135.75
geonameid: 1857910
forms: Kyoto

entry: Hiroshima
class: place
kind: city
en: Hiroshima
country: JPN
lat: 34.40
lon: 132.45
geonameid: 1862415
forms: Hiroshima

entry: Nagasaki
class: place
kind: city
en: Nagasaki
country: JPN
lat: 32.75
lon: 129.88
geonameid: 1856177
forms: Nagasaki

entry: Fukushima
class: place
kind: city
en: Fukushima
country: JPN
lat: 37.75
lon: 140.47
geonameid: 2112923
forms: Fukushima

entry: Okinawa
class: place
kind: city
en: Okinawa
country: JPN
lat: 26.33
lon: 127.80
geonameid: 1894616
forms: Okinawa

entry: Yokohama
class: place
kind: city
en: Yokohama
country: JPN
lat: 35.43
lon: 139.65
geonameid: 1848354
forms: Yokohama

entry: Nagoya
class: place
kind: city
en: Nagoya
country: JPN
lat: 35.18
lon: 136.91
geonameid: 1856057
forms: Nagoya

entry: Sapporo
class: place
kind: city
en: Sapporo
country: JPN
lat: 43.07
lon: 141.35
geonameid: 2128295
forms: Sapporo

entry: Sendai
class: place
kind: city
en: Sendai
country: JPN
lat: 38.27
lon: 140.87
geonameid: 2111149
forms: Sendai

entry: Kumamoto
class: place
kind: city
en: Kumamoto
country: JPN
lat: 32.81
lon: 130.69
geonameid: 1858421
forms: Kumamoto

entry: Seoul
class: place
kind: city
en: Seoul
country: KOR
capital: yes
lat: 37.57
lon: 126.98
geonameid: 1835848
forms: Seoul

entry: Busan
class: place
kind: city
en: Busan
country: KOR
lat: 35.10
lon: 129.04
geonameid: 1838524
forms: Busan

entry: Incheon
class: place
kind: city
en: Incheon
country: KOR
lat: 37.46
lon: 126.70
geonameid: 1843564
forms: Incheon

entry: Pyeongchang
class: place
kind: city
en: Pyeongchang
country: KOR
lat: 37.37
lon: 128.39
geonameid: 1838469
forms: Pyeongchang

entry: Daegu
class: place
kind: city
en: Daegu
country: KOR
lat: 35.87
lon: 128.59
geonameid: 1835329
forms: Daegu

entry: Pyongyang
class: place
kind: city
en: Pyongyang
country: PRK
capital: yes
lat: 39.03
lon: 125.75
geonameid: 1871859
forms: Pyongyang

entry: Ulan Bator
class: place
kind: city
en: Ulan Bator
country: MNG
capital: yes
lat: 47.91
lon: 106.88
geonameid: 2028462
forms: Ulan Bator

entry: Hanoi
class: place
kind: city
en: Hanoi
country: VNM
capital: yes
lat: 21.02
lon: 105.84
geonameid: 1581130
forms: Hanoi

entry: Ho Chi Minh City
class: place
kind: city
en: Ho Chi Minh City
country: VNM
lat: 10.82
lon: 106.63
geonameid: 1566083
forms: Ho Chi Minh City

entry: Da Nang
class: place
kind: city
en: Da Nang
country: VNM
lat: 16.07
lon: 108.22
geonameid: 1583992
forms: Da Nang

entry: Bangkok
class: place
kind: city
en: Bangkok
country: THA
capital: yes
lat: 13.75
lon: 100.50
geonameid: 1609350
forms: Bangkok

entry: Phuket
class: place
kind: city
en: Phuket
country: THA
lat: 7.89
lon: 98.40
geonameid: 1151254
forms: Phuket

entry: Pattaya
class: place
kind: city
en: Pattaya
country: THA
lat: 12.93
lon: 100.88
geonameid: 1614295
forms: Pattaya

entry: Chiang Mai
class: place
kind: city
en: Chiang Mai
country: THA
lat: 18.79
lon: 98.98
geonameid: 1153671
forms: Chiang Mai

entry: Phnom Penh
class: place
kind: city
en: Phnom Penh
country: KHM
capital: yes
lat: 11.56
lon: 104.92
geonameid: 1821306
forms: Phnom Penh

entry: Vientiane
class: place
kind: city
en: Vientiane
country: LAO
capital: yes
lat: 17.97
lon: 102.60
geonameid: 1651944
forms: Vientiane

entry: Yangon
class: place
kind: city
en: Yangon
country: MMR
lat: 16.81
lon: 96.16
geonameid: 1298824
forms: Yangon

entry: Mandalay
class: place
kind: city
en: Mandalay
country: MMR
lat: 21.97
lon: 96.08
geonameid: 1311874
forms: Mandalay

entry: Kuala Lumpur
class: place
kind: city
en: Kuala Lumpur
country: MYS
capital: yes
lat: 3.14
lon: 101.69
geonameid: 1735161
forms: Kuala Lumpur

entry: Putrajaya
class: place
kind: city
en: Putrajaya
country: MYS
lat: 2.94
lon: 101.69
geonameid: 6697380
forms: Putrajaya

entry: Jakarta
class: place
kind: city
en: Jakarta
country: IDN
capital: yes
lat: -6.21
lon: 106.85
geonameid: 1642911
forms: Jakarta

entry: Surabaya
class: place
kind: city
en: Surabaya
country: IDN
lat: -7.25
lon: 112.75
geonameid: 1625822
forms: Surabaya

entry: Bandung
class: place
kind: city
en: Bandung
country: IDN
lat: -6.92
lon: 107.61
geonameid: 1650357
forms: Bandung

entry: Yogyakarta
class: place
kind: city
en: Yogyakarta
country: IDN
lat: -7.80
lon: 110.36
geonameid: 1621177
forms: Yogyakarta

entry: Manila
class: place
kind: city
en: Manila
country: PHL
capital: yes
lat: 14.60
lon: 120.98
geonameid: 1701668
forms: Manila

entry: Davao
class: place
kind: city
en: Davao
country: PHL
lat: 7.07
lon: 125.60
geonameid: 1715348
forms: Davao

entry: Zamboanga
class: place
kind: city
en: Zamboanga
country: PHL
lat: 6.90
lon: 122.07
geonameid: 1679432
forms: Zamboanga

entry: Canberra
class: place
kind: city
en: Canberra
country: AUS
capital: yes
lat: -35.28
lon: 149.13
geonameid: 2172517
forms: Canberra

entry: Sydney
class: place
kind: city
en: Sydney
country: AUS
lat: -33.87
lon: 151.21
geonameid: 2147714
forms: Sydney

entry: Melbourne
class: place
kind: city
en: Melbourne
country: AUS
lat: -37.81
lon: 144.96
geonameid: 2158177
forms: Melbourne

entry: Brisbane
class: place
kind: city
en: Brisbane
country: AUS
lat: -27.47
lon: 153.03
geonameid: 2174003
forms: Brisbane

entry: Adelaide
class: place
kind: city
en: Adelaide
country: AUS
lat: -34.93
lon: 138.60
geonameid: 2078025
forms: Adelaide

entry: Darwin
class: place
kind: city
en: Darwin
country: AUS
lat: -12.46
lon: 130.84
geonameid: 2073124
forms: Darwin

entry: Wellington
class: place
kind: city
en: Wellington
country: NZL
capital: yes
lat: -41.29
lon: 174.78
geonameid: 2179537
forms: Wellington

entry: Auckland
class: place
kind: city
en: Auckland
country: NZL
lat: -36.85
lon: 174.76
geonameid: 2193733
forms: Auckland

entry: Christchurch
class: place
kind: city
en: Christchurch
country: NZL
lat: -43.53
lon: 172.63
geonameid: 2192362
forms: Christchurch

entry: Port Moresby
class: place
kind: city
en: Port Moresby
country: PNG
capital: yes
lat: -9.48
lon: 147.15
geonameid: 2088122
forms: Port Moresby

entry: London
class: place
kind: city
en: London
country: GBR
capital: yes
lat: 51.51
lon: -0.13
geonameid: 2643743
forms: London

entry: Manchester
class: place
kind: city
en: Manchester
country: GBR
lat: 53.48
lon: -2.24
geonameid: 2643123
forms: Manchester

entry: Birmingham
class: place
kind: city
en: Birmingham
country: GBR
lat: 52.48
lon: -1.90
geonameid: 2655603
forms: Birmingham

entry: Liverpool
class: place
kind: city
en: Liverpool
country: GBR
lat: 53.41
lon: -2.98
geonameid: 2644210
forms: Liverpool

entry: Glasgow
class: place
kind: city
en: Glasgow
country: GBR
lat: 55.87
lon: -4.26
geonameid: 2648579
forms: Glasgow

entry: Edinburgh
class: place
kind: city
en: Edinburgh
country: GBR
lat: 55.95
lon: -3.20
geonameid: 2650225
forms: Edinburgh

entry: Leeds
class: place
kind: city
en: Leeds
country: GBR
lat: 53.80
lon: -1.55
geonameid: 2644688
forms: Leeds

entry: Sheffield
class: place
kind: city
en: Sheffield
country: GBR
lat: 53.38
lon: -1.47
geonameid: 2638077
forms: Sheffield

entry: Bristol
class: place
kind: city
en: Bristol
country: GBR
lat: 51.46
lon: -2.60
geonameid: 2654675
forms: Bristol

entry: Cardiff
class: place
kind: city
en: Cardiff
country: GBR
lat: 51.48
lon: -3.18
geonameid: 2653822
forms: Cardiff

entry: Belfast
class: place
kind: city
en: Belfast
country: GBR
lat: 54.60
lon: -5.93
geonameid: 2655984
forms: Belfast

entry: Salisbury
class: place
kind: city
en: Salisbury
country: GBR
lat: 51.07
lon: -1.79
geonameid: 2638664
forms: Salisbury

entry: Oxford
class: place
kind: city
en: Oxford
country: GBR
lat: 51.75
lon: -1.26
geonameid: 2640729
forms: Oxford

entry: Cambridge
class: place
kind: city
en: Cambridge
country: GBR
lat: 52.20
lon: 0.12
geonameid: 2653941
forms: Cambridge

entry: Newcastle upon Tyne
class: place
kind: city
en: Newcastle upon Tyne
country: GBR
lat: 54.97
lon: -1.61
geonameid: 2641673
forms: Newcastle upon Tyne

entry: Leicester
class: place
kind: city
en: Leicester
country: GBR
lat: 52.64
lon: -1.13
geonameid: 2644668
forms: Leicester

entry: Coventry
class: place
kind: city
en: Coventry
country: GBR
lat: 52.41
lon: -1.51
geonameid: 2652221
forms: Coventry

entry: Dublin
class: place
kind: city
en: Dublin
country: IRL
capital: yes
lat: 53.33
lon: -6.25
geonameid: 2964574
forms: Dublin

entry: Paris
class: place
kind: city
en: Paris
country: FRA
capital: yes
lat: 48.85
lon: 2.35
geonameid: 2988507
forms: Paris

entry: Marseille
class: place
kind: city
en: Marseille
country: FRA
lat: 43.30
lon: 5.38
geonameid: 2995469
forms: Marseille

entry: Toulouse
class: place
kind: city
en: Toulouse
country: FRA
lat: 43.60
lon: 1.44
geonameid: 2972315
forms: Toulouse

entry: Strasbourg
class: place
kind: city
en: Strasbourg
country: FRA
lat: 48.58
lon: 7.75
geonameid: 2973783
forms: Strasbourg

entry: Bordeaux
class: place
kind: city
en: Bordeaux
country: FRA
lat: 44.84
lon: -0.58
geonameid: 3031582
forms: Bordeaux

entry: Lille
class: place
kind: city
en: Lille
country: FRA
lat: 50.63
lon: 3.06
geonameid: 2998324
forms: Lille

entry: Nantes
class: place
kind: city
en: Nantes
country: FRA
lat: 47.22
lon: -1.55
geonameid: 2990969
forms: Nantes

entry: Montpellier
class: place
kind: city
en: Montpellier
country: FRA
lat: 43.61
lon: 3.88
geonameid: 2992166
forms: Montpellier

entry: Rennes
class: place
kind: city
en: Rennes
country: FRA
lat: 48.11
lon: -1.67
geonameid: 2983990
forms: Rennes

entry: Grenoble
class: place
kind: city
en: Grenoble
country: FRA
lat: 45.18
lon: 5.71
geonameid: 3014728
forms: Grenoble

entry: Calais
class: place
kind: city
en: Calais
country: FRA
lat: 50.95
lon: 1.86
geonameid: 3029162
forms: Calais

entry: Cannes
class: place
kind: city
en: Cannes
country: FRA
lat: 43.55
lon: 7.01
geonameid: 3028808
forms: Cannes

entry: Versailles
class: place
kind: city
en: Versailles
country: FRA
lat: 48.80
lon: 2.13
geonameid: 2969679
forms: Versailles

entry: Saint-Denis
class: place
kind: city
en: Saint-Denis
country: FRA
lat: 48.94
lon: 2.36
geonameid: 2980916
forms: Saint-Denis

entry: Avignon
class: place
kind: city
en: Avignon
country: FRA
lat: 43.95
lon: 4.81
geonameid: 3035681
forms: Avignon

entry: Le Havre
class: place
kind: city
en: Le Havre
country: FRA
lat: 49.49
lon: 0.11
geonameid: 3003796
forms: Le Havre

entry: Dijon
class: place
kind: city
en: Dijon
country: FRA
lat: 47.32
lon: 5.02
geonameid: 3021372
forms: Dijon

entry: Rouen
class: place
kind: city
en: Rouen
country: FRA
lat: 49.44
lon: 1.10
geonameid: 2982652
forms: Rouen

entry: Berlin
class: place
kind: city
en: Berlin
country: DEU
capital: yes
lat: 52.52
lon: 13.41
geonameid: 2950159
forms: Berlin

entry: Munich
class: place
kind: city
en: Munich
country: DEU
lat: 48.14
lon: 11.58
geonameid: 2867714
forms: Munich

entry: Hamburg
class: place
kind: city
en: Hamburg
country: DEU
lat: 53.55
lon: 9.99
geonameid: 2911298
forms: Hamburg

entry: Frankfurt am Main
class: place
kind: city
en: Frankfurt am Main
country: DEU
lat: 50.12
lon: 8.68
geonameid: 2925533
forms: Frankfurt am Main

entry: Cologne
class: place
kind: city
en: Cologne
country: DEU
lat: 50.93
lon: 6.95
geonameid: 2886242
forms: Cologne

entry: Stuttgart
class: place
kind: city
en: Stuttgart
country: DEU
lat: 48.78
lon: 9.18
geonameid: 2825297
forms: Stuttgart

entry: Dusseldorf
class: place
kind: city
en: Dusseldorf
country: DEU
lat: 51.22
lon: 6.78
geonameid: 2934246
forms: Dusseldorf

entry: Dortmund
class: place
kind: city
en: Dortmund
country: DEU
lat: 51.51
lon: 7.47
geonameid: 2935517
forms: Dortmund

entry: Leipzig
class: place
kind: city
en: Leipzig
country: DEU
lat: 51.34
lon: 12.37
geonameid: 2879139
forms: Leipzig

entry: Dresden
class: place
kind: city
en: Dresden
country: DEU
lat: 51.05
lon: 13.74
geonameid: 2935022
forms: Dresden

entry: Bremen
class: place
kind: city
en: Bremen
country: DEU
lat: 53.08
lon: 8.81
geonameid: 2944388
forms: Bremen

entry: Hannover
class: place
kind: city
en: Hannover
country: DEU
lat: 52.37
lon: 9.73
geonameid: 2910831
forms: Hannover

entry: Chemnitz
class: place
kind: city
en: Chemnitz
country: DEU
lat: 50.84
lon: 12.93
geonameid: 2940132
forms: Chemnitz

entry: Magdeburg
class: place
kind: city
en: Magdeburg
country: DEU
lat: 52.13
lon: 11.63
geonameid: 2874545
forms: Magdeburg

entry: Solingen
class: place
kind: city
en: Solingen
country: DEU
lat: 51.17
lon: 7.08
geonameid: 2831580
forms: Solingen

entry: Mannheim
class: place
kind: city
en: Mannheim
country: DEU
lat: 49.49
lon: 8.47
geonameid: 2873891
forms: Mannheim

entry: Milan
class: place
kind: city
en: Milan
country: ITA
lat: 45.46
lon: 9.19
geonameid: 3173435
forms: Milan

entry: Naples
class: place
kind: city
en: Naples
country: ITA
lat: 40.85
lon: 14.27
geonameid: 3172394
forms: Naples

entry: Turin
class: place
kind: city
en: Turin
country: ITA
lat: 45.07
lon: 7.69
geonameid: 3165524
forms: Turin

entry: Florence
class: place
kind: city
en: Florence
country: ITA
lat: 43.77
lon: 11.25
geonameid: 3176959
forms: Florence

entry: Venice
class: place
kind: city
en: Venice
country: ITA
lat: 45.44
lon: 12.33
geonameid: 3164603
forms: Venice

entry: Bologna
class: place
kind: city
en: Bologna
country: ITA
lat: 44.49
lon: 11.34
geonameid: 3181928
forms: Bologna

entry: Genoa
class: place
kind: city
en: Genoa
country: ITA
lat: 44.40
lon: 8.94
geonameid: 3176219
forms: Genoa

entry: Palermo
class: place
kind: city
en: Palermo
country: ITA
lat: 38.13
lon: 13.34
geonameid: 2523920
forms: Palermo

entry: Lampedusa
class: place
kind: city
en: Lampedusa
country: ITA
lat: 35.50
lon: 12.60
geonameid: 2524459
forms: Lampedusa

entry: Trieste
class: place
kind: city
en: Trieste
country: ITA
lat: 45.65
lon: 13.78
geonameid: 3165185
forms: Trieste

entry: Verona
class: place
kind: city
en: Verona
country: ITA
lat: 45.43
lon: 10.98
geonameid: 3164527
forms: Verona

entry: Madrid
class: place
kind: city
en: Madrid
country: ESP
capital: yes
lat: 40.42
lon: -3.70
geonameid: 3117735
forms: Madrid

entry: Barcelona
class: place
kind: city
en: Barcelona
country: ESP
lat: 41.39
lon: 2.16
geonameid: 3128760
forms: Barcelona

entry: Seville
class: place
kind: city
en: Seville
country: ESP
lat: 37.38
lon: -5.97
geonameid: 2510911
forms: Seville

entry: Valencia
class: place
kind: city
en: Valencia
country: ESP
lat: 39.47
lon: -0.38
geonameid: 2509954
forms: Valencia

entry: Granada
class: place
kind: city
en: Granada
country: ESP
lat: 37.19
lon: -3.61
geonameid: 2517117
forms: Granada

entry: Cordoba
class: place
kind: city
en: Cordoba
country: ESP
lat: 37.89
lon: -4.77
geonameid: 2519240
forms: Cordoba

entry: Malaga
class: place
kind: city
en: Malaga
country: ESP
lat: 36.72
lon: -4.42
geonameid: 2514256
forms: Malaga

entry: Zaragoza
class: place
kind: city
en: Zaragoza
country: ESP
lat: 41.66
lon: -0.88
geonameid: 3104324
forms: Zaragoza

entry: Bilbao
class: place
kind: city
en: Bilbao
country: ESP
lat: 43.26
lon: -2.93
geonameid: 3128026
forms: Bilbao

entry: Ceuta
class: place
kind: city
en: Ceuta
country: ESP
lat: 35.89
lon: -5.32
geonameid: 6362987
forms: Ceuta

entry: Melilla
class: place
kind: city
en: Melilla
country: ESP
lat: 35.29
lon: -2.94
geonameid: 2513947
forms: Melilla

entry: Algeciras
class: place
kind: city
en: Algeciras
country: ESP
lat: 36.13
lon: -5.45
geonameid: 2522013
forms: Algeciras

entry: Lisbon
class: place
kind: city
en: Lisbon
country: PRT
capital: yes
lat: 38.72
lon: -9.13
geonameid: 2267057
forms: Lisbon

entry: Porto
class: place
kind: city
en: Porto
country: PRT
lat: 41.15
lon: -8.61
geonameid: 2735943
forms: Porto

entry: Brussels
class: place
kind: city
en: Brussels
country: BEL
capital: yes
lat: 50.85
lon: 4.35
geonameid: 2800866
forms: Brussels

entry: Liege
class: place
kind: city
en: Liege
country: BEL
lat: 50.64
lon: 5.57
geonameid: 2792413
forms: Liege

entry: Amsterdam
class: place
kind: city
en: Amsterdam
country: NLD
capital: yes
lat: 52.37
lon: 4.89
geonameid: 2759794
forms: Amsterdam

entry: The Hague
class: place
kind: city
en: The Hague
country: NLD
lat: 52.08
lon: 4.30
geonameid: 2747373
forms: The Hague

entry: Rotterdam
class: place
kind: city
en: Rotterdam
country: NLD
lat: 51.92
lon: 4.48
geonameid: 2747891
forms: Rotterdam

entry: Utrecht
class: place
kind: city
en: Utrecht
country: NLD
lat: 52.09
lon: 5.12
geonameid: 2745912
forms: Utrecht

entry: Eindhoven
class: place
kind: city
en: Eindhoven
country: NLD
lat: 51.44
lon: 5.48
geonameid: 2756253
forms: Eindhoven

entry: Maastricht
class: place
kind: city
en: Maastricht
country: NLD
lat: 50.85
lon: 5.69
geonameid: 2751283
forms: Maastricht

entry: Zurich
class: place
kind: city
en: Zurich
country: CHE
lat: 47.37
lon: 8.55
geonameid: 2657896
forms: Zurich

entry: Lausanne
class: place
kind: city
en: Lausanne
country: CHE
lat: 46.52
lon: 6.63
geonameid: 2659994
forms: Lausanne

entry: Basel
class: place
kind: city
en: Basel
country: CHE
lat: 47.56
lon: 7.57
geonameid: 2661604
forms: Basel

entry: Davos
class: place
kind: city
en: Davos
country: CHE
lat: 46.80
lon: 9.84
geonameid: 2661039
forms: Davos

entry: Montreux
class: place
kind: city
en: Montreux
country: CHE
lat: 46.43
lon: 6.91
geonameid: 2659601
forms: Montreux

entry: Lugano
class: place
kind: city
en: Lugano
country: CHE
lat: 46.01
lon: 8.96
geonameid: 2659836
forms: Lugano

entry: Vienna
class: place
kind: city
en: Vienna
country: AUT
capital: yes
lat: 48.21
lon: 16.37
geonameid: 2761369
forms: Vienna

entry: Salzburg
class: place
kind: city
en: Salzburg
country: AUT
lat: 47.80
lon: 13.04
geonameid: 2766824
forms: Salzburg

entry: Innsbruck
class: place
kind: city
en: Innsbruck
country: AUT
lat: 47.26
lon: 11.39
geonameid: 2775220
forms: Innsbruck

entry: Athens
class: place
kind: city
en: Athens
country: GRC
capital: yes
lat: 37.98
lon: 23.73
geonameid: 264371
forms: Athens

entry: Thessaloniki
class: place
kind: city
en: Thessaloniki
country: GRC
lat: 40.64
lon: 22.93
geonameid: 734077
forms: Thessaloniki

entry: Piraeus
class: place
kind: city
en: Piraeus
country: GRC
lat: 37.94
lon: 23.65
geonameid: 255274
forms: Piraeus

entry: Samos
class: place
kind: city
en: Samos
country: GRC
lat: 37.75
lon: 26.97
geonameid: 254115
forms: Samos

entry: Nicosia
class: place
kind: city
en: Nicosia
country: CYP
capital: yes
lat: 35.18
lon: 33.36
geonameid: 146268
forms: Nicosia

entry: Larnaca
class: place
kind: city
en: Larnaca
country: CYP
lat: 34.92
lon: 33.62
geonameid: 146400
forms: Larnaca

entry: Limassol
class: place
kind: city
en: Limassol
country: CYP
lat: 34.68
lon: 33.04
geonameid: 146384
forms: Limassol

entry: Sofia
class: place
kind: city
en: Sofia
country: BGR
capital: yes
lat: 42.70
lon: 23.32
geonameid: 727011
forms: Sofia

entry: Bucharest
class: place
kind: city
en: Bucharest
country: ROU
capital: yes
lat: 44.43
lon: 26.11
geonameid: 683506
forms: Bucharest

entry: Timisoara
class: place
kind: city
en: Timisoara
country: ROU
lat: 45.75
lon: 21.23
geonameid: 665087
forms: Timisoara

entry: Budapest
class: place
kind: city
en: Budapest
country: HUN
capital: yes
lat: 47.50
lon: 19.04
geonameid: 3054643
forms: Budapest

entry: Warsaw
class: place
kind: city
en: Warsaw
country: POL
capital: yes
lat: 52.23
lon: 21.01
geonameid: 756135
forms: Warsaw

entry: Krakow
class: place
kind: city
en: Krakow
country: POL
lat: 50.06
lon: 19.94
geonameid: 3094802
forms: Krakow

entry: Gdansk
class: place
kind: city
en: Gdansk
country: POL
lat: 54.35
lon: 18.65
geonameid: 3099434
forms: Gdansk

entry: Lublin
class: place
kind: city
en: Lublin
country: POL
lat: 51.25
lon: 22.57
geonameid: 765876
forms: Lublin

entry: Rzeszow
class: place
kind: city
en: Rzeszow
country: POL
lat: 50.04
lon: 22.00
geonameid: 759734
forms: Rzeszow

entry: Prague
class: place
kind: city
en: Prague
country: CZE
capital: yes
lat: 50.09
lon: 14.42
geonameid: 3067696
forms: Prague

entry: Bratislava
class: place
kind: city
en: Bratislava
country: SVK
capital: yes
lat: 48.15
lon: 17.11
geonameid: 3060972
forms: Bratislava

entry: Ljubljana
class: place
kind: city
en: Ljubljana
country: SVN
capital: yes
lat: 46.05
lon: 14.51
geonameid: 3196359
forms: Ljubljana

entry: Zagreb
class: place
kind: city
en: Zagreb
country: HRV
capital: yes
lat: 45.81
lon: 15.98
geonameid: 3186886
forms: Zagreb

entry: Sarajevo
class: place
kind: city
en: Sarajevo
country: BIH
capital: yes
lat: 43.85
lon: 18.36
geonameid: 3191281
forms: Sarajevo

entry: Srebrenica
class: place
kind: city
en: Srebrenica
country: BIH
lat: 44.10
lon: 19.30
geonameid: 3190159
forms: Srebrenica

entry: Mostar
class: place
kind: city
en: Mostar
country: BIH
lat: 43.34
lon: 17.81
geonameid: 3194828
forms: Mostar

entry: Banja Luka
class: place
kind: city
en: Banja Luka
country: BIH
lat: 44.78
lon: 17.19
geonameid: 3204541
forms: Banja Luka

entry: Belgrade
class: place
kind: city
en: Belgrade
country: SRB
capital: yes
lat: 44.80
lon: 20.47
geonameid: 792680
forms: Belgrade

entry: Novi Sad
class: place
kind: city
en: Novi Sad
country: SRB
lat: 45.25
lon: 19.84
geonameid: 3194360
forms: Novi Sad

entry: Podgorica
class: place
kind: city
en: Podgorica
country: MNE
capital: yes
lat: 42.44
lon: 19.26
geonameid: 3193044
forms: Podgorica

entry: Pristina
class: place
kind: city
en: Pristina
country: XKX
capital: yes
lat: 42.67
lon: 21.17
geonameid: 786714
forms: Pristina

entry: Skopje
class: place
kind: city
en: Skopje
country: MKD
capital: yes
lat: 42.00
lon: 21.43
geonameid: 785842
forms: Skopje

entry: Tirana
class: place
kind: city
en: Tirana
country: ALB
capital: yes
lat: 41.33
lon: 19.82
geonameid: 3183875
forms: Tirana

entry: Durres
class: place
kind: city
en: Durres
country: ALB
lat: 41.32
lon: 19.45
geonameid: 3185728
forms: Durres

entry: Stockholm
class: place
kind: city
en: Stockholm
country: SWE
capital: yes
lat: 59.33
lon: 18.07
geonameid: 2673730
forms: Stockholm

entry: Malmo
class: place
kind: city
en: Malmo
country: SWE
lat: 55.60
lon: 13.00
geonameid: 2692969
forms: Malmo

entry: Uppsala
class: place
kind: city
en: Uppsala
country: SWE
lat: 59.86
lon: 17.64
geonameid: 2666199
forms: Uppsala

entry: Bergen
class: place
kind: city
en: Bergen
country: NOR
lat: 60.39
lon: 5.32
geonameid: 3161732
forms: Bergen

entry: Copenhagen
class: place
kind: city
en: Copenhagen
country: DNK
capital: yes
lat: 55.68
lon: 12.57
geonameid: 2618425
forms: Copenhagen

entry: Helsinki
class: place
kind: city
en: Helsinki
country: FIN
capital: yes
lat: 60.17
lon: 24.94
geonameid: 658225
forms: Helsinki

entry: Turku
class: place
kind: city
en: Turku
country: FIN
lat: 60.45
lon: 22.27
geonameid: 633679
forms: Turku

entry: Reykjavik
class: place
kind: city
en: Reykjavik
country: ISL
capital: yes
lat: 64.14
lon: -21.90
geonameid: 3413829
forms: Reykjavik

entry: Tallinn
class: place
kind: city
en: Tallinn
country: EST
capital: yes
lat: 59.44
lon: 24.75
geonameid: 588409
forms: Tallinn

entry: Vilnius
class: place
kind: city
en: Vilnius
country: LTU
capital: yes
lat: 54.69
lon: 25.28
geonameid: 593116
forms: Vilnius

entry: Valletta
class: place
kind: city
en: Valletta
country: MLT
capital: yes
lat: 35.90
lon: 14.51
geonameid: 2562305
forms: Valletta

entry: New York
class: place
kind: city
en: New York
country: USA
lat: 40.71
lon: -74.01
geonameid: 5128581
forms: New York

entry: Los Angeles
class: place
kind: city
en: Los Angeles
country: USA
lat: 34.05
lon: -118.24
geonameid: 5368361
forms: Los Angeles

entry: Chicago
class: place
kind: city
en: Chicago
country: USA
lat: 41.85
lon: -87.65
geonameid: 4887398
forms: Chicago

entry: Houston
class: place
kind: city
en: Houston
country: USA
lat: 29.76
lon: -95.36
geonameid: 4699066
forms: Houston

entry: Philadelphia
class: place
kind: city
en: Philadelphia
country: USA
lat: 39.95
lon: -75.16
geonameid: 4560349
forms: Philadelphia

entry: San Francisco
class: place
kind: city
en: San Francisco
country: USA
lat: 37.77
lon: -122.42
geonameid: 5391959
forms: San Francisco

entry: Boston
class: place
kind: city
en: Boston
country: USA
lat: 42.36
lon: -71.06
geonameid: 4930956
forms: Boston

entry: Seattle
class: place
kind: city
en: Seattle
country: USA
lat: 47.60
lon: -122.33
geonameid: 5809844
forms: Seattle

entry: Miami
class: place
kind: city
en: Miami
country: USA
lat: 25.77
lon: -80.19
geonameid: 4164138
forms: Miami

entry: Dallas
class: place
kind: city
en: Dallas
country: USA
lat: 32.78
lon: -96.81
geonameid: 4684888
forms: Dallas

entry: Atlanta
class: place
kind: city
en: Atlanta
country: USA
lat: 33.75
lon: -84.39
geonameid: 4180439
forms: Atlanta

entry: Detroit
class: place
kind: city
en: Detroit
country: USA
lat: 42.33
lon: -83.05
geonameid: 4990729
forms: Detroit

entry: Las Vegas
class: place
kind: city
en: Las Vegas
country: USA
lat: 36.17
lon: -115.14
geonameid: 5506956
forms: Las Vegas

entry: Minneapolis
class: place
kind: city
en: Minneapolis
country: USA
lat: 44.98
lon: -93.27
geonameid: 5037649
forms: Minneapolis

entry: Baltimore
class: place
kind: city
en: Baltimore
country: USA
lat: 39.29
lon: -76.61
geonameid: 4347778
forms: Baltimore

entry: Denver
class: place
kind: city
en: Denver
country: USA
lat: 39.74
lon: -104.98
geonameid: 5419384
forms: Denver

entry: Phoenix
class: place
kind: city
en: Phoenix
country: USA
lat: 33.45
lon: -112.07
geonameid: 5308655
forms: Phoenix

entry: San Diego
class: place
kind: city
en: San Diego
country: USA
lat: 32.72
lon: -117.16
geonameid: 5391811
forms: San Diego

entry: New Orleans
class: place
kind: city
en: New Orleans
country: USA
lat: 29.95
lon: -90.08
geonameid: 4335045
forms: New Orleans

entry: Cleveland
class: place
kind: city
en: Cleveland
country: USA
lat: 41.50
lon: -81.70
geonameid: 5150529
forms: Cleveland

entry: Pittsburgh
class: place
kind: city
en: Pittsburgh
country: USA
lat: 40.44
lon: -80.00
geonameid: 5206379
forms: Pittsburgh

entry: Tampa
class: place
kind: city
en: Tampa
country: USA
lat: 27.95
lon: -82.46
geonameid: 4174757
forms: Tampa

entry: Portland
class: place
kind: city
en: Portland
country: USA
lat: 45.52
lon: -122.68
geonameid: 5746545
forms: Portland

entry: Oklahoma City
class: place
kind: city
en: Oklahoma City
country: USA
lat: 35.47
lon: -97.52
geonameid: 4544349
forms: Oklahoma City

entry: San Antonio
class: place
kind: city
en: San Antonio
country: USA
lat: 29.42
lon: -98.49
geonameid: 4726206
forms: San Antonio

entry: Austin
class: place
kind: city
en: Austin
country: USA
lat: 30.27
lon: -97.74
geonameid: 4671654
forms: Austin

entry: Manhattan
class: place
kind: city
en: Manhattan
country: USA
lat: 40.78
lon: -73.97
geonameid: 5125771
forms: Manhattan

entry: Brooklyn
class: place
kind: city
en: Brooklyn
country: USA
lat: 40.65
lon: -73.95
geonameid: 5110302
forms: Brooklyn

entry: Dearborn
class: place
kind: city
en: Dearborn
country: USA
lat: 42.32
lon: -83.18
geonameid: 4990510
forms: Dearborn

entry: Ferguson
class: place
kind: city
en: Ferguson
country: USA
lat: 38.74
lon: -90.30
geonameid: 4386387
forms: Ferguson

entry: Charlottesville
class: place
kind: city
en: Charlottesville
country: USA
lat: 38.03
lon: -78.48
geonameid: 4752031
forms: Charlottesville

entry: Buffalo
class: place
kind: city
en: Buffalo
country: USA
lat: 42.89
lon: -78.88
geonameid: 5110629
forms: Buffalo

entry: Uvalde
class: place
kind: city
en: Uvalde
country: USA
lat: 29.21
lon: -99.79
geonameid: 4738721
forms: Uvalde

entry: El Paso
class: place
kind: city
en: El Paso
country: USA
lat: 31.76
lon: -106.49
geonameid: 5520993
forms: El Paso

entry: Ottawa
class: place
kind: city
en: Ottawa
country: CAN
capital: yes
lat: 45.41
lon: -75.70
geonameid: 6094817
forms: Ottawa

entry: Toronto
class: place
kind: city
en: Toronto
country: CAN
lat: 43.70
lon: -79.42
geonameid: 6167865
forms: Toronto

entry: Montreal
class: place
kind: city
en: Montreal
country: CAN
lat: 45.50
lon: -73.57
geonameid: 6077243
forms: Montreal

entry: Vancouver
class: place
kind: city
en: Vancouver
country: CAN
lat: 49.25
lon: -123.12
geonameid: 6173331
forms: Vancouver

entry: Calgary
class: place
kind: city
en: Calgary
country: CAN
lat: 51.05
lon: -114.09
geonameid: 5913490
forms: Calgary

entry: Edmonton
class: place
kind: city
en: Edmonton
country: CAN
lat: 53.55
lon: -113.47
geonameid: 5946768
forms: Edmonton

entry: Winnipeg
class: place
kind: city
en: Winnipeg
country: CAN
lat: 49.88
lon: -97.15
geonameid: 6183235
forms: Winnipeg

entry: Mexico City
class: place
kind: city
en: Mexico City
country: MEX
capital: yes
lat: 19.43
lon: -99.13
geonameid: 3530597
forms: Mexico City

entry: Tijuana
class: place
kind: city
en: Tijuana
country: MEX
lat: 32.50
lon: -117.00
geonameid: 3981609
forms: Tijuana

entry: Guadalajara
class: place
kind: city
en: Guadalajara
country: MEX
lat: 20.67
lon: -103.35
geonameid: 4005539
forms: Guadalajara

entry: Cancun
class: place
kind: city
en: Cancun
country: MEX
lat: 21.17
lon: -86.85
geonameid: 3531673
forms: Cancun

entry: Havana
class: place
kind: city
en: Havana
country: CUB
capital: yes
lat: 23.13
lon: -82.38
geonameid: 3553478
forms: Havana

entry: Port-au-Prince
class: place
kind: city
en: Port-au-Prince
country: HTI
capital: yes
lat: 18.54
lon: -72.34
geonameid: 3718426
forms: Port-au-Prince

entry: Santo Domingo
class: place
kind: city
en: Santo Domingo
country: DOM
capital: yes
lat: 18.47
lon: -69.89
geonameid: 3492908
forms: Santo Domingo

entry: Kingston
class: place
kind: city
en: Kingston
country: JAM
capital: yes
lat: 17.99
lon: -76.79
geonameid: 3489854
forms: Kingston

entry: Guatemala City
class: place
kind: city
en: Guatemala City
country: GTM
capital: yes
lat: 14.64
lon: -90.51
geonameid: 3598132
forms: Guatemala City

entry: Tegucigalpa
class: place
kind: city
en: Tegucigalpa
country: HND
capital: yes
lat: 14.08
lon: -87.21
geonameid: 3600949
forms: Tegucigalpa

entry: San Salvador
class: place
kind: city
en: San Salvador
country: SLV
capital: yes
lat: 13.69
lon: -89.19
geonameid: 3583361
forms: San Salvador

entry: Managua
class: place
kind: city
en: Managua
country: NIC
capital: yes
lat: 12.13
lon: -86.25
geonameid: 3617763
forms: Managua

entry: San Jose
class: place
kind: city
en: San Jose
country: CRI
capital: yes
lat: 9.93
lon: -84.08
geonameid: 3621849
forms: San Jose

entry: Bogota
class: place
kind: city
en: Bogota
country: COL
capital: yes
lat: 4.61
lon: -74.08
geonameid: 3688689
forms: Bogota

entry: Medellin
class: place
kind: city
en: Medellin
country: COL
lat: 6.25
lon: -75.56
geonameid: 3674962
forms: Medellin

entry: Caracas
class: place
kind: city
en: Caracas
country: VEN
capital: yes
lat: 10.49
lon: -66.88
geonameid: 3646738
forms: Caracas

entry: Maracaibo
class: place
kind: city
en: Maracaibo
country: VEN
lat: 10.67
lon: -71.61
geonameid: 3633009
forms: Maracaibo

entry: Quito
class: place
kind: city
en: Quito
country: ECU
capital: yes
lat: -0.23
lon: -78.52
geonameid: 3652462
forms: Quito

entry: Guayaquil
class: place
kind: city
en: Guayaquil
country: ECU
lat: -2.20
lon: -79.89
geonameid: 3657509
forms: Guayaquil

entry: La Paz
class: place
kind: city
en: La Paz
country: BOL
capital: yes
lat: -16.50
lon: -68.15
geonameid: 3911925
forms: La Paz

entry: Brasilia
class: place
kind: city
en: Brasilia
country: BRA
capital: yes
lat: -15.78
lon: -47.93
geonameid: 3469058
forms: Brasilia

entry: Rio de Janeiro
class: place
kind: city
en: Rio de Janeiro
country: BRA
lat: -22.91
lon: -43.18
geonameid: 3451190
forms: Rio de Janeiro

entry: Sao Paulo
class: place
kind: city
en: Sao Paulo
country: BRA
lat: -23.55
lon: -46.64
geonameid: 3448439
forms: Sao Paulo

entry: Porto Alegre
class: place
kind: city
en: Porto Alegre
country: BRA
lat: -30.03
lon: -51.23
geonameid: 3452925
forms: Porto Alegre

entry: Manaus
class: place
kind: city
en: Manaus
country: BRA
lat: -3.10
lon: -60.02
geonameid: 3663517
forms: Manaus

entry: Asuncion
class: place
kind: city
en: Asuncion
country: PRY
capital: yes
lat: -25.29
lon: -57.65
geonameid: 3439389
forms: Asuncion

entry: Montevideo
class: place
kind: city
en: Montevideo
country: URY
capital: yes
lat: -34.90
lon: -56.19
geonameid: 3441575
forms: Montevideo

entry: Buenos Aires
class: place
kind: city
en: Buenos Aires
country: ARG
capital: yes
lat: -34.61
lon: -58.38
geonameid: 3435910
forms: Buenos Aires

entry: Rosario
class: place
kind: city
en: Rosario
country: ARG
lat: -32.95
lon: -60.64
geonameid: 3838583
forms: Rosario

entry: Santiago
class: place
kind: city
en: Santiago
country: CHL
capital: yes
lat: -33.46
lon: -70.65
geonameid: 3871336
forms: Santiago

entry: Valparaiso
class: place
kind: city
en: Valparaiso
country: CHL
lat: -33.04
lon: -71.63
geonameid: 3868626
forms: Valparaiso

entry: Addis Ababa
class: place
kind: city
en: Addis Ababa
country: ETH
capital: yes
lat: 9.02
lon: 38.75
geonameid: 344979
forms: Addis Ababa

entry: Gondar
class: place
kind: city
en: Gondar
country: ETH
lat: 12.60
lon: 37.47
geonameid: 336014
forms: Gondar

entry: Lalibela
class: place
kind: city
en: Lalibela
country: ETH
lat: 12.03
lon: 39.05
geonameid: 332288
forms: Lalibela

entry: Harar
class: place
kind: city
en: Harar
country: ETH
lat: 9.31
lon: 42.12
geonameid: 335035
forms: Harar

entry: Asmara
class: place
kind: city
en: Asmara
country: ERI
capital: yes
lat: 15.34
lon: 38.93
geonameid: 343300
forms: Asmara

entry: Massawa
class: place
kind: city
en: Massawa
country: ERI
lat: 15.61
lon: 39.47
geonameid: 330546
forms: Massawa

entry: Nairobi
class: place
kind: city
en: Nairobi
country: KEN
capital: yes
lat: -1.28
lon: 36.82
geonameid: 184745
forms: Nairobi

entry: Mombasa
class: place
kind: city
en: Mombasa
country: KEN
lat: -4.05
lon: 39.66
geonameid: 186301
forms: Mombasa

entry: Garissa
class: place
kind: city
en: Garissa
country: KEN
lat: -0.45
lon: 39.65
geonameid: 197745
forms: Garissa

entry: Kisumu
class: place
kind: city
en: Kisumu
country: KEN
lat: -0.10
lon: 34.76
geonameid: 191245
forms: Kisumu

entry: Kampala
class: place
kind: city
en: Kampala
country: UGA
capital: yes
lat: 0.32
lon: 32.58
geonameid: 232422
forms: Kampala

entry: Entebbe
class: place
kind: city
en: Entebbe
country: UGA
lat: 0.06
lon: 32.48
geonameid: 233508
forms: Entebbe

entry: Dodoma
class: place
kind: city
en: Dodoma
country: TZA
capital: yes
lat: -6.17
lon: 35.74
geonameid: 160196
forms: Dodoma

entry: Dar es Salaam
class: place
kind: city
en: Dar es Salaam
country: TZA
lat: -6.82
lon: 39.27
geonameid: 160263
forms: Dar es Salaam

entry: Zanzibar
class: place
kind: city
en: Zanzibar
country: TZA
lat: -6.16
lon: 39.20
geonameid: 148730
forms: Zanzibar

entry: Kigali
class: place
kind: city
en: Kigali
country: RWA
capital: yes
lat: -1.95
lon: 30.06
geonameid: 202061
forms: Kigali

entry: Bujumbura
class: place
kind: city
en: Bujumbura
country: BDI
capital: yes
lat: -3.38
lon: 29.36
geonameid: 425378
forms: Bujumbura

entry: Gitega
class: place
kind: city
en: Gitega
country: BDI
lat: -3.43
lon: 29.92
geonameid: 426272
forms: Gitega

entry: Malakal
class: place
kind: city
en: Malakal
country: SSD
lat: 9.53
lon: 31.66
geonameid: 370737
forms: Malakal

entry: Bentiu
class: place
kind: city
en: Bentiu
country: SSD
lat: 9.23
lon: 29.80
geonameid: 377472
forms: Bentiu

entry: Kinshasa
class: place
kind: city
en: Kinshasa
country: COD
capital: yes
lat: -4.33
lon: 15.31
geonameid: 2314302
forms: Kinshasa

entry: Bukavu
class: place
kind: city
en: Bukavu
country: COD
lat: -2.49
lon: 28.84
geonameid: 217831
forms: Bukavu

entry: Lubumbashi
class: place
kind: city
en: Lubumbashi
country: COD
lat: -11.66
lon: 27.48
geonameid: 922704
forms: Lubumbashi

entry: Kisangani
class: place
kind: city
en: Kisangani
country: COD
lat: 0.52
lon: 25.19
geonameid: 212730
forms: Kisangani

entry: Brazzaville
class: place
kind: city
en: Brazzaville
country: COG
capital: yes
lat: -4.27
lon: 15.28
geonameid: 2260535
forms: Brazzaville

entry: Bangui
class: place
kind: city
en: Bangui
country: CAF
capital: yes
lat: 4.36
lon: 18.55
geonameid: 2389853
forms: Bangui

entry: Yaounde
class: place
kind: city
en: Yaounde
country: CMR
capital: yes
lat: 3.87
lon: 11.52
geonameid: 2220957
forms: Yaounde

entry: Douala
class: place
kind: city
en: Douala
country: CMR
lat: 4.05
lon: 9.70
geonameid: 2232593
forms: Douala

entry: Libreville
class: place
kind: city
en: Libreville
country: GAB
capital: yes
lat: 0.39
lon: 9.45
geonameid: 2399697
forms: Libreville

entry: Malabo
class: place
kind: city
en: Malabo
country: GNQ
capital: yes
lat: 3.76
lon: 8.78
geonameid: 2309527
forms: Malabo

entry: N'Djamena
class: place
kind: city
en: N'Djamena
country: TCD
capital: yes
lat: 12.11
lon: 15.04
geonameid: 2427123
forms: N'Djamena

entry: Abeche
class: place
kind: city
en: Abeche
country: TCD
lat: 13.83
lon: 20.83
geonameid: 245785
forms: Abeche

entry: Niamey
class: place
kind: city
en: Niamey
country: NER
capital: yes
lat: 13.51
lon: 2.11
geonameid: 2440485
forms: Niamey

entry: Agadez
class: place
kind: city
en: Agadez
country: NER
lat: 16.97
lon: 7.99
geonameid: 2448085
forms: Agadez

entry: Diffa
class: place
kind: city
en: Diffa
country: NER
lat: 13.32
lon: 12.61
geonameid: 2445704
forms: Diffa

entry: Zinder
class: place
kind: city
en: Zinder
country: NER
lat: 13.81
lon: 8.99
geonameid: 2437798
forms: Zinder

entry: Tahoua
class: place
kind: city
en: Tahoua
country: NER
lat: 14.89
lon: 5.27
geonameid: 2439376
forms: Tahoua

entry: Abuja
class: place
kind: city
en: Abuja
country: NGA
capital: yes
lat: 9.06
lon: 7.50
geonameid: 2352778
forms: Abuja

entry: Lagos
class: place
kind: city
en: Lagos
country: NGA
lat: 6.45
lon: 3.39
geonameid: 2332459
forms: Lagos

entry: Kaduna
class: place
kind: city
en: Kaduna
country: NGA
lat: 10.53
lon: 7.44
geonameid: 2335727
forms: Kaduna

entry: Maiduguri
class: place
kind: city
en: Maiduguri
country: NGA
lat: 11.85
lon: 13.16
geonameid: 2331447
forms: Maiduguri

entry: Chibok
class: place
kind: city
en: Chibok
country: NGA
lat: 10.87
lon: 12.85
geonameid: 2346076
forms: Chibok

entry: Ibadan
class: place
kind: city
en: Ibadan
country: NGA
lat: 7.38
lon: 3.91
geonameid: 2339354
forms: Ibadan

entry: Sokoto
class: place
kind: city
en: Sokoto
country: NGA
lat: 13.06
lon: 5.24
geonameid: 2322911
forms: Sokoto

entry: Bamako
class: place
kind: city
en: Bamako
country: MLI
capital: yes
lat: 12.65
lon: -8.00
geonameid: 2460596
forms: Bamako

entry: Timbuktu
class: place
kind: city
en: Timbuktu
country: MLI
lat: 16.77
lon: -3.00
geonameid: 2449067
forms: Timbuktu

entry: Kidal
class: place
kind: city
en: Kidal
country: MLI
lat: 18.44
lon: 1.41
geonameid: 2455290
forms: Kidal

entry: Mopti
class: place
kind: city
en: Mopti
country: MLI
lat: 14.48
lon: -4.18
geonameid: 2453348
forms: Mopti

entry: Menaka
class: place
kind: city
en: Menaka
country: MLI
lat: 15.92
lon: 2.40
geonameid: 2453514
forms: Menaka

entry: Segou
class: place
kind: city
en: Segou
country: MLI
lat: 13.44
lon: -6.22
geonameid: 2451478
forms: Segou

entry: Tessalit
class: place
kind: city
en: Tessalit
country: MLI
lat: 20.20
lon: 1.00
geonameid: 2449893
forms: Tessalit

entry: Ouagadougou
class: place
kind: city
en: Ouagadougou
country: BFA
capital: yes
lat: 12.37
lon: -1.53
geonameid: 2357048
forms: Ouagadougou

entry: Djibo
class: place
kind: city
en: Djibo
country: BFA
lat: 14.10
lon: -1.63
geonameid: 2361177
forms: Djibo

entry: Dakar
class: place
kind: city
en: Dakar
country: SEN
capital: yes
lat: 14.69
lon: -17.44
geonameid: 2253354
forms: Dakar

entry: Banjul
class: place
kind: city
en: Banjul
country: GMB
capital: yes
lat: 13.45
lon: -16.58
geonameid: 2413876
forms: Banjul

entry: Conakry
class: place
kind: city
en: Conakry
country: GIN
capital: yes
lat: 9.54
lon: -13.68
geonameid: 2422465
forms: Conakry

entry: Bissau
class: place
kind: city
en: Bissau
country: GNB
capital: yes
lat: 11.86
lon: -15.60
geonameid: 2374775
forms: Bissau

entry: Freetown
class: place
kind: city
en: Freetown
country: SLE
capital: yes
lat: 8.49
lon: -13.24
geonameid: 2409306
forms: Freetown

entry: Monrovia
class: place
kind: city
en: Monrovia
country: LBR
capital: yes
lat: 6.30
lon: -10.80
geonameid: 2274895
forms: Monrovia

entry: Yamoussoukro
class: place
kind: city
en: Yamoussoukro
country: CIV
capital: yes
lat: 6.82
lon: -5.28
geonameid: 2279755
forms: Yamoussoukro

entry: Abidjan
class: place
kind: city
en: Abidjan
country: CIV
lat: 5.35
lon: -4.00
geonameid: 2293538
forms: Abidjan

entry: Accra
class: place
kind: city
en: Accra
country: GHA
capital: yes
lat: 5.56
lon: -0.20
geonameid: 2306104
forms: Accra

entry: Kumasi
class: place
kind: city
en: Kumasi
country: GHA
lat: 6.69
lon: -1.62
geonameid: 2298890
forms: Kumasi

entry: Porto-Novo
class: place
kind: city
en: Porto-Novo
country: BEN
capital: yes
lat: 6.50
lon: 2.60
geonameid: 2392087
forms: Porto-Novo

entry: Cotonou
class: place
kind: city
en: Cotonou
country: BEN
lat: 6.37
lon: 2.42
geonameid: 2394819
forms: Cotonou

entry: Luanda
class: place
kind: city
en: Luanda
country: AGO
capital: yes
lat: -8.84
lon: 13.23
geonameid: 2240449
forms: Luanda

entry: Lusaka
class: place
kind: city
en: Lusaka
country: ZMB
capital: yes
lat: -15.41
lon: 28.29
geonameid: 909137
forms: Lusaka

entry: Harare
class: place
kind: city
en: Harare
country: ZWE
capital: yes
lat: -17.83
lon: 31.05
geonameid: 890299
forms: Harare

entry: Lilongwe
class: place
kind: city
en: Lilongwe
country: MWI
capital: yes
lat: -13.97
lon: 33.79
geonameid: 927967
forms: Lilongwe

entry: Maputo
class: place
kind: city
en: Maputo
country: MOZ
capital: yes
lat: -25.97
lon: 32.58
geonameid: 1040652
forms: Maputo

entry: Beira
class: place
kind: city
en: Beira
country: MOZ
lat: -19.84
lon: 34.84
geonameid: 1052373
forms: Beira

entry: Antananarivo
class: place
kind: city
en: Antananarivo
country: MDG
capital: yes
lat: -18.91
lon: 47.54
geonameid: 1070940
forms: Antananarivo

entry: Port Louis
class: place
kind: city
en: Port Louis
country: MUS
capital: yes
lat: -20.16
lon: 57.50
geonameid: 934154
forms: Port Louis

entry: Pretoria
class: place
kind: city
en: Pretoria
country: ZAF
capital: yes
lat: -25.74
lon: 28.19
geonameid: 964137
forms: Pretoria

entry: Cape Town
class: place
kind: city
en: Cape Town
country: ZAF
lat: -33.93
lon: 18.42
geonameid: 3369157
forms: Cape Town

entry: Johannesburg
class: place
kind: city
en: Johannesburg
country: ZAF
lat: -26.20
lon: 28.04
geonameid: 993800
forms: Johannesburg

entry: Durban
class: place
kind: city
en: Durban
country: ZAF
lat: -29.86
lon: 31.03
geonameid: 1007311
forms: Durban

entry: Soweto
class: place
kind: city
en: Soweto
country: ZAF
lat: -26.27
lon: 27.86
geonameid: 953781
forms: Soweto

entry: Windhoek
class: place
kind: city
en: Windhoek
country: NAM
capital: yes
lat: -22.56
lon: 17.08
geonameid: 3352136
forms: Windhoek

entry: Gaborone
class: place
kind: city
en: Gaborone
country: BWA
capital: yes
lat: -24.65
lon: 25.91
geonameid: 933773
forms: Gaborone

entry: Maseru
class: place
kind: city
en: Maseru
country: LSO
capital: yes
lat: -29.32
lon: 27.48
geonameid: 932505
forms: Maseru

entry: Mbabane
class: place
kind: city
en: Mbabane
country: SWZ
capital: yes
lat: -26.32
lon: 31.13
geonameid: 934985
forms: Mbabane
