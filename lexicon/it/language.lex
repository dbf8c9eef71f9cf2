# Small words that tell Italian from its neighbours in Latin script. Read by src/clean/languages.c.

entry: it
class: language_word
code: it
forms: il | che | gli | della | nel | per | sono | è | anche | più | dalla | delle | alla
