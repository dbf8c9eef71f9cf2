# Given names as Latin letters write them in posts and by-lines; a person where a second capitalised word follows.

entry: given names
class: given_name
weak: yes
forms: Adam | Adrian | Ahmad | Ahmed | Alan | Albert | Alex | Alexander | Alexei | Alfred | Ali | Alice | Amanda
forms: Amina | Amir | Amy | Ana | Anas | Andrea | Andreas | Andrei | Andrew | Andrey | Angela | Angelina | Anna
forms: Annalena | Anne | Anthony | Antonio | Antony | Arthur | Ashraf | Barack | Barbara | Bashar | Ben | Benjamin
forms: Bernard | Bernie | Bill | Bob | Boris | Brian | Bruce | Carl | Carlos | Carol | Caroline | Catherine
forms: Charles | Charlotte | Chris | Christian | Christina | Christine | Christopher | Claire | Claude | Claudia
forms: Colin | Condoleezza | Daniel | David | Deborah | Dennis | Diana | Diego | Dmitri | Dmitry | Dominic | Donald
forms: Edward | Elena | Elizabeth | Ellen | Emily | Emma | Emmanuel | Eric | Erik | Ernesto | Eugene | Fadi
forms: Faisal | Fatima | Federica | Fernando | Filippo | Francis | Francisco | Francois | Frank | Franz | Fred
forms: Frederick | Gabriel | Gary | Geir | Geoffrey | George | Gerald | Gerard | Gerhard | Giorgia | Giovanni
forms: Giuseppe | Gordon | Greg | Gregory | Guido | Gustavo | Hans | Hassan | Heather | Heiko | Helen | Helga
forms: Henry | Hillary | Howard | Hugo | Hussein | Ian | Ibrahim | Igor | Irina | Isabel | Ivan | Ivanka | Jack
forms: Jacob | Jacques | Jake | James | Jamie | Jan | Jane | Janet | Javier | Jean | Jeff | Jeffrey | Jen
forms: Jennifer | Jens | Jeremy | Jessica | Jim | Jimmy | Joan | Joe | Joel | Johan | Johannes | John | Johnny
forms: Jonathan | Jorge | Jose | Josep | Joseph | Joshua | Juan | Judith | Julia | Julian | Julie | Kamala | Karen
forms: Karim | Karl | Kate | Katherine | Kathy | Keir | Keith | Kelly | Kenneth | Kevin | Khaled | Khalid | Klaus
forms: Kofi | Lars | Laura | Leila | Leo | Leon | Leonid | Liam | Lina | Linda | Lindsey | Lisa | Liz | Lloyd
forms: Louis | Lucas | Lucy | Luis | Luke | Madeleine | Mahmoud | Manuel | Marc | Marco | Margaret | Maria | Marie
forms: Marina | Mario | Mariya | Mark | Martin | Mary | Matthew | Maxim | Melissa | Michael | Michel | Michelle
forms: Miguel | Mike | Mikhail | Mitch | Mohamed | Mohammad | Mohammed | Monica | Muhammad | Mustafa | Nabila
forms: Nadia | Nancy | Natalia | Nathan | Ned | Nicholas | Nick | Nicolas | Nicole | Nikki | Nikolai | Nikolay
forms: Noura | Olaf | Oleg | Olga | Oliver | Omar | Oscar | Pablo | Patricia | Patrick | Paul | Paula | Pedro
forms: Peter | Philip | Philippe | Pierre | Rachel | Ralph | Ramon | Raphael | Rebecca | Ricardo | Richard | Rick
forms: Rishi | Robert | Roberto | Robin | Roger | Roland | Ronald | Rosa | Rosemary | Roy | Ruslan | Russell | Ryan
forms: Samantha | Sami | Samir | Samuel | Sandra | Sara | Sarah | Scott | Sean | Sebastian | Sergei | Sergey
forms: Silvio | Simon | Sofia | Sonia | Sophie | Stefan | Stephan | Stephane | Stephanie | Stephen | Steve | Steven
forms: Stuart | Susan | Svetlana | Tariq | Tatiana | Ted | Teresa | Terry | Theresa | Thomas | Tim | Timothy | Tom
forms: Tony | Ursula | Valentina | Victor | Victoria | Viktor | Vincent | Vitaly | Vladimir | Volodymyr | Walid
forms: Walter | Wendy | William | Wolfgang | Yahya | Yuri | Yusuf | Zainab
yes: John Kirby spoke
