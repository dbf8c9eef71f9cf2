# Countries in English.

entry: Aruba
class: place
kind: country
en: Aruba
country: ABW
lat: 12.50
lon: -69.98
forms: Aruba

entry: Afghanistan
class: place
kind: country
en: Afghanistan
country: AFG
lat: 34.65
lon: 67.56
forms: Afghanistan

entry: Angola
class: place
kind: country
en: Angola
country: AGO
lat: -11.10
lon: 15.95
forms: Angola

entry: Anguilla
class: place
kind: country
en: Anguilla
country: AIA
lat: 18.21
lon: -63.06
forms: Anguilla

entry: Aland Islands
class: place
kind: country
en: Aland Islands
country: ALA
lat: 60.19
lon: 20.23
forms: Aland Islands

entry: Albania
class: place
kind: country
en: Albania
country: ALB
lat: 41.10
lon: 20.02
forms: Albania

entry: Andorra
class: place
kind: country
en: Andorra
country: AND
lat: 42.54
lon: 1.56
forms: Andorra

entry: United Arab Emirates
class: place
kind: country
en: United Arab Emirates
country: ARE
lat: 24.84
lon: 55.25
forms: United Arab Emirates | UAE

entry: Argentina
class: place
kind: country
en: Argentina
country: ARG
lat: -35.00
lon: -65.00
forms: Argentina

entry: Armenia
class: place
kind: country
en: Armenia
country: ARM
lat: 40.31
lon: 44.64
forms: Armenia

entry: American Samoa
class: place
kind: country
en: American Samoa
country: ASM
lat: -14.06
lon: -170.51
forms: American Samoa

entry: Antarctica
class: place
kind: country
en: Antarctica
country: ATA
lat: -80.00
lon: 0.00
forms: Antarctica
ambiguous: yes

entry: French Southern Territories
class: place
kind: country
en: French Southern Territories
country: ATF
lat: -49.35
lon: 70.22
forms: French Southern Territories

entry: Antigua and Barbuda
class: place
kind: country
en: Antigua and Barbuda
country: ATG
lat: 17.14
lon: -61.81
forms: Antigua and Barbuda

entry: Australia
class: place
kind: country
en: Australia
country: AUS
lat: -25.50
lon: 134.50
forms: Australia

entry: Austria
class: place
kind: country
en: Austria
country: AUT
lat: 47.66
lon: 14.22
forms: Austria

entry: Azerbaijan
class: place
kind: country
en: Azerbaijan
country: AZE
lat: 40.30
lon: 47.75
forms: Azerbaijan

entry: Burundi
class: place
kind: country
en: Burundi
country: BDI
lat: -3.31
lon: 29.75
forms: Burundi

entry: Belgium
class: place
kind: country
en: Belgium
country: BEL
lat: 50.85
lon: 4.43
forms: Belgium

entry: Benin
class: place
kind: country
en: Benin
country: BEN
lat: 7.94
lon: 2.28
forms: Benin

entry: Caribbean Netherlands
class: place
kind: country
en: Caribbean Netherlands
country: BES
lat: 14.49
lon: -66.09
forms: Caribbean Netherlands

entry: Burkina Faso
class: place
kind: country
en: Burkina Faso
country: BFA
lat: 12.47
lon: -1.58
forms: Burkina Faso

entry: Bangladesh
class: place
kind: country
en: Bangladesh
country: BGD
lat: 23.80
lon: 90.15
forms: Bangladesh

entry: Bulgaria
class: place
kind: country
en: Bulgaria
country: BGR
lat: 42.81
lon: 25.18
forms: Bulgaria

entry: Bahrain
class: place
kind: country
en: Bahrain
country: BHR
lat: 26.18
lon: 50.57
forms: Bahrain

entry: Bahamas
class: place
kind: country
en: Bahamas
country: BHS
lat: 24.67
lon: -76.46
forms: Bahamas

entry: Bosnia and Herzegovina
class: place
kind: country
en: Bosnia and Herzegovina
country: BIH
lat: 44.33
lon: 17.78
forms: Bosnia and Herzegovina

entry: Saint Barthelemy
class: place
kind: country
en: Saint Barthelemy
country: BLM
lat: 17.90
lon: -62.85
forms: Saint Barthelemy

entry: Belarus
class: place
kind: country
en: Belarus
country: BLR
lat: 53.58
lon: 27.81
forms: Belarus

entry: Belize
class: place
kind: country
en: Belize
country: BLZ
lat: 17.35
lon: -88.58
forms: Belize

