# Arabic outlets by the Latin names they go by: in records, and as the labels of their addresses.

entry: Saudi papers
class: outlet
name: yes
country: SAU
forms: alriyadh|al riyadh|okaz|sabq|aawsat|asharq al awsat|3alyoum|alweeam|al jazirah|aljazirah|aleqt|aleqtisadiya|alyaum|alwatan|arreyadi|alarabiya|al arabiya|almadina|almowaten|spa
yes: okaz

entry: Tunisian radio and papers
class: outlet
name: yes
country: TUN
forms: Jawhara FM|jawharafm|mosaiquefm|Mosaique FM|shemsfm|Shems FM|babnet|attounissia|alchourouk|tap
yes: Jawhara FM

entry: Moroccan papers
class: outlet
name: yes
country: MAR
forms: hespress|alyaoum24|hibapress|almassae
yes: hespress

entry: Algerian papers
class: outlet
name: yes
country: DZA
forms: echoroukonline|elkhabar|ennaharonline|elbilad
yes: elkhabar

entry: Egyptian papers
class: outlet
name: yes
country: EGY
forms: ahram|youm7|almasryalyoum|shorouknews|elwatannews|masrawy|dostor
yes: youm7

entry: Emirati papers
class: outlet
name: yes
country: ARE
forms: alkhaleej|albayan|emaratalyoum|skynewsarabia|alittihad|wam
yes: alkhaleej

entry: Qatari outlets
class: outlet
name: yes
country: QAT
forms: aljazeera|al jazeera|alaraby|raya|al sharq
yes: aljazeera

entry: Kuwaiti papers
class: outlet
name: yes
country: KWT
forms: alqabas|alanba|alrai media|alraimedia|aljarida|kuna
yes: alqabas

entry: Bahraini papers
class: outlet
name: yes
country: BHR
forms: alwasatnews|akhbar alkhaleej|alayam
yes: alwasatnews

entry: Jordanian papers
class: outlet
name: yes
country: JOR
forms: addustour|alghad|ammonnews|petra
yes: addustour

entry: Lebanese papers
class: outlet
name: yes
country: LBN
forms: annahar|almayadeen|al akhbar|lebanon24|elnashra|nna leb
yes: almayadeen

entry: Iraqi outlets
class: outlet
name: yes
country: IRQ
forms: alsumaria|almadapaper|shafaq|rudaw|azzaman
yes: alsumaria

entry: Palestinian outlets
class: outlet
name: yes
country: PSE
forms: maannews|alquds|wafa|alayyam
yes: maannews

entry: Syrian outlets
class: outlet
name: yes
country: SYR
forms: enabbaladi|tishreen|alwatanonline
yes: enabbaladi

entry: Yemeni outlets
class: outlet
name: yes
country: YEM
forms: almasdaronline|marebpress|almahriah
yes: marebpress
