# Provinces, regions and seas in English.

entry: Rif Dimashq
class: place
kind: province
en: Rif Dimashq
country: SYR
lat: 33.57
lon: 36.40
forms: Rif Dimashq

entry: Jisr al-Shughur
class: place
kind: other
en: Jisr al-Shughur
country: SYR
lat: 35.81
lon: 36.32
geonameid: 169023
forms: Jisr al-Shughur

entry: Anbar
class: place
kind: province
en: Anbar
country: IRQ
lat: 33.00
lon: 41.90
forms: Anbar

entry: Nineveh
class: place
kind: province
en: Nineveh
country: IRQ
lat: 36.20
lon: 42.30
forms: Nineveh

entry: Saladin
class: place
kind: province
en: Saladin
country: IRQ
lat: 34.60
lon: 43.70
forms: Saladin

entry: Diyala
class: place
kind: province
en: Diyala
country: IRQ
lat: 34.00
lon: 45.00
forms: Diyala

entry: Babil
class: place
kind: province
en: Babil
country: IRQ
lat: 32.50
lon: 44.50
forms: Babil

entry: Wasit
class: place
kind: province
en: Wasit
country: IRQ
lat: 32.60
lon: 45.80
forms: Wasit

entry: Maysan
class: place
kind: province
en: Maysan
country: IRQ
lat: 31.80
lon: 47.10
forms: Maysan

entry: Dhi Qar
class: place
kind: province
en: Dhi Qar
country: IRQ
lat: 31.00
lon: 46.20
forms: Dhi Qar

entry: Muthanna
class: place
kind: province
en: Muthanna
country: IRQ
lat: 30.20
lon: 45.30
forms: Muthanna

entry: Qadisiyyah
class: place
kind: province
en: Qadisiyyah
country: IRQ
lat: 32.00
lon: 45.00
forms: Qadisiyyah

entry: Kurdistan Region
class: place
kind: province
en: Kurdistan Region
country: IRQ
lat: 36.40
lon: 44.40
forms: Kurdistan Region

entry: Shabwah
class: place
kind: province
en: Shabwah
country: YEM
lat: 14.50
lon: 46.80
forms: Shabwah

entry: Abyan
class: place
kind: province
en: Abyan
country: YEM
lat: 13.90
lon: 46.30
forms: Abyan

entry: Lahij
class: place
kind: province
en: Lahij
country: YEM
lat: 13.06
lon: 44.88
forms: Lahij

entry: Hadramawt
class: place
kind: province
en: Hadramawt
country: YEM
lat: 16.00
lon: 49.00
forms: Hadramawt

entry: Al Mahrah
class: place
kind: province
en: Al Mahrah
country: YEM
lat: 16.50
lon: 51.70
forms: Al Mahrah

entry: Al Jawf
class: place
kind: province
en: Al Jawf
country: YEM
lat: 16.50
lon: 45.50
forms: Al Jawf

entry: Raymah
class: place
kind: province
en: Raymah
country: YEM
lat: 14.60
lon: 43.60
forms: Raymah

entry: Cyrenaica
class: place
kind: province
en: Cyrenaica
country: LBY
lat: 27.00
lon: 22.00
forms: Cyrenaica

entry: Fezzan
class: place
kind: province
en: Fezzan
country: LBY
lat: 26.50
lon: 14.00
forms: Fezzan

entry: Beheira
class: place
kind: province
en: Beheira
country: EGY
lat: 30.60
lon: 30.30
forms: Beheira

entry: Gharbia
class: place
kind: province
en: Gharbia
country: EGY
lat: 30.90
lon: 31.00
forms: Gharbia

entry: Dakahlia
class: place
kind: province
en: Dakahlia
country: EGY
lat: 31.00
lon: 31.50
forms: Dakahlia

entry: Sharqia
class: place
kind: province
en: Sharqia
country: EGY
lat: 30.59
lon: 31.50
forms: Sharqia

entry: Monufia
class: place
kind: province
en: Monufia
country: EGY
lat: 30.50
lon: 31.00
forms: Monufia

entry: Qalyubia
class: place
kind: province
en: Qalyubia
country: EGY
lat: 30.40
lon: 31.20
forms: Qalyubia

entry: Red Sea Governorate
class: place
kind: province
en: Red Sea Governorate
country: EGY
lat: 25.50
lon: 34.00
forms: Red Sea Governorate

entry: New Valley
class: place
kind: province
en: New Valley
country: EGY
lat: 25.00
lon: 28.50
forms: New Valley

entry: North Sinai
class: place
kind: province
en: North Sinai
country: EGY
lat: 30.60
lon: 33.60
forms: North Sinai

entry: South Sinai
class: place
kind: province
en: South Sinai
country: EGY
lat: 28.90
lon: 33.90
forms: South Sinai

entry: Suez Canal
class: place
kind: other
en: Suez Canal
country: EGY
lat: 30.50
lon: 32.35
forms: Suez Canal

entry: Tahrir Square
class: place
kind: other
en: Tahrir Square
country: EGY
lat: 30.04
lon: 31.24
forms: Tahrir Square

entry: Qassim
class: place
kind: province
en: Qassim
country: SAU
lat: 26.33
lon: 43.97
forms: Qassim

entry: Eastern Province
class: place
kind: province
en: Eastern Province
country: SAU
lat: 26.43
lon: 50.10
forms: Eastern Province

entry: Al Jouf
class: place
kind: province
en: Al Jouf
country: SAU
lat: 29.97
lon: 40.21
forms: Al Jouf

entry: Northern Borders
class: place
kind: province
en: Northern Borders
country: SAU
lat: 30.98
lon: 41.04
forms: Northern Borders

entry: Mount Chambi
class: place
kind: other
en: Mount Chambi
country: TUN
lat: 35.20
lon: 8.68
forms: Mount Chambi

