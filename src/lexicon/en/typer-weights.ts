// Written by scripts/train-typer.mjs; do not edit.
/**
 * Weights of the typer of names: each row is a word and four digits, one for person, organisation, place and other.
 * Trained on Wikigold and WNUT17 (both CC BY 4.0) and Re-DocRED (MIT; texts CC BY-SA 4.0).
 */
export const alphabet = '!#%&()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_abcdefghijklmnopqrstuvwxyz{|}~';
export const weightScale = 12;
export const typerWeights: Readonly<Record<string, string>> = {
  rule: `acronym-afterM_JL
acronym-firstIXFY
acronymE]MR
adjectivalLY@[
agent-afterLWNP
agent-beforeeXAD
agents-before[^DD
all-commonMTMR
ampersandCWPU
and-afterSOQM
and-beforeTPUG
apposition-before[MMK
are-afterNUON
articleKVKT
body-afterKTSN
bornUJGZ
bracket-beforeMUPM
byXZJD
camelLTB_
capitalsGSK[
common-aloneMSFZ
common-firstHORW
common-lastCSSW
country-in-bracketsCQ^O
digitCTZP
family-aloneYLOL
family-firstSMTK
family-lastVNMO
for-beforeLVMP
generationSLPQ
given-aloneUNOM
given-commonRMRO
given-familyPNRP
given-firstYLMM
given-lastUOMP
given[MLL
has-afterXUJH
head-organizationQWPH
head-otherNNAe
head-placeKNfC
in-afterNQSM
initial-first[LML
initialVKIV
is-afterPOTM
kin-afterdOGH
kin-beforejGGJ
known-country@>jY
known-group<bVN
known-organizationC[MU
known-placeHQaH
legal-formOLKZ
link-first-of-organization@_OT
link-first-of-otherHSNW
link-first-of-personXNJO
link-first-of-placeFL]R
link-last-of-organizationHWQQ
link-last-of-otherOFP[
link-last-of-person-too[MOH
link-last-of-placeOIXQ
link-noneINQX
link-surname-of-personkDLG
list-afterTONO
list-beforeTOUG
livescLMF
longKOLY
noun-afterQQNP
number-afterNTDZ
number-in-brackets[GSK
of-afterQKLX
of-beforeOQYH
ofMROR
onePLOU
opensRPNP
particleTQPK
person-verb-beforeSRSH
place-afterITaD
place-firstDZSO
place-insideMTRM
place-lastGZRL
place-pluralHM]P
plural-aloneQUKO
possessiveWVKG
prep-acrossOKZL
prep-aroundLGaN
prep-atDVdC
prep-fromMSXH
prep-inGKcN
prep-intoHQXN
prep-nearIHiG
prep-outsideLTWI
prep-theLQVN
prep-throughIRUP
prep-toLTXI
prep-towardLLUS
prep-towardsRPTJ
prep-viaJVNR
preposition-beforeQTUG
quotedOJL]
role-afterVPKO
said-before]VGG
says]XFF
score-lineHIHj
score-nearQPKT
small-elsewhereGON[
suffix-organizationCcRK
suffix-otherLQ?g
suffix-placeAQiG
theFUVN
threeNNNV
titleiDEP
twoSLLU
verb-afterYXGH
verb-beforeSSOJ
who_SFI
with-beforeXSLI`,
  first: `'sMOOT
20thOVMN
a.TNMP
aaKSNS
aaronVMNO
abcOUNN
abrahamTNOO
academyMUMR
actPJTR
adamWRKK
addONPS
adolfVNNN
afcNWKP
afghanistanNNUN
afiLXMO
aflLWNO
africaJMYP
africanNNJY
ahMMMX
aiNMUP
airPSLQ
alPQTK
alabamaNSTL
alainVMNO
alanWNMM
albertXMMN
albertaNNWN
albertoZMML
albumPMPS
alexWNMN
alexander_KKK
alexandriaNNXM
alfredPLXL
algeriaPORO
aliSMNS
allahYMLM
allenUKRM
alliedJ]NL
alliesLXPM
amazonOWML
ambassadorOMNV
americaMLUR
americanLUC[
americasNLZM
amyXNNM
andersonVNLP
andhraMTRN
andrewYMMM
androidLMM[
andréVMON
andyYMOL
angolaONVM
annaWLKQ
annapolisNNUP
anneZNNK
anniversaryLNNX
annualNNNV
antarcticNMXM
antarcticaNNWM
anthonyQNTM
antonWMMN
anyoneLMLZ
apNMMX
appleLVLR
aquariusMNNW
arabicPMNU
argentinaMNZK
argentinePQIW
ariesNNNU
arizonaMMYN
armyNWLP
arnoldTSLM
arsenalLVRK
artVKLS
arthurSMNR
articleONNU
artsNMQT
ashanie_di_donOONU
asiaMK]L
asianNQKU
aspenMMYM
associationLTNR
athensORSL
atlantaNOWL
atlanticOMPT
auburnMTQN
augustWNNM
austinNNUN
australiaLQXK
australianKPI]
austriaOOVK
austrianNPLV
avengersNQNS
awardsNNNV
awesomeNLMY
b-dayNMNW
b.OOOT
bNJTT
babyPMMU
badNUPM
ballNMOU
balticMTSK
baltimoreNQTM
bangladeshORQO
barLTRM
barackWNNM
barbaraXNMM
barcelonaNRRN
baronetMMOX
baroqueONPS
barryWSLI
battlePJI^
bayLNYM
bbcLXMO
bearKMTT
beautifulONOS
beijingMXOL
belgianOMLW
belgiumNNUO
bellKVKT
ben]LMK
benedictSOON
benjaminWMMO
bennyQNKV
berlinMNVO
bernardWMOM
bestNJM]
bettySNSL
beverlyLMRT
bibleNLNX
biblicalNNNV
bidsNMOV
bigIOVR
biharOMUN
billZLNL
billboardMRLU
billyYMNL
birthdayNMMW
bishopNONU
blackUPMO
blackberryNWOL
blogNNNV
bloodNONU
bluOONT
blueKWNQ
bluesNVNN
boardOOLV
bobZMLN
bobbyPNTN
bolognaNMUO
bolívarMNWN
boneNNOU
bookONOS
bornOOOS
bosniaONUM
bostonLOTP
boyMOOT
bradXMNN
brazilOMZK
brazilianOQIW
breakNNNV
breakingNNOU
brettVONM
brian[LKN
brightonOSON
britainLOSR
britishJPNW
brittanyNOTO
bronxNMVN
brooklynNQPQ
brownVNNN
bruceVMQM
brunoXMNM
brusselsNOUN
bucharestPMSP
budNNMW
budapestNMWN
buenosPLWM
buffaloOPTM
bundesligaMZML
burnsWNLO
bushYMNL
businessMNOV
byzantineLLSU
c.TNNP
cNNNW
californiaNI]M
cambridgeLSNS
campaignOMNV
canadaNLaH
canadianNOIY
cannesOONT
capcomMZML
capeNNWM
caribbeanMMWO
carlSVLK
carlosYMNM
carmenXMMN
catherineUONN
catholicNXJP
catholicismLVLR
catholicsOUON
caucasusNMVO
cbsNTNP
cdpNMVP
cdsNNNV
censusNPNU
centerOWMM
centralNOXK
cesareVMON
chadQVNL
chapelPOSN
charlesULJU
charlieXNML
chelseaRUML
chesterTMRM
chicagoMTTK
chiefNNOU
childrenMQMU
chileOMXK
chileanMTKU
chinaMRZH
chineseLOMY
chris_KLK
chris_daughtryOOOS
christSPQM
christianNXLN
christianityKZKO
christiansNONV
christineZLNL
christmasLMNX
christopher]LLL
churchKPQS
cityKOTR
civilNPMU
civilianPOOR
claireVNNN
clarkSOOO
classOOOS
classifiedLMPW
claudeWMPM
clemsonMMWN
clevelandLWQL
clubMVMQ
coMMNW
coalitionOUON
cocoSMNR
colinVNNN
collegeMRNS
coloradoMLST
coltsMWMN
columbiaOQSM
columbusNLQV
comeMLMZ
commanderNMOV
commissionNUON
committeeMVOM
commonwealthOVMN
communistNWNL
confederateMUMQ
congratsOMNW
congressNSLS
connecticutJOUR
conradSTML
conservativeNXML
constitutionNKNY
constitutionalMTOP
contestNOOU
continentalNNYK
cookULSL
copaNMMY
copenhagenPNTN
coreNSMR
costaLJXR
councilOTNO
countyNMXM
courtOVMM
crazyOWLO
crescentMQUL
croatiaOOUN
crossNMVN
crownMSMS
cruzUNNO
cstNNOU
cubaMMYM
cubanNNLX
cupONNT
cureNSNQ
cyprusNUPN
czechOLRT
d.PMMU
d.c.PPTL
dKKRY
daNPNU
dailyMTNQ
dallasMUPM
damnLNOV
danTLLT
danceMNNW
danielYKRJ
danishOMOT
dannyYMMM
danteYPLK
darkMNNW
dasMMMX
dateMNNV
daveVQLM
davidVTKJ
davisONTN
dawnTOOO
dayMLK]
daysNONT
dcNMXL
deOLSS
deadNNNW
dealNMNW
dealsMLNZ
deanMOOT
deandreMONV
deathSLNS
dec.NNMV
deepNUMP
delawareNQOQ
democratOXMM
democraticMYOK
denmarkNOVM
denverOTNN
departmentOYJN
deputyNNOV
derMNNW
desMJVS
detroitNPTM
devilRTML
diamondMMNX
dickWNMN
dieNMOU
digitalOOOT
directOMNW
directorNNOU
discOMNU
discoveryOXLM
disneyLWQL
districtMOVN
divineNNNV
divisionONOT
djWKMP
dmNLOW
dmitriVNOM
doctorNNOU
dohaOMXL
donSRKP
donaldXNNL
donniewahlbergNNNU
dontLMMZ
dougWNNM
douglasOKMY
doverORPN
drakeSTQI
dramaOLLY
drugNNOV
dublinLPWL
duchyMLVR
duiNNNW
dutchMQMU
e.QMOS
eNMNV
eaglesMVNN
eastLO_H
edUMOO
edgarTLNR
edinburghNNOU
edisonNNUN
edmontonNQUM
edmundUNON
eduardoWNNM
edwardXLON
egyptNNWN
egyptianNTMQ
elLLQW
eliasVNON
elizabethZMML
ellenWNMN
ellsworthONUN
elvisVNNN
emilPSLP
emilyTOON
empireNLQT
endMLMZ
englandMFeJ
englishMQIY
enricoSOOO
epNLNX
epicOUOM
episcopalOUNN
eraOOOR
ericWLON
ernstVNOM
etNNNV
euMWMO
europeMIaJ
europeanLQG]
eurovisionONPS
evaXMNM
evergreenNTRL
evertonMYMM
everyoneNMNV
everythingOLMX
evilNONV
executiveLMST
extremeNMMX
eyeOOOS
fNMMX
faceMOMW
facebookNVMO
factMNNW
facultyNVNN
faithSNOO
falconSMSM
fantasyMNNW
favoriteNONT
fbNSNR
fcOYML
fccLURL
fdaOUNN
federalMVLQ
fellowNNNU
ferdinandVOOL
ffNLNY
fifaLNOW
filipinoOOLW
filmMLTS
finalMNMX
financeNNNW
financialNPTN
finlandMMZL
finnishPMMV
fireNKMZ
firstNTNP
flavafridaysMMNX
florenceNMVO
floridaJQTQ
fmOLNW
followNNNW
foodMQNT
footballOLOV
forbesNTRL
forceNLNX
forestLMWP
fortPSSJ
foxLYMN
franceHR[K
francisUNON
francoOOOS
frankZMML
franklinRMUL
françoisWMMN
frederickZLML
freeLLVS
frenchMKJ_
friendsKSOS
frontNWNN
fuckNMNW
fuckingOMMW
fulhamLVPN
gRMMT
gaMLYN
gagaNOOU
gameNULQ
garyXQLL
gbNMOV
geminiRMMT
geneTRML
generalOPMT
georgeUOPK
georgiaONUN
geraldQMNT
germanKQG^
germansNLLZ
germanyNM]H
getOLMX
giveMNNV
glasgowONVM
glenOMVN
gloriaXMMN
goOKNX
goingNNNV
goldOOMU
goldenLLRV
gonnaLML]
goodSKMV
goodnightNMMX
googleKQIZ
gotMLMY
gothenburgMNXL
gottaMMMX
governmentJTMU
governorNMOW
gpsNONV
gradeONNU
grahamRLUL
grammyMULR
grandKRRQ
grantXNNM
greatMGYS
greaterNLYL
greatestNLNX
greatestquotesNMNW
greeceONVM
greekNMJ[
greenKPXM
gregYLMM
greyNSNQ
groupPWLM
guinnessOONS
gulfPNUM
gustavZMLM
guyTOOO
gwenTONN
hNNOU
haOMMV
hahaJMN[
hallOUNO
hamburgNLSS
hampshireMUQL
happyKJP[
haroldVNNN
harrisonRMTN
harryYLKO
harvardLWRK
havanaONUN
hawaiiNMVO
heavenNOVN
hebrewNPMV
heinrichWNOM
helenUMON
henriVLRM
henryZLNM
heyKML]
hiMKSU
highKROT
hinduNLRT
historicNMWM
historyNUNN
hoMNOV
hollandNMYL
hollywoodMJTT
holocaustNNMX
holyJTOS
homeNLNX
homerXNMM
hongNOXL
hopeNLPV
hospitalNNUN
hotNMNX
hotelMRSN
houseTUFQ
houstonJXRL
howardSLRO
hubeiMMYL
hudsonMVQM
hughYLNM
hungarianOMLX
hungaryONUN
hunterNNUN
hurricaneLMNY
hutchinsonQWLL
hydeNNWM
ianXMNM
icelandNSUK
idMOLW
idahoOPUL
ilTLSM
illinoisLQVL
imKKM]
imaNMMX
immaMLM[
imperialLRTN
importantNMNW
independenceNPTN
independentNVNM
indiaOJXN
indianLONW
indonesiaNMYL
indonesianNRKU
industrialNLOW
infoONOU
informationNQMT
innerNUPM
instituteMWMP
interiorMSMS
internationalKSKV
iosNNNV
iowaMOXL
ipadMKNZ
ipadsNNNV
iphoneMNNX
iranMNVN
iranianOKLZ
iraqONVN
irelandMN[K
ireneWMNN
irishONMW
ironTOPL
isNLNX
isaacXMMN
islamicOXLM
islandMTRM
isplashinyomoufONOT
israelPNVL
israeliOMMW
italianOJPW
italyMOYJ
itstheteenlifeONOU
itunesKUMS
ivanUNON
j'aiNNNU
j.TNPM
jSMNR
jackXKMP
jackieUNON
jacksonONUN
jacobVNMN
jacquesVMNN
jakartaNMWN
jakeTNOO
jamNOMU
jamesUJPQ
jamieTNOO
jan.NNNV
jan^LMJ
japanMJ]L
japaneseOOG[
jasonVQMK
javaLQPS
jayWMOM
jazzLLNY
jcUPLP
jday_sept15OONT
jeanWKNP
jeanneWNNM
jeffWNNN
jeremyXNNL
jerryYMMM
jesseXMMN
jessicaTNOO
jesuitMTLS
jesusRUNK
jewishKVPN
jewsNTJT
jfk]KML
jimQRJR
jimmyWQML
joaquinVNNN
joeVNNN
joelWNNM
johanUOON
johannZLMM
john^HNM
johnnyUNNO
johnsonROOP
jonWNNM
jonathanXMNM
joseph[LNL
joshVNNN
joséYNNK
joySSOK
juanSJWL
julianVONM
junoNMNV
jupiterMMRT
justMMOX
justin[LML
kTMMQ
kansasLVQM
kanyeWNNM
karlTONO
kentuckyNUPN
kenyaOOVM
kernNTON
kevinXLNM
kimXMNM
kingMLMZ
kingdomNOOT
kingstonOOTN
kissNUNN
kkONMU
koTLLU
konamiNXMM
koreaMMZL
koreanOLLY
kreegNNNU
kualaONVN
kurtWNNM
kuwaitONUO
kyLRUL
lKNMZ
laERUT
laborOXLM
labourOSOO
ladyOOOS
lahorePMUN
lakeMK^K
lancashireNSRN
landNNOU
larrySLMT
lastNMWN
latePLMW
latinKHR[
launchesNLPU
lauraRTMM
lawLRNU
leLROS
leagueNVMO
leePMWM
legislativePTRK
leicesterNTPN
leoPMLW
leonXMNM
leroyTNOO
lesISSQ
lewisPLWM
liXNNM
liberalL^MJ
libraryPVMM
lifeNLL[
lightcmsNMOV
lilNMNX
liltwistNLPV
limaONTN
lincolnNQQP
lindsayYMMM
lineNMVP
linkTLUK
lionsNWOM
lisaPMNU
listOLQT
littleOMPS
liveOMMX
liverpoolNUOM
lmaoLLNY
loONNU
localNMMX
lohanVNNN
lolLLM[
lombardyNMPU
londonINYP
longMJYP
lordMTMR
losQRSJ
lostOLMW
louQLMV
louisaJLK
louisianaONVN
loveQLMW
lowerLQRQ
luxembourgRNQN
m.WNNM
mNMNW
maNNOV
macJWKT
macauOOUM
machineNNNU
madNONU
madhyaNNWM
madridNMWN
maineMNSR
malayalamNLQT
malaysiaNOVM
maltaNNVN
manNNOU
manchesterNVMN
manhattanMTQN
manilaONTN
manuelYMMN
marcNNMV
marcoSMLT
margaretZLMM
marieRUML
marioUMNP
markXRKK
marketNMTQ
marsNNWM
marthaUNON
martinRMOR
marvelMWNN
maryVKLS
marylandNMTQ
maríaVNNN
massachusettsMN[J
masterPMOT
mastersMUNP
mattWNNM
matthewZMLM
mauiLMST
mauritiusOLTQ
maxQOMS
mcgillOYML
medalNOOT
mediaNNOU
medicineNNOT
mediterraneanOMVN
melbourneMROR
memberOONT
merryNNNV
mesaMUNP
metroUJQP
mexicanKQIZ
mexicoNM[J
miamiMPPS
michael[KMM
michelXMNN
michelleYMNL
michiganOLXM
mickeyXMNM
microsoftKRIZ
middleNKRU
miguelXMMN
mike[LML
milanOMVO
milesTNPO
militaryOTNN
milkMMUQ
millNNWM
millionNNNV
mindONOT
ministryNWNL
minneapolisMNVN
minnesotaMRVK
mississippiPLXL
missouriNL[K
mobileNNQS
monOMNV
mongolNURK
montanaNMXM
monthOLNV
montrealLTMS
mooreOTRK
morningNMNV
moroccoNNVN
moscowOSSK
mountLL^L
mountainNRPO
movementNVNM
mozambiqueNNXL
mtvMPMV
muhammadUONM
mumbaiNNVN
munichNLYM
murrayQMUM
museumOI[N
musicLOSR
muslimOWJQ
muslimsNWMN
nKRLW
nashvilleMNWN
nationalKQSR
nativeOUQK
natoOUNN
naturalMMNX
navyNSNR
naziNWPJ
nbaOXML
nbcPVOK
ncMQVL
ncaaOWMN
needMNNW
neilUOOM
nelsonPMUO
netflixNXMM
netherlandsMTTK
newJQTP
newcastleNUPM
newellQTMN
newsMMNX
nextLQTN
nflNSMR
nhlORLT
nickTMLS
nickyYNML
nielsenOONT
nigeriaNNXL
nightOLLZ
nikitaTNOO
nintendoMQMU
no.NLLY
normandyNMWN
northJOXO
northernNRVK
northwesternMTRM
norwayOOVL
norwegianNPJW
nov.NMMX
novaLVQN
nowplayingNNNV
nprOTNO
nwsMQNT
nyMLYN
nycPLXL
o.SSLO
oMMNX
oaklandLSMT
obamaYMMM
officialNNMW
ohRHQT
ohioLUOP
oldMNSR
oliverSIMW
olympicLKRW
olympicsNMMW
omegaNVNN
omgMLL[
oneMPLW
ontarioNLYM
operationLNL[
orangeMTMQ
orderMMMY
oregonOMVN
orlandoQSNN
orthodoxLXMN
oscarYJJR
osloOMVN
ottawaONRQ
ottomanOOUM
overONPT
oxfordMYNL
p.TLMS
pSLLU
pabloUNNN
pacificMM[J
pageTOON
pakistanNQTM
pakistaniMRKV
palestinianOMPT
panamaNMYM
paradisePNMU
parisMPUO
parisianMLYN
parkLMST
parliamentMWOM
partsOMMW
partyNQMT
patrickXMNM
patriotLSUM
patriotsNTOO
paulZNKM
pcNMNW
peacePNTN
pearlMURL
pedroWMON
peninsulaOQLT
pennsylvaniaNRSM
peopleOKTQ
pepsiMYMM
persianNLXO
perthLSRN
peruNNWM
peruvianOMNV
peteWNNN
peterbKKJ
peytonSNMS
pgNMNW
ph.MNOV
phdNMNW
philSLUL
philadelphiaMTSM
philipYMLN
philippeVMON
philippinesMMZL
phillipUNOO
phillipsVLQL
picMNMW
pierreXNMM
piscesMNMX
pittsburghOVNN
platinumMMOW
playboyLYMN
playerSOOO
playstationMLLZ
pleistoceneNNOV
pmTKOR
poetryOUMO
polandONYJ
policeLUNQ
politicalMSMT
polydorNUOO
popeYLMO
popularPLNV
portMKWQ
portlandNSQM
portoNTRL
portsmouthNWMM
portugalOMYK
portugueseMMMX
postOMMV
powerLQLW
prcONRQ
preMUKS
presidentLMM[
presidentialNRNS
princeNNNU
princetonOWNL
prixNNOU
professorNMNW
protestantMYLM
prussianPQMQ
psaNPOS
psdMUNO
publicOMOV
punjabPQTL
qbNNNV
quandMONV
quebecOKZL
queenMSMS
queenslandOQSL
quotealiciousOOOT
rMMMY
rabbitUMPM
rachelWNNN
racingMSMT
radioLQLW
ralphZNML
ramayanaOLMX
ramonTMMS
ramsNTMR
rawOVNM
rayUMON
raymondZMML
reNOOT
reachNONV
recordingPUNN
redNTQM
regentOSOO
regionOMSQ
regionalMUNP
releaseNMNW
renaissanceMNMX
republicNPVL
republicanOYML
retweetMMMX
revolutionMUNP
revolutionaryNMOV
riaaMZML
ricardoVNON
riceNMQS
richardVLJT
richmondNMWN
rickUNPM
rickyTOON
rideMONU
rihannaXMMN
rioNOTN
riverJUWJ
roadNNNV
roaldSMSM
robZLLN
robertXQMJ
rockKMOY
roger[MKL
rollPNPS
rollingLORS
romanLOVO
romaniaNOVM
romanianNRJW
romeMMUQ
ronXMNM
ronaldXMNM
roseSNNQ
rossPMUM
roundMOOU
routeOUPL
royalKYMN
rtNFKd
rudolfUNRK
russellMLUS
russiaNL]I
russianNIN[
russiansNUMP
ruthUONN
ryanVNNN
s.UKKU
sNMMW
saOMVN
sacramentoNTQM
sagittariusNNNV
saintLL]L
salemNSRM
saltMTSL
samsungLRLV
samuelWNNM
sanLL[M
sandyTMTK
sanskritNMMX
santaNQVK
saraXNNM
sarahVKKT
saskatchewanNNUO
satMNNW
saveNNNU
scienceLLM[
scooterUOOM
scorpioNNNU
scotlandML[L
scottXLNN
scottishPOKV
seaMNOV
seanXMNM
seattleMNTQ
secondNRIW
secretNMOW
secretariatNRMS
sectionNMOV
securityNKWP
seeLMMZ
senateNOUN
seniorOMNV
sept.NMNW
serbiaNNUO
seriesONOT
setONOT
sethXMMM
sexstrologyOOOT
sfMMWO
shaneXMMM
shanghaiNMWN
shawtyLMMY
shermanNMWN
siegeMNMW
silverNNMV
simonRVLM
simpsonsLMNY
sincerelytumblrNNOU
singaporeNVQK
singleONNU
sitaQRLQ
skyNWNM
slijterijmeisjeOOOS
smsMLMZ
socialMUMR
societyNVNN
somethingOMMV
songNMNX
sonicTTLL
sonyNTKS
souljaYLLO
soundLQNU
southIMVT
southernKTWK
southwestLPWM
sovietNLSS
spaceNSMR
spainMN[J
spanishLPLW
specialOPLU
spiderXMOL
spiritNVNO
springPMNU
sriNTRM
ssMRLU
st.IOUR
stPNNT
standardORNR
stanfordMYNL
stanisławXNNL
stanleyQRJS
starLORT
startMMLY
stateKOUQ
stephen[MLL
steveZLMM
stevenWMMO
stockholmNLYM
stoneUNNO
stopNNOU
stormOSKS
streetNONV
sueVLNO
summerMNPU
summitOMPT
sunRMMT
sunnyRPRK
superMSKU
supremeOPMT
susan]LMK
swedenNNXK
swedishOMJZ
swissNOMV
switzerlandML[K
sydneySQSJ
symphonyNQTL
sãoNPUM
tMMNX
taiwanNRWH
taiwaneseNMMY
tamilNJTT
tampaLWMO
tangTLMS
taurusONNU
taylorXJKS
tdMMMY
teamNTLR
technologyOMMW
tennesseeMRTL
teodoroTONO
texasOPXI
thaiONMV
thailandONUN
thanksNNOU
thanksgivingMMNX
theNPNT
thedeandrewayMMNX
theodoreWNNM
thingsOOPS
thinkOOOR
thirdNXMM
thomasYLMM
timULSK
timeNLOW
timesOMOU
tmzNSNR
tobyWONL
tokyoMQQQ
tom]LLL
tommyXMMM
toniteNMMX
tonyVOOM
topLMMZ
torontoNUPM
toulouseOXLM
towerMQUM
townMKRU
tradeOOOS
trailerONNV
trainNLMZ
treatyOOOT
trueOLLZ
truthNNNU
tudorNVMO
tunisiaMMYM
turkeyOMZJ
turkishMSMS
tvNNNV
tweetMNNW
twinMMWO
twitterNYIP
txMMMY
tyQNNT
u.s.LPZI
u.sPNVL
uLLM[
uefaNPMT
ughNNMX
ukOIZO
ukraineMNSR
ukrainianPOLU
ultimateMNNW
ulyssesQLMU
unescoMRLU
unionNWNM
unitedNRXH
universeNONU
universityMULR
unknownMNNW
upMLTS
upperPLYK
usNPWK
usaNPUM
ussMLMZ
ussrPLXL
ustreamMXMM
vMMOW
valleyOQSM
vanNQKU
vancouverMQNS
vaticanNOXL
vegasMMXM
venezuelaOOUL
veniceOMXL
vermontMNXN
vh1ONOS
viQPLS
vicenteQLMV
victorWMNN
victoriaOMTP
victorianLOUP
viennaMMZM
vietnamMNRS
vikingMLYM
vikingsLVNO
villageNTNP
virginSRMO
virginiaNMWO
visionVLOP
vladimirPNUM
w.TOON
wNOMV
waOMOU
wakaflocka1017ONPS
wakeONNU
waleOMMV
walesMRTM
walterSKOR
wannaLNMX
wantNNOU
warUQNM
warnerNZJM
warsawNSRL
washingtonMQQP
wayneSLSN
weatherOMMV
weekOMNV
weekendLMNY
wellLNMY
westIQTR
westernNI^M
whatsOMMW
whiskeyMMYM
whitePOTL
wiiKNMZ
williamYPNI
windOMNV
windowsMJM^
winterSMNR
wisconsinNMOU
wolfgangVONM
womanNMNW
womenNSMR
worldLRKV
wowLMNY
wtfOLNW
wuhanNNUO
wweNQMT
xMUKS
xboxMKM[
xdOLLY
xoNNNU
xxNNNV
xxxNNNV
yaMNMX
yahooNYML
yallNNKY
yangtzeMMYM
yayMMLY
yeahNMNV
yearPMOU
yearsNOPT
yellowNNQS
yoMNMX
yomMMMY
yorkSLRO
yorkshireONTO
youngUVKK
youthONMV
youtubeLRLU
zimbabweKRSP
zodiacfactsNLOW
émileUNON`,
  last: `abbeyNVQL
abcOTNO
academyNVJS
actNKST
actionMWNO
actorMMNW
adamWMNM
adamsXNNL
addMONU
administrationQYLK
afcMSLT
affairsLUMQ
afghanistanNNVN
afiMVOM
aflMTNQ
africaOLZK
africanOIIa
agePLOU
agesMLL[
agreementMKN[
ahLLM[
aiNMTR
aintNMNX
airNRNR
airesPORO
airlinesMQOS
airportLSWJ
alabamaMOWM
albertaNQSN
albumOMOU
albumsNNOU
alexanderTNOO
alexandriaMNVO
algeriaOOVL
aliQLMV
allahXKMP
allianceNXNL
alliedJZMO
alliesMZMM
ambassadorMMMY
amendmentOMOU
americaJOUR
americanKMNZ
americansNVJR
americasNLXN
amsterdamNMXM
anderson[MML
androidLMMZ
angelesTJWL
angelsPNLV
angolaOOTN
annapolisNOUN
anniversaryNMOV
antarcticNNVN
antarcticaNOVM
antonioNMWN
anyoneMNMX
apNNMX
aquariusNONU
arabicOMMW
architectureNPMU
areaMIYP
arenaOMVN
argentinaNMZK
argentineNMKZ
ariesONNU
arizonaMLZL
armstrongUONN
armyQ^FL
arsenalMVRK
artNNWM
arthurNNNV
artistOOOR
artistsMVMP
artsKVOO
ashanie_di_donNNNV
asiaKPZK
asianMKSU
aspenNMXM
assemblyP^IJ
associationO[IM
athensNMWN
atlantaNMYM
atlanticOVRI
auburnNRSN
australiaKTWJ
australianOJNX
austriaNKWP
austrianOLKZ
authorityNWMN
avengersNQMT
avenueNQMT
awardMKOY
awardsLJL_
awayONMV
awesomeNLMX
b-dayNNNW
b.OLNW
bLLK]
bachWNLO
backLNOW
baileyUNON
bakerWMNN
ballNNNV
baltimoreMMWO
bandLXKQ
bangladeshPMVN
bankNUQL
barcelonaNSQN
baronSOOO
baronetNLNX
baselNOVN
basinNMXM
battleONNU
bayNRRO
bbcOUNN
beachOQVI
bearsOVMN
beijingPI]K
belgianMOMW
belgiumMMVP
beltOLXM
benUNNO
berlinUKWH
bestNMOU
betterNMOW
bibleNLMY
bidsNNOU
bieberZMML
bigNNNW
biharMMYM
billboardMSMS
birthdayLLPX
bishopRMNS
blackWMQK
blackberryNVOM
blairYMMM
bloodOMMV
bloomXMMN
bluNNOT
blueNOOT
bluesNMNV
boardOQNS
bolognaLVPN
bookMNOV
bornOONS
bostonNLZK
boulevardPNSO
bowieXLNN
bowlNMUP
boyUMLR
braunWONL
brazilOMZJ
brazilianNLK[
breakNONV
brianVMON
bridgeOJUQ
brigadeOQSM
brightonORRM
britainNNTP
britishNHK_
brittanyMMWO
bronxOLWN
brooklynNMPV
brooksQSON
bros.OTON
brotherhoodMXNM
brown[MLM
brunswickNNWN
brusselsOSPN
bucharestNLYM
budapestNMWN
budgetPROO
buildingONUO
bundesligaNXMM
bureauPVLN
burns[LNK
bushXNMM
businessOLOW
butlerVSKL
buyNNNV
cLLRV
cafeMMXM
californiaLL]L
cambridgeLULS
cameraNNOU
campaignPJK[
campbell[MLL
canadaLYUF
canadianNJM[
canalNNVN
cancerNONU
canonONNU
capcomPUNM
carNNNV
caribbeanNKUR
carolinaMK]L
carterUNMP
castlePLVN
cathedralONVM
catholicMXJQ
catholicismLTNR
catholicsOUNN
caucasusMMXM
cbsOOMU
cdpLLWQ
cdsNNNV
cemeteryOMWM
censusNMOV
centerLP[I
centralLSQQ
centreLLUS
centuryOMOV
challengeNMLZ
championNNNW
championshipOJMY
championshipsNKOW
channelNNWM
charlesPMUM
chartOKJ]
chicagoNOYJ
chiefNNOU
childrenONNU
chileONWL
chileanNMMX
chinaNO^F
chineseLMK[
christVPMM
christiMLOY
christianL[MM
christianityKYKQ
christiansNPMU
christmasONOT
churchKOTQ
circuitQXKM
cityJVQO
classMMMX
classifiedKMOX
clauseNLSS
clemsonNMWN
clubKOQU
coOMMW
coastOMVN
codeOKNX
cokeNNNW
coleYMML
collegeLWNO
colonyOOTO
coloradoNMWN
coltsLYMM
columbiaNK[L
columbusNLQU
comeNNOV
comedyLNNW
commanderNLOW
commissionNXLN
committeeOXML
commonsOWLM
commonwealthNXNM
communicationsNYMM
communistOXML
communityOLTQ
companyQSLP
complexNK]K
confederateMSNS
confederationOVMM
conferenceOYML
congratsNMNW
congressOSIU
connecticutMPYJ
conservativeLZMM
conservatoireNVNN
conservatoryMYLN
constitutionOLMX
contestNLNX
cooperVNNN
cooperationPXML
coordinatorMNNW
copenhagenNMWN
corporationPZNH
corpsMVKR
councilO]JK
countiesNLUQ
countryNMWN
countyLHaL
courtOVKQ
creekNM[K
croatiaNOVN
crossMNMX
crownJTSP
cstMONV
cubaNMXM
cubanOMLX
cultureNUNP
cupPKMX
cureOSNP
d.NMMX
d.c.ONVN
dLMK]
damOLXM
danielVONM
danishPLJZ
danteZMML
darkNOOT
datOONU
dateMKM]
daveYMMM
davidXMMN
davisYKMO
dawnNNOV
dayMOMV
daysPLLX
dcNLWN
dealNMMX
dealsNLNX
deanPNNT
deathTMOP
dec.NMMY
defenseNNNW
democratNXMN
democraticOVMN
denmarkNNYK
denverTNOO
departmentPUOL
depressionOLMW
designNRMS
detroitOOTN
dieNOOU
directorMNNX
disneyRUML
districtLMVQ
divisionLRNS
djLMMZ
dmMMNX
doctorNNOU
dohaONUN
donSOOP
dontMMMX
downNLOW
draftNMMW
drakeURMM
dreamNVNO
drewUNOM
driveOIYO
dublinOKYM
durhamMPSQ
dutchMQJX
dvdONNV
dynastyLVMQ
eNNNW
eaglesMZLM
earthNVNN
eastLTSM
edinburghONWL
edisonNNUN
editionLRKW
edmontonNLZM
educationMMRT
egyptMMXM
egyptianNOUO
eldersTOON
electionONOS
ellenWMNM
emiLXNO
eminemWNNN
emperorMNNW
empireMH]O
endNNNV
energyONNU
engineersNWMN
englandLTWJ
englishOIK^
enoughONOU
entertainmentOSMR
epNMNW
eraMNNW
estateMPUN
etNNNV
europeML]K
europeanNHL_
eventMMMY
evertonMZML
everyoneNMNW
everythingOMMX
exchangeP^IJ
expeditionNMNV
exposureNMOV
eyeNONU
fNNNV
faceNNOU
facebookNWMN
factNLOX
factoryNUNO
failedNNOU
fairMNNW
faithNNOU
falconTMNQ
falconsNVNM
fallsOKYM
fameNVJS
familyMSMS
fbNRMS
fcNXNL
federationNUSJ
fellowNMNW
fellowshipMRMS
festOMMW
festivalPKLY
festivalsMQMU
ffMNNW
fieldMRRO
filipinoMNMX
filmMUNO
filmsQWMK
financeONPS
finlandONXL
finnishPMMW
fireMVNO
firstNRNR
fischerWNMN
flavafridaysNNOV
florenceNMVO
floridaNJ]L
flyingOMSQ
fmMULR
followMMMY
foodNQMT
forceNVIS
forcesPWLL
forestMRTM
foundationO[KK
foxRULM
frameworkOMNW
franceISZJ
francisSOON
franciscoOK[L
francoOOOS
fraserPNVM
freeMRNS
freiburgNXLN
frenchSIEa
fridaysMMNX
fringeNLNX
frontMSUL
fryXNMM
fuckLTMS
fuckingNOMV
fulhamLXMO
funNMNV
gOOMU
gaOKXN
gagaNOOS
galleryNK[L
gameNMNW
gamesKYNN
garciaYMMM
gardenLQMU
gateMMWO
gayVLNP
gbOOOT
geminiRMMT
generationONOT
genesisKSNT
georgePVMM
georgiaMNZL
germanLMH_
germansPMKY
germanyKTZG
getNMNW
giantsPULN
gibsonNNVN
girlNNMW
girlsNONU
giveNNNV
glacierNK[L
glasgowMNOV
gmbhOWOL
goMMNW
goinNMMW
goingMNMX
goldTLKU
gonnaKML]
goodVLLR
goodnightNNNW
googleOONT
gorgeNMYM
gotMMMZ
gothenburgNNXL
gottaMNMY
governmentLZJP
governorONOU
gpsMNNW
grandeOOTN
grantOMMW
greatVLLQ
greatestquotesONOT
greeceOOVM
greekNMLZ
greenOSMP
groupPZKL
groveMRNS
guardLYMO
guineaNNXL
hNNNV
haMMUQ
hackettVNNN
hahaMLL[
hallMVSJ
hamburgOPLU
hampshireNUPM
hanUNNN
happyMJN[
harborNQRO
harrisonSMTL
havanaONVM
havenNMYL
hawaiiOOUM
hayesOONT
hdMSMT
heartNOOT
heavenNOTO
heightsNLNX
heyLKRW
hiMNOW
hidalgoNMWN
highLRKW
highwayNMXM
hillPJRT
hillsMJTU
hinduNLQT
hipLVNP
historyMSUK
hitlerVNNN
hitsMMNX
hmmMNNW
hoganUOOM
hollandNOVM
hollywoodNL[K
holmesMOOU
holocaustMMNX
homeMLNY
homerXNML
honorLQOT
hopeQLMV
hospitalKPUP
hotONNU
hotelNYKM
houseHSWN
houstonMQVK
humidityNMOV
hungarianNOMV
hungaryNNUN
i.WMMO
iTHLX
icelandONWM
idOLNX
idahoMMXN
iiNNRR
iiiSKNS
illestTULK
illinoisMSTL
imMLL[
imaMMNX
immaMLMZ
inc.PWNK
incidentOLLY
independenceOLMW
indiaLTVK
indianOJNY
indiansNXMM
indiesOTRK
indonesiaONZJ
indonesianNNMW
industryMSQP
infoONNU
instituteSOJS
interiorNULR
internationalLXNN
iosNNMW
iowaNLXN
ipadNMNV
ipadsMNNW
iphoneMNOV
iranMNUP
iranianPLMW
iraqNNWM
irelandLM[L
irishMRKV
isNMMX
islamicMVKQ
islandMLST
islandsNTRK
isplashinyomoufOOOS
israelNMXM
italianOLFa
italyMN[J
itstheteenlifeOOOT
itunesLQMV
ivSLLU
j'aiONOT
jLNNX
jackQMMU
jackieVNNN
jacksonRTMM
jakartaOOSO
jamNMOV
jamesURML
jan.NNMW
janeiroNMWN
japanLR[F
japaneseNOIZ
javaNLRT
jazzLTKV
jday_sept15OOOR
jerseyNHaJ
jesusURML
jewishLUQN
jewsORJV
jfk[KMM
jobsNOOT
johnPLQS
johnsonQLLW
jonasPNNT
jonesVOKO
jordanVMON
josephVNNM
journalOWMM
joyceWNMN
jr.PONS
judaismLWLP
jumpMMNW
jupiterNNSQ
justKMMZ
justinXMMN
kLNNX
kansasLURM
kennedyVNOM
kentuckyNTRM
kenyaNNVM
khanVNNN
killersONOU
kingTLLT
kingdomOMZJ
kingstonNNUO
kippurLLM[
kissNTOO
kkNONU
koRMLU
konamiMWNN
kongKOYM
kordaSOOO
koreaNM]J
koreanOLKZ
kreegMNMW
krishnaRONR
kyMQUL
lRMMT
laMJTU
laborOWLN
ladyOOOT
lahorePMUN
lakeNKVQ
lakesOLWN
landOOTN
lanePKPU
lankaPNUM
lateMMNX
latinNIJa
lawLSNS
leaderMLMZ
leagueNUEW
leeSWKK
legendsOLMX
leicesterNOTO
levinWNMN
lewisSMTM
liberalL[NL
libraryORTL
lifeKSRQ
lightLLYN
lightcmsNMNW
lightsONNU
liltwistOMPT
limaONTN
lincolnRTMM
lineLRQR
linksOMOU
lionsOTON
listNMOW
littleTONO
liveOKMY
liverpoolNTQM
livesOOOT
lmaoMMMX
loONNU
lohanXNNL
lolLKL_
lombardyNLOV
londonJTUN
lordLSNS
louisOOVL
louisianaNNUO
loungeLOXM
loveQKLX
ltd.PWNK
lumpurONTN
luxembourgUOOM
luzonNNWN
mQMNT
maMMOX
macauOOUM
machineRQKS
madridORSL
magazineTVLJ
maineMKQV
malayalamNLRT
malaysiaMNVN
maltaMNWM
manRJMV
managementMXMO
manchesterONTN
manhattanPLXM
manilaOMWN
mansionMQVL
markVNON
marketMSMS
marketsOMOU
marsMNXM
martinZLNL
marvelMXMN
mary[MML
marylandMK[M
massachusettsLL[N
masterPMMV
mastersMMNW
mathematicsNPMU
mauiMMQU
mauritiusONSP
maxNUMO
mclaughlinTNOO
mediaMPKW
medicineLVLR
meiTMMR
melbourneMRPR
memberNNNU
membersNNNV
memorialOOXJ
menLQLW
mesaOLPT
metroNPQQ
mexicanOKLZ
mexicoMO]H
miamiMQQQ
michaelYMMM
michiganMMYM
microsoftOYMK
mikeSOOO
milanKL[N
millerOVOL
mindNOOT
ministryNVNN
minneapolisMNWN
minnesotaLRUM
missionOOOS
missouriNMZL
mitchellNJUR
mixMOMX
mobileMPPS
modelMNNW
modiXNNL
monNLMY
moneyMMNX
mongoliaNMVN
montanaNMXM
montrealLQXK
monumentMKZM
moonLMNY
mooreNKST
morningMMMY
moroccoONUN
morrisXMMM
moscowOJYM
mountainOOSO
mountainsNJYO
movementONLW
moviesNMOV
mozambiqueNNXL
mtvNMNX
mumbaiNNVN
munichMUPN
municipalityNLXO
murrayOMWN
museumMJZO
musicLXIS
muslimLXLO
muslimsNXMM
nMLOW
nameNNOU
namesORMR
nashvilleOUPM
nationLQTO
nationalOMNV
nationsMYMN
natoNVNN
navyPYKL
nbaOTNO
nbcPTON
neOOOR
needMNMX
nelsonQMTN
netflixOXMM
netherlandsNK[L
networkOOKW
newOMMW
newmanWNMN
newsNNLW
nextMRLU
nflPWMM
nhlOSLR
nielsenNNNV
nigeriaNOUN
nightRMLU
nintendoNVNM
no.NLLZ
normandyMNXM
northLUSL
norwayNMXL
norwegianPMMW
noteNRLT
nov.MLMY
nowplayingNOOT
nprNUNO
nwsMPMW
nxtMMMZ
nyMMUQ
nycLKVS
oMNMY
oaklandMMST
obama^LKL
oceanPLXL
oceansOLVN
officeOTJS
ohJKP[
ohioMKTT
olympicNLOW
olympicsMMMY
omgNLL[
oneMOLX
onlineMLMZ
ontarioMSTL
openOLNW
orangeNWOM
orchestraNWIR
orderLVLR
oregonMLZN
orlandoONTO
orleansOKXO
orthodoxOWMN
osloOMWN
ottawaNNRR
overOMNV
oxfordMWPL
pPLMW
paNMNV
pacificML[L
pageTOON
pakistanMPVL
pakistaniOLMX
palaceNMXM
palestinianNMLY
panamaNNWM
paradeONNV
parisOFZQ
parishNMXN
parisianLLXP
parkLRSO
parksUONO
parliamentMVNO
partnersOUMN
partsMLOW
partyOSIU
passJQYK
patriotsNROQ
paulSNRM
pauloNMVN
pcNMNW
pdfNMOV
peakNMXM
pedroUNON
peninsulaPLYL
pennsylvaniaNMXM
peopleMVMO
pepperSSLM
pepsiMZMM
perryVMON
persianLNUQ
perthNMWN
peruNNUN
peruvianOMMW
petersburgMMUP
phdNLNX
philadelphiaNLYN
philippinesMM[K
phillipsWNNN
phoenixUNON
picMNNW
pictureONOU
picturesMTMR
pinMNMY
piscesLNNX
placeKIZR
placesNNNU
planNLNX
platinumNLNX
playONNU
playboyLVNP
playerSLLT
pleistoceneNMMX
plusNMMX
pointMLYM
polandNMZJ
poleSKUL
policeMSMS
polishOUJQ
politicsONOU
pondOMVM
popeYLMN
porterTMMR
portlandNK[L
portoMWOM
portugalNNXM
portugueseOLKZ
postPRKS
powerUJNS
pradeshKRVL
prcNMUP
presidentMKNY
pressMYKO
pressureNNOU
princeOOOT
prisonNLTR
prixLNNX
prizeOLMY
proMTNQ
productionsOXNL
professorNNOU
programLKNZ
projectNQLU
protestantMZKM
provincePJ[J
psdNTLR
ptNNNW
publishingOXLL
punjabOLVO
qNONU
quandMNNX
quartetMYMM
quebecOMWM
queenNSNR
queenslandOOTM
quotealiciousNNOU
rNNNV
raceNNOU
radioNTLR
railNNVN
railroadOI]L
railwayMK^K
railwaysQWML
ramayanaMMMY
ramsNWMO
rangeNIbI
rayVSKK
raysNVQJ
reNMNV
reachONOU
recordsMYHS
redLKTT
regimentMULS
regionMKYO
registerOONT
reichMWNN
relationsPNNU
renaissanceNMMX
representativesMUIT
republicLQ]G
republicanOZLK
researchNRLT
reserveNOUO
reservoirMLZL
resistanceNNOU
resourcesMYMM
retweetMOMW
reviewVLLR
revolutionNQLT
riaaMYNL
richmondMMXN
rideNONV
rihannaXMMN
rimLMVQ
riverNFfH
riversLL]M
roadNJZM
rockMNPV
rocksLQNT
romanMKYO
romaniaMNTR
romanianNNLX
romeNMZL
roomMSMS
rooseveltYNML
roseQSNN
rossSMUK
royalNMTQ
rsvpMNMX
rtNFKd
rushTMMR
russellNNWN
russiaLRZI
russianMKMZ
russiansOUMP
russoVNNN
ryanVNON
s.MMVP
sKRMV
saNMWN
sacramentoOMVN
sagittariusMMMY
sanskritNNMX
santaTMRM
saskatchewanMLYM
satNMMX
schoolJWXG
schoolsNRQO
schusterRTML
scienceLTMR
sciencesOYLM
scorpioONOU
scotiaMLRT
scotlandLL]L
scottishOKOW
seaMHWT
seasOOTN
seasonNLPV
seattleMKQV
secretariatNTMQ
sectionNTMQ
securityNSQM
seeMTMR
senateOUQK
sept.OMNV
seriesOMPU
servicePPKV
servicesMRLU
sessionsPNOS
sexstrologyONNU
sfMMVP
shakespeareTNNO
shanghaiNLYN
shawtyLMMY
shepherdWNMN
shoreMLRT
shostakovichXMNM
showMKN[
simpsonZNLL
simpsonsLMOY
sincerelytumblrONOT
singaporeNMVN
singleOONT
sitaTRKO
siteLKWR
sitesOMNV
skyMROQ
slaterTOON
slijterijmeisjeOOOR
slovakiaTNQM
smartONNV
smhNNOU
smithYNMM
smsOKOW
societyO[KK
somethingNNMW
songONOT
songsONMV
sonyOLNX
sorryMMMY
soundKOUP
sousaROOP
sovietONJY
spainMM]J
spanishNQIX
specialMONV
speechMNNW
spencerPNNU
spiritMPNU
spotPNNU
springOMMV
springsPLUP
squareNKQV
ssNWMO
stONNU
stadiumMLZN
stanfordPZKK
stanleyWMNM
starLKWR
starsNLVP
stateKSRQ
statesRHbG
stationISWM
stefaniWNNN
stepsONOT
steveUNNO
stewartUNOO
stockholmNMWN
stoneXKKR
stopOMNV
storeKWMP
stormOTKR
storyNNNW
straitPLWM
streetRGRU
studiesLZMM
studioMSNR
studiosNSTK
sueUMMP
summerMNLX
sunMONW
swedenOMZJ
swedishNMLY
swissNMMX
switzerlandMNZK
sydneyNQUL
systemKSRP
systemsOOMU
tSLNS
taiwanORUK
taiwaneseOMNV
taurusOLNW
taylorWLKR
tdMONV
teamOWLN
techMSNR
technologyNSKT
telecomOTMO
televisionOTKR
templeOPOR
tennesseeNLXN
territoryONVM
testNMNV
testamentLLNZ
testingONOT
texasMPXK
thaiONMW
thailandOOUM
thamesNNWM
thanksMMMY
thanksgivingNMNW
theaterOLXM
theatreOSSK
thedeandrewayNNNU
thingMOOU
thingsNNOU
thinkOOOS
thomasVONN
thompsonXNMN
thursNMNW
timeNLMY
timesPNJX
togetherNONU
tokyoNMWN
tolstoyUONN
toniteMMNW
topNMOW
torontoMPWL
touchONNU
tourPJK[
tournamentNNOU
towerNTON
townNUOM
townshipLL]L
tracksPNNT
tradeOUNM
trailOKYL
trailerNMNW
trainONMU
tripNMNW
trophyOMNU
trueOMOV
trumpVNOL
trustNUKR
truthMMNW
tuesdaysNMMW
tunisiaOOVL
turkeyNMWN
turkishOLMX
tvMWIS
tweetMMNX
twitterNYJO
u.s.QH_H
u.sOMWM
uKLM]
ughNNMW
ukMObE
ukraineOLUQ
ukrainianOLNW
unUOMP
unescoPYLJ
unionNOUN
unitedOYMK
universeNLPV
universityPYFR
upNKNY
usNHYP
usaMSVJ
ussrPLXK
ustreamMXMN
vNTLR
valleyKRTN
vancouverMKXO
vaticanNMXM
vegasMMXM
venezuelaOOUM
veniceOMWN
verNMNW
verdeMNOV
vermontNMXM
vh1NNOU
viULLS
viceMLNY
victoriaVMOO
victorianNMUQ
videoMONV
viennaNSRL
vietnamNNWM
viiYMMM
vikingsNXLN
villageNNRR
vipNMNX
virginLVOO
virginiaLLYN
voiceNNNU
voivodeshipNLXM
wNNNU
waOMOV
wagnerUOMO
wakaflocka1017ONOT
walesOJWO
wallQLQR
wallaceVNNM
wannaLNNW
warTFLY
warnerRTMM
warsNNPT
warsawOMRR
washingtonOLUO
waterMTMR
wayMMOW
wedNNOU
weekNKNY
weekendPLMW
wellMNLY
westVLSK
whatsLNMY
whiskeyMNXM
whiteXMMN
williamsULSM
wilsonZMML
windowsKKL_
windsNVNN
wineNUMP
winterOOOR
wisconsinOMWM
womanRLMU
worksMWMP
worldKQQS
worthSLQP
wowNMLY
wrightTOON
wtfNLMX
wuOMMW
wuhanNMVO
wweNQMU
xMRLU
xboxNNNV
xdMMMZ
xmasMNMX
xoNMNX
xviWNNM
xxMNMX
xxxNNOU
yaNNNW
yahooMZLM
yallOMLX
yayLNLY
yeahNLMY
yearMNNW
yearsNMNV
yoMNMX
yorkRRVF
yorkshirePLVN
youngTKNR
youtubeNTNP
zRMMT
zealandPMWK
zeroRRLP
zimbabweNMZK
zodiacfactsNLOX
zoneMMWO`,
  word: `"UKKU
&GSRS
'sJQRS
,PXNJ
-MPRQ
20thOUNN
a.ULLS
aaNQMT
aaronVNNN
abbeyPWMM
abcPXLL
abdullahXMMM
abrahamUNNN
academyNYHQ
actLHUW
actionLWMP
actorMMNW
adamZOLK
adamsTRLM
addMOMW
administrationQZJK
adolfWMNN
adultNOOT
advanceNNNV
advancedOSMQ
advisoryNQLU
afcNWLP
affairsKYMO
afghanistanONVM
afiMYMM
aflNULQ
africaLKYP
africanMQGZ
agePLOU
agesMMLZ
agoOOPS
agreementNMMX
ahMMMY
aiNNTO
aintNMNX
airK^IO
airesPMUN
airlinesNSNR
airportLOTQ
alOORP
alabamaMSTL
alainWLNO
alanVONN
albertYLMN
albertaKSTO
albertoXNMM
albumPMMV
albumsMNMX
alejandroTPNN
alexVNNN
alexanderXMNM
alexandriaMMYM
alfredOLXL
algeriaOOSN
aliVKLS
allahYLLO
allanXMNM
allenWLPM
allianceNYML
alliedKZMO
alliesL[NK
amazonNWNN
ambassadorOLNW
amendmentONNU
americaJNXP
americanJQLY
americansLVJS
americasOKXM
amsterdamNNWM
amyYMNM
andPVSH
andersonTNQM
andhraMRTM
andrew^LKL
androidKNNY
andréWNNM
andyZMLL
angelesTKVL
angelsNNKY
angolaNOUN
animationOVNN
annTPNN
annaQKQS
annapolisNNWN
anne]LLL
anniversaryNLOW
annualOMNV
antarcticMLRT
antarcticaONXL
anthonyRMUL
antiNVNO
antoineRMSN
antonUNPN
antonioWMOM
anyoneMNMX
apNOLW
appNNNV
appealsOVNN
appleONMV
appliedPVMM
aquariusNONV
arabicONMV
arcadeMVMP
archaeologicalNQMT
architectureNPMU
areaLOVO
arenaOLXN
argentinaNNWM
argentinePPIW
ariesONOT
arizonaNL[K
armstrongUONN
armyM[LL
arnoldTQMM
arsenalKWRL
artRKWL
arthurPMMU
articleONNU
artilleryPWMM
artistOOOS
artistsLXLQ
artsKWOO
ashanie_di_donNNNV
asiaMSTL
asianMQQP
aspenNMXM
assemblyPYMJ
associatesPVMM
associationO]HM
athensNQTM
athleticMSPO
athleticsPSKR
atlantaMOYL
atlanticKPPU
auburnMVPN
augustVNMN
augusteUONN
austinOOSO
australiaKTVK
australianMPMV
austriaLLWP
austrianNPJX
authorityQVLM
autumnTMMR
aveKLRW
avengersNRMS
avenueLOMX
aviationQWLL
awNMOV
awardLLMZ
awardsNMLZ
awayMMMX
awesomeNMMY
b-dayNONU
b.LMST
bKKRX
babyONNU
bachUQIQ
backNMNW
badLUPO
baileyWNOM
bakerXNMM
ballNMNW
balticMVPL
baltimoreNOUN
bandKZKQ
bankMTSM
baptistPMUO
barMUQN
barackWNNM
barbaraXMNM
barcelonaLUQM
baronSOOO
baronetMMNY
baroqueONPT
barryWTKJ
baseLVTJ
baseballOUNN
baselMSTL
basinOMXM
basketballORLR
battleOIJ_
bayIQWO
bbcK[LN
beachOQVI
bearMLWP
bearsNWMN
beatNONU
beautifulMOOU
beautyMMOW
beauxMWNN
beckerKQSP
beijingM[NK
belgianPNLW
belgiumMMVP
bellOUIS
beltPLXL
benWMNM
benedictTOON
benjaminWMMN
bennySMLT
berkeleyMWOM
berlinRMTM
bernardVMON
bestKMIa
betterOMOU
bettyTMSL
beverlyLNRT
beyonceWNNN
bibleMKMZ
biblicalNNNV
bidsMNNW
bieberZMML
bigIPWP
biharMMYM
billZLMM
billboardLSLU
billyXMLO
binZLMM
birthdayLLPW
bishopTQKP
blackVMON
blackberryKWMP
blair[MMK
blakeUMON
blogNMMX
bloodOMMX
bloomYLMN
bluONNV
blueOUON
bluesPSLQ
boardOTLR
bob[LML
bobbyQMUM
boisROPO
bolognaNUPN
bolívarMNWN
boneONOT
boogieNRNS
bookLQMV
bornNMOV
borneoOMQS
bosniaPNUM
bostonMPSQ
boulevardONUN
bowieXLNN
bowlNKUR
boxNNVO
boyWPIP
boysNTKT
bradVMON
bradyXMMN
brandonWLNO
braunWNNL
brazilML]K
brazilianOPIX
breakNONU
breakingNNNV
brettUNNN
brian[LML
bridgeNKTS
brigadeOOUM
brightonOTQL
britainLMUS
britishJQNW
brittanyMMXN
broadcastMTNQ
broadcastingOULP
bronxOMWN
brooklynLRNT
brooksPUNM
bros.MYMN
brotherhoodNXMM
brothersOWMN
brownWQKM
bruceVMQM
brunoWMOM
brunswickMOZK
brusselsNSSM
bucharestPNSP
budNNNW
budapestNMWN
budgetQSNN
buenosPMVM
buffaloPOUL
buildingPNTN
bullNLOW
bundesligaNXMM
bureauPWML
burnsYQIM
bushXITK
businessJRPT
butlerVTLK
buyOMOU
byzantineLMRU
c'monNOOU
c.TPJR
cOKTR
cabinetMXNN
cafeMLYN
californiaLOYK
cambridgeMQOR
cameraTMLS
campLJ_L
campaignMJJ_
campbellXNMM
canadaLXTI
canadianLSIX
canalMLYM
cancerNQNS
cannesOOOS
canonNMMX
capcomOZLK
capeUMQM
capitalKWRL
capitolPOSO
carNONU
careNMNX
caribbeanNMUP
carlTSML
carloRLOS
carlosVOMM
carmenXMNM
carnegieNYLL
carolinaMQXJ
carterVOMN
cashSRNN
castleMMXN
cathedralONVM
catherineUOON
catholicMZHP
catholicismMUMQ
catholicsOSOO
caucasusNMWN
cbsNTOO
cdpLKYQ
cdsNNNV
cemeteryMK^L
censusNRLT
centerMP[H
centralJO^J
centreKMYO
centuryKTNS
cesareXMMN
chadSQQK
challengeOMKY
chamberPQKT
championNNMW
championsNPKW
championshipMPLW
championshipsMIM^
chanWNNN
changWMNM
channelKSVL
chapelPOSN
chapterONNT
charlesSIRR
charlieXNMM
chartOJJ^
chelseaSSMM
chesterTNRL
chicagoMVQK
chiefMOOU
childrenMRMT
chileONXL
chileanNRJV
chinaMT[D
chineseJOOX
chocolateONOU
choiceNONU
chrisUSLL
chris_daughtryMNNV
christVROI
christiNMOW
christianPYLL
christianityMXKQ
christiansMRLT
christineWMOM
christmasLNMZ
christopher[MMK
churchHQUR
circuitLTTL
citiesORSL
cityIOVS
civilOQKU
civilianPPLS
claireVNNN
clarkTNNO
classNMNW
classicNKMZ
classifiedLMNY
claudeXMNL
clauseMMQU
clayRSNM
clemsonNMXM
clevelandKZPK
clubISQS
co.OVOL
coOLMX
coalitionNXNM
coastMPWL
coastalLMUR
cocoSMMR
codeOLNX
cokeMNNW
coldNTJT
coleSLMT
colinWMNN
collegeJZMO
colonyNQSM
coloradoMMQU
coltsMXNN
columbiaMUTJ
columbusNLSS
comeMLNY
comedyMMMY
comingOOOT
commanderNNOT
commerceNXNM
commissionMWQK
committeeN^LI
commonsNZLL
commonwealthLUQN
communicationsNYML
communistPWLM
communityKRPS
companyQPKS
complexNKZL
computerOQNS
concertOMMW
confederateLUMR
confederationOWNL
conferenceOUJR
congratsOLNW
congressPVFT
connecticutKSRQ
conradSULM
conservationPRKT
conservativeMZML
conservatoireOUNN
conservatoryNYLN
constitutionNMLY
constitutionalLUMR
contemporaryLMVQ
contestMMMX
continentalNPWJ
conventionLNPW
cookSMRN
cooperYMMM
cooperationOVMM
coordinatorMNNW
copaMMNX
copenhagenPNUN
copyNNOV
coreMQOT
corporationPYNI
corpsL[IP
costaLKWS
councilNaIJ
countiesNLUQ
countryNMWN
countyKKbJ
courtNWJQ
cowboyMWMO
crazySSKO
creekNQUL
crescentNRSM
croatiaONVN
crossLNNX
crownMRPQ
cruzYLMN
cstOMNV
cubaMMZL
cubanNPLW
culturalOORP
cultureOVMN
cupOIK^
cureNROR
cyprusLURL
czechNLRT
d.QLMW
d.c.NOTO
dKIRZ
daOORP
dailyOQMR
dallasNVPM
damMKVR
damnMMNW
danWKLS
danceMKL]
daniel[KOK
danishORLS
dannyWMMN
danteTVKK
darkMMLZ
dasLRMV
datMMNX
dateMMMZ
daveTRMM
david[OKK
davisULSL
dawnNNOU
dayKOJ[
daysOLMX
dcOLVO
deRUML
deadMSMS
dealMMNY
dealsNMNW
deanSMLT
deandreMNNW
deathSLLU
dec.MNMX
deepMTNP
defenceMXNM
defenseOTLP
delNPPS
delawareLRQQ
deltaLLWQ
democratNVNN
democraticM]NJ
denmarkONXL
dennisWMNN
denverRTNM
departmentOZLK
depressionMMLZ
deputyNONU
derNMMY
desKNXN
designKTLT
detroitOQSM
developmentNYML
devilUSLK
diSJIZ
diamondMLNY
dickVNNN
dieMMNX
diegoXMNM
digitalLUKS
diocesePNVM
directOMNW
directorLNOX
discONOU
discoveryOVMN
disneyLVOO
distanceNNNW
districtLVTJ
divineNRMS
divisionJTPR
djXKMP
dmNMOV
dmitriVMOM
doNSSL
dockLQXK
doctorMNNW
dogNNNW
dohaPMUN
donVQKN
donaldYMNM
donniewahlbergONOU
dontLNNY
dougYMNL
douglasNKMZ
doverOTON
downMNMX
draftMNNW
drakeSRRJ
dramaPKOV
dreamOVMO
drewXMNM
driveQJVO
drugNMNW
duQHUR
dublinNOWL
duchyKLVS
dueONUN
duiONMV
dukeOOOT
durhamLQOT
dutchNNMW
dvdOMMW
dynastyMUNP
díazXMMN
e.XMMO
eQJOU
eaglesNZLL
earlPNNT
earlyMMNX
earthNUMP
eastJR^G
easternOOTM
edTNOO
edgarTLMR
edinburghOMPT
edisonNNVM
editionMSKV
edmontonMOVM
edmundVNNN
eduardoXNNM
educationLPQS
edward[LOJ
egyptMLZL
egyptianNPRP
elPJOW
eldersUOOM
electionOOOR
electricPXJN
eliasVNNN
elizabethYOML
ellenXMNM
elliotOMPT
elliottXNMN
ellsworthONTO
elvisXMNM
emiLWNO
emilURKO
emilyUONN
eminemUMMQ
emiratesOKUQ
emmyNMOW
emperorMMMX
empireLH[Q
enNONT
endLKL]
energyNRMS
engineersNWMN
englandMTVI
englishNMKZ
enoughNNNV
enricoSNOO
entertainmentOTMQ
epNMMW
epicNXNM
episcopalNXNL
equatorialMSNQ
eraOLOW
ericVNNM
ernestZMML
ernstWMNM
escapeMMNX
estateLPTP
etMMNX
euMYMM
europeLK]L
europeanLOJ[
eurovisionONNU
evaVNOM
eventMMNW
evergreenMURL
evertonNXMM
everyoneOLLY
everythingNMMX
evilPMMV
exchangeQ[JJ
executiveLNRT
expeditionNNOV
exposureNMNW
extremeNNNV
eyeNONT
f.SKVK
fMLMZ
faONNU
faceNONU
facebookNYML
factONOT
factoryOTLQ
facultyNVLP
failedONOT
fairLMOX
faithPMOT
falconTLPP
falconsNYMK
fallsOLYM
fameMYJP
familyMUKR
fantasyNMNW
farmNXMM
fashionOMOU
favoriteNONU
fbNRNS
fcM^MJ
fccMTRM
fdaPUNM
federalMSRM
federationNSTK
felixONVM
fellowNMMX
fellowshipLVMQ
ferdinandUMOO
festMONW
festivalOIL^
festivalsLSNS
ffMLNY
fieldLRRP
fifaPOMU
filipinoNOMV
filmLROS
filmsRWLJ
finalNLLY
financeNMOU
financialNQQO
fineMSSL
finlandPMXL
finnishOMMW
fireLULS
firstLSOQ
fischerRULM
flashMNNX
flavafridaysMLOX
florenceNNVM
floridaKPSR
flyingKOTR
fmLTLU
followMNNW
foodNSMR
footballNYIQ
forLTOR
forbesLVPM
forceLWKR
forcesPXLL
fordWLPL
forecastNONT
foreignNWMN
forestMLTR
fortNPRP
foundationPZKL
foxRVJN
frameworkNLNX
franceHVXJ
francisYMMM
franciscoTNRL
francoNONU
frankWNMN
franklinQMUM
françoisXMMN
fraserNNUO
frederick^KML
fredrikVONM
freeKQRR
freedomNVNM
freiburgNXLN
frenchSIIZ
fridaysMLM[
friedrichYMLM
friendsMSKU
fringeNNMX
frontKTUL
fryVNNN
fuckNPLV
fuckingNLLZ
fulhamMVON
fullNOOU
funOMNW
fundNRLT
g.WLMP
gPKNW
gaMLWP
gagaOOOS
galleryMKZN
gameLQLW
gamesKXNO
gapMMWO
garciaVNNN
gardenMQQQ
garyYQKL
gateMMZL
gayULLS
gbNOOT
geminiPMMV
geneVRLL
generalNOPS
generationONOT
genesisKRNU
geographicMTPN
georgUNNN
georgeWPKN
georgiaOLXM
geraldTLMS
germanHRJ^
germansPMJY
germanyMUWF
getMNMX
giantsPUMN
gibsonMNXM
girlNNNW
girlsOTMP
giveNMOV
glacierNLYL
glasgowMLTS
glenSLTM
globeMUMQ
gloriaXMMN
gmbhOVNM
goNKMY
godMUMR
goinNNMW
goingMNMX
goldULJU
goldenOLOV
gonnaLNMZ
goodUKKU
goodluckMNOV
goodnightLMLZ
googleKRIZ
gorgePLWM
gotMMMY
gothenburgMPUN
gottaLLM[
governmentJWOP
governorNNOU
gpsMONU
graceONNU
gradeOMOU
grahamTMSL
grammyLTKU
grandMOPU
grandeMMSS
grantOMMW
greatRKTP
greaterOMYL
greatestMNMW
greatestquotesNMNW
greeceNMYL
greekOLI]
greenQPQN
gregXPML
greyNUMP
groupQ[JJ
groveKMVS
guardNZLL
guardianPTNN
guillaumeSOON
guineaNPWK
guinnessRNLT
gulfPLVM
gunNMTQ
gustafUNON
gustavXOML
guyUONN
gwenTONN
h.YMNL
hONNU
haLLRV
hackettXNLN
hahaLML[
hairNQMT
hallJXOO
hamQUNL
hamburgPLPS
hamiltonLXMO
hampshireORQN
hanZMLM
hansWMNN
happyLJO[
harborOPRP
harlanVOOM
haroldUNNN
harrisonTMSK
harryUJMS
harvardMYOK
havanaNMWN
havenNLYM
hawaiiNMZK
hayesNNNV
hdMTNQ
healthNQNS
heartNNOU
heavenOOSO
hebrewOOKV
heightsOLNV
heinrichWNMN
helenUNNN
helpMQMU
henriVKSL
henryZMML
heritageLKUT
heyKJP[
hiLLTS
hidalgoPLWM
highJPYN
highwayNJXP
hillLQRQ
hillsJOUR
hinduNLSS
hipNUNO
historicOJRU
historyNQVK
hitlerUNNN
hitsMMNX
hmmNONV
hoVKLS
hockeyLYJQ
hoganWNMN
holdingsPWNK
hollandNMXM
hollywoodKKVT
holmesPMNV
holocaustNMMX
holyKTLU
homeNPJX
homerWNMN
hongNPWK
honorLQLV
hopeOONS
hopkinsRUML
hospitalKNXP
hotNMMX
hotelKZLN
hourONOT
houseORQN
houstonNTRL
howardULRM
hubeiOLWN
hudsonLWQM
hughSTML
hugoUONN
humidityONOU
hungarianNLMY
hungaryOOUN
hunterNMVN
hurricaneNNNV
hutchinsonPXLL
hydeMOWM
hyunXMNN
i.UMMQ
iTIKW
ianXMMN
iceNMXM
icelandNRSL
idLPNU
idahoLRUM
ignacioRMSN
iiOMPT
iiiWKKS
ilSLSM
illestSSMM
illinoisKTUL
imKKM]
imaNNMW
immaMMMZ
imperialLSRN
importantONPS
inc.PXMK
incidentOMMW
independenceOKPU
independentNXMN
indiaKSVK
indianMMPV
indiansNXMM
indiesNSSK
indonesiaLL[M
indonesianNPKV
industrialMMOW
industryNWMN
infoOMOU
informationORLT
innerNSRN
instituteRUGR
integratedPNLV
intelligenceNSLR
interiorNSMQ
internationalMTNQ
iosMMNX
iowaMOZK
ipadMLNX
ipadsMNNV
iphoneMNNX
iranMNVO
iranianOKLZ
iraqNNXL
irelandNMZK
ireneXNMM
irishLQLW
ironTQOL
isOKNX
isaacXMMN
isabelSTLM
islamicMYKP
islandKMVR
islandsOSSK
isplashinyomoufOOOS
israelULTK
israeliNNMW
italianNLOW
italyNM]H
itstheteenlifeOOOS
itunesKUMS
ivQKLX
ivanWNNL
j'aiNNNU
j.[MQG
jWMLQ
jackVLKS
jackieWMNN
jacksonQOTK
jacob[KLM
jacquesPNNU
jakartaNNVN
jakeWNNN
jamNLPV
jamesWMMP
jamieWNNN
jan.MMLY
janXMMN
janeVLLR
janeiroNMVN
japanKRZI
japaneseMPIZ
jasonTSMK
javaLPRR
jayXNNM
jazzKTJW
jcSQLO
jday_sept15OOOR
jeanQJLY
jeanneVONM
jeffWNNM
jeffersonSRNM
jeremyVOOM
jerryWMNN
jerseyJLUV
jesseZLML
jessicaYLNL
jesuitNRMR
jesusSWKL
jewishMQRO
jewsNQJV
jfk[KML
jimSSLN
jimmyVPML
joaquinTLRM
jobNNNV
jobsNOOT
joeYMMM
joelWNNM
johanUONN
johannZMML
john]IMN
johnnyWMNN
johnsonPPLT
jonXMNM
jonasPSLP
jonathanWNNM
jonesUQJP
jordanXMNM
joseTNOO
josephaKLJ
joshVNNN
joshuaSMNR
joséUMMQ
journalNTNO
joyRWLL
joyceTMNR
jr.RONQ
jrVMMP
juanTKUL
judaismNWLO
judicialMUOO
julianUONN
julienZMML
jumpNNOU
junoNNMW
jupiterMMQT
justLMMZ
justiceMSMR
justin^KMK
k.TLTL
kSNMR
kaQMMU
kansasNRTK
kanyeWMNN
karlZMLM
kellyVONM
kenVNNN
kennedyWNNM
kennethUNON
kentuckyOTQL
kenyaMMXN
kernNUNO
kevinYLNM
khanXMMM
killersNNNV
kimXLNN
kingPLLX
kingdomOKZK
kingsTPLP
kingstonMNWN
kippurMLMY
kissMUOO
kkQMMU
koVLLS
konamiNVNN
kongITUN
kordaUMNO
koreaONWK
koreanOKI^
kreegNNNW
krishnaPOOR
kualaOMWM
kurtWONM
kuwaitONUN
kyLQVM
l.PLVN
lRLMT
laGQVR
laborNXLN
labourMWLQ
ladiesOMMW
ladyNUNO
lahoreOMUN
lakeHLYR
lakesNLWO
lambertSLSN
lancashireMSRN
landLSMT
landmarkMMMY
laneTKOR
languagePLMW
lankaNSSL
larryRMNT
lastMLST
lateLLNY
latinKIN^
launchesNMPV
lauraQVLM
laurentOOTO
lawKTLU
lePIQV
leaUNNO
leaderKMOX
leadershipOMMW
leagueNXFU
learningNMRS
leeRPUI
legendsOLMY
legislativeOWOK
leicesterNTPN
leoRLKW
leonYMMM
leroyVNNN
lesHUQR
levinVNNN
lewisRMWJ
liXMNM
liberalL_KJ
liberationNQLU
libraryOPVK
liedONOS
lifeKSQQ
lightKPTP
lightcmsOOOS
lightningLRQQ
lightsNNOU
lilLMNY
liltwistOMPU
limaONUN
limitedNONU
lincolnNRPP
lindsayYMML
lineLQSP
linkQLVM
linksONOS
linuxMMMX
lionsMWNM
lisaQMOS
listPLNW
littleOMMW
liuVNNN
liveMIKa
liverpoolMURL
livesOONU
llc.NNNU
lmaoLMNY
loNNOU
localNKOX
lohanXNNM
lolLKK_
lombardyNMQT
londonJRSR
longNIXQ
lordMSNS
losLQSQ
lostNLNX
louSLNS
louis[LSF
louisianaNNUO
loungeJTWK
loveTJJY
lowSIQS
lowerOPTM
ltd.PWNK
luciaQMUM
ludwigRSNM
luisVMON
lukePMNU
lumpurONUN
lutherTMMR
luxembourgVNOM
luzonOMWM
m.WONL
mQMMU
maNLMX
macLVKS
macauOOUM
machineSPKR
madMNNV
madhyaNMXM
madridNQTL
magazineRVNK
magdalenaWNMN
magicMQMU
maineMLWP
mainlandMMWO
malayalamNMQT
malaysiaNOWM
malcolmWNOM
maltaONUN
manPQJU
managementMWLP
manchesterNXLN
manhattanORSK
manilaNMXL
manningWMPL
mansionMPXJ
manuelVNNN
marcPNMU
marcoQMPR
marcusUNNN
margaretWMNM
marieRWLK
marineNXMN
marioVMOO
mark[QKI
marketLPQS
marketsOMNW
marsNNWN
marshallUNPM
marthaXMNM
martinVOJP
martínWMNN
marvelMSNR
maryYJLQ
marylandLMUR
maríaWNNM
masonQNNT
massNTNP
massachusettsMQVL
masterMMMX
mastersNQMT
matchNMNW
mathematicsNOMU
mattXNMM
matthewVOMN
mauiMNSR
mauritiusNLUP
maxMTKS
mcYLNM
mcgillVTKL
mclaughlinTOOO
medalLOPU
mediaMSMS
medicalLUJU
medicineNUMP
mediterraneanNNVM
meiUMMQ
melbourneLULR
memberNNOU
membersNLMY
memorialMNZK
menMPMV
merryMMNW
mesaKROS
metalMNNV
metroTMPO
metropolitanNRPP
mexicanLNK[
mexicoMN]J
meyerPTMO
miamiLSRP
michael_LKK
michelWMNN
michelleXMNM
michiganNMZK
mickeyTNOO
microsoftJRJY
midOQNR
middleLOPU
miguel]MKK
mike[MNK
milanOMXL
mileOOTO
milesUMNO
militaryOXLM
milkLMWP
millMPWL
millerMTSL
millionNMNW
minajPNOS
mindNOOT
ministryP[KJ
minneapolisNQTM
minnesotaNSTL
mirandaQNSM
missionONOU
mississippiPKXM
missouriMLXO
mitchellMORR
mixNMOW
moNLPV
mobileNOPS
modelMMMY
modernMLUS
modiTOON
monLLL[
moneyMSNR
mongolNUQL
mongoliaMNWN
montanaNMXM
monthNMNV
montrealLSRO
monumentNJZM
moonMPKX
moorePNPR
morganPLSQ
morningNPNT
moroccoNNWM
morrisOSRM
moscowORSL
mountLNYM
mountainLLYN
mountainsPJZL
movementOULQ
moviesLLOY
mozambiqueNNWM
mtvLRKW
muhammadVONN
mullenPNNT
multiNRNR
mumbaiMNWN
munichMVPN
municipalOMVN
municipalityMRTM
murrayMMYM
museumMJaJ
musicKUPQ
muslimNVLP
muslimsOXLM
n.WMMO
nKPLX
nameNRMT
namesOSMQ
nashvilleMTSL
nationMOSP
nationalJSUO
nationsMXLP
nativeNRRM
natoOWMM
naturalLMRU
natureNQVK
navalPSNP
navyNSSL
naziKXOM
nbaNVNO
nbcPVOL
ncMRTM
ncaaOUNN
neOOOR
needMMMY
neilUOOM
nelsonRMVL
netflixNWMM
netherlandsNQUK
networkOQJV
newHSVO
newcastleMWOM
newellPUMN
newmanXMOL
newsNQKV
nextKOTR
nflNQNS
nhlORLS
nicholasUNNO
nickULKT
nickiOOOS
nickyVNNN
nielsenNNNU
nigeriaMOWM
nightTJIY
nikitaUNNN
nintendoMVKR
no.OLLY
normandyONTO
northIOXQ
northernNTUJ
northwestMRRO
northwesternNTPN
norwayNMYL
norwegianOPJW
noteMRMS
nov.NMNX
novaMURL
nowplayingNNNV
nprMVNO
nwsMPMU
nxtMMMY
nyMLYN
nycMKVR
o.RTKN
oKLL^
oaklandLTNR
obamaYMMN
obiangUNON
oceanNKVP
oceansMMYM
ofNQQQ
officeNVKR
officialNMNX
ohTJRQ
ohioLUPO
oilMMRS
oldNOQR
oliverULJU
olympicLIQZ
olympicsNMOW
omegaOUNN
omgNKNX
onLULR
oneLPKY
onlineNLMY
ontarioNNYL
openMLMZ
operationMLL[
orangeMQMU
orchestraM[IO
orderJTLW
oregonLNXN
orientalMQUL
orlandoPVNL
orleansOKUQ
orthodoxOXLM
osNQMT
osakaMLWP
oscarULMR
osloOMVN
ottawaNNRQ
ottoYMNL
ottomanONUM
overPNOS
oxfordNWNM
p.UKMS
pSMMT
paMNNW
pabloVNNN
pachecoUNNN
pacificNM[J
pageSOOO
pakistanMPXK
pakistaniNOLV
palaceNMXM
palestinianLTMS
panamaNNVN
paradeMMNW
paradiseOMNV
parisMOQS
parishNOWL
parisianMLWP
parkMPUN
parkerPMNU
parksTOON
parliamentLXNN
partnersPUMM
partsNMLY
partyNUGU
passLN]J
patrickZQKK
patriotMOVN
patriotsMTOO
paulWHSN
pauloPMVM
pcNMNW
pdfOMOU
peacePNSN
peakNMXM
pearlMRRO
pedroXMNL
peelVKUJ
peninsulaLNTR
pennsylvaniaNRTL
peopleNRPP
pepperSULL
pepsiMXMM
performanceONNU
perryUMQM
persianOLTR
perthMTSL
peruOOUN
peruvianONNV
peteWMOM
peterZLKO
petersburgLQQR
peytonRMLU
pgMNMX
ph.MNOV
phantomVNNM
phdMLNY
philOMWL
philadelphiaMRUK
philipUONN
philippeXMNM
philippineLNRT
philippinesLM[L
phillipUNON
phillipsTKTM
phoenixUMQM
physicalMTLS
picNNMW
pictureNNNV
picturesLYJQ
pierreYNML
pilotNOUN
pinNNMW
pinkMMNW
piscesMNNW
pitMMNX
pittsburghOWMM
placeLJXR
placesONOT
planNKNY
platePSRK
plateauNMWN
platinumNLNW
playNMMW
playboyLXMO
playerUKKT
playersORNR
playstationNKLZ
pleistoceneMLOX
plusMUJT
pmTKNS
poetryMWLP
pointNMYL
polandNMZK
poleQMTN
policeLTMR
polishNQSN
politicalNQLU
politicsONOT
polydorNTOO
pondOMWM
popRLMU
popeYMLN
popularPLNV
portILUU
porterVLMR
portlandNRQO
portoMOTP
portsmouthNWNM
portugalOMYK
portugueseOLLY
postLSJW
powerULLS
pradeshKWSL
prcPLSR
preLTLT
presidentMKM[
presidentialLSNS
pressK[ML
pressureONNV
priceSTLM
princeOOOT
princetonNXML
prisonNLUQ
prixMMNY
prizeMKNZ
proLQLW
productionsPVLN
professionalOPMT
professorNNNW
programMKNZ
projectMRNS
promoNNNV
protectionMLRU
protestantMXLN
provincePJ[K
provisionalOWNM
prussianLNSS
psaNQNS
psdOSNQ
ptNNNV
publicKSQQ
publishingOXLL
pumpkinNNNV
punjabNRQO
qNNNV
qbNNNV
quandMNNW
quartetOXMM
quebecOMVN
queenNTNP
queenslandPTPL
quotealiciousNOOT
r.VNOM
rTKKV
rabbitUMQM
raceNONU
rachelYLMM
racingMOMV
radioMSJW
railNNXL
railroadLM]L
railwayNI]M
railwaysQUNL
rainMULR
ralphWMOM
ramayanaLMMZ
ramonSLMT
ramsNUMO
rangeNIaJ
rawSTLL
rayXQKL
raymondWMNN
raysLXQK
reMMNW
reaXMMN
reachNNNV
realOUNO
reclamationMRNS
recordNQTM
recordingPXML
recordsMYGS
recreationORRM
redNPSO
regentOSOO
regimentMVLQ
regionNKWP
regionalMRMT
registerNNNV
reichNVNN
relationsPMMV
releaseOOOS
renaissanceNNMW
representativesMSJV
republicMR]E
republicanNVKP
researchLOOV
reservationNLXN
reserveMSUK
reservoirMMZL
resistanceMMNY
resourcesNULQ
retweetOMNV
reviewTLLT
revolutionMRKV
revolutionaryNNLX
rexUNNO
rhineOK[K
riaaMXNM
ricardoVNNM
riceMMRT
richardTLKU
richardsonTMSL
richmondNNVM
rickUNPL
rickyVONM
rideMONV
rihannaWMNO
rimMMVP
rioNOTO
risingNMNV
riverHO_K
riversLK]M
roadNI[N
roaldSMRM
robZLMM
robbinsWNMN
robertYOOI
robertsORRM
rockIJSZ
rocksMRNS
rogerXMMM
rogueNNQS
rollNONU
rollingKQQS
romanLLUS
romaniaNLSS
romanianOSIT
romeNKYN
ronWMNM
ronaldWNNM
roomMTNR
rooseveltVLSL
roseTQKQ
rossSMUK
roundMNOV
routeNMZK
royalMWNN
rsvpNMMX
rtLFKe
rudolfRMTM
rugbyNNNU
rulePRNO
rulesNMOV
ruralOPLU
rushUMMQ
russellNLUQ
russiaLRYI
russianLKPX
russiansNULP
russoUOMO
ruthUMNP
ryanVNNN
s.TJOR
sQPLS
saNMUP
sacramentoNUPM
safetyMQNT
sagittariusMNOV
saintKTXI
sainteKSTM
salemNPVL
salesNNOV
saltMSTM
samsungNRKU
samuelYMMN
sanIRVO
sanctuaryLQWL
sandyTNSL
sanskritNOMW
santaLSWJ
saraWNNN
sarahUKKT
saskatchewanMMXN
satMMMY
saveONNU
saxonyOMWM
scNSNQ
schoolJWXG
schoolsNOSQ
schusterQTMN
scienceLVLR
sciencesOZLJ
scientificNRMS
scooterUNMP
scorpioONOU
scotiaMNVO
scotlandML[L
scottWMNO
scottishOPJX
seMULR
seaJORT
seanXMNM
seasNNVN
seasonOMPU
seattleNMRT
sebastianWMNN
secondMUGW
secretNLLZ
secretariatNTMR
sectionNSMQ
securitiesPUMN
securityMSUK
seeMTLS
senateNSOO
seniorONNU
sentinelNTRK
sept.NMOV
serbiaNMWN
seriesLTMS
serviceMUJS
servicesOQKU
sessionsNNOU
setNOOT
sethWNMM
sexstrologyNNOT
sfNNVN
shakespeareTNOO
shaneZMLN
shanghaiOKZL
shawtyLMMY
shepherdWNMN
shermanNMWN
shopNTNP
shoreKTMT
shostakovichVNON
showNKMZ
shrineORTK
sickNNNV
siegePNNT
silverNMNW
simonTOSK
simpsonUNOO
simpsonsLMMZ
sincerelytumblrONOU
singaporeMVRK
singleOMOU
singlesPJJ[
sitaSQKP
siteNJWQ
sitesMNOV
skinNTOO
skyLUMQ
slaterTOON
slijterijmeisjeOOOS
slovakiaTMQM
smartNKQV
smhNONU
smithYNML
smsOLOV
soccerMXNM
socialKOPU
socialistMROQ
societyM_JK
softwareMUMP
soloNMQT
somethingONMW
songMKMZ
songsOMNV
sonicTTLK
sonyKUKU
sorryMMNX
souljaVMNP
soundKRQR
sousaROOO
southLNTR
southernKUUL
southwestLQVM
sovietNLTR
spaceMOSP
spainML^J
spanishKTLU
specialONKY
speechNOOT
spencerPMPS
spiderWMNN
spiritNSLS
sportNRMS
sportsMPPS
spotMKRU
springLSMT
springsPLTP
squareMITU
srOMVN
sriNSRM
ssLUMR
st.IQWO
stPMNU
stadiumNK[L
stanVNNN
standardNPNU
stanfordLVRL
stanisławZMML
stanleyQQKS
starLRLW
starsNLTQ
startLMMY
stateIUTN
statesORUK
stationKSRP
statisticalNOVM
stefaniTONN
stepNLSS
stephen]LLL
stepsONOT
steveZNML
stevenVMON
stewartVMPM
stockQXLK
stockholmLRVK
stoneWKLR
stonesNTQN
stopNNOU
storeNUNO
stormOVIR
storyPLOT
straitNLYM
strangeQLNU
streetSJOS
stuartVNNN
studentLMSS
studiesMXKP
studioMWMO
studiosMSUK
studyPPLT
sueTNMQ
summerMLNZ
summitNMQU
sunTKKU
sunnyQRQL
superMSJV
supportingONOT
supremeOTIT
surveyOTNO
susanXLNN
swedenNMZK
swedishNRKU
swissNMMX
switzerlandMMZL
sydneyNTRL
symphonyNWSI
syncMPLW
systemLTQO
systemsOQLU
sãoNQVL
t.VLLS
tSLMT
taiwanOUSJ
taiwaneseOONT
talkONNU
tamilMKSU
tampaMWMO
tangUKNR
taurusNNNV
taylorZJKQ
tdNNNV
teachersNSLS
teamMVKR
techLVKS
technoNTNP
technologyNRKU
telecomOUMO
televisionNUJS
templeOQOR
tennesseeNQUM
teodoroVNNN
territoryNQVJ
terryWNNM
testPKNW
testamentLLL]
testingNNOU
texasMTVI
thaiNOLV
thailandONUN
thamesONTN
thanksMLNY
thanksgivingMKNZ
theTOIT
theaterPLVN
theatreNSSL
thedeandrewayONOT
theodoreUOON
thingMOPT
thingsNNOT
thinkOOOT
thirdNXMM
thomas]LMK
thompsonYLLP
thursNNNU
tigerYMNM
timVKRL
timeNKNZ
timesONJY
tmzMQOS
tobyTOON
togetherMOOU
tokyoLPQR
tollQMUM
tolstoyWMNN
tomYIRL
tommyYMMM
toniteLLL[
tonyUOON
tooOMPT
topMLMY
torontoMXPK
touchMMMY
toulouseOWLN
tourQKKY
tournamentNNPT
towerNVPM
townKVMS
townshipLL^K
tracksNNNV
tradeNSLS
trailOMWM
trailerNMNX
trainNMMX
transitPVMM
transportNTMQ
transportationMOMV
treatyNNNV
treeNMPU
trinityRKSP
tripOMMW
trophyNLQT
trueNLNX
trumpYMMN
trustNULQ
truthNNNV
tudorSTLM
tuesdaysNMNW
tunisiaNOWL
turkeyMLUS
turkishLUKT
tvLTKT
tweetMNNX
twilightNLLY
twinNLWO
twitterM[IO
txMMMY
tyQNNS
tylerWMOM
typeOMNV
u.s.LPZJ
u.sPNUM
uKQLW
uefaONNU
ughNMMX
ukLKZO
ukraineOMTO
ukrainianOLMX
ultimateMMMX
ulyssesSLMT
unTLLU
unescoNQLU
unifiedMULR
unionLURM
unitedOSXF
universeNNOT
universityM]JN
unknownNNOV
upLITW
upperPLYL
urbanPOTL
usMNWN
usaNQRO
ussKLM]
ussrOMWM
ustreamMYMM
utMTLS
v.SNOP
vQTKP
valleyKNVQ
vanRRIS
vancouverMPPS
vaticanMQXJ
vegasLQWL
venezuelaOOUM
veniceOMVN
verNNMW
verdeNOPT
vermontNMWM
vh1OOOS
viSNKT
viceNNOU
vicenteRMLU
victorWTJK
victorianJPWO
videoNLNX
viennaMSTM
vietnamNKXO
vietnameseOWLN
viiXNNM
vikingMMVP
vikingsLYLO
villageMRPR
vipNMOV
virginSVLL
virginiaKTUM
visionRNLT
vladimirPOUL
voiceNMLY
voivodeshipOMWN
vonTLMS
w.RTMM
wOONT
waOMOU
wagnerVNNN
wakaflocka1017NNNW
wakeNNNV
waleRMLU
walesNQUL
walkerXMNN
wallRKQR
wallaceVNNM
walterUKOQ
wangVMOM
wannaMNMX
wantNOOT
warUHMV
warnerPZKK
warrenRLVL
warsOKMY
warsawMTQN
washingtonMTSM
waterLSOQ
wattsSLRO
wayLLPX
wayneSPRL
weatherNSLS
wedNNOU
weekMLNY
weekendLMNY
wellMNMX
westISVO
westernOOWK
whatsMMMY
whiskeyMNXM
whiteSOTJ
wiiMLMZ
wildernessOLYL
wildlifeLPTQ
wilhelmWOMN
williamYPMI
williamsRMTM
wilsonWNNM
windOMNV
windowsMIL^
windsNTON
wineMWMO
winterSKPR
wisconsinMLST
wiseUMON
wolfgangVONN
womanTLMS
womenMQLV
woodsWLRL
workTMNQ
worksLUOP
worldKQMW
worthPRON
wowNMLY
wrightSOOO
wtfNMMX
wuOKMX
wuhanNNUO
wweMSLT
xNRKU
xboxLLM[
xdPLLX
xmasNMMX
xoNMNW
xviXMNM
xxNMNV
xxxMMNW
yTSLM
yaMMNY
yahooMYNL
yallNNKY
yangtzeMMWO
yayNMMY
yeahMLM[
yearOKNX
yearsMLNY
yellowPMPS
yoNONU
yomMLNZ
yorkQNSN
yorkshireOMVN
youngYRIL
youthNRNR
youtubeMRNS
zQKNU
zealandOPWJ
zeroRSLN
zimbabweLQTO
zodiacfactsNMOV
zoneLMVQ
émileVNOM`,
  ending: `'aiONOT
.a.OOTM
.c.NOTP
.d.NXNL
.s.PI^J
014MOLX
015NNNW
017ONOS
___NNOU
_usMLNY
aaaNQLU
aapNNNV
abcNWNN
abeQNQP
abiQLSP
abyMMRS
acaMMUQ
aceOKWO
achSNPN
ackUGMW
acoRLQP
acpNWNM
actJNSU
acyMXMN
adaJUSN
addNMNW
adeRIRS
adiROMR
adoSPKS
adsMMTQ
adyTMLS
aelXLRJ
afcLVMQ
afeMPVM
affMNSQ
afiSRQI
aflMUMP
aftORNP
agaNSJV
ageQNNR
aghRNRN
agoLNXN
agsLUNP
ahMMLZ
ahaKKM^
ahlVKLS
ahnVKSK
ahoNMWN
aiNMSQ
aicMTNQ
aidOSNO
aiiNNVM
ailLOVN
ainVEXM
airOROQ
aisQKXL
aitNMXM
akaQJYL
akeUNLQ
akiWINS
akoXMMN
akuTMNQ
alaOJST
aldXLPK
aleKSQR
aliOKTS
alkPMLX
allJRMW
almPJUQ
aloRPPN
alsMYIQ
altOLVO
alyONZJ
alzRMMT
amaSMMS
ameGSNW
amiNTTJ
amoONTO
ampMKWQ
amsRSPK
an.ONMW
ancLRVL
andQNWJ
aneQPQN
angUITN
aniXRFP
ankNSNP
annWRKL
anoTNKS
ansNQPQ
antRPOO
anuYMMM
anyMNYL
apNOMV
apeRKLV
aphNQMT
apoMJTV
appONNT
araPLTP
arcMOSR
ardSQNN
areMRPR
arhMLZN
ariSOQL
arkNQRN
arlMSMS
armMVOM
arnMLYM
aroPMVM
arpRMUK
arrXNLM
arsMRSM
artTFPV
aryUHUO
asaMQUM
aseKQOU
ashXPIN
assQPTK
astKNTR
asyONMV
ataORMQ
ateKRRP
athONTN
atiNQPP
atoNRRN
atsJVIW
attWQKL
atzTLMS
auiNMQT
aulPNUM
aunVMLQ
ausRITQ
autOUNN
auxULMQ
aveTHQS
avuNKST
avyPZLJ
awaSSNL
awkNVNN
awnKRPS
awsMLRU
ayaQISS
ayeOLRS
aysHQOW
azzKVLS
b.OMNV
bNLLZ
badMLVQ
baiUMQM
bakRSPK
banRPIU
barMUPN
basQOMS
bayKSQR
bbcNXNL
becNLZL
belVQKO
benUTJM
berUSGQ
besLVLR
beyPTNN
bhaWQLL
biaLKZO
bicONMV
bieUMMQ
bigOMMW
binVQKN
bisNMNX
bitMLNX
blePRGW
blrONNU
bluOONT
blyMYIR
bonURNK
borLURM
botORLS
boxMLTT
boyTTJO
braMJVS
bumPMOU
busLTQN
buyNNOU
bweNLXM
byeNNNV
cMLST
calMOKY
camNNNV
canHTKY
capMRMT
carOLSR
casOQVJ
cauOOTM
cbsONOT
ccaNSSM
ccoNNTP
cdpJLYQ
cdsMNNW
celQXKL
cerLRKX
cesLSLU
chaMMTR
chePKUO
chiQQQM
chtLVRK
chuVKSL
chyUPPL
ciaSQSI
cilO_HJ
cioMMXN
cisSNNQ
ckeQUMM
ckiYMLN
cksKRQS
ckyNSRL
cleNPTN
cluNTMQ
cmsLRNT
coOMMV
comIWIW
conVJKU
cosMROS
cowOJ[L
cryNNNU
cstPLMV
ctsLQPS
cupLKN[
cusQPNQ
cutKOTS
d.NNMW
dLMK]
dadQMMU
daeKRJY
dalPPVJ
damPIVQ
danXJNP
darMOPT
dasMMUQ
datMLNY
dayKNJ]
dcNLWP
ddyOUKQ
deaQNNS
dedMMMZ
delVJLS
denLKYP
deoNNNV
derUSES
desKPUP
dexNSNQ
dezWNOL
dgeNNUO
diaJSQQ
dieVJNR
dinVLRL
dioNSKS
djMMMX
djsLULS
dleMMTR
dmMMOW
dogMMNX
domRJUO
donLNVP
dorJQXM
dosNNUP
doxOVMM
dra[KKO
droUSLK
dryTKOR
dvdONMU
eNMNW
eadTYIJ
eahLMMZ
eakMQVM
ealOSQN
eamKUPP
eanSBN^
earOJL[
easTKTM
eatNIJa
eauRPQM
ebeUONN
ec.NNNV
ecaONUN
eceMMZL
echLTKU
eckRPKR
ecoWMMO
ectOQMS
edaNRLT
edsMTPO
edyULLS
eedQMKW
eeeMNLY
eegNONU
eekOGP[
eelUKSM
eenKUKV
eepSRKP
eerQNMT
eesKUPP
eetNRKT
effSMNR
egaRTLN
egeLXLP
egoLNTS
eheQMNT
eimUKTL
einTMSL
eitXMNM
eksNNUO
elaTJSP
eldLPZJ
eleXMNN
elfNUON
eliRLOS
ellSPSJ
eloVNON
elsMTJU
eltQLWL
elyNMWN
emiRTML
emsLULS
emyTRIP
enaQJTQ
endQJK[
eneQEL^
engRIXM
enoNLRU
ensONMV
entLSLU
eonXPMJ
epNLMX
ephVNNM
epsMMNX
eraKPMX
erdWMMO
ereMKYN
ergTQRI
eriTSML
ernUPRI
eroTOLQ
ersOVIR
ertRNQP
eruOOUN
eryLOVN
eseNLLZ
eshPNRP
essNUNO
estKSQQ
etNNNV
etaMNVN
eteSLQP
ethTLSN
etoTLRN
etsIQNX
ettSJTP
etyNXLN
eumLL_J
eurLML[
eusWJLS
evaUMPN
eveUJPQ
eviYLNL
ewsLRIY
extMRLU
eyeTMMQ
eysNMLY
ezyOOOR
fNNNV
farNMOV
fbORMR
fcNVNN
ferUQKN
ffNJN[
ffsMMVP
ficNK[L
fmLVLQ
foxRXIM
fryVNNN
funNMNV
gNMNW
gaNLWO
galKQUO
ganTOQL
garOKWN
gasJTYI
gaySLQO
gbNNNV
gdaMMMY
gelVNNN
genIKaN
gerXIOQ
gesOMTQ
getNQRP
ggsWMNN
ghtMJQX
giaOMSR
gicRMMS
gieLTKU
gifNMNV
ginSSNL
gleNPQP
gliSKLV
gnaLTVK
gneSQNN
goNLMX
godOTMP
gonKKYQ
gosLTKT
gotMMLZ
gowMNPU
gpsNNNW
gueUSHP
gunOONU
gutQMUM
hOONT
haNMVP
habWLLP
hadSKWK
haiMLPW
halTQNL
hamORVI
han]ENQ
harTIXK
hatMULR
hawTNNQ
hdMSMR
helQUMM
henTOPM
herWJMR
hesTKNR
heyNKOX
hhhLLK]
hiMNNW
hiaLQXK
hicJVKU
hieMMTR
hilOMWM
hinRROM
hioUIQQ
hipHSSR
hitULLS
hmmNLMX
hnaONNU
hneOOOT
hoeRKQR
honZISJ
hooMYMN
hopQSJR
hosRMLU
hotMLTR
houOKYM
howTLLU
hraOLSR
htsJTLV
huaNSNQ
hurNNNV
husUJTM
hutTRQJ
i.UMNP
iTIKX
iaaMXNM
iaeONOT
ialKNUR
iamWMMN
ianOMSP
iasORLR
iatMXKP
ibeMTNQ
icaEUTR
iceKRMV
ichXQRE
ickQKSQ
icoNGWU
icsITIY
ictJTTO
idNLNX
idaLJUT
ideTJPR
idiSKUM
idsPNOR
idtRMMU
iedOUIS
iefNLLZ
ielVLLR
ienZKRJ
ierTLOQ
iesEXOT
ietONJY
iewTJNT
ifaNPTN
ifeKPPU
iffPPLT
iftTKOR
igaMZMK
ighQOMT
igiPSNN
ignLQLW
igoMPOT
igyMSLT
iiOKRT
iiiWKKS
ikaPROO
ikeOQJV
ilaNLXN
ildNUON
ileQKOT
iliYLLO
ilkOMSP
ilmKXLP
ilsVNNO
ilyKPNV
imMLL[
imaJLXS
imeJKRY
imsQWJN
inaNKYN
indROQO
ineMNQS
ingRLLV
iniNURK
inkRJOU
innTMSL
inoWNJP
insMWNN
intHOTU
inyNNWM
ionHRPU
iorNNLX
iosLNUQ
ipeKURN
ipsURJO
iraSRRI
irdQTMN
irePLZJ
iriNNOU
irlNLLZ
iroNSRM
irsNTLR
irtNSNQ
isNMMW
isaPNTN
iseTOPM
ishQQFW
isiUPRJ
ismIZIT
issNTKS
istOTMP
itaSLMT
itePNQQ
ithUKJV
itiMOVM
itoQKPS
itsSHRT
ittXMMN
ityGWMV
itzPKVP
iumLRSO
iusYFRO
ivRKMW
iveKNRU
iyaRLTM
izeKLSV
jLNMX
jabPMTO
jamMONV
jewPSOO
jfk[MKM
joeVMNO
jr.QONS
kMONV
kaiLUSL
kalMMLY
kanNLST
kasNLRS
kayNNNV
kedMSLS
kenVGUN
kerSRNM
kesOHRW
keySGWO
kiaUPOL
kieSLKU
kimXNMM
kinPHPX
kkNNMV
koQLMV
konQLUN
kov[JQK
kyLQVL
kyoOMWM
lRMMT
laMKUT
ladNMNW
lagMVNN
lahZLLN
laiUNNN
lamIUNT
lanTHTO
larTLLT
lasTJRO
lavNNRR
lawSQJQ
layKKTV
ldeMNOV
ldiVNOM
ldsOIUS
ledTMNQ
leeQMRO
lemOJPX
lenYPLJ
lerYTDO
lesNMRT
letRRNN
lexPSTI
ley^OKI
lezXNLN
lgoOLXM
lhiNNWN
liaPKYL
licKSVM
lieOOOS
limMVMP
linVOMO
lipUJLU
lisYGRM
lixKSSO
lkaQSNN
llaQMOT
lleSI[I
lliSRJQ
lloUHUM
llsIPTS
llyRHSR
lmaVIQQ
lmsRWLK
loONNU
logNMMY
lolLKK_
lonTOKR
lorSOJT
losONRR
lotMNOV
louWKLR
lovYMMM
lowPGWS
lsaMUON
lshTMMS
ltaRKVM
lthSVMJ
ltsMXNM
ltyPLNW
ltzVLMQ
luaNUOO
lubKOQV
lueMNOV
lusNSKT
luxLLSU
lynNNOU
mTLMS
maNMPU
macLUSK
madVMON
manYGKU
maoMMK[
mapLRMT
marSHTQ
masOITT
matMMRU
maxMTMR
mbaQQSK
mbeLRSO
mbhNVNM
medRNNR
meiSTLM
melSSMM
menQRKR
merVMQL
mesRRLQ
meySMSM
miaMMUR
micNVKR
mieNNVN
milONQS
minTIRP
mioTLTL
mirOKSS
misLTPP
mixLNMX
mmaRHSS
mmmMMMY
monQJOV
mosNNNW
mpsOTMP
mtvMMNX
musMWMO
nMLNY
naaNNTP
nahVLLR
nalIXLR
namNMWN
nanQKSQ
nasRIXM
nbaNVNN
nbcPSON
nc.PUNM
ncaQTOL
nceOPNS
nchLTE[
ncoMTNQ
ncyLSUL
ndaMPVM
ndeTKUL
ndiONLW
ndoLYPK
ndsMRUL
nduQMPR
ndyYLNM
neNNNV
neaMSTL
nelQNUL
nemVNNN
nenROQO
nerQTOL
nesWQNK
netMWJR
newNKMZ
neyQSQK
nflOSMQ
nfoOMOV
ngaNKQV
ngeMOWM
ngoTUKL
ngsSLQQ
nhlNRMS
niaLJ]N
nicPTPL
niePSMQ
ninULLS
nioTNPN
nisVLKS
nixTMOQ
njaMMVP
nkaKWQN
nkiMNVO
nksSOKS
nnaXJMQ
nneOWNM
nniQSMN
nny[JLO
no.OKMY
nonSORM
norPNMV
nosSKLV
novXMNM
nprNUMP
nseJTKV
ntaUGVO
nteRLLV
nthXMLP
ntiVMNP
ntoNPTN
ntsNQPQ
ntyQF]M
nueMPLX
numSLMS
nusYJKR
nwsMRMS
nxtMNMX
nyNLVP
nyaRPNO
nycMJVS
nylOULP
nyuUTLK
oNNNV
oadJH]Q
obaNLTR
obeJWMR
obsLQMV
ocaSQQK
ockTPNO
odeMUMR
odiYNNK
odsVRKM
odyNMMX
oelRMNT
oesLTKT
offRRRJ
oftMWJR
ogyKQI[
ohKKN]
ohaNLSS
ohnRPMQ
oidKMM[
oinMMMZ
oirMKWQ
oisQRTI
oitQOSN
okePNKW
oksLUNQ
olaSPON
oldUNHU
oleONRQ
oliPLVM
ollLTPP
olmQJZK
olnQTOM
oloPLMV
olsJVPP
oltQKVN
omaNUQM
ombMTNR
omeKIO^
omgNKMZ
omiTSJO
omoUSLL
omsNLOW
omyPSNN
on5NMNW
onaMRQP
ondNSQO
onePPNR
ongWGTO
oniYMML
onoMMMY
onsPVGR
ontLQQQ
onxNMWN
onyMNTP
oodUMTK
ookMQTO
oolNTWG
oomVQLM
oonOETX
oooNLMY
oopNNNV
oorTNOO
oosLVLS
ootSJRQ
opeUNSK
opsKOMY
opyTLMS
oraNKST
ordQUNK
orePQRL
orfKTVL
orgQTPK
oriULMR
orkOLPV
ormOTJS
ornQVHQ
oroRMSN
orsJQK[
ortJTVM
oryPTLO
os.OTON
osaMLTS
oseLWMP
oshQIPV
ossNNNV
ostROIU
otaKVNP
oteKRLW
othWKPN
otoRKQR
otsLPLX
ottPIUR
oudMXMO
oufOOOR
ounUMQM
oupQZJK
ourIMVT
ousLVJT
outQLKY
ouxSLUM
ov.NMMX
ovaIUMT
oveRRIS
ovoLVSK
owaOMVN
owlPKSS
ownKRRQ
owsTMJU
oyaPLPT
oysLULT
ozaTNON
pNLMX
paONNU
padONOT
pakMOVO
palLQVM
panJTZH
pasVLKS
pcNMNX
pdfNMNW
peiNMXM
pelXLPL
penLJUU
perRSNM
pesNMMX
petONTO
phdMMMY
phsMTNP
phyOJL[
picLQKX
pidMUMQ
pieNNOT
pinVIPQ
pioNNOU
pleLTLU
polUSMK
popNKNZ
posLQNU
potKRNT
ppyLLM]
prcNNVO
proLSMU
psdMSNQ
pseRLLV
psiMXNM
pt.NNNV
ptNNNW
purJPRT
pusMNQT
qNOOT
queQJRT
rNMNW
radPSSJ
rahTMNQ
raiXMNL
ralLVRL
ramOTMP
ranQSTH
raqMMZK
rasMNUP
ratJTXJ
raxMVNO
raySTOK
razVNNN
rcaRNSM
rceOVJQ
rchJTTN
rdaQMUM
rdeRIRS
rdsJTMU
rduRMLU
rdyPLNV
reNNNV
reaQJYK
recNLMY
redNIRX
reeJOSU
rekQLLV
relLURN
renQOTL
rerQNMS
resISOV
rewRQMP
reyTPMO
rezUKOQ
rgeQKVM
rghOQUK
rgyLRQP
riaQMTM
ricOXKN
ridLRVL
rieXJMR
rikVNNN
rimSJQR
rinMONU
rioTOSI
ripLRNT
risOGUU
ritIRQT
rixXJNP
rkeULMQ
rksRUMK
rldJQUP
rleULQM
rloNNQS
rlsNONU
rlyULMS
rmaUNNN
rmyM_GN
rneSNRM
rniMSVJ
rnsXMRJ
roiXMMM
rolTONO
ronURKO
rorNMMY
rosQNJW
rotVNNN
rovXMNM
rowPROP
royQLMU
rpsUTKL
rraMJWR
rreQJRR
rriNNWN
rroUNLQ
rrySPPM
rsePIPW
rstLUQO
rtNFKd
rtaLMVQ
rteLSPP
rthRQSJ
rtoRSPK
rtsSOKT
rtyRQHU
rueOMOU
rusOOVL
rveLOVO
ríaTTLL
s.NNTQ
sJSMV
saONUN
saiQMVM
sapOPMT
sarKSWJ
sasMSRO
satNMNX
sawLOTQ
sayRLLU
schPPTL
scoNTRL
scuXLNN
seaLPUO
sedLML[
selONQR
senVGUN
serRIPU
sesLSJV
setPKWN
sexNXMN
seySGWO
sfNMWN
shaYQKK
shiQKRR
siaJK_L
sicMVJS
sieLULS
sinSLUK
sisOOPR
sitMUNP
sjeNMNW
skaWMQK
ski^GQK
sky[OIL
sleTLRM
sloNMWN
smhNNNW
smsNLOW
sonVMQK
sorMLNZ
spaMNNW
ssMWNM
ssaVPKO
sseOMUN
ssiPRLS
ssoTMMR
ssrLTTL
sssMLL[
stOOOS
staJTQQ
steMPLW
stiMLST
stsHYQN
styMVMP
sueVMLQ
sunNMNW
surNNXL
susNPOS
svpNMMX
t15MNNV
tTKMT
talQPRN
tamKRKW
tanUGWM
tarKPPT
tasMSQO
tchSSHR
td.PVNL
tdNNNV
tedLOJ[
teeOUNN
telOYLL
temLSQP
tenOVLN
tepMLLZ
terLOQS
tesQOTL
tetMYMM
tezVNNN
thaTNPN
theTRMM
thiVLKS
thsLQMV
thyWNMN
tiaMSTK
ticJURO
tieTKLU
tinWHHY
tisRJRR
tleNRTM
tomSMNR
tonRRRJ
topLLNZ
torPSGV
tosQMMV
toyTKUL
traSQIR
treIMXR
triRSMM
troOMTP
tryJUPQ
ttaUKJV
tteUOIS
ttiQVML
ttoVIKW
ttsSJVL
ttyVLMQ
tumNLNX
tunMLXO
tusXRIN
tvNSKT
tynOMVN
tzeQMTN
u.sPNUM
uMLNY
uahTMMR
ualOMNV
uanVKTK
uayNNXM
ubaTLWI
ubeMVMP
uchNRKU
uckMQJX
udiWJTK
uesLROS
uetRMUM
uezWKLR
uffLLRU
ugeMSPP
ughMOUO
uilOMUN
uinPSLQ
uisMSVJ
uitMVKR
ukMObD
ukaUTKL
ukeMMNX
ulaSHSR
uleMMTQ
ullULPO
uloNMWN
ultTMRM
uluQLSO
umaVLSL
umpSKLV
umsNMMX
unQPMR
unaTJPR
undNRUK
uneMQTM
ungSTGR
unsMTMR
untQTKP
upLKN]
upsOMOU
uraNMXM
ureQPLS
urgPPUK
uriMLVQ
urnMTQN
uroUMLR
ursMMMY
urtMSRN
uryOQLT
usOIZN
usaTQSI
useHTWM
ushXLLP
ustMQJW
uteTPJR
uthKUSM
utsMVJT
utyQMNT
uvaNLMX
vPUKP
valOIOY
vanUKSL
varNLXO
vedNLTS
velVSLK
venOIVR
verNLUQ
vesMPUM
veySSMN
vh1ONOT
viSLMS
viaISZJ
vicULLS
vidXMLO
vieQNLU
viiVOOM
vikNNVN
vilOMOT
vinUKKU
vipNMOV
vis[LLL
voyXLMO
vpsMSSM
vreNLVQ
wNNNV
waOMOT
wanTSPH
warXMIS
wayLK^L
wedNNOU
werRNOP
wieZKLO
winNNQR
wisULSL
witNLUP
wksMWLP
wnsRTKP
wowNMMW
wtfOLNX
wtyLMMY
wuOLNV
wweLSMT
xMQMU
xasNSVI
xdMMMY
xerTMMS
xoNMMX
xonMSLU
xviXMMM
xxONOT
xxxMMMY
yaNNNV
yalRKQR
yanWHNS
yarTLTM
yasNLRT
yayMMMY
yceYMMM
yerYMJO
yesSJLW
yleSMNQ
ynaSKTN
yneXLOM
yoNNMW
yonMMXM
yptMMZM
ystLURM
yunXNMM
zSMMT
zedNLMX
zenVMPM
zerROOP
zigROPO
zilMMZL
zonNWMM
álaNMNW
èreVNNN`,
  opening: `'sNOPS
20tOUMO
a.QMNS
aaMQNT
aaaMRMT
aarNURK
abaKTPQ
abbQTPJ
abcOROQ
abdTLUK
abrRMTM
acaNOKW
accLTKU
achRMMS
actKOSS
adaZRIJ
addNRLT
adeULNQ
admVNNM
adoOOJX
advNRLU
aegMQWL
afcOWLN
affNMNW
afgMNQT
afiNVMO
aflMUMQ
afrJOMZ
aftMTLS
ageVLMQ
aggNMNX
agrNMRR
aguNMMW
ahMMMZ
ahhNNNV
aiNNTQ
ainUKRN
airKNMY
aisMSSM
akiYMMN
alRNUJ
alaTSQI
albWISN
alcLUUJ
aleXNRI
alfPKZK
algKQZK
aliQJKZ
allWXHI
almTSLM
altKTSN
amaLURM
ambLPSP
ameJTIX
amiSQKP
amnNQMS
amoVNNN
ampOUMO
amrMOMV
amsNMPU
amuRVMK
amyZMML
anaVQJO
ancOMYL
andYMHR
angPTTG
aniSKJX
anjTNOO
annVFOU
ansOMUO
antRPUI
anyOKK[
apOMMX
apoWLMP
appMJSW
aquMLMZ
araPJQU
arcQQNO
argKPNW
ariNIUU
arkMMVP
armTQIR
arnUQMM
arrSMMS
arsRRQJ
artTEQW
asaWLMP
ascLSOQ
aseLNUQ
ashYHQN
asiMRNS
askNONU
aspKQRS
assKSSO
astOSRL
athMQWK
atlKNSS
attRRLO
aubMTPN
augTRTG
aurTMQO
ausKNST
autLKRX
avaSKLV
aveJSQR
aviMNUP
awaLKSV
aweNMMW
ayaSLSO
ayeLLNZ
ayoWMMO
b-dNMNV
b.OOOR
bNJST
baaRRQK
babQKLW
bacQJNV
badLUSL
bagKLSU
bahQKTP
baiRKWK
bajRONQ
bakOJUR
balSONO
bamQMLV
banNOZI
barVQOJ
basTJPQ
batNNH]
bayQKUO
bbcMZNL
beaSIUP
becPTOM
beeKTQP
begLMMZ
behOMMW
beiLVNQ
belROMR
benXOSG
berPJXN
besJHS[
betQJQT
bevLMRT
bhaMMOW
biaNMOV
bibKOSS
bidNNOU
bieLKSV
bigKQRR
bihNOTO
bilPSIT
binWMNN
bioNNMW
birRWJM
bisNTLR
bitOOOS
blaPTOM
bleLTMS
bliNNNV
bloKPI[
bluIUQQ
boaNOMW
bobUKSL
bodLMLZ
bogQMKW
bohSMSM
boiSSMM
bolJTYI
bomNMMX
bonPPLT
booMKNY
borOJST
bosKMSU
botNLXM
bouUJWJ
bowQRNN
boxONOT
boyNNMW
braPQSL
breUJRO
briLPRR
broKUSL
bruSNRM
bry[LML
bucQNQP
budSMQO
buePKXM
bufLOUP
bukULSL
bulOPOR
bunLXLP
burSMLU
busVMMP
butPQMS
byzMLUS
c.WLMO
cMNMW
cabQORM
cadQLMV
caeQUOK
cagLMST
calMPXL
camMSSM
canOISU
capMWPL
carPRNO
casQPTK
catMTPO
cauMLZM
cavOLXM
cbsNUNO
cdpLMUQ
cdsNNNU
celLPMW
cemOUNO
cenMVQM
cerLMVQ
cesTULK
chaQNNS
cheNOKX
chiONQQ
choRRNN
chrRRGU
chuVNJQ
cinM[LL
cirJPWO
cisLURM
citLTSM
civOOLU
claOPPR
cleGUUN
cliRKSP
cloJJVV
cluLXKQ
coLNOW
coaMTSL
cobIXRL
cocOSSL
cofPMLX
colMROR
comKVJU
conQPNP
cooQQSK
copKQTP
corLUKT
cosMLUR
cotMLWP
couMPUO
covNKSU
cowRWLK
craPULP
creKQOU
criQKQR
croLUPO
cruMKRU
cryNUON
cstPMNU
cubLNQU
culLJTV
cumPNTN
cupONNU
curLSRO
cusRLQP
cybMUMQ
cypMSNR
czeNMQT
d.PMMU
d.cPNUM
dJJRY
daMPMV
dadNMLY
dahTJUM
daiMRMT
dalNPSN
damSJOU
danSNIU
darQMOS
dasPKLX
datJPQT
dauPLXL
davTRQI
dawNNWM
dayLIWT
dcNLYL
deNKSU
deaRLKW
debVKRL
decPMQS
deeUNON
defLRLV
delSUMK
demQXKL
denRORM
depNWJQ
derQSLQ
desLJWT
detLSRO
devQQJT
dewQNMT
dhaUMPN
diaNJPW
dicTKUL
dieSJJY
digNWJP
dilRKVN
dimVNOM
dinLSQP
dioMKVQ
dipULLT
dirLMK]
disHUVM
divLLPX
djYJNO
dmNMNW
dmiWNMN
docPHRV
dogLMMY
dohNMWN
dolQMWK
domTOQM
donYIJT
dorUJLT
douTMJV
dovNVOL
dowSKMU
dreRTLO
driNOOT
droNKUR
druPMNV
dubMKZM
ducSNSM
dudNNPT
duiNMNV
dukLSNS
dulNLVQ
dumMMYM
dunOKRT
durOPUL
dusONUN
dutMQMV
dynMSLT
e.SMNR
eNNOU
eagNVLP
earQNRO
easJQZK
ebeNRTL
ecoNMOV
edUNOO
eddWMNN
edeLSVK
edgVLLQ
ediQLQR
edmSLRO
eduULLS
edwULPO
egyLQSO
eigOUNN
einMVOM
elLLPX
elbOMUN
eldMMTR
eleQKSR
eliTJRP
ellRHUQ
elmOKXN
elvUKSL
emaMPOT
emiUOLO
emmQMMU
empLLSU
endPNTN
eneSOOO
engJQNW
enlONOU
enrRSMN
entKPLZ
envMMMX
epOLMY
epiTTKL
equKRTO
eraOOOS
eriVKLS
ernVJVJ
errXKMQ
escKRMV
eskMVMQ
espKSRP
essMSTM
estUIRP
etMMNW
ethMQSO
euOWNL
eugTRNL
eurHRMY
evaSTLN
eveJWJU
eviNMPV
excKKSW
exeLNTR
expMOMW
extKKQY
eyeKUSM
fNNMW
fabRTKO
facSXJK
faiMXMN
fakOOOT
falVSMJ
famNNNU
fanPJOX
farRTKO
fasLTKT
fatNRQO
favNNOU
fbNQNS
fcOYLL
fccKSTM
fdaORNQ
feaMNNX
fedRVJM
feeMNMX
felTMLT
femMUMQ
ferTLTL
fesVKMR
ffMLNY
fifNOOU
figLLQW
filORLR
finKJQY
firITOU
fisLTMS
fitNMVO
flaJSRQ
fleSKMU
floQNRO
fmOLNW
folMMNX
fonPJRT
fooKSNT
forGRSU
fouMLXO
foxLYKP
fraRL[G
frePNIY
friTNLR
froQUQJ
fucLLL]
fulKXON
funKPTR
furRNMS
fusMSRN
futSKTM
gSLMT
gaLMWO
gabRTLN
gaeNLLZ
gagNNNV
gaiTLQO
galPMOT
gamJTNU
ganUJRO
garPOUL
gatMPYJ
gauNKVQ
gazLRXK
gbNNOU
gemNLTR
genSRJQ
geoYKRJ
gerPOJW
getMKNZ
gheNMUP
ghoOTOO
giaTNNQ
gibTMQN
gigQRLQ
gilTLVK
ginOLOU
girQQRL
givMONV
glaRLNT
gleMQRP
gloPRRL
gmaNNMW
goNKNX
gobMTQN
godSLMT
goiNMNW
golMJUT
gonKJTV
gooMJL^
gopMUNP
gorSJXK
gosNNNV
gotQIMY
govQOIV
gpsNNOU
graLRRP
greKMRU
griTNOO
groKNTS
guaJPXN
gueMROR
guiUGOV
gulOMQR
gunOKPU
gusRLMU
guyVKNP
gweTONN
hNNNU
haOMMW
haaQLLW
hacVRJN
hahLMM[
haiULSL
halKOVP
hanWJXH
hapLJO[
harQPSM
hatUNNP
hauRSLN
havNLXN
hawYONK
hayNOUN
hazMNRT
heaJQUQ
hebOPLV
heiWKMR
helPORO
henZKSI
herSQPL
heyKKSW
hiLLSU
hidMNSR
higJQUP
hilRKVM
hinIPSS
hipMMNX
hirWKQM
hisMQRP
hitSLMT
hmmMOMV
hoNNQT
hohWJVJ
holGPQW
homUILU
honLNTQ
hooRMNT
hopNMOW
horRQOM
hosOOUM
hotMMNX
houPTLO
howPSQM
huaMOTP
hubKXQL
hudMWON
hugXSIL
hulWSKJ
humWKMQ
hunKNRU
hurNMLZ
husLQQQ
hutP[JK
hydMLTS
iamNNNV
ianXMNN
ibeLLYO
icaMWMO
iceKNTS
idMQNT
idaNPRQ
ideMTNQ
ignVRLL
ilRMTM
illMTTK
iloNIWR
imLLL]
imaLRMU
immMJL^
impQSQK
inaMLUR
indLSQP
infKQNV
ingNTNQ
innRPQM
insKYJR
intIUHY
invSJRQ
ionOYLL
iosNMMY
iowPRQN
ipaMMNX
iphTLMS
iraQKRS
irePLTQ
iriNMLY
iroSMQO
isOKOW
isaRUQI
islIZNP
ispNNOV
itaMITV
itsMMMY
ituMTLT
ivaRMTM
j'aOONU
j.UMQM
jRMMS
jabURNL
jacZLPJ
jadXLLO
jaiUMMQ
jakULRL
jamVQJN
janYNIP
japJNXP
jarVQPI
jasUPMN
javMQMU
jayXLLP
jazLLM[
jcSQMP
jdaOOOS
jeaVKLS
jefWOLM
jenSJRQ
jerTIKX
jesWQHO
jewKTPR
jfk[LML
jilULNQ
jimTSKN
joaXMMN
jobPNNU
joeZLMM
johbHKM
joiMPLV
jonXNJQ
jorYLMN
josXONK
jouTMRM
joyQRLQ
juaWKQM
judQSKQ
juiMNMW
julYMMN
jumLMMY
junJQTR
jupLLSU
jusXHIW
kTMLR
kabMMRU
kadYLLO
kahPLTQ
kaiMLVQ
kalTGWN
kamRONP
kanSMPP
kapSLLV
karLMYN
kasNSLS
katTOQL
kavNNXM
kazTKSM
keaSLUL
keeXLMO
keiYJLP
kelYMMM
kerUQML
kesQLMV
ketWMMO
kevXLNM
khoLLSU
kiaSMNQ
kieLMTS
kikRLUL
kilMRRO
kimRKSQ
kinQNKV
kirQNVL
kisMQTN
kitVIUL
kkPMMU
klaOPRP
kniMRTL
knoNNSR
koULLS
kobOMVO
kokMWMN
konLVMQ
korKRMU
kosMSOQ
kraNNNU
kreNJVR
kriVLLQ
kuaSMSM
kunMQRO
kurOKRT
kuwOMVN
kyLPWM
l'aULMR
lMNMX
laERSV
labPRSL
ladNMNW
lahOLVN
lakIQYM
lalVKLS
lamOKYL
lanPRRM
lapNNWL
larSPJS
lasNJUS
latIQQU
lauPVOK
lavONXK
lawKRLV
layLLWP
leLPPU
leaQNNS
lebMLTS
lecURKN
leeOSRL
legQQKS
leiSRPK
lenPPNQ
leoUGTP
lerXLNN
lesMORR
letKSUM
levWQMK
lewPKUP
lexOMLW
liWMNM
liaXGSN
libSZIJ
lifIQUQ
ligKPSR
lilPJVO
limNMVO
linQMSO
lioOXLM
lipPNTO
lisRKMV
litOMPT
livTMNQ
lmaLLM[
loONNU
locLPPT
lohULMS
lokTSKN
lolVIJV
lomNMNX
lonJNVQ
looRLRQ
lorRMRN
losLQSP
louRGTS
lovQJNW
lowNQQP
lucROQN
ludTQLO
lukTLTL
lulRLTN
lumLKRV
lunNMWO
luoMWON
lusLRLU
lutLSPQ
luxSKTM
lynQKOU
léoYLMN
m.WNNN
mNNOU
maMNNW
maaMPLX
macVNNO
madRNUL
magQSNN
mahRKOU
maiMIXR
majNNOU
makQLKX
malPMUN
mamNUMP
manWONL
mapMVON
marQRNN
masIPRU
matSIRS
mauLQTO
maxRRJR
mayLPPT
mccSPQK
mcgNYML
meaXLMN
mecLSPQ
medUJLV
meeSMMS
megQJMX
melRPNP
memNLMY
menXHOQ
merPUHT
mesKVLS
metLVSK
mexMPMV
miaLPQS
micTKLU
midPLUO
migVKNR
mikZLJP
milMP[H
minPRKS
mioQMMV
mirQKVN
misILXS
mitRPOO
mixMNMX
mobNLRU
mocRJWN
modUMMQ
mohYMLN
momNMNV
monKSOT
mooSRNL
morPNOT
mosQRLQ
motKVRM
mouKQXM
movNVNN
mozRKUM
mrsNNOU
msgMMMZ
mtaLWNO
mtvNQLT
mudSLMU
mufQSLO
mugPQLS
muhVNNN
mulWKQN
mumUKPP
munKPSR
murQJUO
musLPYK
mutOSOO
myaMMVO
mysMSMS
nLPLX
naaNWLO
nadWMNN
nahPQLT
namNNTP
nanOMVN
napRNQO
narVKSL
nasTJVL
natNQPP
navMPUN
nazSUNK
nbaOUOM
nbcNVNO
ncMSSL
ncaOVMM
ncoPSJS
neaNSQN
neeKNMZ
neiQLMV
nelPMTO
neoMLQV
netMSRO
neuLWRL
nevPMQR
newLRRP
nexKWOO
nflOSNP
ngoOVKP
nhlOTMP
nicTKOR
nieQKOU
nigPOOR
nikPRJT
nilTLSM
ninRNKU
nipNVPK
no.OLLZ
nobMMLZ
nokOXLM
nonVPMM
nooULMR
norIRZK
nosRSMO
notNPMU
novOVMN
nowNKRU
nprOUNN
nsbMVOM
nueLPWL
nurNMPU
nwsMQNS
nyLK]M
nycPKXL
o.QSMO
oLMMZ
oakLRPR
obaZKLP
obeLVMR
ocaLTRN
oceUKMS
octMMLY
odeKQSQ
offMKL[
ohSJQS
ohiIWRN
okaVLMQ
oldMMSS
oleYLNM
oliMNOV
olyJSMU
omaSLUL
omeTULL
omgLLM[
oneLUKU
ongMNMW
ontMN[J
opeLLK^
optLVLR
oraLSMT
orcMRNS
ordMMNX
oreVLTJ
orgLVMQ
oriMQOR
orlPQUJ
ortUTKL
osaSNSM
oscRMLU
oslNMWN
ottONUM
outJVSM
ovaMOWM
oveLTLT
oxfLWRK
p.VLMR
pSLLT
pabVMNN
pacVLVG
padSMLS
pagPONS
paiMSNR
pakKOPV
palQOSN
pamNMZL
panNK[K
papPNUL
parNQOQ
pasLJRY
patUPOL
pauVJTL
pavNMXM
paySONP
pcNMNX
peaPRPN
ped[LML
peeQLRQ
pekOQNS
pelNMVO
penOVNL
peoLMVQ
pepSTJO
perSMPP
petRGTS
peyTMMS
pgNNNW
ph.NNOU
phaYILR
phdNMNW
phiRPTJ
phoMNPU
phyMOMW
piaQLRR
picRKOS
pieUKTL
pilKRSP
pirLRTM
pisUKNQ
pitOOUN
plaMTKS
pleLKVT
pluJRTO
pmSLNS
poeQULN
poiLSRO
pokMKRV
polLVLR
pomSUKM
ponOJNX
popVMIT
porLPSP
posLKQX
potMJYP
pouNLNW
powMVIT
praQTPK
prcNMUP
preLQOT
priPMNU
proFUOV
psaOOOT
psdMUNO
pubMLPW
pueMQPR
pulMLRV
pumKSMU
punMMVQ
purKTLU
pusTLNS
qbNMOW
quaRJNU
queKOWO
quiVMRK
quoNLMX
rLMMY
rabXJTJ
racXOJO
radRQIT
rafTMQN
ragMULR
raiRSIR
rajXQMI
ralQIRS
ramLVKS
ranJPTR
rapLXLP
rasWWJH
ratOPMT
ravXLPK
rawSULL
rayUKRN
razSNMS
reNNNV
reaMOUP
rebMMPV
recJRSQ
redJRTP
refLUMR
regKQNV
reiLSVK
relMMMX
remLSQP
renSKLW
repIWTL
resLPMW
retMMMY
reuPOUM
revMVLQ
rhiSLVK
rhoNMVO
riaLXLP
ricRFOX
ridSLPQ
rigLKTU
rihWMMN
rimLKYP
rinUONN
rioMOWM
ripPIQV
rivLRWK
roaRLQR
robXONK
rocRSMN
rodWKTJ
rogUJOR
rolQLPS
romPHYN
ronWNNN
rooRNSN
rosRHST
rotMLXO
rouQOMR
royMZLM
rtNFKc
rubNVNN
rudSKQR
rulSLNS
rumMMRT
rurSNLS
rusLNPV
rutWMRJ
ryaWNNN
s.TMLS
sRMLU
saNMWN
sabOOSP
sacUMPN
safJTOT
sagLLOY
saiPL[H
sakSMMS
salQOTL
samPNRP
sanKPWN
sapQOLT
sarUIMU
sasRKQS
satJIR[
savVLOO
saySMMS
scaRMSN
schPMUO
sciNKNY
scoPJMY
scrMMK[
scuOLOV
seaQQLR
sebSJPS
secKSQR
seeNLMY
selRJMW
semJTNT
seoVLQM
sepNMNW
serSIMW
setWKKS
sevQXLL
sexNNNV
seyRLVL
sfMMXN
shaXPOJ
sheMSOQ
shiROTK
shoRPHV
shrXRKK
shuRSIQ
siaSKLV
sibRKVM
sicNLUQ
sidWNNM
sieKLUT
sigXMMM
silRITQ
simQOIW
sirSSNL
sisPOSN
sitMSQO
sixNPMU
skiLSUL
skyLQOT
slaNRMT
sleNMNW
sliOOOS
sloTQNL
smaKTQP
smiULSL
smsOKOW
snaLQMU
sncM[LK
sneLWLP
snoSIRR
socMZIQ
sodNNNW
sofLMOX
solLSRO
somKRPT
sonORPO
sooMMNX
sopSLJW
sorLSMT
souRMUL
sovOLSS
spaHTPT
speNMMX
spiVOJQ
spoJQOU
sprNJTU
squNUTI
sriNURK
ssMPOT
st.INVS
stPOMT
staKRUN
steTONO
stiVQKN
stoNPTO
strKLOZ
stuNSKT
styLMTT
subPROO
sucNMNW
sueVQLL
suiKPRR
sulWLON
sumKPTP
sunOURK
supKVJV
surNJXP
susTNLS
suzRMMT
svePQLS
swaSINV
sweLKTU
swiOUNN
swoNNNU
sydNPWL
sylWKKR
symLRSO
syrNQOR
sãoMQTN
tNMMX
tabMTLS
tadYMMM
taiRKQR
tajRNSM
takNMQT
talQONQ
tamLRSO
tanNUKR
taoPSRK
tarRIXL
tasMLNX
tatSLLU
tauLML[
tayTMLS
tdMNNV
teaKQKY
tecKTJX
tedVNNN
teeMLOX
telPWHP
temOMQS
tenMLRU
teoUNNO
tesSKMV
texKQSQ
thaKPKZ
theQIMY
thiKUKU
thoXJMQ
thrSORL
thuKKQY
tiaMOMW
tibMSRM
ticNMTQ
tiePPLT
tifNTKR
tilLLPX
timNLPV
tinNWLO
tipOKSS
tirRKUM
titULMS
tmzNSNQ
tobSJRP
todTOOO
togNMSR
tokVRLL
tolOPSM
tomYIJT
tonNKTS
topMKRV
torMTMR
totKQLX
touOSMR
towMLST
traHOWR
treMOKY
triLUPO
troMLVR
truNPKW
tsaMMPW
tucRRPL
tudNVMO
tueNMMX
tulLSVL
tunLLRV
turNKWO
tvNNNV
tweKLL_
twiLRQP
txNNMW
tyRNNS
tylVMMP
tyrSLQP
u.sMPYI
uLLM[
uefNOMW
ughMNMX
ukOGZO
ukrNMPU
ultSLLU
ulyPLMV
umaUSLL
undPSNO
uneNPMV
uniH[SJ
unkMUNO
upMLST
uppOLWM
urbSLVL
usONWL
usaQNTL
ussJHTZ
ustMXMN
vMMMY
vadLLVR
vaiXNLN
valNMUO
vamMSMS
vanMOSQ
vasNSSL
vatMLWP
vegMNWN
velRTLO
verROQM
vh1PNOS
viOPMT
vicPPRM
vidMMSS
vieMSTM
vijVLQL
vikOQRN
vilQRNO
vinTKUL
vioQNMT
virNSOP
visUOPL
vivPJLZ
vlaRPSK
vmaONMW
voiOONU
volURPI
voyMMNX
w.SOOO
wOONT
waOMOU
wafNWOL
waiOKTR
wakMKST
wanPKLZ
warOVNM
wasMTRM
watJKWS
wayRKTP
weaMTKT
webMLL[
wedNLMY
weeMPKX
weiKMVQ
welPGVS
wenTNNO
wesHQXO
whaMKMZ
wheKKSW
whiSORL
whoMKL]
wicMNWM
wifMNNW
wiiOKLZ
wilUPSG
winUNJS
wipNNNV
wisQKSP
witPLTP
wolVMLR
womLPLX
wonTMMS
wooQNSN
worJQKZ
wowNMLX
wriNNNV
wtfNLNY
wuhNNVO
wweMSLU
xNSLS
xboNJM[
xdLMOX
xoMOMW
xxONOT
xxxNNOU
yaMNNW
yahNYLL
yalKWHV
yanTMUJ
yayMNLY
yeaKKM^
yelMLVP
yesNMNW
yoMNMX
yomNLMY
yorSLTN
youUUIM
yupMMMY
yurWMOM
zacQRMO
zamOMSQ
zanVKPO
zerULNQ
zimTOON
zodNMOV
zolSMMS
zooRLLV
zumTRLM
émiUNOM`,
  classes: `-COP]IK
-ECOUMO
-ENMNW
..UYMNL
.GNNOT
.NKL[
.UVMLQ
A-AKRSP
A-CLTKU
A-OOOMU
AAANONU
AACNNNV
AAQQHU
AAUTONO
ABLSMT
ACAOOOT
ACCCMKQW
ACCNNNV
ACEMOOU
ACOKQSQ
ACQTNL
AECNNNV
AELMOY
AFWLNO
AGPLNV
ALMSSL
ANNXMM
ANTJT
AOOOUOM
AOPVKO
APMYNL
AUFMXNM
AULSLU
AgANMNW
AgMSMS
B-BOWMM
B-BUZMLM
B-CVONM
B-GUYLOL
B.BUPPL
B.FWONL
B.UYOML
BAVTMI
BBBUOON
BBGUNON
BBUULJ
BBU]MLJ
BCRSVD
BCUPNOT
BFSQOM
BGBXNNM
BGFYNML
BGGVONM
BGTZII
BGU_LLK
BLOPVK
BLULRUL
BOUUJK
BQLRQ
BU--XMNM
BUBWNMM
BUFWNNM
BUOMQUN
BUUTLSL
BUWKMQ
BbXLNM
BfYMML
BgVRLL
BpUVKTL
C-BNNUO
C-C-CNMMW
C-CCMSNR
C-CL[HQ
C-COOSKR
C-GMPWM
C-KSNT
C-ONPLV
C-PNQNS
CACOOOS
CANLPU
CAUNNTO
CBWSJM
CC-CMNMW
CCCCNVLP
CCCGRRV
CCCOPRUH
CCEOTJS
CCLNKWO
CCO-NOVMN
CCONPSO
CCQQLS
CCUJOOX
CEAMIOZ
CECOLLY
CEMQMU
CFUKMS
CGCOQVLL
CGUUMRL
CGVNMO
CLCISSP
CLKPRS
CLOPWLL
CLUMMTS
CNCLRSO
CNEPLNV
CNKPXM
CNOPWKM
CO-NPYLL
CO-PPVMN
CO-UNJUT
COCNUKQ
COKRPR
COOPZLJ
COQLS
CPPHYN
CUCKROT
CUCOPWKN
CUELROS
CUKQQS
CUOO[KK
CUUNLSS
CbRTKO
CfCLLTU
CfTIQR
CgCMPRQ
CgONUNO
CgOONU
E--CNSNQ
E--EONOS
E-BONOT
E-COSNP
E-PNMMX
E-UPMKX
ECUQHR
EEMLOX
EGOM^
ELNLYM
EOPSKR
EUULLS
F-URLTM
FCUQRH
FFMQUL
FGLSUL
FLLPXL
FUROPO
FWLQL
FbUNNNV
G-GONOT
G-GUXMMN
G-UIHZV
G.BSOON
G.CUNNO
G.FWNOL
G.GUNNN
G.UYNMM
G.bVOOL
GAOISU
GBBVNOM
GBFZLML
GBUWLTI
GBVRIO
GCCPONT
GCEOMNV
GCLMWPL
GCONWKO
GCPQNQ
GCUOUKQ
GEQQMQ
GFFUKUK
GFONSSL
GFUOSI
GFUQVMK
GGBXMMN
GGCPTPL
GGFRNTL
GGGPMMV
GGUTPSH
GGYBSR
GLOMURL
GLTTSE
GNMTMR
GO-COUNN
GOKYJR
GPZJRJ
GU-URMMS
GUBUNNO
GUCLLTT
GUFUMSK
GUGZMML
GULNMWM
GUOKPRR
GUUOKQ
GUUXVFM
GbULKT
GfXLLP
GgVEWN
GpFTNOO
GpUVJUK
GppUOMVN
L-CNTPN
L-NMXM
L-NPOTM
L-POKYM
L-UNJUT
LCISRR
LFNMWM
LGML[L
LINVR
LLMRSN
LOQYLK
LPNTQM
LUJGcN
N-N-NPOUL
N-NOOVM
NBONVM
NCCNOKW
NCCOPWML
NCEOIM[
NCJNTT
NCOORPN
NENKMZ
NILUV
NLOPVK
NLOQUNM
NNNOTP
NO-C-PSNO
NO-CQ[KI
NONQWJ
NOOPULO
NPEPNPS
NPMM]K
NUCNPLV
NUEPLMW
NUIWHX
NUOPYMJ
O-C-CPVML
O-CC-QVLN
O-CCOSVI
O-CNSLT
O-CgNLXM
O-GPUPK
O-MMMX
O-NNQSM
O-PQ^FL
O-UM]KK
O-gCPWML
OAMVMO
OC-NPNTN
OCCOKNW
OCCOPTMO
OCEOPTMO
OCEPMNU
OCKT]F
OCOQZKK
OEPLOV
OE_KR
OLOQSM
OOOPLT
OPPVNM
OUOWOK
OUUMTMQ
P-UOLXL
PANXLM
PBOKWN
PC-CQZIL
PC-OMWM
PCCMSMR
PCEONOU
PCLPLWM
PCOMTQ
PCOPRUI
PELPTQ
PGIVYI
PGLQLUN
PGOPYKL
PGUOMNV
PLCOOXJ
PLMSTL
PLOPVOK
PNMIdH
PO-CQVLM
POOPWKM
POPTTH
PPKMYO
PROPN
PUCNWKP
PUOTRK
PUUNSQN
PbMVPM
PgKPSR
PgOPQSL
U--HJZS
U-AMYLN
U-BRSRJ
U-CCLQSP
U-CLMNZ
U-FMUQM
U-GOPVK
U-NPTOM
U-PMKRV
U-UJRSR
U-ULOMVM
U-UUJUSN
U.QLNU
U.UXNNM
UAJRLX
UAUTMLR
UBQMQP
UBUMSRN
UC-COPVLN
UCALMMY
UCCCOIWQ
UCCKKTW
UCCOQVMM
UCEMQMU
UCJPRT
UCLMTSL
UCOKRLW
UCOLNRQN
UCUIPRT
UECONOU
UEEPNNT
UEONYKN
UEQSIR
UFVMPM
UGCUKSN
UGFXMNM
UGSPMP
UGUUPMO
ULCOPOTM
ULIRWN
ULLOK[K
ULOOSUJ
UNIVOS
UO-CCOVNM
UO-CPXKM
UOHSSR
UOOOYLK
UOUMVLQ
UPKYTH
UU--XKSJ
UU-USVKL
UUALKM[
UUCKQUO
UUEOMMW
UUFXRKK
UUGKVKT
UULMKYN
UUONSUK
UUQQMQ
UUUSSHS
UUUURNJV
UUpUXPKM
UbQHPW
UfLLUT
UgCLMMZ
UgWDWN
UpCMMSS
UpUTFVP
b.BUONM
b.GNNOU
b.UVONM
bAWNNM
bBAVONM
bBGWNNN
bBUVONM
bBWNNM
bCOMRLU
bCUPNM
bFZMML
bGFVMON
bGRIQU
bGUXNML
bJRTO
bLCKMUR
bLMNZK
bOSMSL
bPMLSU
bUUVNNN
bUWGOS
bgMORR
fCCNMOV
fCJPVP
fEPJUP
fLOMWM
fSLMT
fUTPJR
gB]LLL
gCCKQWL
gCENMOV
gCOPTOM
gCPPLT
gELKM]
gF[LLM
gGVJPP
gLLIYQ
gLLOMUO
gNLQYI
gONUIT
gPPXMK
gUCNONT
gUNRGX
gUUMUPN
gVNNN
gbUOOM
gfQMTM
ggTNOP
p-USTMM
pUOKSR`,
  before: `!NMMW
#LNMY
%MLTS
&UKRN
'llONOT
'mNMMX
'sMSNR
)RPLR
*KLL^
+SKLV
,,PKMX
,RPPN
--VLLQ
-LLRV
...MWNN
.LTKU
//MMMY
/JWJV
15thNUNO
17thMNNW
1stSJKX
2ndMMK[
3rdLMNY
4thLOLY
5thMMMY
6thNNNW
7thOOOS
:QNOR
;PNNT
=LJVS
@GIMe
TITLE[HIT
[KKQY
]MQLV
aLQRQ
aboutSHPT
acrossPLVN
actorYNML
actressVMON
africanTLSN
afterXMOK
againstRXHN
agoMNNV
airMNMX
albumNMJ[
allLRKW
alongNLYN
alongsideUMSK
alsoPLYL
althoughRRMO
amOKMX
amazingSNNQ
americanNSLS
anNRMS
ancientMMQU
annualNMNW
anotherKMPX
anyMQUM
appointedPNMV
architectUNON
areKNTS
aroundLJZO
artistXLNN
artistsVMON
asRRPL
askedVNNN
atJTVL
attendPRRL
attendedM^JL
attendingNWLO
authorSMNQ
bandEhKJ
basedLXKQ
bassistUOON
beNKM[
beatNVOM
becameRUIP
becomeQKMV
beenLUMR
beforePNRO
behindRIUP
beingNPMU
bestOMNW
betweenLHaL
bigNNOU
bookLLL]
bornWKPN
bothNPPR
boughtQQLS
brazilianNNOU
britishKNQV
brotherZMML
businessmanWMPM
butRUJP
byRROL
calledIQUQ
candidateUMOO
capitalMLYM
centralNKWO
centuryRKRQ
certifiedOMOU
characterXLLO
classicPOMS
clubMYMM
coachTNPO
companyLYMM
composerXMMN
connectingONVM
contemporaryOPTL
criticWMNN
currentNLOW
dadWNNM
daughterWMNN
dayLKSV
deVKRM
defeatedULQN
designatedOKSR
despiteRNSM
directorVMON
doPNNS
doesWPMK
dogLMMY
downtownNMXM
dramaOOOS
drummerULOO
duringKKVS
dutchNNNV
earlyJQPU
eastOMWL
easternKL^L
electedOUKR
endOOOS
enteredNMRT
entireMLUR
entitledNMLY
epicMNNW
establishedORSL
ethnicMRQQ
everKWNP
everyMWMP
existingMSUK
failedMSNR
familyMLNY
famousNLWO
fatherUNOO
featureULSL
featuresVMMP
featuringYLMM
fellowMVMP
filmLLL]
firstPSNO
fiveMQLU
followONNU
followingOORP
followsXOMM
forNSOP
formedMYML
formerJVPO
formerlySTPI
foundedKVSK
founderSNPO
fourPULP
frenchLSPR
fridayLKM^
friendUONN
fromOQSL
futureKLVS
gameMMNX
generationRLMU
genusMMMZ
germanMRLU
goKZOK
goodMTMS
greatUMMQ
greaterMLUR
groupKaMI
guitaristTMPO
hasNMQT
haveSKLV
helpULRM
herMOKY
hisGPN[
historianVLPO
historicMVQL
houseOONT
howOSMQ
iLLL^
ifWLKR
importantMLRT
inJPTR
inauguralMMNW
includeMQVL
includedWJNQ
includesNMWN
includingQJRS
independentRMRO
indianNMQT
internationalNUNO
intoKRSO
irishMRLV
isSOQM
itNITT
itsJGTZ
jaketNNNV
januaryKNOY
joinSVLJ
joinedIZON
joiningMYNL
joinsOVNM
journalistWMMN
justMMNW
kingVNNN
knownTMMS
laNNOU
labelMSMS
largeONNV
largerLLTT
lastMNPU
lateRTKO
laterJRYJ
latestMMNW
launchedOUMP
leaderVMNN
leaveNMSR
leavingNRTL
leftLQWL
likeSNJU
littleNMNW
localKPMX
longMNNW
loveSMMS
madeRLNT
magazineNNNW
mainLLYO
mainlandNMXM
majorLRLV
managerQMOS
manyLRMU
marriedYLKP
mayYKJQ
meRLLV
medievalNNRR
meetUOOM
memberUNON
metTSLM
ministerUMON
modernLKVS
mondayMMNX
moreMSMS
mostKLRW
movieMMLZ
murderVNNN
musicalMMMY
musicianTNPO
myOQJV
n'tNNNV
nameQQUI
namedRPTK
nativeMLTR
nearLL]K
nearbyNLZL
newJSNU
nextRJUO
noPRJT
nominatedUNNO
norNRPP
northernMK]K
norwegianNRNS
notPTMO
notedPLTO
novelMMLY
nowMWQK
née]KML
oNMNW
occupiedONUN
octoberOOOS
offRMSN
officialMNOW
oldSHYK
onKTNR
oneNMRR
onlyQKSR
oppositeTKUL
orTORL
originalNOPS
originallyNNWM
otherIXPO
ourKIRZ
outLQTO
outsideMSTL
overJSUO
ownOLNX
p.m.MMTS
painterXLNN
particularlyONOS
partyLROS
pastNMXM
photographerWMNN
playMNLY
playedXKLR
playerWLPM
pmMTMQ
poetTNOO
politicianVMOM
popularMLRT
precedingNMWM
presidentXLOM
previousMPSP
princeVLOO
producerYPLK
professionalOOLV
prominentMPTN
promoteOKLY
proposedNMXM
queenVMNN
rapperVJLS
reachedNKTS
recognizedMMQU
releasedMLPW
renamedLSQQ
replaceUMMR
replacedUNNO
representOMXM
representedLN]J
republicanOMUO
retiredONNU
romanOTON
runOUNN
ruralMNWM
russianNTMQ
saidQTNL
sameNSMQ
saturdayMNOW
saysTRNL
secondLJOZ
seeRLUN
seniorNVNN
seriesMMK[
sevenMNMX
severalQQRK
showOLMW
simplyPRMQ
sinceUOQJ
singerZLMM
singleNNMV
sixMQLV
smallNQLU
soSNJU
someJUOR
sonWMOL
songNMNW
songwriterXLNN
sonsXNNM
southNMXM
southernMK]K
spanishMTLT
specialMROR
spelledXQLL
starredUNNN
starringWLMP
starsXLNN
startedMVMO
stateLXNM
suburbanMMXN
succeededYMMM
sundayOMMW
supplyONOS
supportSTML
supportedTMRM
surroundingKSWK
takeNONU
textNLMY
thanQQKT
thatZUFK
theMQQQ
theirLMQV
thenRLRP
theseNNNV
theyMOMW
thinkYKNN
thirdSKLU
thisLPSQ
thoughOQSM
threeRKPT
throughMQRP
throughoutPLVN
thusOLTR
timeSNRM
titleUKKV
titledNKK]
todayNNNV
tomorrowRLMU
tonightNLTR
tookUNPN
topONOT
touredNMVO
towardsRNTL
traditionalMSLS
trumpeterTMPO
tuesdayNNNW
twoMPQS
underTPKR
untilQOMR
upNUPM
usONOT
useNMQT
usingLPLX
variousMNVP
veteranSQOM
viaMQPR
visitedOOUM
vocalistQTMN
vsLZLO
wasZHKR
watchSLLU
watchingONOT
weNLMY
wednesdayNNNV
weekUMMR
wereRQNO
westernML[L
whatRRLO
whenVSKK
whereRRSI
whichYLRJ
whileUTJM
wifeWMLP
willVLLS
withRQMO
withinMJZO
wonPSJS
wordMMSS
writerWLON
wroteSMNR
xNMOV
yearOMRR
yearsLQQR
youMJM]
youngSSPK
yourLQMV
|KIRY
~LQSP
–LMZN
—RKYK`,
  before2: `!SLLU
"QLMV
#JQRS
&UNNO
'TJOS
'llONOT
'mMLUR
'reNVNN
'sLRNT
(TOOO
)MSQO
*MMNW
+TKMS
,SNRL
--OOOT
-PNNT
...MLMZ
.LRPQ
/KQJZ
1930sSMRN
1stQRLR
20thONLW
2ndMNNX
:PKNX
;MJSV
@NNF_
[NMNW
]NNNV
^POOS
aNPKW
abbeyNNVN
aboutOPRO
academyNNUO
accordingTUGO
acquiredK^LL
acrossNNVM
actNSLR
actionTLNS
activeNRSM
actorOMQS
adaptationUMMR
adjacentMMWN
administeredMMQU
administrationLYOM
advanceNMQT
afcTRKO
africaLJXR
africanQLKX
afterPQJT
againOKVP
againstHZLQ
agreementNUQL
agricultureNNNU
airNOOT
airedMYNL
airportJRYL
albertaONVM
albumJSF_
albumsIWQO
allHNRY
alliesONSP
alongPNUN
alsoTROL
althoughMKVR
amSKLU
ambassadorMTTK
americaTUNI
americanVHPS
amongONTO
ampXNHR
anINPY
andRPQM
angelesPTQK
angolaOOVM
announcedPNRO
anotherVMMP
antiLSMT
antonioNMWN
appNMNV
appearancesMSMR
appearedSLLU
appointedPOTM
approachNMRS
areQLOT
areaMGYS
areasMNWN
argentinaOMWM
armyQLTO
aroundMQUM
arrivedQMUM
arsenalORRM
artOLVP
artistWSLJ
artistsRMMU
artsNVNN
asMSSN
asiaKUTK
assemblyOUOL
associatedSSMM
associationTZHJ
atMRSO
atlanticMMUR
attackNKUS
attacksRTML
attendedOWNM
attorneyPLWM
augustMMRT
australiaMJUT
australianNPQR
austriaNNXL
authorSMLS
authorityOYKM
avenueOLSQ
awardMQLV
awardedLKM]
awardsOMNV
awayMJVT
backPUMO
baltimoreOMWN
bandMbHK
bangladeshMKSU
bankPNSN
barcelonaONUN
basePKYM
basedQOYH
bassVMQL
battleLLTT
bayNMZL
beTFWP
beachKSVK
becameLLSU
becauseSOMR
becomeMVLQ
beenLKUS
beforeSPMQ
beganMTNQ
behindNNTP
beijingOOTN
beingNMOV
belgiumKNUR
believedVQLL
berlinMNWN
betterLLUR
betweenIUWK
bibleULLS
bidsNMNW
bigWNNM
birthNVPL
bishopMLZM
bit.lyLGLc
blackNPPS
boardMUMQ
bodyNNTO
bookMJSV
borderNMYL
bornQPXG
boroughNMWN
bothMRNR
boughtOVMN
boyONOU
branchMUNP
brandNSSL
brazilJTQQ
breakLNMY
bridgeNNXL
britainNQTN
britishQRLQ
broadcastMTLS
brooklynNLYM
brotherYILS
brothersZQKK
broughtOMMX
brownXMMN
builtPPLT
buriedPOSO
businessLYLO
butQQLR
byRXJK
californiaKQUO
callOMLW
calledKOQU
cameRUMK
campaignUNJT
campbellSOOO
campusORRM
canMPLV
canadaJUQO
cancelledOLSR
cancerQMWL
capcomMLOY
capitalPMUN
careerTUIO
carolinaMRQO
cast]LLL
categoryOMNU
cathedralNMXM
cds8pdNLXN
cemeteryNMWM
censusNLXN
centerNSTK
centralMNWN
centreOSTJ
centuryQJOV
certificationMTRM
championRSRI
championshipsOMWM
changeNSOQ
changedMKUS
channelNOMV
characterZKMN
characters[LLM
chicagoPRTJ
chiefVMOM
childrenYMLN
chileSNRM
chinaPLWM
chineseSLOR
churchKJ]O
circuitMTQM
citiesLL]M
cityKSWJ
closeUJUL
clubSRRI
clubsMTQN
coLDKg
coachSUKN
coalitionMSSM
coastMLZM
collaborationULQM
collectionUKMS
collegeLTPP
coloniesNLWO
colonyMLYM
columbusLNUQ
comeLKRX
comingLLST
commandedRVKL
commanderNPTO
commissionMVNN
committeeUQMM
communitiesNMXM
communityJK]O
companyJ^OJ
competitionOTNO
composedTOLQ
composersRMTM
compositionORLS
conferenceNWOL
conflictsNNUO
connectedSKVL
connecticutRMSM
conservativePMNU
consistingUKLT
constitutionPORO
contentMVMP
contestVKSL
contractOSMQ
convertedQRLQ
cooperationOWML
coordinatorSULL
cornerLL[M
corporationNVPK
councilKUTL
countiesONTO
countriesMNOV
countryNKWQ
countyLJ]M
courseRMKV
courtMMRT
coverQTMN
createdNUJS
creekNNTP
crownQKNV
currentlyMULR
d.c.PVMM
dONOT
datePLRR
daughterZPJL
daySINV
daysLKTU
deNNNV
dealPPMS
deanVNMN
death[LLL
debutROMQ
debutedMSNR
decemberLLQV
dedicatedULLT
defeatedTLKT
degreeOVIS
denmarkQRRK
departmentTQMN
derivedQMMU
descendantsMTNQ
designOOLV
designatedMJRW
designedTSKN
developedNZML
developmentLRPR
didMMOX
diedNMYL
directedaHKN
directlyLXPL
directorPXJO
discoveredNXMM
districtKN[L
divisionLZMM
doKOOW
doctorULMS
doneSJPS
downUJSO
downloadLQLW
drakeVMMQ
dramaLRLW
driveMLUR
drivingLUMQ
dublinMMXN
duchyOMVN
dueNRMT
dukeNOUN
duringQKNV
dutchLTNQ
dvdNOPS
eaglesOVMN
earlierMOLX
earlyTKVL
earthNNNV
eastKIbL
editionQILY
edmontonNMVP
educatedMWQL
electedOUNN
electionPRLR
elsewherePOTN
emperorVNPL
empireRRQK
endOITT
endedOTOM
endingTPLP
engineerRNNR
englandNKYM
englishNJPX
enteredNVLP
entertainmentNWNL
entryOMNV
episodeSJIZ
eraRLLV
escapeLRSO
establishedPXNJ
europeNTPN
evenLLVR
eventLULS
eventsLLNZ
eventuallyRNRN
examplesQRLQ
exceptMMNX
exchangeMVPL
exileONVM
experienceRMMT
extensionNLYN
fNLNX
failedNNOU
fallQRSJ
familyLKUT
fansNMWN
farTLQP
fatherWPIP
favorVPLN
fb.meMIN[
fbMLUR
featureMVPM
featuredWMJR
februaryLMQU
federationLZML
fellowSSLM
festivalPMNU
fewMSQO
ffONOU
fieldPSNP
figureLMSS
figuresMUMP
filmXMHS
filmsSLLU
finalOOOT
financePMMV
finlandMQSO
fireUSKM
firstQQKS
flightsOMUO
flowsOMWM
followMNMX
followedLQMU
followingMNMY
foodMUNP
footballOUNN
forSUIO
forceONOS
forcedKLQX
forcesPPTL
formMROS
formedQSRJ
formerXPJM
formerlyRXNI
foughtROMR
foundOMNV
foundedUTJN
founderLWOM
foundingTMLS
fourOXMM
franceNJSV
franciscoQNVL
freeNRLS
frenchSMKU
fridayNMSR
friendVNNN
friendsMLVQ
fromGWMU
fullOOOR
futureWNNM
galleryONVM
gamePMRR
gamesNYJO
generalVJVJ
generationQLUM
germanQJRT
germanyORUJ
getPNSO
gettingOKPU
gigPNUN
girlTNMQ
girlsONOT
givenSTML
goNHYQ
goesPLRR
goingMPTO
gotONOT
governmentLORS
governorRJWM
graduateNWNM
graduatedNYKN
grantXMNN
greatVMMP
greenKMVQ
groupLXMO
gtQQRL
guestVNOM
guineaORRL
hadSRMO
hallLTRN
happyLNMY
harrisonQTOL
hasKORT
havanaONUO
haveLKYQ
havenNLXN
heQULN
headSMSM
headedNVNN
headquarteredOMVN
headquartersMLST
heldRGSS
helpSLKV
herRKNU
hereNMWN
hillRLNT
hillsMNVN
himORLS
hisVLJT
historyMTQN
hitVNNN
holdsNMPU
hollywoodONVN
homeMLVP
honorQKPT
hospitalTRMM
hostedPMOT
hotelNMWN
houseMJVT
housesNOUN
houstonULQN
howRJPT
howeverVOIR
hubNMXM
hungarianUNON
husbandUOOM
iQMLU
ifKML]
iiRLNT
iiiULNR
illestRVLL
illinoisOLWM
inMPUO
includeNLRS
includedQQRM
includesNLQU
includingTLSM
independenceVLNP
independentNZMK
indiaQQPN
indianTKLU
indonesiaRNMT
industryNNTQ
influenceQTNM
influencesQMNT
insidePOSO
inspiredUNNO
instanceSTLM
insteadQNTM
institutePRKS
interiorMSTL
internationalRKRQ
interviewMPMV
intoRSLN
introducedQUMM
invasionNJ]L
iranPMUO
irelandMNTQ
isJSQR
islandMJ[M
islandsLL]L
isplashinyomoufNNNU
issueKRMV
issuesQRQL
itLLTT
italianPSKR
italyJPVP
itsPJQU
ivMMRT
jackieOVOL
jacksonSLLU
janNLMY
januaryMMSS
japanOMSQ
jazzVMNO
jerseyPLXL
jesusSRMN
jobNPQQ
johnUNPN
johnsonVKLS
joinNRMS
joinedNUNO
joiningMNXM
jokeNMJ[
jordanWNNM
josephUNON
junctionMMYN
justNKQV
kONOU
kennedyNOSP
kidsLSMS
kindONTN
kingLKZO
kingdomQNTM
kingsQMOS
kingstonMMZM
knowRLNT
knownRPTJ
kongKRRQ
koreaSKUM
labelLZKO
laborRRLP
ladyPNTN
lakeMKTT
lakesMLWP
landPLWL
languagePLVO
languagesNMRS
lastSQKQ
lateMKTT
laterRTNK
launchNRMR
lawQRNO
leOOOS
leadSRIR
leaderJYLP
leadershipNXMM
leadingLTQP
leagueL^LK
leavingOPNT
ledVQJO
leftTLLT
letNOOT
levelLNQU
lewisUMQL
libraryNWOL
licensedPNUN
liesNMVO
lieutenantUONN
life[JMN
likeOKLZ
liltwistOONU
limaMOWM
lineSJWL
linesNMXL
listMONW
literaturePLQR
liveJVRN
livedMLYN
livesOLYM
livingQLOT
locatedLNaF
locationMPWM
locationsMNRT
londonOUPM
lookQMQQ
losingQRKR
lostOTNN
louisPNVM
loveUIKV
ltNMOV
luckRMPQ
mLKUS
madeQJRS
madridPUNL
mainlyNUOM
majorUMNP
majorityLSLU
manQJOV
managerNXMM
mansionONTO
manyVMON
marchXLMO
marriageYKRJ
marriedXLKQ
marshalQMVL
martinVSLK
marylandPLUO
massachusettsSLUL
matchRTMM
materialRKMU
mayOLKZ
mayorULSL
meUMKS
mediaOUNN
medicineOPVL
meetingQKQS
melbourneLTTL
memberL_LJ
membersP[KJ
mergedLYMN
mergerMYLM
metTLMR
metalL[ML
mexicoNMWN
miamiLTMT
michiganOMVN
mikeONNU
milanNMWN
milesNNUN
millionLVLQ
minerONOT
miningOSOO
ministerUPMM
ministersUOON
minneapolisMMRT
missSMMS
missionsULRM
modelULLS
mondayNQOS
montrealNLXN
moreOIIa
moscowRMUL
mostLOPU
mostlyMNSR
motherUKMS
motionMMMY
mountainsNMXM
movedLPYK
movementSKKW
movingLNUQ
mtvONMU
muchRMUL
municipalitiesMLYM
municipalityLJaK
museumLNYM
musicSQKQ
musicalMTMR
myMLNY
n'tVOKO
nameRSNM
namedWHMT
namesSQLP
nashvilleMMUR
nationNSPP
nationalPNMU
nativeLLWQ
navyPLNV
nearMN[K
nelsonXMOM
netherlandsNNSQ
networkOQKV
networksNSMR
newQRIU
newsKPSQ
nextMMNX
nflSNMR
nickname[KQJ
nightOIVR
noRPMQ
nominatedUNNO
nominationSTML
nonMVKQ
northJKcJ
northeastNLYL
northwestLMYM
norwayROTL
notNTPM
novelUIJX
nowKTTM
numberPKQT
oaklandMMTR
octoberTKSN
ofQQRL
offONRQ
officeNQVK
oftenONSP
oldNKNY
olympicsNMXM
onMLSS
oneRQSJ
onlyQPNQ
ontarioPMWL
operatedNXMM
opposedMMMY
orQONR
orderSVLK
oregonMLXO
organisationLROR
organizationNUOM
originallyPNQP
originatedMNTR
orleansRLUM
otherRLLV
othersRQON
ourQMMU
outLOPT
overPLTP
ownedNVPL
paintersPOSN
paintingVMNO
pakistanOKYM
parentsUKRM
parisRKVM
parishMLUS
parkMSXI
parksNUQM
partIRPU
particularQSKP
partnershipMULR
partsMK[L
partyPUPK
passNMXN
peaceSNOO
pennsylvaniaNPUM
peoplePJUQ
performanceNNPT
performedUJLU
periodQLRQ
perthNNQT
philippinesNLQU
phoenixOOSO
photoMMMX
picRLMT
picturesOTLP
placeLJWS
platformORLS
platinumNNQS
playQSPK
playedLZJP
playerTSNK
playersULTL
playingPMPS
playsLSOR
plotQKLX
pmLMNY
pointNK[L
polandRMSN
policeUQMM
politicianOMWM
politicsUKQN
popNWMM
populationNRUK
portLLXP
portlandNLZL
portsMNVO
portugueseLTQO
positionOXLM
postSMNS
powerMNNV
practiceNMRS
pradeshNMXM
presenceSLTN
presentMMUR
presidencyVPOK
presidentUUMI
pressQLWL
pressurePMTO
priceTNON
primarilyLWON
primeZLNL
princeNMWN
prisonSMKU
prizeTMLS
proTTLL
probablySNOO
producedUTMJ
producerOONT
producersTMRM
productionMQQQ
productsOOOS
professorMQLV
programJROU
projectLTKT
promotionOTNO
protestsSOQM
providedPISS
provinceKK_K
provincesMMZM
publishedK^JN
purchasedMSOQ
quebecOMXL
queenNOTO
quotQKMW
radioUPPK
railroadMSUK
railwayMUOO
railwaysNVQL
raisedNLVP
rangeMMWN
reSNMQ
reachedMNOV
readLSLU
receivedMJQW
recentlyNPLU
recordQQMP
recordedUPIR
recording[QKI
recordsRWNI
redTLNR
regimeSNPO
regionKJ[P
regionsLKVR
regularlyNWNM
reignVNNN
relationsOTMQ
relationshipVMQL
releaseNHM^
releasedHWOQ
renamedNRSM
replacedUKMS
representativeNKYN
representingOTNO
republicTLTK
researchMQUM
resignationYMMM
restNNVM
returnNNOV
returnedMKXO
returningLSUL
returnsOMVN
rideTMPN
ringSLLU
riverKIcJ
riversPMTP
roadPIVQ
rockMYKP
roleYNFS
rolesSNMQ
romanWMNN
rtJJHf
ruleNNVN
ruledRNTK
runSPPM
russiaNMWN
russianONMW
saidVKLS
salesKTMS
saturdayMMYM
saveOMNV
saySMNS
schoolLHZR
schoolsNURK
scienceNKLZ
scotlandMVQM
seaONTN
seasOOSO
seasonRJOV
seatNMXM
secondMNUQ
secondsMMQU
seeRRKQ
seeingONNU
sendNNNV
septUMNQ
septemberNMMX
sequelONMV
seriesRRJR
servedONNV
serviceNPMU
servicesKYNN
servingNUNO
sessionSNNR
sessionsNSNQ
setPNSO
settledNNQT
settlementLLZN
sexstrologyMLMZ
shePSKR
shoreMMXM
shortNTMQ
showNMNW
showsMSLT
sideLOXM
signedPZJM
sinceMOOU
singaporeNNWL
singerQNSN
singleSKOS
sisterYKMP
siteMKQW
situatedNNWM
slijterijmeisjeNNOU
smsOLNW
soPJTR
soapNMMX
soldOSQL
soldierVKSL
someSTML
son_LLJ
songQKTP
songsMNOV
sonyNNNV
soundRORL
southPHaI
southeastMMXM
southwestMKZN
sovietQNMT
spainNNVN
spanishLKUU
speaklight.comOOOS
speechNRNR
spotOMNV
spreadOOTO
springsOMVN
squareOJYM
stageUNNN
starsMMTS
startedTKUL
stateIT]H
statedLYLO
statesNMZJ
stationJMXQ
stationsMMUP
statueZLMM
statusMTQN
stillMMMY
stopMOOV
storyXHKV
streetPJ]J
streetsONTO
studentsWNNM
studiedVKTK
studiesMUQM
studioSKNT
studiosONVL
studyULOP
styleNKRU
subsidiaryMVON
suburbNKXO
succeededTPOL
successfulOMMV
suchUSIO
summerONOU
sundayPMNU
sungTRNL
supervisionULKT
supportRWKM
supportedSQPL
surroundedNLTQ
surveyNSTK
swedenLNRT
systemKSNS
takenQMNT
taughtMXLO
teamPVNL
technologyKULT
televisionSJMV
territoriesNTSL
territoryNLYL
texasUNON
thailandNMQU
thanLPNW
thatOMRR
theJQVP
theaterONUN
theatreRKXK
theirQJNV
themSLPQ
thenPUOL
thereQSQK
theseSLMU
theyPNQQ
thinkingMQRP
thirdNMLX
thisWMLP
thomasVNNO
thompsonQUMM
thoseTPQK
threatTKLU
threeNNRR
throughJRTP
thursdayNNNW
timeRTMM
timesPMTP
tipMMZL
titlePSLR
titledNOOT
titlesNNRR
toSOMQ
todayKJUW
togetherPPSL
tomorrowIQSR
tonightPITS
toniteNMUQ
topNLMX
torontoRLTN
tourLUNR
touredPOSN
tournamentPLVO
towerMURL
townIIcN
townsMK]L
townshipNK]L
trackWSKL
tradeMTSL
trainNNOT
transferredMMXM
translatedNPLV
translationULMR
travelLQSP
tripMKVR
troopsRKSP
tuesdayPLTP
turkeyNMVO
twitterMQNT
twoMNLY
u.s.WMPL
uLTMS
ukOQTL
underRNOQ
unionMWMO
unitedQVNL
universityNVPL
untilNMQU
upOTKR
updateOTON
uponONNU
usTMRL
usaMRPQ
useNLLZ
usedSTKM
usesNOVM
vMLL]
valleyPLXM
vancouverOMVN
varietyMLMZ
vermontOMVN
versionSKMU
versionsSLQP
veryNMTQ
viaUJRN
viceMONV
victoryOUPL
videoQQLR
videosNNNW
viiOOUL
villageLH_N
villagesLK]L
vocalsVNOM
voicedVNNN
voicesSOOO
wURKO
warRPVH
warsawMWPL
wasKTLV
washingtonOMWM
watchNNNV
watchingNOOT
watersOMWM
wayOJUS
weSLKV
websiteOLMX
weekPRKS
weeksNONV
wellWHLV
wentLOVO
wereRONQ
westLIbK
whatOLLY
whenIRQT
whereQKQS
whichUHRQ
whileSPIT
whiskeyLMOX
whiteSMRN
whoPSIT
whyRMMT
wifeYMNM
willSNQN
winORMR
windowsMLM[
winnersMMSR
winningUNON
wisatatiketcomNNNV
withSQKQ
withinJKZQ
withoutNNNW
womenMNPU
wonKNNY
workWOJQ
workedQWNJ
workingQKSP
worksRQKR
worldRTLN
writerSLMT
writersWMNN
writtenXNGS
wroteTKKV
wweTLNR
yearSWGN
yearsTLOQ
yetQNSN
yorkUTLK
youTNGW
youngWMMO
youngerVMON
yourZMML
youtu.beNLOW
zealandQJUO
|MLOY
~NMNW
–RPOO`,
  after: `!!!!SILW
!!!MJL^
!!OOMU
!PNNT
"RNKT
#MRIY
&ROKT
'PQLT
'dMLNZ
'sRROM
(OPTM
)QQRM
*LIQY
+MLMZ
,QPQN
---NRMS
--LPRQ
-LMPW
....KVKS
...PLF_
..IIWX
.ORQN
/EZLT
1stNUMQ
2ndONMV
3dNNNW
::SNMR
:LKPY
;PKUQ
=NQLU
?OQHX
@IMK_
[NMQT
]KKQY
aSFNY
aboutLNTR
actorPLKY
actressOLKZ
addedPTNM
administrationWLLQ
afterPOUM
againOMPT
againstLSRO
aircraftKTNS
albumNYMK
albumsNOOT
allQIST
aloneSMTK
alongLPTP
alongsidePMMV
alsoVUOF
alternativePNMU
amongUMQL
anTTML
andRPPN
animatedMPNU
announcedTWKK
appearedRLTM
appearsSLVL
appointedQTMN
approvedNRSM
aprilQWMK
architectNLPV
areLORS
areaMK[M
armiesKSVL
armyMWOM
aroundNMUO
arrivedSLKU
artMMKZ
artistONMW
artistsOQLU
asQSKQ
askedOUOM
assistedUMNP
atSLNS
attended[LLM
attorneyNLOV
authorNNLX
awardedOQNS
awardsMVMP
backNNWN
bandLUQN
basedQLPR
basinOOOS
beRKLV
becameYRNF
becauseQKLW
beenMSMS
beforeNTJS
beganVTGN
beingSMOP
belongsNMUQ
betweenMSOQ
blogNUNN
borderNLUQ
bordersNNUN
bornUKKU
bothNRSL
branchMLSS
brandLSKV
brokeTLSM
brothersWLRK
broughtUMNO
businessmanMMNX
butOUNN
byJNRV
c'estOMNV
callONNV
calledUKUK
callsOUNN
cameTTKM
campaignVKRL
campusMOVN
canOFUV
candidatePXJN
careerNXKN
carriedKVRM
caseNOLW
catholicOONT
censusPOUM
centerNLWO
certificationNONT
championPRMQ
championshipsOVMN
channelKYNO
characterTKMT
chartMNLZ
chartsOUNN
chiefMUOO
childrenMTNQ
churchNWMN
cinemaMNPU
citizensPKUP
cityNKOX
civilNNOU
claimedTNPN
classMMLZ
clubOQLT
coSUKM
coastOKVO
colonialNNLX
coloniesOLLZ
comicKURN
comingMOOT
commanderPONS
committedUNNO
communityLURM
companiesLWPM
companyKTOR
composerPMNU
concertXLMO
considersUQNL
consistsQQQN
constituencyMMYM
continuedNWKP
controlMSRM
couldQIXN
countiesMLYN
countriesOTNO
countryOLRS
countyONRQ
coversONUN
createdULTL
cricketerONPT
cultureLKXQ
dateMNMX
datesOMWM
dayMLMZ
daysMNNX
deTLMS
debutNSMR
debutedPNNT
decemberNJOY
decidedOSQM
declinedOTQL
defeatedRSMN
desONOT
descentKRSO
describedXMMN
developedTLSM
devicesLNK[
didTKVK
diedXJPO
directedTQNM
directorNKOW
districtLK_K
divisionNWMO
doOLMY
doctrineMYNL
doesULMR
doingRLMT
dramaSLNS
drummerOUOM
duringJXPO
dynastyTMLS
départementLNVP
eNNNU
earlierNMPV
economicOPSN
editionPMOT
eliteMLWO
emperorKRTN
enNMMX
engineerPKUP
enteredVPMM
entryLSRO
epicLMPW
eraMRNS
establishedXPNJ
eventLLOY
eventuallyXNMM
everyNMMX
extendsLSVK
failedMSRN
faithLSSN
familyXPPI
fanNSLS
fansPRSK
featuresRMMT
februaryOSLR
festivalOONT
fieldLQNU
filmRNGY
filmsNNLW
firstXNNL
fiveNLOV
followingNOYK
footballLVKT
footballerNPJX
forOMOU
forceMUMQ
forcedMKVR
forcesSOJU
formedTMQN
formerOMMW
foundOMQR
foundedVLOO
founderUMMQ
franchiseNSLT
freeNNTQ
fridayLJKa
friendsNRLS
fromQMRP
gainedWMNM
gameMXJQ
gamesONQR
gaveRLPQ
generalJNOX
getsYKKR
givesTNOO
goPLMW
goesYMLN
goingNMOV
goldNNOV
goodMLMZ
gotRPKS
governmentJVPP
governorLSTL
graduatedWMMN
grewNXNL
groupLXJR
guitaristNUNP
hadUQNL
hasOSOP
havePROO
havingUMSK
heJSLX
heldYLLO
helpedSNOO
herMMLY
herselfUNNO
heyNNMW
highOKSR
himselfPMMW
historianPLLW
historyMUJT
holdsURML
hostedMWLP
housesNNVN
howMNMY
httpKJQZ
iVGG]
ifWKLR
imYMMM
inNRQO
includeLQQR
includesLSLU
includingNMVN
independencePMNU
indianNNRQ
initiallyVPMN
instead[LLM
internationalNWPK
intoJRRR
introducedNVNN
invadedSKUM
invasionNULQ
invitedOUNN
isMOTQ
islandMMQU
islandsNNVN
issuedLNPV
itRFOY
itsNNTP
itselfMLTR
janJQOU
januaryLONW
jazzPLPU
joinedTLLT
joinsVKTJ
jokeONOS
journalistOMUN
judgeNMOV
justQPQN
kidsNONV
kingsSLQP
knowNMMX
labelLULS
landNSLS
languageNMMW
lastMLTR
laterTWIL
launchedMXNM
lawOORP
lawyerPMKY
leaderLYMN
leadingORLS
leaveLOOV
ledWLOO
leftYNJO
letMMSS
likeMLQU
lineJKUV
linesMMQU
listNTNP
literaryMLOW
literatureLLPW
liveMTMS
livedWNNN
locatedLQSP
lolMMMY
lostQSLO
loveMNNW
madeNXLO
magazineLTMT
makeNMMY
makesTNQN
makingORQN
manMMLZ
managerNVNN
manufacturerPNNT
marchNLTR
marketNLVP
marriedWMNN
matchesMUMQ
mathematicianPMNV
mayOLMW
meOMKZ
mediaMMMY
memberL^LK
membersMXMM
menNSPO
mergedOVOL
metropolitanLMYM
mightUNOO
militaryRQMO
missNNNV
monMMMY
moreSLMU
movedPUKP
movementJUJW
movieNNNV
musicKSJX
musicalTLKT
musicianOLNW
myLKK_
nameMJUT
namedPTNM
nationalLIYR
nearIM]M
needMRLU
neededPSMO
neighbourhoodMK^K
netNNNV
networkNYLM
neverSLQO
newOOOT
newsMVMP
newspaperLVNQ
nextJJZR
nicknameNNMW
noJMO[
nominationMUMQ
norLTPO
notMMQV
novelTNNQ
nowQLOT
occupationMVKS
octoberNNOU
ofPNPR
offMNNW
offersLTSM
officeMSLS
officerOWLO
officiallyMUPM
oftenSLTL
ohOMMW
onceOMOT
oneLLOY
openedMPUN
opensSRNN
operatedNWNN
orSOPN
orderedRLLV
organisationsMONV
originMMLZ
originallyTSMM
ourUNNO
outSPHU
overJUPP
painterMKNY
paintersNVNN
parishOPUM
parliamentOMTQ
partyLPXL
passengerNMSR
passesMNWN
peninsulaNNWN
peoplePNTO
performedPUNM
periodKKTV
pickedQMMU
playUTLK
playedUPNM
playerOWMM
playsWOMN
pleaseLMMY
poetNNOU
policeMNVO
politicalMMSS
politicianLUMR
postNMQT
powerLVOO
presidentNKQV
presidentialOMOU
previouslyTNOO
priestMONV
primeNNMW
princeSISR
priorQRQL
prisonMMWN
producedRTMM
productionLZLM
professionalOKRS
professorQKMW
programNMNX
providedVQML
providesLZMN
provinceLKVR
provincesNNWM
publicOOUL
publishedQQPM
punkOMLW
radioOMOU
railwayNMXM
ranUMPN
rapPONS
rapperPNMV
ratingNLNX
reallyOMMW
receivedYLNN
recordMVNN
recordedXMNM
recordingTJJW
regardingULRM
regimeMUNQ
regionLGcL
releaseLSQP
releasedLYLO
remainsNMWN
representativeLPVN
representingNPVL
requestedPTNO
resignedRMRO
responsibleRORL
retiredZLLN
returnedYPLK
rightNRPP
riverNMXM
riversMMZL
roadNKWO
rockNLMX
romanceNNMV
romanticOMNU
roseVNNN
royalKSNT
rulesNXNL
runMNOV
runsQMTM
saidPOLU
saturdayMLL[
saysQRKR
schoolMKPX
scientistsMUMP
sculptorMMMY
seasonLZNL
secretaryMTPO
sentNQNS
septemberNPMU
seriesQKG^
servedYJSK
servesSLMT
setTLMT
settlementMMRT
sheLTNR
shipsML[L
shortlyNPUM
shouldLULS
showTQJQ
showedQTNM
sideMRLT
signedYKLP
sinceRNSM
singerLLN[
siteNMVO
skiNMVP
soKTQP
soccerNNNV
societyMMSS
soldOUMO
soldierOONS
soldiersNMRS
someNNNW
songsLVNP
soonONNU
soughtRTKO
soundtrackMNNW
specialNOMU
spentULLR
spyPLOU
squadMSLT
starringVQJO
startMNOV
startedRMMU
startsTLKU
stateJIXU
statesQLTO
statesmanNMQS
stationLSOR
stillRPLS
storesNRMS
studentsLNOV
studiedWMNN
stuffNMMX
styleLLPX
subsequentlyMSLT
succeededUMNO
suchLVON
sundayKSKX
supportSJTO
sureNNOU
systemKLTT
takeNTMQ
takesRKLW
talkNMLZ
talkingMMNX
teamNSNQ
televisionMSMT
tendMNNW
testNMTR
thanNSNQ
thatLQUN
theNLNX
thenSHTR
thereLLOY
theyMTLS
thisLLN[
throughQKTO
ticketVQLN
timeMKTU
timesMMRT
titleUJMT
titlesNNNV
toNQTM
todayONOT
toldTNOP
tomorrowTPPM
tonightLLYP
toniteQKRR
tooMNMX
tookVMLP
tourMNSR
tournamentNSNR
towardQMOS
townPMUN
tradeNVNN
traditionalLNVP
trainLOZJ
translationNNMW
tripNMVN
troopsLKUS
tuesdayMMNX
twiceTLNQ
twoULLS
underPNRP
untilLORR
upWHMT
usMLMY
usedPPRN
usuallyNQNS
vXQGO
valleyNMWN
versionKKQX
versionsOMNV
viaKKRX
victoryMVON
videoJVLT
villageMIUU
vsP]JJ
wMMMY
waitNONV
warLXMO
wasVQJO
weKKPZ
weatherMMWN
websiteMYLN
wednesdayNLNY
weekNLNY
wellLWMP
wentYIKS
wereORPO
whatLMMY
whenWMKP
whereHTTP
whichLRQQ
whileLITW
whoMSRN
willZNKM
winnerPLNW
withPOTM
withinMRPQ
womanNLUQ
wonZUII
wordKQKY
workedUMOO
worldULLS
wouldVQJO
writerLJQZ
writersNNKY
wroteXLMN
xTLMS
yeahMMMX
yearNMMX
yepNMOV
yesMMMY
youLRIZ
yourMMNX
|VIIX
~NMNX
–NOZH
—RGVQ
”MNSR`,
  after2: `!!!NKMZ
!!LLMZ
!GSMY
"USHP
#MRMS
%MSMS
&SLKV
'OQLS
'llQLLW
'mMLMZ
'reMNNX
'sQQNP
'veMONW
(QLLV
)QITR
*OLMX
+LNOW
,,VLPO
,NORP
--ORNQ
-KNSU
....RLRP
...MMMY
..OLKZ
.MQQQ
/KSKW
12thONOT
14thQWMK
1stVJKU
2ndOSMR
3rdTPKQ
4thMLXO
5thSSMM
6thPSMP
7thTMNR
:OMMX
;YMKO
?OQIW
@MJPY
[SKQQ
]SMMS
aNRQN
aboutOLSR
accordingMMXM
acquiredNVOM
actOMTP
activeTMNP
actorNMOV
actressQMNT
adamPUMO
administrationPUMN
advancePTMO
advancedMNWN
afcMULQ
africaNMWN
afterOQRM
againVKLR
againstWJOO
ageRMOQ
airMLST
alRSLO
alabamaPLSP
albertaOKYN
albumNQOR
alexanderUMLR
alfredMNUP
allOLQS
alongSRNL
alongsideOSLR
alreadyVMMQ
alsoPRSK
althoughPTOM
alwaysQMTN
americaOTON
americanNRJV
amongQSON
ampPONS
anQRNO
andrewUNON
andyNXLN
annaSNMS
annapolisPMUN
anneSMRN
announcedMUQM
annualMUSK
anotherXMOL
antarcticaMMYM
appearedUUKK
appointedYKNO
approximatelyNLYM
aprilSQLP
areIMTV
areaNLYN
argentinaPKXM
arizonaONQS
aroundPKRS
arrestedVMMP
arrivedNOMV
artTKKV
articleOMMW
artistOMKY
artistsNMNW
artsONNU
asUMNP
ashanie_di_donONOT
asiaLMVQ
associatedWLMP
associationMWLP
atRLTO
athensNUOM
attackMULQ
attacksRMSO
attemptedSMSM
augustMMSS
australiaKPTP
australianQKMW
authorPNNT
availableNNNV
awardedQMMU
awayPKXL
bRNRN
backUSLL
bandLQLW
basedNNVN
basketballLROR
bassTMOP
bassistSLMT
beSKPQ
becauseRPTJ
becomeTLQO
becomingLTQO
beenWHQP
beforeKVSM
beijingMXMN
beingKVOP
belgiumKSOS
berlinNTSL
bestQXJM
betterSMMS
betweenPRSK
bigNLNX
biggestSLSN
billRMMS
billionNPMU
biographySKNT
blackULNQ
blogNPMU
bluesTNQM
bobRLLU
bookVRNI
borderedNMYL
bornhGIJ
bostonOSRM
bothRJSP
boughtMTRL
brandNOLW
brazilKYPL
breakOUON
breakingOMOU
brianNVMO
britainNMWO
britishMSNR
brotherYLMN
budNKNY
builtNKUR
businessTLRN
butOQRO
byQGQW
cWMNM
californiaLRRP
callQLMV
calledLRPQ
cameMTPN
campaignUQNM
canLPMX
canadaOVSH
careerTKLU
carlQUML
carlosTTKL
castUMLQ
catholicTKMT
centerLXOM
centralNMWN
changeNQMS
channelMVKR
charlesXNNM
chartONOT
chartsPNNT
checkMMSS
chicagoOWLN
chiefPKPU
chileONUO
chinaMMXM
chinesePLNW
chrisXQLL
christianTMMR
christmasUNNO
clarkTNNP
classRLQR
classifiedMMYM
closeNLXN
clubLXNN
coQKVM
coloradoNNVN
comLQMW
comeQRKR
comedyNNNV
comesXKQL
comingWOMN
commanderUONN
commonlyRNQO
companyMQMU
completedLRNT
composedMUOO
concertTNOO
connectedLMSS
connecticutMOXL
conradTMSL
containsOLTQ
convertedPRPM
couldMLUR
countyLSVK
crazyNLOW
createdNMWN
creditedUONN
croatiaOMVN
cubaNRSL
currentlySLSN
d.c.ONUN
dMJSV
daQMMV
danPNMU
danceNNNV
dasWKNO
daughterTNPM
daveMSNR
davidSQKQ
dayQOKU
deUNNO
dealsOMNV
death[JJQ
dec.NMQT
decLLNY
decemberSPRL
defeatedVMQL
definedOQMT
demandsNXNL
denmarkMMXM
deputyPTKQ
describedONOU
designedNMSR
developedQNUL
developerNMMW
dickWMMP
diedXLQL
directQNSN
directedUSLL
directorMRJW
districtPLTP
divisionONMV
doIORV
donWLQL
dramaMTSL
drugSOOO
dublinSSNL
dueNPPR
dukePMNU
duringRNPO
eachNNPU
earlySOTJ
earthOONT
eastMM]J
easternMMYN
edmontonPTNM
educatedSMRM
educationNRMS
eenNNNW
eighthSOPN
elNLQU
electedWOLM
electionNQTM
electricNLQT
elsewhereOQSM
enMMNX
endNLOW
endedQSPL
engineerSKRQ
englandJSXK
englishPLLX
enterNONU
epicQQNP
ericSLMT
establishedHXSM
europeOLRR
europeanMTSK
evenQLOT
eventTNMQ
eventuallyRSNM
everyWNNN
everybodyMNNW
everyoneMRMS
exchangeMSTK
existedNKPV
facilityOLOV
failedTOON
familyVKIU
famousXMOL
farLRQQ
fatherYLMM
featureNMSR
featuredQSMP
featuresRKLV
febNMMY
februaryWINR
fewMNVP
figureOMVO
filmWLNP
filmsVMON
finalPPTL
finallyLLVQ
financeQNNT
firstNVQK
fiveXKLQ
flagshipOUNN
flightsNPUL
floridaNLQV
flowMMWO
followNONU
followedNRLU
followingLTNQ
foodONOU
footballMLQV
footballerOLPU
forJPQV
forcesUKKU
forestOMTO
formNVPL
formedRTNL
formerRTMM
formerlyMYPJ
formsNMYL
fortNSPP
foughtNSLR
foundLMXO
foundedL[LM
founderTJSO
fourONRQ
franceNKTS
franklinONVN
freeMNUP
frenchOTLP
fridayKNQV
fromORPO
fullTNPN
furtherTLTL
futureTJMU
gameMQLU
garySTNK
gaveRMMT
generalMMRT
generallyPQLR
georgeVKSL
germanLROS
germanyOWNM
getNOMV
giveLPQR
givenQRKR
goingMRMU
goodONOT
governmentPKOU
greatQOVK
greatestNMQS
greatestquotesOMNV
greeceTNRM
groupNSLR
grownMONW
gtMNOV
guitarSMLT
gwenWNMN
hadTRPJ
hahaONNV
happyOMNV
harvardPKQT
hasKQSR
haveRLNS
havingMRPP
heVUKJ
headSNRM
healthVONN
heldNMOW
helpNTLR
henryWMNM
her_MJJ
hereKTQP
highSTLL
himSSJQ
himself]MLK
his]MJN
historicPNSO
historyOMMV
hitLWLP
holdLPTQ
holdsSLLU
hollywoodOUOM
holySUML
homeKQTQ
hongPMPS
honorJVLS
hopeMNTQ
houseTKJV
howLLOY
howardRMPQ
httpJMPX
iTIIZ
ifLKQX
illinoisOI[M
imQKLW
inMRPP
includedLOOU
includesOPTM
includingOLTP
independentMXNM
indiaLPLX
indianNMWO
indonesiaNLZK
industryLRLV
ingNQLU
initiallyOPVL
inlandNNVN
insideOMNW
insteadNMMX
intoNHSW
introducedOLNV
involvedONNU
iowaONVM
irelandMNWN
isNNUO
isplashinyomoufONOT
issuedNROQ
itONSP
italianMRKW
italyMNYL
itsHWPQ
itselfLVSK
itstheteenlifeONNT
itunesOOOT
j.SMNS
jacobQLRQ
jamesUHLV
janNJST
januaryPOOR
japanMRVK
jeanUNNN
jeffUNON
jeremyWMMN
jewishQMLU
jimULKU
jimmyPNTM
johnZLQI
joinPMUN
joinedVQLL
joiningRPLQ
jonLTMS
josephOKUQ
joséWLQL
juanRKLW
julyRKSO
juneWLKR
justKMTT
justinbieberOOOT
kentuckyTMPN
kenyaSMRN
kevinQNNS
killedVNNN
kingTNON
kingdomNLVP
knowMMLZ
koreaNNPT
kreegOOOS
kvx7NNNV
laNKST
labelMURL
lakeJLYQ
languageNLSS
largeMMOW
largestNOVM
lastNSPN
lateKTPQ
laterQTNL
latinKSOT
launchesPMOT
lawKOOW
lawsLQOT
leadUONN
leadsOOTN
leagueMNNV
ledPRKS
leeTLSM
leftSNNQ
lessTMMQ
letNMNW
liTQMN
lifeSLOR
lightcmsONOU
likeONLW
likelyUMRM
liltwistONNT
lindsayMSTL
lineMWNN
listLTRN
listedNNRR
littleRMOR
liveROMS
livingMLRU
locatedIR[J
lolQONS
londonJSWL
longJPPV
lordXMMN
losMMQU
louisXMNM
loveTJPR
lowerMMPV
ltRJKY
luckMMNW
lyricsYLMN
macauLLQW
madePMVM
madhyaNOVM
madridNMTP
magazinePLRR
mainNLYM
maineNMYM
mainlyQRMO
majorSVLK
makeTRIQ
makesSNLT
makingNQLU
malaysiaPNTN
manQNMU
managedPRSK
managementMMMZ
managerMTOP
manyNYNK
marchTRNL
markTSLL
marketOMSQ
maryUNNN
marylandOKXN
massachusettsTRPJ
maxTSLM
mayRMMT
meTKJW
meaningOMYL
medalsNMOV
mediaTMQM
medicalNPQQ
medicineNNOU
meetingNRNR
melbourneMTOO
membersMWKR
menVKLS
metalNLK[
mexicoNNWM
miamiOMXL
michiganPLVM
microsoftNLNX
mikeXLLP
milanMPUN
mineNMNW
ministerMQPS
minnesotaOOTN
missouriNNUO
mixedOONT
modernTMRM
monOMMW
mondayPNPR
moreQTJQ
moscowRPNP
mostLRRP
movedLYNN
movingMTTK
mozambiqueMNWM
muchMMRT
multipleQMMT
musicPJPU
myPJMX
n'tXGSN
nMMNY
nameSOKS
namedLRSO
nationalLOTQ
naturalNMNW
nearMJ^L
nearbyPLUO
nearlyOSNQ
needSPMP
neverULLS
newNJYO
nextOLUP
nflNTMP
nickNRNR
nigeriaTLSM
nightKOWO
ninthOOPS
no.NLQU
noPPMR
nominatedRLLU
northKS[G
northeastMRTM
northernLK^L
norwayQLWL
notQIRS
notablePMUN
novelULLS
novemberSNOP
nowNUPM
numberRRLO
numerousVNNN
nwsMOOT
nyWLRK
née]KOJ
oaklandMSMT
octoberULTK
ofNMSR
offMLNY
officialOTNO
oftenLRUL
ohNMRS
ohioLTOQ
oldNXMN
oliverZMML
onPMTO
onceMML[
oneKUQO
onlyTISP
ontarioONUO
openNMTQ
openedRSPK
operatedMRQP
operatingNVOM
orVPOK
orderRLTN
orderedUSLL
oregonPKYL
originalUMKS
originallyOPSO
otherQNTM
othersWIQO
ourMNSR
outVLRL
overLSQP
ownYLMN
ownedMVPN
oxfordPUMO
p.WNNN
pOQUK
pakistanQLSP
paradiseUNNO
parisWOSF
parkLJaK
parliamentMUMR
partMOYL
partlyMTQO
partyUMKS
passedNNRS
pastOQSM
paulYLNM
peaceOOSO
pennsylvaniaOUPL
peopleMNTQ
performPRMP
performedSJMV
performingMSKT
peruMMVP
peterVMON
philVNNN
philippinesONUN
philosophyPMMV
photographyNOOT
pinOMOU
piscesNNNV
placedOSMQ
planNONU
plansUPQJ
playXQKL
playedUSIP
playerOVMO
playingWSLJ
playstationNMOV
pointNNPT
polandKTMS
policyNVPK
politicalPUMM
popeNMQT
popularNTQM
populationPMWL
portlandNOUN
portsmouthOTON
portugalMUQM
portugueseKTMU
postOQNS
precededLOQT
presidentTPJQ
pressureNMPU
previousTKRO
previouslyQPSL
priestOOOS
princeRMNS
probablyMLQU
producedSPPM
producerNNOT
producingPMVM
professionalNOMW
promotedTTLL
pronouncedTLTL
proposedQMTN
publishedOVIR
punjabNNRS
putSNMR
quandNNNW
quebecNKYN
queenWNNM
quotMNNW
quotealiciousOLOV
rQLNU
radioNSSL
railOOMU
ralphVLLS
ranUNON
rankedOMSQ
rayNNNV
reNNWN
reachNNOU
reachedNNNV
readONPT
readyLSTM
reallySNNP
rebuiltRKUO
receivedQJSQ
recognizedOMVN
recordedTSKN
recordsNOMV
redVNOM
reduceMLWQ
referredOQRN
regionMMXO
regularlyOVNM
relatedNRMS
releaseSNMR
releasedLWLQ
rememberedUNNO
replaceUMRM
representingOSPN
researchTOON
resortKNWP
respectivelyNNQS
responsibilityOQRN
returnedOUNN
retweetNNNV
revealedWNMN
richMMVO
richardULLS
rideLTLT
rightPMRQ
riverONUN
robURLL
robertNSLS
rockKKRW
rogerTOON
rollMNOV
romaniaNNOT
romeONTO
roundQTMM
royalSOPO
rtNLNX
runningMPOS
runsNTSK
russiaNNSR
russianPKRS
sMNLY
saMUMQ
saidSKSP
saintLM]K
salesNTLS
sameONOT
sanNRVK
santaMMVQ
sarahSMMS
saturdayLJQY
saveVLMQ
schoolSPOM
scienceLSNT
scoringNLTR
scotlandTNMQ
sculptureNONU
seanWMNN
seasonRRQK
seattleUKLT
secondTKTM
secretaryXMMM
seeOMOT
seemsNMTP
selectedQRNN
selfQLMU
sellingNTPN
septKLUT
septemberPNOS
seriesNOKW
servedQPRL
serviceLOSR
servingMSPP
setNMNW
severalROWH
sexstrologyONOU
she]MJN
shortlyVNON
shouldMTQM
showLULR
sideMRMT
signedRLOR
simplyQTNM
sinceMPXK
sincerelytumblrONOT
singaporeOUPL
singerXMNN
singleNOOT
singlesNOQR
situatedML[K
sixMUMQ
skyMSNR
slijterijmeisjePNOS
soVJKU
soldOVMN
someTNJT
somethingTNNP
sometimesNSRM
sonNULQ
songRKKX
sonyMUMQ
soundNNRR
southLJaJ
southernLRWK
spainOMQT
spanishNLYM
specialOQNR
spiderXMMN
sriNOUN
st.NNTP
stQMNS
stageUMQM
standRMNS
starredRNQO
starringOMMV
startedMSNR
stateKLQW
statedPWLN
stationKRUN
stayedMVON
stillVMMP
stockholmNLYM
stopMMRU
storesNNNV
stormRUML
storyRNNS
struggleTOOO
studiedNMXM
studiosNTON
styleQQQL
succeededWMNN
suchMMSS
suicideTLMS
sunNMNV
sundayJRQS
sunnyVKSL
superKUKT
supportedMRRO
swedenNMUP
swedishSLMT
switzerlandMM[K
systemJOUR
tPMMV
tailgateNNNV
taiwanNNQT
takenNOUM
teamKUSL
techMTLT
technologySLMS
televisionNQLU
tellVNMN
tenONRQ
tennesseeNMVN
texasNSSL
thailandOLUO
thanTLMT
thatMRMT
thatsRMNS
thePOSN
thedeandrewayYMNL
theirPTKQ
themTQLO
thenKPWN
thereURML
theseLPMW
theyTSLM
thinkNTLR
thirdUOOL
thisMROR
thomasQQKS
thoughLNSS
threeMSVJ
throughVOTG
thursdayOKOW
timQUMM
timeMNLY
toPRQM
todayMPOT
togetherLTUK
tomTLRM
tomorrowKOQU
tonightHRPV
toniteNNNW
tookRKTO
tourRMLU
townNTNP
trackNQTM
tradedUMLR
trainMMMX
troopsLSUL
trumpeterRMNS
tuesdayUKQO
turkeyPLTP
tvMMUP
tweetNMNW
twitterVLLR
twoOOVL
u.s.UMLR
uMLNY
ukOQUK
underNNNV
unitedQQTK
untilSOMP
upUIKX
upgradedOMVN
uponWLPM
upperOMRR
urNLMY
usTNMQ
usaOMVO
useNNUO
usedOIXP
usingTRPJ
vancouverMMVP
variousLL[L
versionMQLV
veryPLQS
viaNMNX
victoriaOROO
virginiaNRUK
virtualNTOP
visitingORSL
voicedRJMW
waOKNW
wakaflocka1017OOOS
walesNOTO
walterSMSM
wantNMMX
wantedQRQL
warSNOQ
warsawMORR
wasQONS
washingtonNPVL
weVJOQ
wednesdayNMRT
weekMMPV
wellMTQN
wentKTPQ
werePPJV
westMK^K
westernRIWN
whatOMNV
whenRKRQ
whereJRVN
whichITSP
whileQRRK
whiteOMXM
whoXQHO
whoseNTPN
widelyRULN
wifeRNMT
willSUJN
williamOJST
winningQNJV
wisatatiketcomOOOS
withinMMUQ
withoutNNRR
womenUNNO
wonQWNJ
workTQNN
workedVOOK
workingMQOR
worksUKMR
worldPSNN
wouldTOPL
writerOLUO
writingUSLL
writtenZNLL
wroteSLPQ
wuhanOMXM
xboxMNOW
yaMLLZ
yearPKOV
yearsNULQ
yesTMMR
yesterdayNMMX
yoNNNV
youSHJ[
youngPORO
youngerYLMM
yourUHQR
zodiacfactsONNU
~OMLX
–NNNW
—ONNU`,
  head: `1 !NNNV
1 #MOKY
1 %NLUQ
1 &RMSN
1 'JIVV
1 'llOOOR
1 'sSLLU
1 (NSPO
1 )KJSX
1 *MLMZ
1 +SMLS
1 ,,MNOV
1 ,PPSN
1 --VINS
1 -LNRT
1 ...NUNP
1 //MMNX
1 /DVMX
1 1stTLLU
1 2ndMLMY
1 3rdLMMZ
1 4thNMMX
1 6thMOOU
1 :PNQQ
1 ;UJSN
1 =MKTT
1 @ELHi
1 TITLEVENW
1 [MIPZ
1 ]NSNR
1 ^POOR
1 aLTOQ
1 aboutUHNU
1 acrossNMVN
1 africanTKTM
1 afterXLRI
1 againstSTIP
1 agoNOOT
1 albumOLMX
1 allLROS
1 alongsideQMVL
1 alsoPKWM
1 althoughRTLM
1 amNMMX
1 amazingUNOO
1 americanNPNT
1 anRSIS
1 ancientNMQT
1 andONRP
1 anotherKMRW
1 anyMQVL
1 appointedLOMX
1 areJHUX
1 aroundLKWQ
1 asSPQL
1 atQQSK
1 bandHbLL
1 basedLRMT
1 beNKMZ
1 becameQQKT
1 beenNUMP
1 beforeTKSN
1 behindMMTR
1 beingSOLR
1 betweenPE_M
1 bigNOOT
1 bookMNNW
1 bornNOSP
1 bothKSSO
1 brazilianONOS
1 britishMLRU
1 brotherZNNK
1 butVRKM
1 byNSNQ
1 calledJPSS
1 capitalLL[L
1 centralLKYP
1 centuryQKRR
1 certifiedMNOV
1 characterXMMO
1 classicTJPS
1 clubNVNN
1 companyMXNM
1 contemporaryOPUM
1 currentNMOW
1 daughterVNNM
1 dayLMNY
1 deULSL
1 despiteSNRM
1 dogMMOW
1 downtownNNWM
1 duringPNUM
1 dutchNMOU
1 earlyIRTQ
1 eastPLWN
1 easternMLZM
1 endOOOS
1 enteredNNQS
1 epicLNMY
1 ethnicLQRQ
1 everLUNQ
1 existingMTSL
1 familyLLNZ
1 famousONNU
1 featuresVLLR
1 featuringWNMN
1 fellowMVLQ
1 filmMMMZ
1 firstNMRR
1 fiveNMMX
1 followOLNV
1 followingSNTL
1 forNQPP
1 formerKULS
1 formerlyTQPJ
1 fourQVLM
1 frenchLQRQ
1 fridayLKM]
1 fromRMRO
1 futureKLUS
1 generationRLMT
1 genusKNL[
1 germanNTMR
1 goIZPM
1 goodMSMT
1 greatVLLR
1 groupK^KL
1 haveRKMV
1 helpWLPL
1 herOKNY
1 hisJPK[
1 houseNNNV
1 iLLL]
1 ifWMLP
1 importantONLW
1 inKOTQ
1 includeQOUJ
1 includedUMQM
1 includesMMXN
1 includingQGTT
1 indianOMQT
1 intoJPSS
1 isQMUM
1 itOLUP
1 itsKKQX
1 jaketMMNX
1 januaryNNOV
1 joinedKZLN
1 joiningMYMM
1 joinsOWNL
1 justNMNW
1 knownSMLT
1 laNNNU
1 lastMOLX
1 laterLXQK
1 leaveNNTQ
1 leavingRRPL
1 leftNKYN
1 likeUHQR
1 littleNONU
1 localMQNT
1 mainNMUQ
1 mainlandONVM
1 majorLQMU
1 manyLPNV
1 mayXMMN
1 medievalNNRR
1 modernMLUR
1 mondayMMMY
1 moreMUKS
1 mostMMOW
1 movieMNNW
1 murderWMNM
1 musicalLMLZ
1 myLQNV
1 n'tONOT
1 nameUTOH
1 namedVROI
1 nativeNMSR
1 nearML[L
1 newKVJV
1 nextVNLP
1 noRMKU
1 norLRPR
1 northernNK[L
1 notQTNM
1 notedOMTP
1 novelNMMW
1 nowHWTM
1 néeZLMM
1 oNNMW
1 occupiedONUN
1 ofQNRO
1 offRNNS
1 oldXLKQ
1 onNVKQ
1 onlyNMPV
1 orUQMM
1 originalPPOR
1 otherHWMT
1 ourKLTU
1 outMSMS
1 outsideNRRM
1 overNQRO
1 ownNMNW
1 partyLROR
1 pastOKVP
1 playMNNW
1 playerVLPN
1 popularNMUP
1 precedingNMWM
1 previousKSQR
1 professionalOLOV
1 prominentNSRM
1 promoteRLKW
1 rapperWLOO
1 reachedNMRS
1 recognizedMMRU
1 renamedPMMV
1 replacedVONN
1 representedMMZL
1 retiredONNV
1 romanOUOM
1 sameOSNQ
1 saturdayMMNX
1 secondNNLX
1 seeVMON
1 seriesLMMY
1 sevenNMMX
1 simplyNPNT
1 sincePQRM
1 soQPKT
1 someKWPN
1 sonUNOO
1 southNMXM
1 southernOMYL
1 spanishMTKT
1 specialNSOQ
1 suburbanNNVO
1 sundayMLMZ
1 supplyNNNU
1 textPLLX
1 thanSPLR
1 thatYSGN
1 theRQNO
1 theirLPOU
1 thenRKUM
1 theyNNNW
1 thinkXMMN
1 thirdSKOS
1 thisKORT
1 threeTOKR
1 throughMPVM
1 throughoutQMTN
1 timeRMSN
1 titleQLLV
1 titledNLNY
1 toMRUM
1 todayNMMW
1 tomorrowRNKT
1 tonightMLQV
1 topNNPT
1 touredNNUN
1 towardsJSTN
1 traditionalNTKR
1 twoIRTQ
1 underNRKU
1 untilRRNO
1 upNTOO
1 usONOT
1 useMMRU
1 usingMQMU
1 variousMOUP
1 viaLUOP
1 vsK[LN
1 wasYJIT
1 watchRNMS
1 weLMLZ
1 wednesdayMNNW
1 weekPMMV
1 wereRNOR
1 westernNNYL
1 whatPRLQ
1 whenTQLO
1 whereQRRL
1 whichYPKL
1 whileYKMO
1 wifeSMNR
1 willSMMR
1 withVPNL
1 withinMLUQ
1 wonPTJR
1 wordMNUQ
1 wroteRMMT
1 yearsLRNT
1 youMJM]
1 youngPRSK
1 yourKQMV
1 |JKO[
1 ~MMSR
1 –KN]L
1 —LMZM
2 #NJPW
2 'VRJN
2 'mNONU
2 'sMNRS
2 (LLWQ
2 )WUGM
2 +MMMX
2 ,SRIQ
2 --TONO
2 -QGRV
2 /PSON
2 1stOMLX
2 :QIQU
2 ;MJQY
2 @LFR^
2 TITLE_NJJ
2 ^NTRL
2 aQKRR
2 aboutSMTL
2 actorVMOO
2 actressVNNN
2 afterRNMR
2 againstRZKJ
2 albumNLLZ
2 allMULR
2 alongsideYNML
2 alsoNPTN
2 anNQQP
2 andPSNO
2 architectUMON
2 arePKVN
2 aroundONVM
2 artistVLPN
2 asRUKN
2 askedTNOO
2 atHUTO
2 authorWLON
2 bandK^ML
2 bassistUNNO
2 beONNV
2 beforeNRMS
2 behindVKSL
2 betweenPKZK
2 bothQSJR
2 brotherUNNO
2 butNULP
2 byWROH
2 calledLOVP
2 candidateUMPO
2 classicQRMQ
2 coachUMOO
2 dadVONM
2 dayOMTQ
2 defeatedSLTM
2 directorVMON
2 drummerUMPN
2 duringNMUP
2 easternNNUO
2 everyOVOM
2 famousPMVM
2 featuringWOMM
2 filmNMMX
2 firstTSOJ
2 fiveNUMP
2 followingOSRL
2 forNWKP
2 formerMPWM
2 formerlyNWMM
2 founderSNPO
2 fridayOOOS
2 friendWNNM
2 fromMTQN
2 greaterNNVN
2 guitaristXMOM
2 haveSOOO
2 hisLPKZ
2 iNNNU
2 inPRPN
2 includeSHRS
2 includedULMR
2 includingNMRT
2 intoRRSH
2 isPKRS
2 joinedOTOM
2 lateTRKO
2 laterMTMS
2 leaderXMNM
2 leavingMSSM
2 likePSHU
2 localLNMY
2 managerWLON
2 manyOOOS
2 mayNNOU
2 mePMNU
2 memberUNOM
2 metRSMN
2 ministerUMON
2 mostMMMY
2 musicianUNOM
2 myMVNP
2 nameMLXO
2 namedOJRU
2 nearbyNMWN
2 newKSPQ
2 noMRLU
2 northernMMXN
2 nowQTMN
2 ofPQNQ
2 oldMMZL
2 onKOUQ
2 orSMSL
2 otherKSPR
2 ourLLNZ
2 outNNWM
2 outsideNNVM
2 overMRTM
2 painterVMNO
2 photographerTNON
2 playedWKLQ
2 playerYLOL
2 poetUNON
2 politicianWMOM
2 producerQUMM
2 rapperRLNT
2 renamedMRVK
2 representedONUN
2 secondOMOU
2 sinceWNOM
2 singerTNOO
2 sonSOOO
2 songwriterWLON
2 southernOLWM
2 starredXNMM
2 starring[LLL
2 starsXLOM
2 succeededVNNN
2 supportPVML
2 thatSQMO
2 theKPSR
2 thenPLTP
2 thisPMTO
2 throughLNQU
2 tookVNNM
2 trumpeterXLON
2 twoSLMT
2 underWLQL
2 untilULMS
2 viaMQPS
2 vocalistUNON
2 wasXJNP
2 wereXKQM
2 westernNNVN
2 whenRUNK
2 whereTSNK
2 whichMOWM
2 wifeSOPO
2 willSNNQ
2 withPVLN
2 withinMNWN
2 writerWMOM
2 yourNNNW
2 ~NNNU
2 –MKUR
3 #LKIb
3 'sJYOO
3 (OMMW
3 )TQIR
3 -LQKX
3 /LTKT
3 1stOOOS
3 4thOTOO
3 5thNMNX
3 :NMRS
3 ;QTGT
3 @KJO[
3 TITLEXNMM
3 ^TLQN
3 aHNTV
3 afterUNKR
3 albumNMMW
3 allMMMX
3 alongOLWM
3 anLULS
3 andQLQR
3 annualOLMX
3 arePSOO
3 asMUNP
3 atJUVK
3 attendedOWJP
3 basedOVNM
3 bestOMNV
3 bornXNMM
3 bothOLQT
3 bySPRK
3 calledPSNO
3 composerXLOM
3 duringOMNV
3 establishedNWMN
3 filmOMNW
3 firstNQMS
3 fiveONOT
3 forPNQQ
3 formerNSSK
3 fromTTML
3 groupMXNM
3 hisNKRU
3 iMOOU
3 inISOV
3 includeMVLQ
3 includedYMMM
3 includingTONN
3 isVTIL
3 itsMLTR
3 marriedVONM
3 myNOOT
3 nameOSQM
3 namedJRTQ
3 nearNOTO
3 onJSRR
3 orKQUN
3 ourNONU
3 producerVNNN
3 renamedMUKS
3 seriesNLMY
3 smallPSNO
3 sundayNNNV
3 thatOSON
3 theKRQQ
3 thenORLT
3 thisNTMQ
3 throughPUOM
3 toVPJP
3 twoMPQR
3 underRRLP
3 wasVNNN
3 whenVRLL
3 withJQRS
3 writerUNNO
3 –NOUN`,
  around: `# !!NMOU
# !LJM^
# "ONNU
# #KIMb
# &OLOV
# 'sMPMV
# (MLNY
# )KLO[
# +OONT
# ,LIQZ
# -MLNY
# ...LLM[
# .KULU
# /MLMY
# :LIXS
# @MLL[
# andSRKQ
# asNLOW
# atNNOV
# byMNNW
# forMMTQ
# fromMLLZ
# hasMTPO
# httpLILa
# inLKM]
# isNONV
# itNMMX
# jokeOOOS
# ofONNU
# onLKQW
# presidentialONOT
# romanceNNNV
# thisNNOU
# toOMNV
# tomorrowMMNY
# tonightMMNX
# wasYRKK
# withNMMW
# youMMOX
# |NNNV
' ,UMLR
' .QUNL
's "SOLR
's #MNNW
's &SLNR
's 'sMMNX
's (SPKQ
's )OTON
's ,IRPU
's andPSPM
's asNMNW
's httpNMMX
's inSNPO
's isNNQS
's ofOOOS
's onMMSS
's seriesMNOV
's toNKNY
's wasPNSO
's withQVKM
( "TLKU
( #QRMP
( 'sOKMY
( )LSRO
( ,QSQL
( -MMOW
( /LTVJ
( :JISZ
( ;RPMP
( andNMRT
( inMKRV
( ofNMOV
( theOOOR
( toNNPT
) (SKRP
) ,VPJP
) .TOON
) :SKMU
) @OOOR
* *NNNV
* ifONOT
, !SMOQ
, "QILY
, #PQNQ
, &TRMM
, 'MNRS
, 'sORMR
, (KSUM
, )LM^J
, -IQMY
, ...NNSR
, .OOWL
, /NMNW
, :MIQY
, ;SJVM
, ?ONOT
, alsoNTOO
, andQNLT
, announcedTRLN
, areNVMO
, asTLRM
, atQOMS
, attendedUNON
, becameXOML
, beganTQKO
, byMKWQ
, duringMOOU
, establishedUMQM
, forMLNY
, foundedTNOO
, fromPJRS
, hadPPUK
, hasRQMP
, httpMLVP
, inTLNS
, isUKQO
, itNOOU
, joinedUMMP
, launchedSSMM
, leftWMOM
, madeSQLQ
, ofPPIW
, onRIQT
, orLXMO
, performedPVMM
, playedVNMO
, releasedNXNM
, saysVPMM
, servedSNOP
, startedSMRN
, thatMMWN
, theOOOT
, toJNVR
, tookTOMP
, wasWNLO
, whoOMVN
, willRQRL
, withRLVL
, wonXMNN
, wroteWMNN
, –IR[J
- "NONU
- #OKMZ
- 'sPLTO
- )RNRO
- ,QJQS
- -NNNV
- .MMRT
- andVMLR
- borderONVM
- inOSMQ
- isONMV
- ofNMNW
- partyNMYM
/ "MMNX
/ #THMW
/ 'NLMY
/ (LSMS
/ )LUSL
/ -OLOV
/ .LJN]
/ 3dMNMW
/ :OLMX
/ ?NMOV
/ andMUMQ
/ decemberMKNZ
/ httpMJM]
/ januaryNLNX
/ onLRKW
/ viaOLOW
1st (SMMT
2nd ofNNOU
: "TNMQ
: #RQMQ
: &MNMX
: 'sNIQY
: (PRTJ
: )OJWO
: *NNNV
: ,JM[N
: -ITUN
: ...RNNR
: ..LNMX
: .RRIS
: /OLNW
: :WHNR
: @NMNW
: andTMMS
: atMLNY
: forOMNV
: haveMMOV
: ifONNU
: inNNPT
: is[NGP
: itVNMO
: mayTTJN
: netNNNV
: onULNQ
: outNMNW
: tendNMNX
: thisMMMY
: toNMLY
: wasTNNP
: willYNMM
: |SNNQ
; !ULMR
; &LMNX
; 'sXMNM
; (RMMT
; ,HSOU
; .VSKM
; :MLMZ
; ;QMLV
; inLQMV
; partyNMWN
@ !PJPV
@ #LKL]
@ &MMMY
@ 'sMNMX
@ )MMSS
@ *ONOT
@ ,KNMZ
@ -MMNW
@ ...NMNW
@ .LLL]
@ :IOK^
@ @JHS[
@ aMNNW
@ afterMMNX
@ andMMMX
@ atOOOT
@ canNOOT
@ doNNOV
@ forLNLY
@ goodNNNW
@ gotNOOS
@ haveNLOW
@ heNMOU
@ herOOOS
@ howMNNW
@ httpMLST
@ iMLMZ
@ ifLNNY
@ isMLL[
@ itLNMY
@ justMNNW
@ letMNNW
@ lolMMMX
@ mayNNOT
@ notNNOU
@ onNSMR
@ oneNNOU
@ pleaseNNNU
@ stillOMNW
@ thisNNOT
@ toLMMZ
@ todayNNNV
@ tomorrowLVLS
@ wMMNX
@ weMNNW
@ whatNMNW
@ whenNMNX
@ willLNNY
@ yeahOMNV
@ yepNNNV
@ youNMNW
TITLE "NOOT
TITLE #NOOS
TITLE 'sWNNM
TITLE ([MML
TITLE )VOOL
TITLE ,]LKM
TITLE .VONN
TITLE andUOMN
TITLE announcedTNOO
TITLE asUOOM
TITLE atTOOO
TITLE calledROPO
TITLE fromQNNS
TITLE hadUNNN
TITLE inOKQV
TITLE isMSLT
TITLE ofWNMO
TITLE onWONL
TITLE saidVNOM
TITLE toRNMS
TITLE wasVMLR
[ ]MJPX
^ !!!!TMMR
^ !!MMMY
^ !JPMY
^ "KKRX
^ #IOPX
^ &LMMY
^ 'MMJ[
^ 'sORSK
^ (VNVF
^ ,SNOO
^ -PUQJ
^ ....MMMX
^ ...KKL_
^ ..MMMY
^ .KJIe
^ /ONNU
^ :MUHV
^ ;UMQM
^ ?NUMP
^ @LMJ^
^ aNMMX
^ alsoXSKJ
^ andSNRN
^ areMMLZ
^ asNVOM
^ atVKLS
^ attendedVNNN
^ beMMMY
^ becameRTRH
^ beganVRLM
^ belongsMNUP
^ cameWNMN
^ canMLTS
^ couldPLUP
^ deXNMN
^ didRMSN
^ diedWLRK
^ featuresOOMU
^ forMLST
^ fridayLMK]
^ fromNNNW
^ getJSTO
^ getsUMMP
^ hadTPKQ
^ hasMQTN
^ haveMRPQ
^ housesNNUN
^ iNMMY
^ ifMNNW
^ inKTLU
^ isKQWM
^ itNNNV
^ joinedVNNN
^ justNTMQ
^ kidsMMMX
^ laterWQML
^ madeWQLM
^ marriedVNNN
^ mayLKRX
^ meNLNX
^ myMMMX
^ noMKSU
^ nowONLW
^ octoberOOOS
^ ofXMMO
^ onOMMW
^ orSITO
^ outPMNU
^ playedRMSM
^ previouslySNOP
^ producedYMMM
^ providesMYLM
^ receivedXKNO
^ recordedVNNN
^ retiredWMMO
^ returnedURML
^ servedXMMN
^ servesRLMT
^ startedSLMS
^ startsSLLU
^ stateML]L
^ sundayMMOW
^ theWIJU
^ thenSJRQ
^ toKUHX
^ tomorrowMMNX
^ usedLQTO
^ waitMMMY
^ wasVQML
^ wentULMR
^ wereLZLM
^ whoMLMZ
^ willUWJK
^ wonWPML
^ wouldQRLQ
^ |WMMP
a "NLPV
a #NNNV
a 'ONOT
a (LNSS
a )OOOS
a ,JWLS
a -MJSW
a ...NNNV
a .MIQY
a ?NNNV
a actorOMMW
a andMNRR
a businessmanONPS
a concertWNOM
a dayNMOV
a footballerMMLZ
a forNVMP
a formerMNLX
a httpNNMW
a inNHPZ
a lawyerNLMX
a memberOUOM
a ofMJPX
a officerOPMS
a onPMVM
a painterPNRP
a politicianOJK]
a professionalQJMX
a representativePKXM
a singerNMMX
a toN[KM
a videoOXNK
a writerPMMV
across ,QNRO
after 'sUKSN
after (XNNM
after ,OROP
after andRKUM
after campaignYLMM
after hadQTNM
against .TUMI
against inKZNL
album ,NMMY
album .MNMX
alongside ,YMMM
alongside .VONM
although hadTOON
an (OSMR
an ,NPMV
an -TLSM
an actorPMKX
an andNLMY
an architectPMNU
an artistOMLW
an cricketerPLMW
an filmPLMV
an inOKNX
an jazzPLMW
an lawyerPMMW
an ofMMNW
an painterONNU
an politicianLOOU
an professionalPNKW
an toMVMP
and "TIIZ
and #ONMU
and 'sTMNP
and (LOSS
and )OIYN
and ,OPRO
and -LLL[
and ...TPLP
and .RQPM
and :KSRP
and ;NMWN
and alsoONUN
and andVOSG
and aprilQWLL
and areNPXJ
and asRQLP
and atMJSV
and becameOSLR
and byOSSL
and countiesMNYM
and duringPNOS
and forLKSV
and fromPKRR
and hadWMLO
and haveXKRK
and isTIRQ
and musicOMNV
and ofORJT
and onLMTS
and riversNMWN
and stateNMVO
and thatOMRR
and theONSO
and toNPZI
and underQMNT
and wasWPNK
and wereOPRO
and withTLPQ
and —RJVN
appointed ofNNNW
architect .XMNM
are (OMTP
are ,MKXQ
around .MNWM
around talkNNKZ
artist (TNON
artist .TNOO
as "NRNS
as #NLNX
as 'sQLSP
as (OUMP
as )OQRN
as ,TRRH
as -MNMX
as .OQSM
as andSPLQ
as fromMSSL
as inQMQQ
as ofNLNX
as orVROJ
as representativeNUPM
as wasWKLR
asked toVMNN
at !LQTP
at #MKRW
at 'sVLRL
at (OPSN
at ,GVRP
at -ONVN
at .IXWH
at andORMQ
at forNRSL
at heMXLN
at inKURM
at onNPUM
at tonightNLXN
attended ,NVMN
attended andNWMN
author ,VNOM
band ,I_ML
band .K]LM
be inNMNW
became 'sUNNN
became ofNMLZ
before ,ONNT
between andOIZN
both andMSOQ
brother ,WNNM
but isRULM
but wasZLLN
by &TONO
by 'sNTQM
by (PTJR
by )URML
by ,VTOG
by -MTSL
by .VTKK
by andRPTI
by asQXLK
by atULLS
by bandOMTP
by duringMRMT
by forTULK
by fromVNMN
by httpRTLN
by inOUNN
by ofVNNN
by onXLQK
by rapperOLMX
by recordingMMLZ
by rockOMNV
by singerNMOV
by theRTMM
by toJMWR
by underXPLL
by withVMNO
called "MTLS
called )PQLR
called ,MIXS
called .RMPR
called andLVQM
capital .NMXM
century ,OOUN
company (MWNN
composer .TNOO
dad ,WNNM
daughter ,VNNN
de ,OMTO
dog butNMOV
drummer .VMON
during ,MNNW
during .NMMX
during andNMMX
eastern ,NMXL
eastern andNNVN
film ,MKL]
film .LOLY
first ,UJLU
first .OOOS
first goldONOU
first inLMMY
following 'sNPVL
for #KTOQ
for 'NLPV
for 'sRNSN
for (NLOW
for )WPNK
for -MLMZ
for .OUQK
for :ONOS
for andOTRJ
for beforeMRMU
for byMLVQ
for fromOQNS
for httpKJLa
for inRNTL
for ofOQOR
for onOQUK
for theRNMS
for toRMNS
former (PSON
former ,MRQQ
former ofOOOS
formerly )STOJ
founder ,WMOM
four ,QMNT
friday ...MNNV
friday :OOOR
from #MKNZ
from 'sWPKN
from (MUNP
from ,PRPN
from .RN[E
from :MMNX
from andKUSN
from inOSQM
from onMRMT
from toQMWK
go !LZMM
good !ONOU
group ,NYNL
group .MZML
guitarist ,SNPO
his inMMTR
his wasMNNW
i itNMMX
i youONOT
in !MOVN
in "MLNY
in #MKOY
in '^LKK
in 's[THJ
in (MJVT
in )MHRY
in ,JOXP
in -OMVN
in ...NNNV
in .IOWP
in :MKSV
in ;ONRQ
in ?ONWL
in aOOTO
in afterPNUM
in andHPWR
in areOLWN
in asMKSV
in atNKQV
in beforeNMRS
in butNLXN
in byNKRU
in duringLSUL
in forNLSR
in fromNLQT
in heNLYM
in historyMUKR
in inNMTQ
in isLLST
in magazineLVLQ
in nationalNMVO
in nearNMRS
in ofNNPT
in onKRYJ
in orNLSS
in thatOMWL
in thePNUN
in timesONNU
in toMRUK
in todayPNTN
in untilOMTQ
in wasPLVN
in wereNLYM
in whereNNYL
in whoMOVM
in withMRQO
in wouldONUN
in –MMYM
include (SNNR
include ,LSUK
include andTLUK
included ,ZKPJ
included andWNMN
including 'sTNOO
including ,NOSP
including .TSML
including andRMPQ
into ,MRRN
into .MQTN
into andSKOT
is "XNNM
is 'sOPTM
is ,POSN
is .KPVO
is andMRRP
is forNONU
joined ,NWNM
joins #NWNM
leader toTNOO
leaving ,MSSL
like ,LQSO
like andQSKQ
married .VNNO
musician ,UNON
my .OMOU
my isNNNU
name "OQWI
name .NMRR
named "PKTP
named .MOTP
near ,MMWO
near .LNZL
near andMNWO
near inONUN
nearby ,NNUO
new inONVN
no "OUNN
northern ,ONUN
northern .NMWN
northern andNNXL
northern inONUO
novel ,MNMW
now )KWVH
now ,OOTO
née )YMNL
of !SKMU
of "OPUL
of #PIPW
of &MOMW
of 'RNQO
of 'sQVOJ
of (NQPP
of )UPNM
of ,SMSM
of ...MNMX
of .PPTL
of :KLZO
of ;NRRN
of afterKVSL
of againstMSTL
of alongMLUR
of andSLUL
of areOLUP
of asORRM
of atQORN
of byUSMJ
of descentMRQP
of duringOWQJ
of forMPQS
of fromRRSI
of hadMMYM
of httpOOMU
of inRQRJ
of isKTTM
of nearMQVL
of ofSKKW
of onHQST
of orUONN
of originMMLZ
of presidentONUM
of thePLPT
of throughTMQM
of toTIWK
of wasJTPQ
of wereTPQK
of whoRUNK
of withORTK
of –OOTN
old .MNWM
on !LUMR
on #LNTQ
on 'SQJR
on 'sVQOI
on (MUTJ
on ,OOTN
on -ONPS
on .HUPS
on andPQIV
on atLQVM
on fromLRQP
on httpNKTS
on inJRQR
on laterNYML
on onMXQK
on theMRLU
on withMMRT
or "JSUN
or (VQRG
or )POSM
or ,XQMI
or .SOIT
or isMKUS
original ,SMLT
our ofNONU
outside .PMUM
over ,NSRM
over .MMYM
over inMSSM
player ,VKPO
player .ROPO
preceding 'sNMVO
producer ,WLON
producer .SOPO
rapper ,XMNM
renamed .NRSM
represented atNNWM
represented inMOWM
second .OOOS
series ,NONV
series .NMLY
since wasNURL
singer ,VNNN
singer .TOON
son ,TOOM
son .TNOO
southern ,NNWM
southern .ONVN
southern andLNWN
starring ,YMNM
starring andVMMQ
stars ,ZLMM
succeeded asVNON
supply ...OOOS
support andRUMM
than 'sVNNN
than .PMMW
that 'sRRNN
that ,UNON
that andNSRM
that hadQRQL
that hasOPKV
that isSULM
that wasWMNN
that wouldWLMO
the !KJSX
the "QMPR
the #KUKU
the 'PRNP
the 'sMSQO
the (KSQQ
the )EVOU
the ,LRRO
the -JMPZ
the ...KLN[
the .MRRO
the /KVQO
the :KPPT
the ;MNRS
the aMOOU
the administrationULMR
the afterJORU
the againstNORQ
the alsoLTUK
the andLQSO
the areRQJS
the areaNLZL
the armyMWNN
the asPRPN
the atJSTN
the becameMSNR
the becauseNOLW
the beforeKTRN
the beganKTMT
the betweenNMPU
the borderNMOV
the branchLMRU
the brandJVLT
the butNVNO
the byMNOV
the cameMTNQ
the candidateNWMN
the channelNWNM
the chartNNMX
the chartsOMNU
the coastOKWO
the coloniesPMMW
the communityKSOS
the companyMRRO
the districtNKZM
the duringMPPR
the départementMMUQ
the entryNSJU
the eraMRNS
the faithOVMN
the familyYRIK
the filmSLJV
the forGUSR
the forcesPLKY
the franchiseLQLW
the fromJRUO
the gameNXNL
the governmentNNOU
the groupMWMN
the hadKOUQ
the hasORPO
the haveKTNR
the hePONT
the httpNNMW
the inITRQ
the includeLQPS
the includesMXMM
the internationalOOSO
the intoMVRK
the isGPSV
the islandsNNUN
the labelMSMS
the languageNMTQ
the locatedNVPL
the lostOVMN
the marketMMOW
the menNROR
the metropolitanNMYM
the militarySOOO
the movementLUJU
the nameMNMX
the nationalOIRV
the nearNMSQ
the networkLZLN
the ofPNRP
the onIVPP
the openedQJTQ
the orJKXS
the overLSOR
the parliamentQKRS
the passesNNWM
the peninsulaMNWN
the peopleQKUO
the periodLKQW
the policeNMTQ
the provinceNMRT
the recordNVPL
the regimeLVMQ
the regionMHaL
the releaseMQSN
the releasedNVOM
the riverMOWM
the rockOMOU
the royalNONU
the seriesSJHZ
the sinceMQRQ
the soundtrackMNNW
the stateOJQV
the statesLSPQ
the styleKMRV
the systemNJTT
the teamMUQM
the televisionLVOO
the thatMNUP
the theLPSQ
the toHSTP
the tomorrowOLNW
the tonightOMMV
the underNKXO
the valleyPMUN
the versionMLRU
the warNVNN
the wasORJT
the wereSRPK
the whenLOTP
the whereMYNM
the whichNPWJ
the whileMLNY
the whoMSNS
the willNMNX
the withJQVN
the wordOLMX
the wouldNTMR
the –LPXL
then ,RMUL
this :ONNU
through ,OUPM
through .NRTL
through andOMZK
through inOKMY
throughout andONUN
to "PMMV
to #MUNQ
to 'NRSM
to 'sSQSJ
to (ROLS
to ,SQQK
to .ROOP
to aRMNS
to andIQTQ
to asRLWL
to atNQOR
to byPROO
to forNLYM
to fromTQLN
to inIVQO
to isQLTO
to januaryMMPV
to nextOMOU
to ofRLNT
to onKMVR
to toNLWO
to tomorrowMKYO
to tonightMJWQ
to wasNLRU
to whereNQSN
to withOMWN
took takesUNON
towards ,RLUM
two (PWLM
two ,ONTO
under 'sTONP
under ,XMNM
under .OSLQ
under andUKLT
was 'sVLTJ
was (ONNU
was ,XKNO
was .XLKQ
was andVNNN
was ofMNOV
we theNNOU
were ,UMLR
were andOVNM
western .NNVN
when andSMRN
when becameSMSM
when getsVNNN
when wasRSPK
with !LMMY
with "KML[
with 'sLOTQ
with (TKKV
with ,RUNK
with .RQNN
with :PMOT
with andUROJ
with asUNPN
with forULOP
with inSWMJ
with ofQMTM
with onRMSM
with wasSNQN
within .NNVN
writer ,UNON
writer .WMOM
you .NMNV
your "OOOS
| .NNMX
– (NNWM
– ,NNWN
– –OMSQ`,
  shape: ` X - XxKPSR
 X XXNONU
 X Xx XxMTMR
 X XxRQJS
 X. X. XxYMNL
 X. Xx XxWNNM
 X. XxTKIW
 X.KLL^
 XJGHi
 XX - XXLVLQ
 XX - XxNQMT
 XX XNNOU
 XX XX XX XXMLMY
 XX XX XXMJN[
 XX XX XxONOT
 XX XXULMR
 XX Xx XXMQTN
 XX Xx Xx Xx XxMNNW
 XX Xx Xx XxKMPX
 XX Xx Xx of XxNTNP
 XX Xx XxHVLV
 XX Xx.NSNP
 XX XxNSLS
 XXLSOS
 Xx " Xx " XxSMMS
 Xx & Xx XxMQLV
 Xx & XxKTKU
 Xx 's Xx XxOSNP
 Xx 's Xx of XxPOUL
 Xx 's XxNONU
 Xx - XRLLV
 Xx - XXMXMN
 Xx - Xx - XxLRRP
 Xx - Xx XXMTRM
 Xx - Xx Xx XxOLSR
 Xx - Xx XxQQSK
 Xx - XxLPRR
 Xx - xLLPX
 Xx X XxUMLS
 Xx X. Xx XXWONM
 Xx X. Xx Xx XxLPTP
 Xx X. Xx[JKP
 Xx X.WNNM
 Xx XORMR
 Xx XX XXMMMY
 Xx XX Xx XxNMRR
 Xx XX XxMNSS
 Xx XXKQMW
 Xx Xx 's Xx XxNNNV
 Xx Xx 's Xx ofMTSL
 Xx Xx , Xx.PTNM
 Xx Xx - Xx -LVKR
 Xx Xx - Xx XxWMJR
 Xx Xx - XxVNLO
 Xx Xx - x]LLL
 Xx Xx X.MUOO
 Xx Xx XQLLW
 Xx Xx XX Xx XxOONT
 Xx Xx XXPMIZ
 Xx Xx Xx & XxONNU
 Xx Xx Xx - XxVNNM
 Xx Xx Xx XX XxNVNN
 Xx Xx Xx XXOMPT
 Xx Xx Xx Xx XXPSOO
 Xx Xx Xx Xx XxNHSV
 Xx Xx Xx Xx ofMQQP
 Xx Xx Xx Xx.PSON
 Xx Xx Xx XxMQQQ
 Xx Xx Xx for XxNTMQ
 Xx Xx Xx of XxNYKN
 Xx Xx Xx of theNUNN
 Xx Xx Xx.TLLS
 Xx Xx and Xx XxPTKP
 Xx Xx de Xx XxNTJT
 Xx Xx de XxQVPI
 Xx Xx for Xx XxPOMT
 Xx Xx for XxOROO
 Xx Xx for the XxPWML
 Xx Xx of Xx XxLPRR
 Xx Xx of Xx andQOSL
 Xx Xx of XxJRSP
 Xx Xx of the XxPXLL
 Xx Xx. XxNPUM
 Xx Xx.NVKQ
 Xx and Xx XxPRRK
 Xx and XxONTO
 Xx da XxSLTM
 Xx de XxYGTL
 Xx de la XxPLWM
 Xx des XxNLUQ
 Xx di XxULLS
 Xx du XxQMTN
 Xx for Xx XxOZLL
 Xx for XxOSOO
 Xx for the Xx ofNRMS
 Xx of Xx - XxTOLR
 Xx of Xx Xx XxNRSM
 Xx of Xx XxKNRT
 Xx of Xx and XxPTNN
 Xx of Xx of XxOYML
 Xx of XxPMRP
 Xx of the Xx XxNOOU
 Xx of the Xx ofLLTS
 Xx of the XxPWKN
 Xx the XxXLMN
 Xx van XxYLMM
 Xx xNMNW
 Xx. X.LMOW
 Xx. Xx 's XxOPTL
 Xx. Xx XxOZJM
 Xx. Xx of XxPUMN
 Xx. XxHQVR
 Xx.HKXU
 al - XxSSMM
 de XxOLSR
 iOSMMNX
 x Xx XxPXJN
 x XxMTKT
 xJMK^`,
};
