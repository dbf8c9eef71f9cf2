# Small words that tell French from its neighbours in Latin script. Read by src/clean/languages.c.

entry: fr
class: language_word
code: fr
forms: le | la | les | et | du | une | dans | est | pour | qui | sur | au | aux | par | plus | pas | cette | ont | été | ses | sont | avec