entry: Mount Semmama
class: place
kind: other
en: Mount Semmama
country: TUN
lat: 35.30
lon: 8.90
forms: Mount Semmama

entry: Kabylie
class: place
kind: province
en: Kabylie
country: DZA
lat: 36.70
lon: 4.30
forms: Kabylie

entry: Souss-Massa
class: place
kind: province
en: Souss-Massa
country: MAR
lat: 30.30
lon: -9.00
forms: Souss-Massa

entry: Nahr al-Bared
class: place
kind: other
en: Nahr al-Bared
country: LBN
lat: 34.51
lon: 35.96
forms: Nahr al-Bared

entry: Mount Lebanon
class: place
kind: other
en: Mount Lebanon
country: LBN
lat: 33.80
lon: 35.60
forms: Mount Lebanon

entry: Shebaa Farms
class: place
kind: other
en: Shebaa Farms
country: LBN
lat: 33.30
lon: 35.70
forms: Shebaa Farms

entry: Jabal Mohsen
class: place
kind: other
en: Jabal Mohsen
country: LBN
lat: 34.44
lon: 35.84
forms: Jabal Mohsen

entry: Port of Beirut
class: place
kind: other
en: Port of Beirut
country: LBN
lat: 33.90
lon: 35.52
forms: Port of Beirut

entry: Gaza Strip
class: place
kind: province
en: Gaza Strip
country: PSE
lat: 31.50
lon: 34.47
forms: Gaza Strip

entry: West Bank
class: place
kind: province
en: West Bank
country: PSE
lat: 31.95
lon: 35.25
forms: West Bank

entry: Rafah Crossing
class: place
kind: other
en: Rafah Crossing
country: PSE
lat: 31.25
lon: 34.26
forms: Rafah Crossing

entry: Erez Crossing
class: place
kind: other
en: Erez Crossing
country: PSE
lat: 31.56
lon: 34.55
forms: Erez Crossing

entry: Balqa
class: place
kind: province
en: Balqa
country: JOR
lat: 32.00
lon: 35.70
forms: Balqa

entry: Dead Sea
class: place
kind: other
en: Dead Sea
country: JOR
lat: 31.50
lon: 35.50
forms: Dead Sea

entry: King Hussein Bridge
class: place
kind: other
en: King Hussein Bridge
country: JOR
lat: 31.87
lon: 35.54
forms: King Hussein Bridge

entry: Wadi Rum
class: place
kind: other
en: Wadi Rum
country: JOR
lat: 29.58
lon: 35.42
forms: Wadi Rum

entry: Darfur
class: place
kind: province
en: Darfur
country: SDN
lat: 13.50
lon: 24.00
forms: Darfur

entry: North Darfur
class: place
kind: province
en: North Darfur
country: SDN
lat: 15.50
lon: 25.50
forms: North Darfur

entry: South Darfur
class: place
kind: province
en: South Darfur
country: SDN
lat: 11.50
lon: 25.00
forms: South Darfur

entry: West Darfur
class: place
kind: province
en: West Darfur
country: SDN
lat: 13.00
lon: 22.80
forms: West Darfur

entry: Kordofan
class: place
kind: province
en: Kordofan
country: SDN
lat: 13.00
lon: 29.50
forms: Kordofan

entry: North Kordofan
class: place
kind: province
en: North Kordofan
country: SDN
lat: 14.00
lon: 29.50
forms: North Kordofan

entry: South Kordofan
class: place
kind: province
en: South Kordofan
country: SDN
lat: 11.20
lon: 29.90
forms: South Kordofan

entry: Gezira
class: place
kind: province
en: Gezira
country: SDN
lat: 14.50
lon: 33.20
forms: Gezira

entry: River Nile
class: place
kind: province
en: River Nile
country: SDN
lat: 17.59
lon: 33.97
forms: River Nile

entry: Nuba Mountains
class: place
kind: province
en: Nuba Mountains
country: SDN
lat: 11.50
lon: 30.50
forms: Nuba Mountains

entry: Jebel Marra
class: place
kind: other
en: Jebel Marra
country: SDN
lat: 13.00
lon: 24.30
forms: Jebel Marra

entry: Al Udeid
class: place
kind: other
en: Al Udeid
country: QAT
lat: 25.12
lon: 51.31
forms: Al Udeid

entry: Dhofar
class: place
kind: province
en: Dhofar
country: OMN
lat: 17.50
lon: 54.00
forms: Dhofar

entry: Musandam
class: place
kind: province
en: Musandam
country: OMN
lat: 26.00
lon: 56.30
forms: Musandam

entry: Al Batinah
class: place
kind: province
en: Al Batinah
country: OMN
lat: 23.90
lon: 57.10
forms: Al Batinah

entry: Puntland
class: place
kind: province
en: Puntland
country: SOM
lat: 8.40
lon: 49.00
forms: Puntland

entry: Somaliland
class: place
kind: province
en: Somaliland
country: SOM
lat: 9.60
lon: 45.00
forms: Somaliland

entry: Jubaland
class: place
kind: province
en: Jubaland
country: SOM
lat: 1.00
lon: 42.00
forms: Jubaland

entry: Mangystau
class: place
kind: province
en: Mangystau
country: KAZ
lat: 44.00
lon: 53.50
forms: Mangystau

entry: Zhambyl
class: place
kind: province
en: Zhambyl
country: KAZ
lat: 44.00
lon: 72.00
forms: Zhambyl

entry: East Kazakhstan
class: place
kind: province
en: East Kazakhstan
country: KAZ
lat: 48.70
lon: 82.00
forms: East Kazakhstan

entry: West Kazakhstan
class: place
kind: province
en: West Kazakhstan
country: KAZ
lat: 49.60
lon: 50.50
forms: West Kazakhstan

