# Small words that tell Spanish from its neighbours in Latin script. Read by src/clean/languages.c.

entry: es
class: language_word
code: es
forms: el | los | las | del | y | una | por | su | como | más | pero | fue | han | entre | esta
