# Small words that tell Dutch from its neighbours in Latin script. Read by src/clean/languages.c.

entry: nl
class: language_word
code: nl
forms: het | een | van | dat | niet | met | voor | op | zijn | aan | ook | bij | wordt | werd
