# Organisations by their Latin names.

entry: UN
class: org
kind: IGO
sector: IGO
country: UNO
en: United Nations
forms: UN

entry: Security Council
class: org
kind: IGO
sector: IGO
country: UNO
en: UN Security Council
forms: Security Council | UN Security Council

entry: UNICEF
class: org
kind: IGO
sector: IGO
country: UNO
en: UNICEF
forms: UNICEF

entry: UNESCO
class: org
kind: IGO
sector: IGO
country: UNO
en: UNESCO
forms: UNESCO

entry: UNHCR
class: org
kind: IGO
sector: IGO
country: UNO
en: UNHCR
forms: UNHCR

entry: UNRWA
class: org
kind: IGO
sector: IGO
country: UNO
en: UNRWA
forms: UNRWA

entry: WHO
class: org
kind: IGO
sector: IGO
country: UNO
en: WHO
forms: WHO

entry: WFP
class: org
kind: IGO
sector: IGO
country: UNO
en: WFP
forms: WFP

entry: OCHA
class: org
kind: IGO
sector: IGO
country: UNO
en: OCHA
forms: OCHA

entry: IAEA
class: org
kind: IGO
sector: IGO
country: UNO
en: IAEA
forms: IAEA

entry: UNIFIL
class: org
kind: IGO
sector: IGO
country: UNO
en: UNIFIL
forms: UNIFIL

entry: IOM
class: org
kind: IGO
sector: IGO
country: IGO
en: IOM
forms: IOM

entry: ICC
class: org
kind: IGO
sector: IGO
country: IGO
en: ICC
forms: ICC

entry: IMF
class: org
kind: IGO
sector: IGO
country: IGO
en: IMF
forms: IMF

entry: OPEC
class: org
kind: IGO
sector: IGO
country: IGO
en: OPEC
forms: OPEC

entry: EU
class: org
kind: IGO
sector: IGO
country: EUR
en: European Union
forms: EU

entry: European Commission
class: org
kind: IGO
sector: IGO
country: EUR
en: European Commission
forms: European Commission

entry: NATO
class: org
kind: IGO
sector: IGO
country: IGO
en: NATO
forms: NATO

entry: CSTO
class: org
kind: IGO
sector: IGO
country: IGO
en: CSTO
forms: CSTO

entry: CIS
class: org
kind: IGO
sector: IGO
country: IGO
en: CIS
forms: CIS

entry: SCO
class: org
kind: IGO
sector: IGO
country: IGO
en: SCO
forms: SCO

entry: OSCE
class: org
kind: IGO
sector: IGO
country: IGO
en: OSCE
forms: OSCE

entry: Arab League
class: org
kind: IGO
sector: IGO
country: IGO
en: Arab League
forms: Arab League

entry: GCC
class: org
kind: IGO
sector: IGO
country: IGO
en: GCC
forms: GCC

entry: OIC
class: org
kind: IGO
sector: IGO
country: IGO
en: OIC
forms: OIC

entry: African Union
class: org
kind: IGO
sector: IGO
country: IGO
en: African Union
forms: African Union

entry: ECOWAS
class: org
kind: IGO
sector: IGO
country: IGO
en: ECOWAS
forms: ECOWAS

entry: ICRC
class: org
kind: IGO
sector: IGO
country: IGO
en: ICRC
forms: ICRC

entry: Amnesty International
class: org
kind: NGO
sector: NGO
country: NGO
en: Amnesty International
forms: Amnesty International

entry: HRW
class: org
kind: NGO
sector: NGO
country: NGO
en: Human Rights Watch
forms: HRW | Human Rights Watch

entry: FIFA
class: org
kind: NGO
sector: NGO
country: NGO
en: FIFA
forms: FIFA

entry: UEFA
class: org
kind: NGO
sector: NGO
country: NGO
en: UEFA
forms: UEFA

entry: White House
class: org
kind: GOV
sector: GOV
country: USA
en: White House
forms: White House

entry: Pentagon
class: org
kind: GOV
sector: GOV
country: USA
en: Pentagon
forms: Pentagon

entry: CIA
class: org
kind: GOV
sector: GOV
country: USA
en: CIA
forms: CIA

entry: FBI
class: org
kind: GOV
sector: GOV
country: USA
en: FBI
forms: FBI

entry: Kremlin
class: org
kind: GOV
sector: GOV
country: RUS
en: Kremlin
forms: Kremlin

entry: Wagner
class: org
kind: MIL
sector: MIL
country: RUS
en: Wagner Group
forms: Wagner

entry: ISIS
class: org
kind: REB
sector: REB
country: IGO
en: Islamic State
forms: ISIS | ISIL | Daesh

entry: Al-Qaeda
class: org
kind: REB
sector: REB
country: IGO
en: Al-Qaeda
forms: Al-Qaeda | Al Qaeda

entry: SDF
class: org
kind: REB
sector: REB
country: SYR
en: SDF
forms: SDF

entry: PKK
class: org
kind: REB
sector: REB
country: TUR
en: PKK
forms: PKK

entry: Hamas
class: org
kind: REB
sector: REB
country: PSE
en: Hamas
forms: Hamas

entry: Hezbollah
class: org
kind: REB
sector: REB
country: LBN
en: Hezbollah
forms: Hezbollah

entry: Taliban
class: org
kind: REB
sector: REB
country: AFG
en: Taliban
forms: Taliban

entry: Reuters
class: org
kind: MED
sector: JRN
country: GBR
en: Reuters
forms: Reuters

entry: AFP
class: org
kind: MED
sector: JRN
country: FRA
en: AFP
forms: AFP

entry: Associated Press
class: org
kind: MED
sector: JRN
country: USA
en: AP
forms: Associated Press

entry: Sputnik
class: org
kind: MED
sector: JRN
country: RUS
en: Sputnik
forms: Sputnik

entry: TASS
class: org
kind: MED
sector: JRN
country: RUS
en: TASS
forms: TASS

entry: Interfax
class: org
kind: MED
sector: JRN
country: RUS
en: Interfax
forms: Interfax

entry: RT
class: org
kind: MED
sector: JRN
country: RUS
en: RT
forms: RT

entry: Anadolu
class: org
kind: MED
sector: JRN
country: TUR
en: Anadolu
forms: Anadolu

entry: Xinhua
class: org
kind: MED
sector: JRN
country: CHN
en: Xinhua
forms: Xinhua

entry: CNN
class: org
kind: MED
sector: JRN
country: USA
en: CNN
forms: CNN

entry: Politico
class: org
kind: MED
sector: JRN
country: USA
en: Politico
forms: Politico

entry: BBC
class: org
kind: MED
sector: JRN
country: GBR
en: BBC
forms: BBC