entry: Bermuda
class: place
kind: country
en: Bermuda
country: BMU
lat: 32.34
lon: -64.73
forms: Bermuda

entry: Bolivia
class: place
kind: country
en: Bolivia
country: BOL
lat: -17.57
lon: -65.28
forms: Bolivia

entry: Brazil
class: place
kind: country
en: Brazil
country: BRA
lat: -10.80
lon: -53.00
forms: Brazil

entry: Barbados
class: place
kind: country
en: Barbados
country: BRB
lat: 13.18
lon: -59.57
forms: Barbados

entry: Brunei
class: place
kind: country
en: Brunei
country: BRN
lat: 4.80
lon: 114.75
forms: Brunei

entry: Bhutan
class: place
kind: country
en: Bhutan
country: BTN
lat: 27.28
lon: 90.25
forms: Bhutan

entry: Bouvet Island
class: place
kind: country
en: Bouvet Island
country: BVT
forms: Bouvet Island

entry: Botswana
class: place
kind: country
en: Botswana
country: BWA
lat: -22.86
lon: 25.70
forms: Botswana

entry: Central African Republic
class: place
kind: country
en: Central African Republic
country: CAF
lat: 5.59
lon: 19.42
forms: Central African Republic

entry: Canada
class: place
kind: country
en: Canada
country: CAN
lat: 57.50
lon: -100.00
forms: Canada

entry: Cocos (Keeling) Islands
class: place
kind: country
en: Cocos (Keeling) Islands
country: CCK
lat: -12.16
lon: 96.82
forms: Cocos (Keeling) Islands

entry: Switzerland
class: place
kind: country
en: Switzerland
country: CHE
lat: 47.08
lon: 8.10
forms: Switzerland

entry: Chile
class: place
kind: country
en: Chile
country: CHL
lat: -35.97
lon: -71.99
forms: Chile

entry: China
class: place
kind: country
en: China
country: CHN
lat: 35.50
lon: 103.50
forms: China

entry: Ivory Coast
class: place
kind: country
en: Ivory Coast
country: CIV
lat: 7.19
lon: -5.48
forms: Ivory Coast | Cote d'Ivoire

entry: Cameroon
class: place
kind: country
en: Cameroon
country: CMR
lat: 5.60
lon: 11.52
forms: Cameroon

entry: DR Congo
class: place
kind: country
en: DR Congo
country: COD
lat: -3.03
lon: 22.58
forms: DR Congo | DRC | Democratic Republic of the Congo

entry: Republic of the Congo
class: place
kind: country
en: Republic of the Congo
country: COG
lat: -2.48
lon: 14.22
forms: Republic of the Congo

entry: Cook Islands
class: place
kind: country
en: Cook Islands
country: COK
lat: -21.21
lon: -159.78
forms: Cook Islands

entry: Colombia
class: place
kind: country
en: Colombia
country: COL
lat: 6.33
lon: -74.98
forms: Colombia

entry: Comoros
class: place
kind: country
en: Comoros
country: COM
lat: -11.96
lon: 43.87
forms: Comoros

entry: Cape Verde
class: place
kind: country
en: Cape Verde
country: CPV
lat: 15.75
lon: -23.99
forms: Cape Verde

entry: Costa Rica
class: place
kind: country
en: Costa Rica
country: CRI
lat: 9.96
lon: -84.23
forms: Costa Rica

entry: Cuba
class: place
kind: country
en: Cuba
country: CUB
lat: 21.93
lon: -79.61
forms: Cuba

entry: Curacao
class: place
kind: country
en: Curacao
country: CUW
lat: 12.21
lon: -69.03
forms: Curacao

entry: Christmas Island
class: place
kind: country
en: Christmas Island
country: CXR
lat: -10.42
lon: 105.68
forms: Christmas Island

entry: Cayman Islands
class: place
kind: country
en: Cayman Islands
country: CYM
lat: 19.37
lon: -81.08
forms: Cayman Islands

entry: Cyprus
class: place
kind: country
en: Cyprus
country: CYP
lat: 34.97
lon: 33.22
forms: Cyprus

entry: Czech Republic
class: place
kind: country
en: Czech Republic
country: CZE
lat: 49.82
lon: 15.61
forms: Czech Republic | Czechia

entry: Germany
class: place
kind: country
en: Germany
country: DEU
lat: 51.14
lon: 9.43
forms: Germany

entry: Djibouti
class: place
kind: country
en: Djibouti
country: DJI
lat: 11.63
lon: 42.80
forms: Djibouti

entry: Dominica
class: place
kind: country
en: Dominica
country: DMA
lat: 15.42
lon: -61.36
forms: Dominica