entry: North Kazakhstan
class: place
kind: province
en: North Kazakhstan
country: KAZ
lat: 54.00
lon: 69.40
forms: North Kazakhstan

entry: South Kazakhstan
class: place
kind: province
en: South Kazakhstan
country: KAZ
lat: 43.00
lon: 68.00
forms: South Kazakhstan

entry: Akmola
class: place
kind: province
en: Akmola
country: KAZ
lat: 51.90
lon: 69.40
forms: Akmola

entry: Karakalpakstan
class: place
kind: province
en: Karakalpakstan
country: UZB
lat: 43.80
lon: 59.00
forms: Karakalpakstan

entry: Gorno-Badakhshan
class: place
kind: province
en: Gorno-Badakhshan
country: TJK
lat: 38.40
lon: 73.00
forms: Gorno-Badakhshan

entry: Nagorno-Karabakh
class: place
kind: province
en: Nagorno-Karabakh
country: AZE
lat: 39.82
lon: 46.75
forms: Nagorno-Karabakh

entry: Lachin
class: place
kind: other
en: Lachin
country: AZE
lat: 39.64
lon: 46.55
forms: Lachin

entry: Syunik
class: place
kind: province
en: Syunik
country: ARM
lat: 39.30
lon: 46.20
forms: Syunik

entry: Abkhazia
class: place
kind: province
en: Abkhazia
country: GEO
lat: 43.00
lon: 41.00
forms: Abkhazia

entry: South Ossetia
class: place
kind: province
en: South Ossetia
country: GEO
lat: 42.30
lon: 44.00
forms: South Ossetia

entry: Chechnya
class: place
kind: province
en: Chechnya
country: RUS
lat: 43.40
lon: 45.70
forms: Chechnya

entry: Dagestan
class: place
kind: province
en: Dagestan
country: RUS
lat: 43.10
lon: 46.90
forms: Dagestan

entry: Ingushetia
class: place
kind: province
en: Ingushetia
country: RUS
lat: 43.10
lon: 44.90
forms: Ingushetia

entry: Siberia
class: place
kind: province
en: Siberia
country: RUS
lat: 60.00
lon: 100.00
forms: Siberia

entry: Tatarstan
class: place
kind: province
en: Tatarstan
country: RUS
lat: 55.30
lon: 51.00
forms: Tatarstan

entry: Bashkortostan
class: place
kind: province
en: Bashkortostan
country: RUS
lat: 54.50
lon: 56.50
forms: Bashkortostan

entry: Kamchatka
class: place
kind: province
en: Kamchatka
country: RUS
lat: 56.00
lon: 160.00
forms: Kamchatka

entry: Kuril Islands
class: place
kind: other
en: Kuril Islands
country: RUS
lat: 46.50
lon: 151.00
forms: Kuril Islands

entry: North Caucasus
class: place
kind: other
en: North Caucasus
country: RUS
lat: 43.50
lon: 44.00
forms: North Caucasus

entry: Donbas
class: place
kind: province
en: Donbas
country: UKR
lat: 48.20
lon: 38.50
forms: Donbas

entry: Crimea
class: place
kind: province
en: Crimea
country: UKR
lat: 45.20
lon: 34.30
forms: Crimea

entry: Sea of Azov
class: place
kind: other
en: Sea of Azov
country: UKR
lat: 46.00
lon: 36.50
forms: Sea of Azov

entry: Transnistria
class: place
kind: province
en: Transnistria
country: MDA
lat: 47.00
lon: 29.40
forms: Transnistria

entry: Taksim Square
class: place
kind: other
en: Taksim Square
country: TUR
lat: 41.04
lon: 28.98
forms: Taksim Square

entry: Khuzestan
class: place
kind: province
en: Khuzestan
country: IRN
lat: 31.30
lon: 49.00
forms: Khuzestan

entry: Sistan and Baluchestan
class: place
kind: province
en: Sistan and Baluchestan
country: IRN
lat: 28.50
lon: 60.50
forms: Sistan and Baluchestan

entry: Khorasan
class: place
kind: province
en: Khorasan
country: IRN
lat: 35.50
lon: 59.00
forms: Khorasan

entry: West Azerbaijan
class: place
kind: province
en: West Azerbaijan
country: IRN
lat: 37.50
lon: 45.00
forms: West Azerbaijan

entry: East Azerbaijan
class: place
kind: province
en: East Azerbaijan
country: IRN
lat: 37.90
lon: 46.50
forms: East Azerbaijan

entry: Strait of Hormuz
class: place
kind: other
en: Strait of Hormuz
country: IRN
lat: 26.60
lon: 56.30
forms: Strait of Hormuz

entry: Kharg
class: place
kind: other
en: Kharg
country: IRN
lat: 29.25
lon: 50.31
forms: Kharg

entry: Caspian Sea
class: place
kind: other
en: Caspian Sea
country: IRN
lat: 41.50
lon: 51.00
forms: Caspian Sea

entry: Helmand
class: place
kind: province
en: Helmand
country: AFG
lat: 31.40
lon: 64.40
forms: Helmand

entry: Panjshir
class: place
kind: province
en: Panjshir
country: AFG
lat: 35.40
lon: 70.00
forms: Panjshir

entry: Nangarhar
class: place
kind: province
en: Nangarhar
country: AFG
lat: 34.20
lon: 70.50
forms: Nangarhar

entry: Badakhshan
class: place
kind: province
en: Badakhshan
country: AFG
lat: 36.70
lon: 71.00
forms: Badakhshan

entry: Paktia
class: place
kind: province
en: Paktia
country: AFG
lat: 33.60
lon: 69.40
forms: Paktia

entry: Paktika
class: place
kind: province
en: Paktika
country: AFG
lat: 32.50
lon: 68.80
forms: Paktika

entry: Kunar
class: place
kind: province
en: Kunar
country: AFG
lat: 34.90
lon: 71.10
forms: Kunar

