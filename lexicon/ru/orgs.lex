# Organisations by their Russian names.

entry: ООН
class: org
kind: IGO
sector: IGO
country: UNO
en: United Nations
forms: ООН

entry: ВОЗ
class: org
kind: IGO
sector: IGO
country: UNO
en: WHO
forms: ВОЗ

entry: Евросоюз
class: org
kind: IGO
sector: IGO
country: EUR
en: European Union
forms: Евросоюз | Евросоюза | Евросоюзе | ЕС | Европейский союз

entry: НАТО
class: org
kind: IGO
sector: IGO
country: IGO
en: NATO
forms: НАТО

entry: ОДКБ
class: org
kind: IGO
sector: IGO
country: IGO
en: CSTO
forms: ОДКБ

entry: СНГ
class: org
kind: IGO
sector: IGO
country: IGO
en: CIS
forms: СНГ

entry: ШОС
class: org
kind: IGO
sector: IGO
country: IGO
en: SCO
forms: ШОС

entry: ЕАЭС
class: org
kind: IGO
sector: IGO
country: IGO
en: EAEU
forms: ЕАЭС

entry: ОБСЕ
class: org
kind: IGO
sector: IGO
country: IGO
en: OSCE
forms: ОБСЕ

entry: Белый дом
class: org
kind: GOV
sector: GOV
country: USA
en: White House
forms: Белый дом | Белого дома

entry: Кремль
class: org
kind: GOV
sector: GOV
country: RUS
en: Kremlin
forms: Кремль | Кремля | Кремле

entry: Госдума
class: org
kind: GOV
sector: GOV
country: RUS
en: State Duma
forms: Госдума | Госдумы

entry: ФСБ
class: org
kind: GOV
sector: GOV
country: RUS
en: FSB
forms: ФСБ

entry: КНБ
class: org
kind: GOV
sector: GOV
country: KAZ
en: KNB
forms: КНБ

entry: ТАСС
class: org
kind: MED
sector: JRN
country: RUS
en: TASS
forms: ТАСС

entry: РИА Новости
class: org
kind: MED
sector: JRN
country: RUS
en: RIA Novosti
forms: РИА Новости

entry: Интерфакс
class: org
kind: MED
sector: JRN
country: RUS
en: Interfax
forms: Интерфакс

entry: Газпром
class: org
kind: COM
sector: BUS
country: RUS
en: Gazprom
forms: Газпром

entry: МИД
class: org_head
sector: GOV
kind: ministry
weak: yes
portfolio: foreign
forms: МИД | министерство иностранных дел | министерства иностранных дел

entry: МВД
class: org_head
sector: GOV
kind: ministry
weak: yes
portfolio: interior
forms: МВД | министерство внутренних дел

entry: Минобороны
class: org_head
sector: GOV
kind: ministry
weak: yes
portfolio: defence
forms: Минобороны | министерство обороны

entry: Посольство
class: org_head
sector: GOV
kind: embassy
weak: yes
forms: посольство | посольства