entry: Denmark
class: place
kind: country
en: Denmark
country: DNK
lat: 55.85
lon: 10.63
forms: Denmark

entry: Dominican Republic
class: place
kind: country
en: Dominican Republic
country: DOM
lat: 18.93
lon: -70.56
forms: Dominican Republic

entry: Algeria
class: place
kind: country
en: Algeria
country: DZA
lat: 28.00
lon: 2.60
forms: Algeria

entry: Ecuador
class: place
kind: country
en: Ecuador
country: ECU
lat: -1.53
lon: -79.48
forms: Ecuador

entry: Egypt
class: place
kind: country
en: Egypt
country: EGY
lat: 26.80
lon: 30.00
forms: Egypt

entry: Eritrea
class: place
kind: country
en: Eritrea
country: ERI
lat: 14.90
lon: 39.10
forms: Eritrea

entry: Western Sahara
class: place
kind: country
en: Western Sahara
country: ESH
lat: 24.50
lon: -13.50
forms: Western Sahara

entry: Spain
class: place
kind: country
en: Spain
country: ESP
lat: 39.46
lon: -2.73
forms: Spain

entry: Estonia
class: place
kind: country
en: Estonia
country: EST
lat: 58.87
lon: 25.54
forms: Estonia

entry: Ethiopia
class: place
kind: country
en: Ethiopia
country: ETH
lat: 8.98
lon: 38.42
forms: Ethiopia

entry: Finland
class: place
kind: country
en: Finland
country: FIN
lat: 64.50
lon: 26.00
forms: Finland

entry: Fiji
class: place
kind: country
en: Fiji
country: FJI
lat: -17.04
lon: 133.49
forms: Fiji

entry: Falkland Islands
class: place
kind: country
en: Falkland Islands
country: FLK
lat: -51.69
lon: -57.86
forms: Falkland Islands

entry: France
class: place
kind: country
en: France
country: FRA
lat: 47.27
lon: 2.84
forms: France

entry: Faroe Islands
class: place
kind: country
en: Faroe Islands
country: FRO
lat: 61.98
lon: -6.84
forms: Faroe Islands

entry: Micronesia
class: place
kind: country
en: Micronesia
country: FSM
lat: 6.96
lon: 151.93
forms: Micronesia

entry: Gabon
class: place
kind: country
en: Gabon
country: GAB
lat: -0.86
lon: 11.42
forms: Gabon

entry: United Kingdom
class: place
kind: country
en: United Kingdom
country: GBR
lat: 52.66
lon: -1.60
forms: United Kingdom | UK | U.K. | Britain | Great Britain

entry: Georgia
class: place
kind: country
en: Georgia
country: GEO
lat: 42.09
lon: 43.18
forms: Georgia
ambiguous: yes

entry: Guernsey
class: place
kind: country
en: Guernsey
country: GGY
lat: 49.49
lon: -2.54
forms: Guernsey

entry: Ghana
class: place
kind: country
en: Ghana
country: GHA
lat: 6.75
lon: -0.98
forms: Ghana

entry: Gibraltar
class: place
kind: country
en: Gibraltar
country: GIB
lat: 36.14
lon: -5.35
forms: Gibraltar

entry: Guinea
class: place
kind: country
en: Guinea
country: GIN
lat: 10.27
lon: -11.67
forms: Guinea

entry: Guadeloupe
class: place
kind: country
en: Guadeloupe
country: GLP
lat: 16.18
lon: -61.56
forms: Guadeloupe

entry: Gambia
class: place
kind: country
en: Gambia
country: GMB
lat: 13.46
lon: -15.28
forms: Gambia

entry: Guinea-Bissau
class: place
kind: country
en: Guinea-Bissau
country: GNB
lat: 11.95
lon: -15.19
forms: Guinea-Bissau

entry: Equatorial Guinea
class: place
kind: country
en: Equatorial Guinea
country: GNQ
lat: 1.89
lon: 9.96
forms: Equatorial Guinea

entry: Greece
class: place
kind: country
en: Greece
country: GRC
lat: 38.76
lon: 23.27
forms: Greece

entry: Grenada
class: place
kind: country
en: Grenada
country: GRD
lat: 12.18
lon: -61.65
forms: Grenada

entry: Greenland
class: place
kind: country
en: Greenland
country: GRL
lat: 72.00
lon: -40.00
forms: Greenland

entry: Guatemala
class: place
kind: country
en: Guatemala
country: GTM
lat: 14.92
lon: -90.85
forms: Guatemala

entry: French Guiana
class: place
kind: country
en: French Guiana
country: GUF
lat: 4.76
lon: -52.91
forms: French Guiana