entry: Bamyan
class: place
kind: province
en: Bamyan
country: AFG
lat: 34.80
lon: 67.80
forms: Bamyan

entry: Baghlan
class: place
kind: province
en: Baghlan
country: AFG
lat: 35.80
lon: 68.80
forms: Baghlan

entry: Farah
class: place
kind: province
en: Farah
country: AFG
lat: 32.40
lon: 62.10
forms: Farah

entry: Balkh
class: place
kind: province
en: Balkh
country: AFG
lat: 36.80
lon: 67.00
forms: Balkh

entry: Zabul
class: place
kind: province
en: Zabul
country: AFG
lat: 32.20
lon: 67.20
forms: Zabul

entry: Uruzgan
class: place
kind: province
en: Uruzgan
country: AFG
lat: 32.90
lon: 66.00
forms: Uruzgan

entry: Takhar
class: place
kind: province
en: Takhar
country: AFG
lat: 36.70
lon: 69.50
forms: Takhar

entry: Faryab
class: place
kind: province
en: Faryab
country: AFG
lat: 36.00
lon: 64.80
forms: Faryab

entry: Badghis
class: place
kind: province
en: Badghis
country: AFG
lat: 35.00
lon: 63.80
forms: Badghis

entry: Logar
class: place
kind: province
en: Logar
country: AFG
lat: 34.00
lon: 69.20
forms: Logar

entry: Wardak
class: place
kind: province
en: Wardak
country: AFG
lat: 34.30
lon: 68.30
forms: Wardak

entry: Balochistan
class: place
kind: province
en: Balochistan
country: PAK
lat: 28.50
lon: 65.50
forms: Balochistan

entry: Punjab
class: place
kind: province
en: Punjab
country: PAK
lat: 31.00
lon: 72.30
forms: Punjab

entry: Sindh
class: place
kind: province
en: Sindh
country: PAK
lat: 26.00
lon: 68.50
forms: Sindh

entry: Khyber Pakhtunkhwa
class: place
kind: province
en: Khyber Pakhtunkhwa
country: PAK
lat: 34.50
lon: 72.00
forms: Khyber Pakhtunkhwa

entry: Waziristan
class: place
kind: province
en: Waziristan
country: PAK
lat: 32.90
lon: 69.90
forms: Waziristan

entry: South Waziristan
class: place
kind: province
en: South Waziristan
country: PAK
lat: 32.30
lon: 69.70
forms: South Waziristan

entry: Kashmir
class: place
kind: province
en: Kashmir
country: IND
lat: 34.00
lon: 76.00
forms: Kashmir

entry: Gujarat
class: place
kind: province
en: Gujarat
country: IND
lat: 22.30
lon: 71.60
forms: Gujarat

entry: Uttar Pradesh
class: place
kind: province
en: Uttar Pradesh
country: IND
lat: 27.00
lon: 80.90
forms: Uttar Pradesh

entry: Kerala
class: place
kind: province
en: Kerala
country: IND
lat: 10.50
lon: 76.40
forms: Kerala

entry: Assam
class: place
kind: province
en: Assam
country: IND
lat: 26.20
lon: 92.90
forms: Assam

entry: Manipur
class: place
kind: province
en: Manipur
country: IND
lat: 24.70
lon: 93.90
forms: Manipur

entry: Maharashtra
class: place
kind: province
en: Maharashtra
country: IND
lat: 19.50
lon: 75.70
forms: Maharashtra

entry: Rajasthan
class: place
kind: province
en: Rajasthan
country: IND
lat: 26.60
lon: 73.80
forms: Rajasthan

entry: Bihar
class: place
kind: province
en: Bihar
country: IND
lat: 25.80
lon: 85.60
forms: Bihar

entry: West Bengal
class: place
kind: province
en: West Bengal
country: IND
lat: 23.00
lon: 87.90
forms: West Bengal

entry: Tamil Nadu
class: place
kind: province
en: Tamil Nadu
country: IND
lat: 11.00
lon: 78.40
forms: Tamil Nadu

entry: Andhra Pradesh
class: place
kind: province
en: Andhra Pradesh
country: IND
lat: 15.90
lon: 79.70
forms: Andhra Pradesh

entry: Odisha
class: place
kind: province
en: Odisha
country: IND
lat: 20.90
lon: 84.80
forms: Odisha

entry: Karnataka
class: place
kind: province
en: Karnataka
country: IND
lat: 14.70
lon: 76.00
forms: Karnataka

entry: Madhya Pradesh
class: place
kind: province
en: Madhya Pradesh
country: IND
lat: 23.50
lon: 78.30
forms: Madhya Pradesh

entry: Ladakh
class: place
kind: province
en: Ladakh
country: IND
lat: 34.20
lon: 77.60
forms: Ladakh

entry: Uttarakhand
class: place
kind: province
en: Uttarakhand
country: IND
lat: 30.10
lon: 79.20
forms: Uttarakhand

entry: Xinjiang
class: place
kind: province
en: Xinjiang
country: CHN
lat: 41.00
lon: 85.00
forms: Xinjiang

entry: Tibet
class: place
kind: province
en: Tibet
country: CHN
lat: 31.00
lon: 88.00
forms: Tibet

entry: Hubei
class: place
kind: province
en: Hubei
country: CHN
lat: 31.00
lon: 112.30
forms: Hubei

entry: Guangdong
class: place
kind: province
en: Guangdong
country: CHN
lat: 23.40
lon: 113.40
forms: Guangdong

entry: Sichuan
class: place
kind: province
en: Sichuan
country: CHN
lat: 30.70
lon: 102.80
forms: Sichuan

entry: Yunnan
class: place
kind: province
en: Yunnan
country: CHN
lat: 25.00
lon: 101.50
forms: Yunnan

