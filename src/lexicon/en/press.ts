/** Words of the trade that frame an article and are no part of its story. Own lists. */
const set = (words: string): ReadonlySet<string> => new Set(words.split('\n').map((word) => word.trim()));

/** News agencies and wire services as they stand in datelines and credits, lower case. */
export const agencies = set(`ap
afp
reuters
upi
tass
itar-tass
interfax
xinhua
ians
pti
ani
dpa
efe
ansa
kyodo
yonhap
bloomberg
agencies
news agency
app
anadolu
ria
cnn
bbc
npr
cbs
nbc
abc`);

/** A line or a last clause that one of these opens, with a colon, is a credit. */
export const creditWords = set(`source
sources
photo
photos
image
images
picture
pictures
video
credit
file photo
caption
copyright
advertisement
ad
related
tags
topics
share
subscribe
byline
editing
reporting`);

/** Section names that stand alone on a line. */
export const sectionWords = set(`world
news
politics
business
sports
sport
opinion
entertainment
technology
science
health
local
national
international
advertisement
home
lifestyle
markets
europe
asia
africa
americas`);