entry: Guam
class: place
kind: country
en: Guam
country: GUM
lat: 13.43
lon: 144.75
forms: Guam

entry: Guyana
class: place
kind: country
en: Guyana
country: GUY
lat: 6.34
lon: -58.30
forms: Guyana

entry: Hong Kong
class: place
kind: country
en: Hong Kong
country: HKG
lat: 22.32
lon: 114.10
forms: Hong Kong

entry: Heard and McDonald Islands
class: place
kind: country
en: Heard and McDonald Islands
country: HMD
forms: Heard and McDonald Islands

entry: Honduras
class: place
kind: country
en: Honduras
country: HND
lat: 14.84
lon: -87.47
forms: Honduras

entry: Croatia
class: place
kind: country
en: Croatia
country: HRV
lat: 45.08
lon: 16.55
forms: Croatia

entry: Haiti
class: place
kind: country
en: Haiti
country: HTI
lat: 19.00
lon: -72.72
forms: Haiti

entry: Hungary
class: place
kind: country
en: Hungary
country: HUN
lat: 47.29
lon: 19.64
forms: Hungary

entry: Indonesia
class: place
kind: country
en: Indonesia
country: IDN
lat: -5.16
lon: 110.72
forms: Indonesia

entry: Isle of Man
class: place
kind: country
en: Isle of Man
country: IMN
lat: 54.22
lon: -4.54
forms: Isle of Man

entry: India
class: place
kind: country
en: India
country: IND
lat: 22.09
lon: 79.59
forms: India

entry: British Indian Ocean Territory
class: place
kind: country
en: British Indian Ocean Territory
country: IOT
forms: British Indian Ocean Territory

entry: Ireland
class: place
kind: country
en: Ireland
country: IRL
lat: 53.21
lon: -7.36
forms: Ireland

entry: Iran
class: place
kind: country
en: Iran
country: IRN
lat: 32.50
lon: 54.30
forms: Iran

entry: Iraq
class: place
kind: country
en: Iraq
country: IRQ
lat: 34.11
lon: 44.62
forms: Iraq

entry: Iceland
class: place
kind: country
en: Iceland
country: ISL
lat: 64.90
lon: -18.60
forms: Iceland

entry: Israel
class: place
kind: country
en: Israel
country: ISR
lat: 32.31
lon: 35.08
forms: Israel

entry: Italy
class: place
kind: country
en: Italy
country: ITA
lat: 42.33
lon: 12.57
forms: Italy

entry: Jamaica
class: place
kind: country
en: Jamaica
country: JAM
lat: 18.14
lon: -77.25
forms: Jamaica

entry: Jersey
class: place
kind: country
en: Jersey
country: JEY
lat: 49.18
lon: -2.08
forms: Jersey

entry: Jordan
class: place
kind: country
en: Jordan
country: JOR
lat: 31.87
lon: 35.88
forms: Jordan | Hashemite Kingdom of Jordan

entry: Japan
class: place
kind: country
en: Japan
country: JPN
lat: 35.54
lon: 137.02
forms: Japan

entry: Kazakhstan
class: place
kind: country
en: Kazakhstan
country: KAZ
lat: 48.00
lon: 67.00
forms: Kazakhstan | Republic of Kazakhstan

entry: Kenya
class: place
kind: country
en: Kenya
country: KEN
lat: -0.70
lon: 36.66
forms: Kenya

entry: Kyrgyzstan
class: place
kind: country
en: Kyrgyzstan
country: KGZ
lat: 41.16
lon: 72.87
forms: Kyrgyzstan

entry: Cambodia
class: place
kind: country
en: Cambodia
country: KHM
lat: 12.30
lon: 104.57
forms: Cambodia

entry: Kiribati
class: place
kind: country
en: Kiribati
country: KIR
lat: 1.75
lon: 99.51
forms: Kiribati

entry: Saint Kitts and Nevis
class: place
kind: country
en: Saint Kitts and Nevis
country: KNA
lat: 17.28
lon: -62.72
forms: Saint Kitts and Nevis

entry: South Korea
class: place
kind: country
en: South Korea
country: KOR
lat: 36.13
lon: 127.45
forms: South Korea

entry: Kuwait
class: place
kind: country
en: Kuwait
country: KWT
lat: 29.23
lon: 48.05
forms: Kuwait

entry: Laos
class: place
kind: country
en: Laos
country: LAO
lat: 18.14
lon: 103.98
forms: Laos

entry: Lebanon
class: place
kind: country
en: Lebanon
country: LBN
lat: 33.81
lon: 35.68
forms: Lebanon