entry: Henan
class: place
kind: province
en: Henan
country: CHN
lat: 34.00
lon: 113.60
forms: Henan

entry: Gansu
class: place
kind: province
en: Gansu
country: CHN
lat: 36.00
lon: 104.00
forms: Gansu

entry: Fujian
class: place
kind: province
en: Fujian
country: CHN
lat: 26.00
lon: 118.00
forms: Fujian

entry: Inner Mongolia
class: place
kind: province
en: Inner Mongolia
country: CHN
lat: 44.00
lon: 113.00
forms: Inner Mongolia

entry: South China Sea
class: place
kind: other
en: South China Sea
country: CHN
lat: 13.00
lon: 114.00
forms: South China Sea

entry: East China Sea
class: place
kind: other
en: East China Sea
country: CHN
lat: 29.00
lon: 125.00
forms: East China Sea

entry: Taiwan Strait
class: place
kind: other
en: Taiwan Strait
country: CHN
lat: 24.50
lon: 119.50
forms: Taiwan Strait

entry: Spratly Islands
class: place
kind: other
en: Spratly Islands
country: CHN
lat: 10.00
lon: 114.00
forms: Spratly Islands

entry: Senkaku
class: place
kind: other
en: Senkaku
country: JPN
lat: 25.75
lon: 123.50
forms: Senkaku

entry: Rakhine
class: place
kind: province
en: Rakhine
country: MMR
lat: 20.00
lon: 93.60
forms: Rakhine

entry: Sarawak
class: place
kind: province
en: Sarawak
country: MYS
lat: 2.50
lon: 113.50
forms: Sarawak

entry: Sumatra
class: place
kind: province
en: Sumatra
country: IDN
lat: 0.00
lon: 102.00
forms: Sumatra

entry: Sulawesi
class: place
kind: province
en: Sulawesi
country: IDN
lat: -2.00
lon: 121.00
forms: Sulawesi

entry: Papua
class: place
kind: province
en: Papua
country: IDN
lat: -4.00
lon: 138.00
forms: Papua

entry: Queensland
class: place
kind: province
en: Queensland
country: AUS
lat: -22.00
lon: 144.00
forms: Queensland

entry: New South Wales
class: place
kind: province
en: New South Wales
country: AUS
lat: -32.00
lon: 147.00
forms: New South Wales

entry: Tasmania
class: place
kind: province
en: Tasmania
country: AUS
lat: -42.00
lon: 147.00
forms: Tasmania

entry: England
class: place
kind: province
en: England
country: GBR
lat: 52.50
lon: -1.50
forms: England

entry: Scotland
class: place
kind: province
en: Scotland
country: GBR
lat: 56.50
lon: -4.00
forms: Scotland

entry: Wales
class: place
kind: province
en: Wales
country: GBR
lat: 52.30
lon: -3.70
forms: Wales

entry: Northern Ireland
class: place
kind: province
en: Northern Ireland
country: GBR
lat: 54.60
lon: -6.70
forms: Northern Ireland

entry: Normandy
class: place
kind: province
en: Normandy
country: FRA
lat: 49.00
lon: 0.20
forms: Normandy

entry: Provence
class: place
kind: province
en: Provence
country: FRA
lat: 43.80
lon: 6.00
forms: Provence

entry: Bavaria
class: place
kind: province
en: Bavaria
country: DEU
lat: 49.00
lon: 11.50
forms: Bavaria

entry: Saxony
class: place
kind: province
en: Saxony
country: DEU
lat: 51.00
lon: 13.30
forms: Saxony

entry: Sicily
class: place
kind: province
en: Sicily
country: ITA
lat: 37.50
lon: 14.00
forms: Sicily

entry: Sardinia
class: place
kind: province
en: Sardinia
country: ITA
lat: 40.00
lon: 9.00
forms: Sardinia

entry: Lombardy
class: place
kind: province
en: Lombardy
country: ITA
lat: 45.60
lon: 9.80
forms: Lombardy

entry: Calabria
class: place
kind: province
en: Calabria
country: ITA
lat: 39.00
lon: 16.50
forms: Calabria

entry: Catalonia
class: place
kind: province
en: Catalonia
country: ESP
lat: 41.80
lon: 1.60
forms: Catalonia

entry: Andalusia
class: place
kind: province
en: Andalusia
country: ESP
lat: 37.50
lon: -4.70
forms: Andalusia

entry: Canary Islands
class: place
kind: other
en: Canary Islands
country: ESP
lat: 28.30
lon: -16.00
forms: Canary Islands

entry: Basque Country
class: place
kind: province
en: Basque Country
country: ESP
lat: 43.00
lon: -2.60
forms: Basque Country

entry: Galicia
class: place
kind: province
en: Galicia
country: ESP
lat: 42.80
lon: -8.00
forms: Galicia

entry: Crete
class: place
kind: province
en: Crete
country: GRC
lat: 35.20
lon: 24.90
forms: Crete

entry: Republika Srpska
class: place
kind: province
en: Republika Srpska
country: BIH
lat: 44.80
lon: 17.20
forms: Republika Srpska

entry: Camp David
class: place
kind: other
en: Camp David
country: USA
lat: 39.65
lon: -77.47
forms: Camp David

entry: California
class: place
kind: province
en: California
country: USA
lat: 37.00
lon: -120.00
forms: California

entry: Texas
class: place
kind: province
en: Texas
country: USA
lat: 31.00
lon: -99.00
forms: Texas

entry: Florida
class: place
kind: province
en: Florida
country: USA
lat: 28.00
lon: -82.00
forms: Florida

entry: New York State
class: place
kind: province
en: New York State
country: USA
lat: 43.00
lon: -75.00
forms: New York State

entry: Washington State
class: place
kind: province
en: Washington State
country: USA
lat: 47.40
lon: -120.50
forms: Washington State

