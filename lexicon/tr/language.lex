# Small words that tell Turkish from its neighbours in Latin script. Read by src/clean/languages.c.

entry: tr
class: language_word
code: tr
forms: ve | bir | bu | için | ile | de | olarak | olan | daha | çok | gibi | sonra | kadar | değil