entry: Liberia
class: place
kind: country
en: Liberia
country: LBR
lat: 6.37
lon: -9.39
forms: Liberia

entry: Libya
class: place
kind: country
en: Libya
country: LBY
lat: 27.00
lon: 17.00
forms: Libya

entry: Saint Lucia
class: place
kind: country
en: Saint Lucia
country: LCA
lat: 13.89
lon: -60.98
forms: Saint Lucia

entry: Liechtenstein
class: place
kind: country
en: Liechtenstein
country: LIE
lat: 47.17
lon: 9.53
forms: Liechtenstein

entry: Sri Lanka
class: place
kind: country
en: Sri Lanka
country: LKA
lat: 7.16
lon: 80.40
forms: Sri Lanka

entry: Lesotho
class: place
kind: country
en: Lesotho
country: LSO
lat: -29.49
lon: 28.00
forms: Lesotho

entry: Lithuania
class: place
kind: country
en: Lithuania
country: LTU
lat: 55.21
lon: 23.81
forms: Lithuania

entry: Luxembourg
class: place
kind: country
en: Luxembourg
country: LUX
lat: 49.70
lon: 6.11
forms: Luxembourg

entry: Latvia
class: place
kind: country
en: Latvia
country: LVA
lat: 56.91
lon: 24.63
forms: Latvia

entry: Macao
class: place
kind: country
en: Macao
country: MAC
lat: 22.20
lon: 113.55
forms: Macao

entry: Saint Martin
class: place
kind: country
en: Saint Martin
country: MAF
lat: 18.07
lon: -63.08
forms: Saint Martin

entry: Morocco
class: place
kind: country
en: Morocco
country: MAR
lat: 32.81
lon: -6.29
forms: Morocco

entry: Monaco
class: place
kind: country
en: Monaco
country: MCO
lat: 43.74
lon: 7.42
forms: Monaco

entry: Moldova
class: place
kind: country
en: Moldova
country: MDA
lat: 47.15
lon: 28.63
forms: Moldova

entry: Madagascar
class: place
kind: country
en: Madagascar
country: MDG
lat: -19.35
lon: 47.38
forms: Madagascar

entry: Maldives
class: place
kind: country
en: Maldives
country: MDV
lat: 3.23
lon: 73.28
forms: Maldives

entry: Mexico
class: place
kind: country
en: Mexico
country: MEX
lat: 21.29
lon: -100.20
forms: Mexico

entry: Marshall Islands
class: place
kind: country
en: Marshall Islands
country: MHL
lat: 8.29
lon: 168.91
forms: Marshall Islands

entry: North Macedonia
class: place
kind: country
en: North Macedonia
country: MKD
lat: 41.69
lon: 21.54
forms: North Macedonia

entry: Mali
class: place
kind: country
en: Mali
country: MLI
lat: 17.50
lon: -3.50
forms: Mali

entry: Malta
class: place
kind: country
en: Malta
country: MLT
lat: 35.92
lon: 14.43
forms: Malta

entry: Myanmar
class: place
kind: country
en: Myanmar
country: MMR
lat: 18.60
lon: 96.35
forms: Myanmar | Burma

entry: Montenegro
class: place
kind: country
en: Montenegro
country: MNE
lat: 42.55
lon: 19.18
forms: Montenegro

entry: Mongolia
class: place
kind: country
en: Mongolia
country: MNG
lat: 46.90
lon: 103.80
forms: Mongolia

entry: Northern Mariana Islands
class: place
kind: country
en: Northern Mariana Islands
country: MNP
lat: 15.09
lon: 145.69
forms: Northern Mariana Islands

entry: Mozambique
class: place
kind: country
en: Mozambique
country: MOZ
lat: -19.14
lon: 35.88
forms: Mozambique

entry: Mauritania
class: place
kind: country
en: Mauritania
country: MRT
lat: 20.20
lon: -10.30
forms: Mauritania

entry: Montserrat
class: place
kind: country
en: Montserrat
country: MSR
lat: 16.76
lon: -62.21
forms: Montserrat

entry: Martinique
class: place
kind: country
en: Martinique
country: MTQ
lat: 14.65
lon: -60.99
forms: Martinique

entry: Mauritius
class: place
kind: country
en: Mauritius
country: MUS
lat: -20.08
lon: 57.72
forms: Mauritius

entry: Malawi
class: place
kind: country
en: Malawi
country: MWI
lat: -14.00
lon: 34.52
forms: Malawi

entry: Malaysia
class: place
kind: country
en: Malaysia
country: MYS
lat: 3.98
lon: 104.13
forms: Malaysia

