# Small words that tell English from its neighbours in Latin script. Read by src/clean/languages.c.

entry: en
class: language_word
code: en
forms: the | of | and | to | in | is | was | for | that | with | as | on | are | by | from | at | has | have | been | this | which | it
