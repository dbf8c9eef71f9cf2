# Furniture of Russian pages. See lexicon/ar/boilerplate.lex.

entry: поделиться
class: boilerplate
reason: share-button
forms: поделиться | поделиться в | распечатать | версия для печати | скопировать ссылку | вконтакте | одноклассники | телеграм | твиттер | фейсбук

entry: читайте также
class: boilerplate
reason: related
line: start
tail: yes
forms: читайте также | читать также | смотрите также | читать далее | похожие новости | новости по теме | материалы по теме | по теме | самое читаемое | популярное

entry: комментарии
class: boilerplate
reason: comment-form
tail: yes
forms: комментарии | комментариев нет | оставить комментарий | добавить комментарий

entry: реклама
class: boilerplate
reason: advert
forms: реклама | на правах рекламы

entry: все права защищены
class: boilerplate
reason: copyright
line: any
forms: все права защищены

entry: подписывайтесь
class: boilerplate
reason: newsletter
line: start
forms: подписывайтесь на | подпишитесь на | подписаться на

entry: наверх
class: boilerplate
reason: scroll-button
forms: наверх | вернуться наверх