entry: Arizona
class: place
kind: province
en: Arizona
country: USA
lat: 34.00
lon: -112.00
forms: Arizona

entry: Nevada
class: place
kind: province
en: Nevada
country: USA
lat: 39.00
lon: -117.00
forms: Nevada

entry: Michigan
class: place
kind: province
en: Michigan
country: USA
lat: 44.30
lon: -85.60
forms: Michigan

entry: Pennsylvania
class: place
kind: province
en: Pennsylvania
country: USA
lat: 41.00
lon: -77.50
forms: Pennsylvania

entry: Illinois
class: place
kind: province
en: Illinois
country: USA
lat: 40.00
lon: -89.00
forms: Illinois

entry: Georgia (USA)
class: place
kind: province
en: Georgia
country: USA
lat: 32.70
lon: -83.40
forms: Georgia
ambiguous: yes

entry: Virginia
class: place
kind: province
en: Virginia
country: USA
lat: 37.50
lon: -78.70
forms: Virginia

entry: North Carolina
class: place
kind: province
en: North Carolina
country: USA
lat: 35.50
lon: -79.00
forms: North Carolina

entry: South Carolina
class: place
kind: province
en: South Carolina
country: USA
lat: 34.00
lon: -81.00
forms: South Carolina

entry: Massachusetts
class: place
kind: province
en: Massachusetts
country: USA
lat: 42.30
lon: -71.80
forms: Massachusetts

entry: Maryland
class: place
kind: province
en: Maryland
country: USA
lat: 39.00
lon: -76.70
forms: Maryland

entry: New Jersey
class: place
kind: province
en: New Jersey
country: USA
lat: 40.00
lon: -74.50
forms: New Jersey

entry: Minnesota
class: place
kind: province
en: Minnesota
country: USA
lat: 46.00
lon: -94.00
forms: Minnesota

entry: Wisconsin
class: place
kind: province
en: Wisconsin
country: USA
lat: 44.50
lon: -89.50
forms: Wisconsin

entry: Colorado
class: place
kind: province
en: Colorado
country: USA
lat: 39.00
lon: -105.50
forms: Colorado

entry: Oregon
class: place
kind: province
en: Oregon
country: USA
lat: 44.00
lon: -120.50
forms: Oregon

entry: Alabama
class: place
kind: province
en: Alabama
country: USA
lat: 32.70
lon: -86.80
forms: Alabama

entry: Louisiana
class: place
kind: province
en: Louisiana
country: USA
lat: 31.00
lon: -92.00
forms: Louisiana

entry: Mississippi
class: place
kind: province
en: Mississippi
country: USA
lat: 32.70
lon: -89.70
forms: Mississippi

entry: Tennessee
class: place
kind: province
en: Tennessee
country: USA
lat: 35.80
lon: -86.30
forms: Tennessee

entry: Kentucky
class: place
kind: province
en: Kentucky
country: USA
lat: 37.50
lon: -85.00
forms: Kentucky

entry: Indiana
class: place
kind: province
en: Indiana
country: USA
lat: 40.00
lon: -86.00
forms: Indiana

entry: Missouri
class: place
kind: province
en: Missouri
country: USA
lat: 38.30
lon: -92.50
forms: Missouri

entry: Kansas
class: place
kind: province
en: Kansas
country: USA
lat: 38.50
lon: -98.40
forms: Kansas

entry: Oklahoma
class: place
kind: province
en: Oklahoma
country: USA
lat: 35.50
lon: -97.50
forms: Oklahoma

entry: New Mexico
class: place
kind: province
en: New Mexico
country: USA
lat: 34.40
lon: -106.00
forms: New Mexico

entry: Alaska
class: place
kind: province
en: Alaska
country: USA
lat: 64.00
lon: -150.00
forms: Alaska

entry: Hawaii
class: place
kind: province
en: Hawaii
country: USA
lat: 20.80
lon: -156.50
forms: Hawaii

entry: New Hampshire
class: place
kind: province
en: New Hampshire
country: USA
lat: 43.70
lon: -71.60
forms: New Hampshire

entry: Connecticut
class: place
kind: province
en: Connecticut
country: USA
lat: 41.60
lon: -72.70
forms: Connecticut

entry: Idaho
class: place
kind: province
en: Idaho
country: USA
lat: 44.30
lon: -114.60
forms: Idaho

entry: Montana
class: place
kind: province
en: Montana
country: USA
lat: 47.00
lon: -109.60
forms: Montana

entry: Wyoming
class: place
kind: province
en: Wyoming
country: USA
lat: 43.00
lon: -107.50
forms: Wyoming

entry: Nebraska
class: place
kind: province
en: Nebraska
country: USA
lat: 41.50
lon: -99.80
forms: Nebraska

entry: Arkansas
class: place
kind: province
en: Arkansas
country: USA
lat: 34.80
lon: -92.40
forms: Arkansas

entry: Delaware
class: place
kind: province
en: Delaware
country: USA
lat: 39.00
lon: -75.50
forms: Delaware

entry: Quebec
class: place
kind: province
en: Quebec
country: CAN
lat: 52.00
lon: -72.00
forms: Quebec

entry: Ontario
class: place
kind: province
en: Ontario
country: CAN
lat: 50.00
lon: -86.00
forms: Ontario

entry: Alberta
class: place
kind: province
en: Alberta
country: CAN
lat: 55.00
lon: -115.00
forms: Alberta

entry: British Columbia
class: place
kind: province
en: British Columbia
country: CAN
lat: 54.00
lon: -125.00
forms: British Columbia

entry: Sinaloa
class: place
kind: province
en: Sinaloa
country: MEX
lat: 25.00
lon: -107.50
forms: Sinaloa

entry: Panama Canal
class: place
kind: other
en: Panama Canal
country: PAN
lat: 9.10
lon: -79.70
forms: Panama Canal