entry: Mayotte
class: place
kind: country
en: Mayotte
country: MYT
lat: -12.81
lon: 45.14
forms: Mayotte

entry: Namibia
class: place
kind: country
en: Namibia
country: NAM
lat: -21.51
lon: 16.91
forms: Namibia

entry: New Caledonia
class: place
kind: country
en: New Caledonia
country: NCL
lat: -21.25
lon: 165.62
forms: New Caledonia

entry: Niger
class: place
kind: country
en: Niger
country: NER
lat: 17.50
lon: 9.40
forms: Niger

entry: Norfolk Island
class: place
kind: country
en: Norfolk Island
country: NFK
lat: -29.05
lon: 167.97
forms: Norfolk Island

entry: Nigeria
class: place
kind: country
en: Nigeria
country: NGA
lat: 8.98
lon: 7.46
forms: Nigeria

entry: Nicaragua
class: place
kind: country
en: Nicaragua
country: NIC
lat: 12.61
lon: -85.87
forms: Nicaragua

entry: Niue
class: place
kind: country
en: Niue
country: NIU
lat: -19.05
lon: -169.92
forms: Niue

entry: Netherlands
class: place
kind: country
en: Netherlands
country: NLD
lat: 52.07
lon: 5.37
forms: Netherlands

entry: Norway
class: place
kind: country
en: Norway
country: NOR
lat: 64.50
lon: 13.00
forms: Norway

entry: Nepal
class: place
kind: country
en: Nepal
country: NPL
lat: 27.76
lon: 84.41
forms: Nepal

entry: Nauru
class: place
kind: country
en: Nauru
country: NRU
lat: -0.53
lon: 166.93
forms: Nauru

entry: New Zealand
class: place
kind: country
en: New Zealand
country: NZL
lat: -40.07
lon: 171.34
forms: New Zealand

entry: Oman
class: place
kind: country
en: Oman
country: OMN
lat: 20.60
lon: 56.10
forms: Oman

entry: Pakistan
class: place
kind: country
en: Pakistan
country: PAK
lat: 30.04
lon: 70.96
forms: Pakistan

entry: Panama
class: place
kind: country
en: Panama
country: PAN
lat: 8.54
lon: -80.68
forms: Panama

entry: Pitcairn Islands
class: place
kind: country
en: Pitcairn Islands
country: PCN
lat: -25.07
lon: -130.10
forms: Pitcairn Islands

entry: Peru
class: place
kind: country
en: Peru
country: PER
lat: -9.93
lon: -76.12
forms: Peru

entry: Philippines
class: place
kind: country
en: Philippines
country: PHL
lat: 12.59
lon: 122.25
forms: Philippines

entry: Palau
class: place
kind: country
en: Palau
country: PLW
lat: 7.10
lon: 134.21
forms: Palau

entry: Papua New Guinea
class: place
kind: country
en: Papua New Guinea
country: PNG
lat: -6.24
lon: 146.80
forms: Papua New Guinea

entry: Poland
class: place
kind: country
en: Poland
country: POL
lat: 51.81
lon: 19.05
forms: Poland

entry: Puerto Rico
class: place
kind: country
en: Puerto Rico
country: PRI
lat: 18.23
lon: -66.38
forms: Puerto Rico

entry: North Korea
class: place
kind: country
en: North Korea
country: PRK
lat: 40.45
lon: 127.54
forms: North Korea

entry: Portugal
class: place
kind: country
en: Portugal
country: PRT
lat: 39.69
lon: -9.21
forms: Portugal

entry: Paraguay
class: place
kind: country
en: Paraguay
country: PRY
lat: -25.42
lon: -56.56
forms: Paraguay

entry: Palestine
class: place
kind: country
en: Palestine
country: PSE
lat: 31.90
lon: 35.20
forms: Palestine | State of Palestine

entry: French Polynesia
class: place
kind: country
en: French Polynesia
country: PYF
lat: -17.29
lon: -148.61
forms: French Polynesia

entry: Qatar
class: place
kind: country
en: Qatar
country: QAT
lat: 25.52
lon: 51.32
forms: Qatar

entry: Reunion
class: place
kind: country
en: Reunion
country: REU
lat: -21.12
lon: 55.50
forms: Reunion

entry: Romania
class: place
kind: country
en: Romania
country: ROU
lat: 45.79
lon: 25.36
forms: Romania

entry: Russia
class: place
kind: country
en: Russia
country: RUS
lat: 61.50
lon: 100.00
forms: Russia | Russian Federation

