# Words of embedded Russian posts: what the post does, and bodies by their Russian names.

entry: призываем
class: foreign_cue
act: urge
forms: призываем|призывает|призвал|призвала|призвали|требуем
yes: Призываем к диалогу

entry: осуждаем
class: foreign_cue
act: condemn
forms: осуждаем|осуждает|осудил|решительно осуждаем
yes: Осуждаем нападение

entry: МИД России
class: foreign_body
ar: وزارة الخارجية الروسية
country: RUS
forms: МИД России|МИД РФ|МИД Российской Федерации
yes: МИД России

entry: Минобороны России
class: foreign_body
ar: وزارة الدفاع الروسية
country: RUS
forms: Минобороны России|Минобороны РФ|Министерство обороны
yes: Минобороны России

entry: МИД Казахстана
class: foreign_body
ar: وزارة الخارجية الكازاخية
country: KAZ
forms: МИД Казахстана|МИД РК
yes: МИД Казахстана

entry: Кремль
class: foreign_body
ar: الكرملين
country: RUS
forms: Кремль
yes: Кремль