entry: Amazon
class: place
kind: other
en: Amazon
country: BRA
lat: -4.00
lon: -60.00
forms: Amazon

entry: Tigray
class: place
kind: province
en: Tigray
country: ETH
lat: 13.80
lon: 39.00
forms: Tigray

entry: Amhara
class: place
kind: province
en: Amhara
country: ETH
lat: 11.60
lon: 38.00
forms: Amhara

entry: Oromia
class: place
kind: province
en: Oromia
country: ETH
lat: 8.00
lon: 39.00
forms: Oromia

entry: Bahir Dar
class: place
kind: other
en: Bahir Dar
country: ETH
lat: 11.59
lon: 37.39
geonameid: 342884
forms: Bahir Dar

entry: Ogaden
class: place
kind: province
en: Ogaden
country: ETH
lat: 7.00
lon: 45.00
forms: Ogaden

entry: Grand Ethiopian Renaissance Dam
class: place
kind: other
en: Grand Ethiopian Renaissance Dam
country: ETH
lat: 11.20
lon: 35.10
forms: Grand Ethiopian Renaissance Dam

entry: Benishangul-Gumuz
class: place
kind: province
en: Benishangul-Gumuz
country: ETH
lat: 10.80
lon: 35.60
forms: Benishangul-Gumuz

entry: Upper Nile
class: place
kind: province
en: Upper Nile
country: SSD
lat: 9.80
lon: 32.50
forms: Upper Nile

entry: Jonglei
class: place
kind: province
en: Jonglei
country: SSD
lat: 7.20
lon: 32.00
forms: Jonglei

entry: North Kivu
class: place
kind: province
en: North Kivu
country: COD
lat: -0.80
lon: 29.00
forms: North Kivu

entry: South Kivu
class: place
kind: province
en: South Kivu
country: COD
lat: -3.00
lon: 28.30
forms: South Kivu

entry: Ituri
class: place
kind: province
en: Ituri
country: COD
lat: 1.80
lon: 29.50
forms: Ituri

entry: Tillaberi
class: place
kind: province
en: Tillaberi
country: NER
lat: 14.20
lon: 1.45
forms: Tillaberi

entry: Borno
class: place
kind: province
en: Borno
country: NGA
lat: 11.50
lon: 13.00
forms: Borno

entry: Zamfara
class: place
kind: province
en: Zamfara
country: NGA
lat: 12.20
lon: 6.30
forms: Zamfara

entry: Adamawa
class: place
kind: province
en: Adamawa
country: NGA
lat: 9.50
lon: 12.50
forms: Adamawa

entry: Niger Delta
class: place
kind: province
en: Niger Delta
country: NGA
lat: 5.00
lon: 6.00
forms: Niger Delta

entry: Katsina
class: place
kind: province
en: Katsina
country: NGA
lat: 12.98
lon: 7.60
forms: Katsina

entry: Lake Chad
class: place
kind: other
en: Lake Chad
country: NGA
lat: 13.00
lon: 14.00
forms: Lake Chad

entry: Benue
class: place
kind: province
en: Benue
country: NGA
lat: 7.30
lon: 8.70
forms: Benue

entry: Azawad
class: place
kind: province
en: Azawad
country: MLI
lat: 19.00
lon: 0.00
forms: Azawad

entry: Cabo Delgado
class: place
kind: province
en: Cabo Delgado
country: MOZ
lat: -12.30
lon: 39.50
forms: Cabo Delgado

entry: Middle East
class: place
kind: other
en: Middle East
lat: 29.00
lon: 42.00
forms: Middle East

entry: Central Asia
class: place
kind: other
en: Central Asia
lat: 43.00
lon: 65.00
forms: Central Asia

entry: Europe
class: place
kind: other
en: Europe
lat: 50.00
lon: 15.00
forms: Europe

entry: Africa
class: place
kind: other
en: Africa
lat: 5.00
lon: 20.00
forms: Africa

entry: Persian Gulf
class: place
kind: other
en: Persian Gulf
lat: 26.50
lon: 51.50
forms: Persian Gulf

entry: North Africa
class: place
kind: other
en: North Africa
lat: 27.00
lon: 10.00
forms: North Africa

entry: East Africa
class: place
kind: other
en: East Africa
lat: 0.00
lon: 37.00
forms: East Africa

entry: West Africa
class: place
kind: other
en: West Africa
lat: 12.00
lon: -3.00
forms: West Africa

entry: Horn of Africa
class: place
kind: other
en: Horn of Africa
lat: 8.00
lon: 46.00
forms: Horn of Africa

entry: Sahel
class: place
kind: other
en: Sahel
lat: 15.00
lon: 5.00
forms: Sahel

entry: Eastern Europe
class: place
kind: other
en: Eastern Europe
lat: 50.00
lon: 27.00
forms: Eastern Europe

entry: Western Europe
class: place
kind: other
en: Western Europe
lat: 48.00
lon: 5.00
forms: Western Europe

entry: South Asia
class: place
kind: other
en: South Asia
lat: 22.00
lon: 78.00
forms: South Asia

entry: Southeast Asia
class: place
kind: other
en: Southeast Asia
lat: 8.00
lon: 110.00
forms: Southeast Asia

entry: East Asia
class: place
kind: other
en: East Asia
lat: 35.00
lon: 115.00
forms: East Asia

entry: Latin America
class: place
kind: other
en: Latin America
lat: -10.00
lon: -65.00
forms: Latin America

entry: South America
class: place
kind: other
en: South America
lat: -15.00
lon: -60.00
forms: South America

entry: North America
class: place
kind: other
en: North America
lat: 45.00
lon: -100.00
forms: North America

entry: Central America
class: place
kind: other
en: Central America
lat: 14.00
lon: -87.00
forms: Central America