entry: Rwanda
class: place
kind: country
en: Rwanda
country: RWA
lat: -2.09
lon: 29.75
forms: Rwanda

entry: Saudi Arabia
class: place
kind: country
en: Saudi Arabia
country: SAU
lat: 24.00
lon: 45.00
forms: Saudi Arabia | KSA | Kingdom of Saudi Arabia

entry: Sudan
class: place
kind: country
en: Sudan
country: SDN
lat: 15.50
lon: 30.20
forms: Sudan

entry: Senegal
class: place
kind: country
en: Senegal
country: SEN
lat: 14.49
lon: -15.68
forms: Senegal

entry: Singapore
class: place
kind: country
en: Singapore
country: SGP
lat: 1.36
lon: 103.82
forms: Singapore

entry: South Georgia and South Sandwich Islands
class: place
kind: country
en: South Georgia and South Sandwich Islands
country: SGS
lat: -54.28
lon: -36.51
forms: South Georgia and South Sandwich Islands

entry: Saint Helena
class: place
kind: country
en: Saint Helena
country: SHN
lat: -20.31
lon: -10.81
forms: Saint Helena

entry: Svalbard and Jan Mayen
class: place
kind: country
en: Svalbard and Jan Mayen
country: SJM
lat: 74.57
lon: 3.46
forms: Svalbard and Jan Mayen

entry: Solomon Islands
class: place
kind: country
en: Solomon Islands
country: SLB
lat: -9.02
lon: 160.12
forms: Solomon Islands

entry: Sierra Leone
class: place
kind: country
en: Sierra Leone
country: SLE
lat: 8.37
lon: -11.79
forms: Sierra Leone

entry: El Salvador
class: place
kind: country
en: El Salvador
country: SLV
lat: 13.69
lon: -88.92
forms: El Salvador

entry: San Marino
class: place
kind: country
en: San Marino
country: SMR
lat: 43.93
lon: 12.46
forms: San Marino

entry: Somalia
class: place
kind: country
en: Somalia
country: SOM
lat: 5.64
lon: 45.68
forms: Somalia

entry: Saint Pierre and Miquelon
class: place
kind: country
en: Saint Pierre and Miquelon
country: SPM
lat: 46.94
lon: -56.28
forms: Saint Pierre and Miquelon

entry: Serbia
class: place
kind: country
en: Serbia
country: SRB
lat: 44.72
lon: 20.43
forms: Serbia

entry: South Sudan
class: place
kind: country
en: South Sudan
country: SSD
lat: 7.31
lon: 30.42
forms: South Sudan

entry: Sao Tome and Principe
class: place
kind: country
en: Sao Tome and Principe
country: STP
lat: 0.56
lon: 6.82
forms: Sao Tome and Principe

entry: Suriname
class: place
kind: country
en: Suriname
country: SUR
lat: 5.65
lon: -55.37
forms: Suriname

entry: Slovakia
class: place
kind: country
en: Slovakia
country: SVK
lat: 48.71
lon: 19.20
forms: Slovakia

entry: Slovenia
class: place
kind: country
en: Slovenia
country: SVN
lat: 46.22
lon: 14.97
forms: Slovenia

entry: Sweden
class: place
kind: country
en: Sweden
country: SWE
lat: 62.50
lon: 16.50
forms: Sweden

entry: Eswatini
class: place
kind: country
en: Eswatini
country: SWZ
lat: -26.51
lon: 31.44
forms: Eswatini

entry: Sint Maarten
class: place
kind: country
en: Sint Maarten
country: SXM
lat: 18.04
lon: -63.06
forms: Sint Maarten

entry: Seychelles
class: place
kind: country
en: Seychelles
country: SYC
lat: -4.64
lon: 55.51
forms: Seychelles

entry: Syria
class: place
kind: country
en: Syria
country: SYR
lat: 34.98
lon: 37.12
forms: Syria

entry: Turks and Caicos Islands
class: place
kind: country
en: Turks and Caicos Islands
country: TCA
lat: 21.46
lon: -71.14
forms: Turks and Caicos Islands

entry: Chad
class: place
kind: country
en: Chad
country: TCD
lat: 15.40
lon: 18.60
forms: Chad

entry: Togo
class: place
kind: country
en: Togo
country: TGO
lat: 8.26
lon: 1.07
forms: Togo

entry: Thailand
class: place
kind: country
en: Thailand
country: THA
lat: 13.98
lon: 100.61
forms: Thailand

entry: Tajikistan
class: place
kind: country
en: Tajikistan
country: TJK
lat: 38.74
lon: 69.53
forms: Tajikistan

