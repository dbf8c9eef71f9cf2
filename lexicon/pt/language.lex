# Small words that tell Portuguese from its neighbours in Latin script. Read by src/clean/languages.c.

entry: pt
class: language_word
code: pt
forms: o | os | uma | do | dos | não | em | foi | mais | pelo | pela | são | ao