entry: Balkans
class: place
kind: other
en: Balkans
lat: 43.00
lon: 21.00
forms: Balkans

entry: Maghreb
class: place
kind: other
en: Maghreb
lat: 31.00
lon: 3.00
forms: Maghreb

entry: Levant
class: place
kind: other
en: Levant
lat: 34.00
lon: 37.00
forms: Levant

entry: Arabian Peninsula
class: place
kind: other
en: Arabian Peninsula
lat: 23.00
lon: 45.00
forms: Arabian Peninsula

entry: Korean Peninsula
class: place
kind: other
en: Korean Peninsula
lat: 38.00
lon: 127.50
forms: Korean Peninsula

entry: Mediterranean Sea
class: place
kind: other
en: Mediterranean Sea
lat: 35.00
lon: 18.00
forms: Mediterranean Sea

entry: Red Sea
class: place
kind: other
en: Red Sea
lat: 20.00
lon: 38.00
forms: Red Sea

entry: Gulf of Aden
class: place
kind: other
en: Gulf of Aden
lat: 12.50
lon: 48.00
forms: Gulf of Aden

entry: Arabian Sea
class: place
kind: other
en: Arabian Sea
lat: 15.00
lon: 65.00
forms: Arabian Sea

entry: Gulf of Oman
class: place
kind: other
en: Gulf of Oman
lat: 25.00
lon: 58.50
forms: Gulf of Oman

entry: Black Sea
class: place
kind: other
en: Black Sea
lat: 43.00
lon: 35.00
forms: Black Sea

entry: Baltic Sea
class: place
kind: other
en: Baltic Sea
lat: 58.00
lon: 20.00
forms: Baltic Sea

entry: Indian Ocean
class: place
kind: other
en: Indian Ocean
lat: -20.00
lon: 80.00
forms: Indian Ocean

entry: Atlantic Ocean
class: place
kind: other
en: Atlantic Ocean
lat: 30.00
lon: -40.00
forms: Atlantic Ocean

entry: Pacific Ocean
class: place
kind: other
en: Pacific Ocean
lat: 0.00
lon: -160.00
forms: Pacific Ocean

entry: Aegean Sea
class: place
kind: other
en: Aegean Sea
lat: 39.00
lon: 25.00
forms: Aegean Sea

entry: North Sea
class: place
kind: other
en: North Sea
lat: 56.00
lon: 3.00
forms: North Sea

entry: Sea of Japan
class: place
kind: other
en: Sea of Japan
lat: 40.00
lon: 135.00
forms: Sea of Japan

entry: English Channel
class: place
kind: other
en: English Channel
lat: 50.00
lon: -1.00
forms: English Channel

entry: Euphrates
class: place
kind: other
en: Euphrates
lat: 34.00
lon: 41.00
forms: Euphrates

entry: Tigris
class: place
kind: other
en: Tigris
lat: 33.00
lon: 44.50
forms: Tigris

entry: Jordan River
class: place
kind: other
en: Jordan River
lat: 32.00
lon: 35.55
forms: Jordan River

entry: Dnieper
class: place
kind: other
en: Dnieper
lat: 49.00
lon: 32.00
forms: Dnieper

entry: Danube
class: place
kind: other
en: Danube
lat: 45.00
lon: 20.00
forms: Danube

entry: Litani
class: place
kind: other
en: Litani
lat: 33.40
lon: 35.50
forms: Litani

entry: Arctic
class: place
kind: other
en: Arctic
lat: 90.00
lon: 0.00
forms: Arctic

entry: Antarctica ()
class: place
kind: other
en: Antarctica
lat: -80.00
lon: 0.00
forms: Antarctica
ambiguous: yes

entry: Caribbean Sea
class: place
kind: other
en: Caribbean Sea
lat: 15.00
lon: -75.00
forms: Caribbean Sea

entry: Sahara
class: place
kind: other
en: Sahara
lat: 23.00
lon: 13.00
forms: Sahara

entry: Himalayas
class: place
kind: other
en: Himalayas
lat: 28.00
lon: 84.00
forms: Himalayas

entry: South Caucasus
class: place
kind: other
en: South Caucasus
lat: 41.00
lon: 45.00
forms: South Caucasus

entry: Caucasus
class: place
kind: other
en: Caucasus
lat: 42.50
lon: 44.00
forms: Caucasus

entry: Soviet Union
class: place
kind: other
en: Soviet Union
lat: 60.00
lon: 90.00
forms: Soviet Union

entry: Yugoslavia
class: place
kind: other
en: Yugoslavia
lat: 44.00
lon: 20.00
forms: Yugoslavia

entry: Czechoslovakia
class: place
kind: other
en: Czechoslovakia
lat: 49.50
lon: 17.00
forms: Czechoslovakia

entry: Arctic Ocean
class: place
kind: other
en: Arctic Ocean
lat: 85.00
lon: 0.00
forms: Arctic Ocean

entry: Asia-Pacific
class: place
kind: other
en: Asia-Pacific
lat: 10.00
lon: 140.00
forms: Asia-Pacific

entry: Scandinavia
class: place
kind: other
en: Scandinavia
lat: 62.00
lon: 15.00
forms: Scandinavia

entry: Gulf of Guinea
class: place
kind: other
en: Gulf of Guinea
lat: 2.00
lon: 2.00
forms: Gulf of Guinea

entry: Strait of Gibraltar
class: place
kind: other
en: Strait of Gibraltar
lat: 35.97
lon: -5.50
forms: Strait of Gibraltar

entry: Sea of Galilee
class: place
kind: other
en: Sea of Galilee
lat: 32.80
lon: 35.60
forms: Sea of Galilee

entry: Strait of Malacca
class: place
kind: other
en: Strait of Malacca
lat: 3.00
lon: 100.50
forms: Strait of Malacca