entry: Tokelau
class: place
kind: country
en: Tokelau
country: TKL
lat: -9.04
lon: -171.87
forms: Tokelau

entry: Turkmenistan
class: place
kind: country
en: Turkmenistan
country: TKM
lat: 39.06
lon: 59.86
forms: Turkmenistan

entry: Timor-Leste
class: place
kind: country
en: Timor-Leste
country: TLS
lat: -8.77
lon: 125.69
forms: Timor-Leste

entry: Tonga
class: place
kind: country
en: Tonga
country: TON
lat: -20.27
lon: -174.80
forms: Tonga

entry: Trinidad and Tobago
class: place
kind: country
en: Trinidad and Tobago
country: TTO
lat: 10.49
lon: -61.40
forms: Trinidad and Tobago

entry: Tunisia
class: place
kind: country
en: Tunisia
country: TUN
lat: 35.72
lon: 10.01
forms: Tunisia

entry: Turkey
class: place
kind: country
en: Turkey
country: TUR
lat: 39.22
lon: 33.87
forms: Turkey | Türkiye | Turkiye

entry: Tuvalu
class: place
kind: country
en: Tuvalu
country: TUV
lat: -7.59
lon: 178.17
forms: Tuvalu

entry: Taiwan
class: place
kind: country
en: Taiwan
country: TWN
lat: 23.97
lon: 120.76
forms: Taiwan

entry: Tanzania
class: place
kind: country
en: Tanzania
country: TZA
lat: -5.89
lon: 35.50
forms: Tanzania

entry: Uganda
class: place
kind: country
en: Uganda
country: UGA
lat: 0.96
lon: 32.28
forms: Uganda

entry: Ukraine
class: place
kind: country
en: Ukraine
country: UKR
lat: 48.77
lon: 31.97
forms: Ukraine

entry: U.S. Outlying Islands
class: place
kind: country
en: U.S. Outlying Islands
country: UMI
forms: U.S. Outlying Islands

entry: Uruguay
class: place
kind: country
en: Uruguay
country: URY
lat: -33.61
lon: -56.18
forms: Uruguay

entry: United States
class: place
kind: country
en: United States
country: USA
lat: 39.50
lon: -98.50
forms: United States | USA | U.S. | US | United States of America | America

entry: Uzbekistan
class: place
kind: country
en: Uzbekistan
country: UZB
lat: 40.50
lon: 67.24
forms: Uzbekistan

entry: Vatican City
class: place
kind: country
en: Vatican City
country: VAT
lat: 41.90
lon: 12.45
forms: Vatican City

entry: Saint Vincent and Grenadines
class: place
kind: country
en: Saint Vincent and Grenadines
country: VCT
lat: 13.20
lon: -61.21
forms: Saint Vincent and Grenadines

entry: Venezuela
class: place
kind: country
en: Venezuela
country: VEN
lat: 9.38
lon: -68.30
forms: Venezuela

entry: British Virgin Islands
class: place
kind: country
en: British Virgin Islands
country: VGB
lat: 18.43
lon: -64.62
forms: British Virgin Islands

entry: U.S. Virgin Islands
class: place
kind: country
en: U.S. Virgin Islands
country: VIR
lat: 18.13
lon: -64.82
forms: U.S. Virgin Islands

entry: Vietnam
class: place
kind: country
en: Vietnam
country: VNM
lat: 16.29
lon: 106.28
forms: Vietnam

entry: Vanuatu
class: place
kind: country
en: Vanuatu
country: VUT
lat: -16.15
lon: 167.77
forms: Vanuatu

entry: Wallis and Futuna
class: place
kind: country
en: Wallis and Futuna
country: WLF
lat: -13.96
lon: -177.48
forms: Wallis and Futuna

entry: Samoa
class: place
kind: country
en: Samoa
country: WSM
lat: -13.81
lon: -171.94
forms: Samoa

entry: Yemen
class: place
kind: country
en: Yemen
country: YEM
lat: 15.70
lon: 47.50
forms: Yemen

entry: South Africa
class: place
kind: country
en: South Africa
country: ZAF
lat: -28.95
lon: 26.69
forms: South Africa

entry: Zambia
class: place
kind: country
en: Zambia
country: ZMB
lat: -13.32
lon: 28.22
forms: Zambia

entry: Zimbabwe
class: place
kind: country
en: Zimbabwe
country: ZWE
lat: -18.56
lon: 30.32
forms: Zimbabwe

entry: Kosovo
class: place
kind: country
en: Kosovo
country: XKX
lat: 42.60
lon: 20.90
forms: Kosovo
