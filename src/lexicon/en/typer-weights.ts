// Written by scripts/train-typer.mjs; do not edit.
/**
 * Weights of the typer of names: each row is a word and four digits, one for person, organisation, place and other.
 * Trained on Wikigold and WNUT17 (both CC BY 4.0) and Re-DocRED (MIT; texts CC BY-SA 4.0).
 */
export const alphabet = '!#%&()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_abcdefghijklmnopqrstuvwxyz{|}~';
export const weightScale = 12;
export const typerWeights: Readonly<Record<string, string>> = {
  rule: `acronym-afterM]KM
acronym-firstKWFY
acronymE[MR
actsNPVL
adjectivalLY@[
agent-afterKXNP
agent-beforecXBE
agents-beforeY[GF
all-commonMTMS
ampersandEVPU
and-afterRORM
and-beforeTOUH
apposition-before[MMK
are-afterNUPM
articleKULT
body-afterKTSN
bornUJHY
bracket-beforeNUQM
byXYKD
camelLTB_
capitalsHSJZ
common-aloneLTGY
common-firstHORW
common-lastCSSW
country-in-bracketsDR[N
digitDTXP
family-aloneXLOL
family-firstQNUM
family-lastVMNO
for-beforeKVNP
generationSLOR
given-aloneUNOM
given-commonRMQO
given-familyQMQQ
given-firstZMLM
given-lastTOLP
given-tailBK^V
given]MLL
has-afterXUKH
head-organizationPSSJ
head-otherNNCc
head-placeLNdE
in-afterNRSN
initial-firstZMML
initialVJIW
is-afterQNTM
kin-afteraOHI
kin-beforejGHJ
known-country@>kY
known-group?aVL
known-organizationDRPZ
known-placeIQaG
legal-formONKW
link-first-of-organizationA^OS
link-first-of-otherISNV
link-first-of-personYNKN
link-first-of-placeHL[R
link-last-of-organizationJVPP
link-last-of-otherPGOY
link-last-of-person-tooZLSH
link-last-of-placeOJWO
link-noneJMPX
link-surname-of-personkEKG
list-afterTONO
list-beforeTOUH
livesbMMG
longIPNZ
noun-afterPQNP
number-afterNSDZ
number-in-bracketsYHRL
of-afterRJMW
of-beforeOQXH
ofLRPR
oneNLPV
opensRPMQ
particleSQQL
person-verb-beforeSPTI
place-afterISaE
place-firstDYTO
place-insideLTQO
place-lastGYSM
place-pluralHMZP
plural-aloneQUKO
possessiveXVJH
prep-acrossPKXM
prep-aroundLI]O
prep-atEVcD
prep-fromNRWH
prep-inFLbN
prep-intoIQWO
prep-nearKHfH
prep-outsideMSUK
prep-theLQVM
prep-throughJRUP
prep-toMSVJ
prep-towardMMUR
prep-towardsRPSK
prep-viaJUOR
preposition-beforeQTUG
quotedOJK[
role-afterVPKO
said-beforeZUHI
says[WGH
score-lineIJIf
score-nearRPKS
small-elsewhereGON[
statesmanQPPN
suffix-organizationCbRJ
suffix-otherLP?g
suffix-placeBPiG
theFUVO
threePNLV
titlehDEQ
twoRMLU
verb-afterYXHG
verb-beforeSSOJ
who]SGJ
with-beforeXTKI`,
  first: `'sOOOR
20thOUNN
a.RNOR
aaMQNT
aaronUNON
abcOTNO
abrahamUNNO
academyNSMS
actOLRS
adamYOMK
addNNOT
adolfVNNN
afcLVLR
afghanistanONUN
afiNUOM
aflNTNP
africaOLUP
africanNQJW
ahNMMY
aiOOSP
airPQMS
alQNTM
alabamaOPTM
alainUNNO
alanVONN
albertZMNK
albertaMMWO
albertoVNNN
albumPOOR
alexUNNO
alexanderXMMN
alexandriaNMWN
alfredOLXM
algeriaONUN
aliRNNR
allenVNON
alliedL]ML
alliesLYMM
amazonNUNN
ambassadorNMOV
americaMLTS
americanLTFZ
americasMMXN
amyWNNM
andersonWNMN
andhraMRSN
andrewWMOM
androidMMNX
andréTNOO
andyXMNM
angolaNNUO
annaUNNP
annapolisPORO
anneXNNL
anniversaryLNMX
annualONOT
antarcticMOVM
antarcticaNNWM
anthonyPNTN
antonTOPM
anyoneMNMX
apNNMV
appleNONU
aquariusNONU
arabicPMNV
argentinaMNXL
argentineMRJW
ariesONNV
arizonaNMXM
armyOVLO
arnoldPSNN
arsenalNSSL
artUMMQ
arthurSNMR
articleONNU
artsNORR
ashanie_di_donOOOR
asiaNLWO
asianOPLU
aspenNNWN
associationOVLO
athensORQN
atlantaNOUN
atlanticMPNU
auburnNRRN
augustUONN
austinOOTN
australiaLPVM
australianMNKZ
austriaOOVK
austrianONMV
avengersNQNS
awardsOONT
awesomeNNMW
b-dayNOOT
b.NNNU
bLLSU
badMTQM
ballONOT
balticMTRM
baltimoreNPVL
bangladeshMSOQ
barMSRN
barackUONN
barbaraVNNN
barcelonaORRN
baronetMMNX
baroqueONPS
barryVTKK
battleOKK[
bayNNVO
bbcLYOM
bearNLTR
beautifulOOOR
beijingMXNL
belgianNNNU
belgiumNNUN
bellLUKT
benXMMM
benedictTOON
benjaminUNNO
bennySNLS
berlinLNXN
bernardVMNN
bestNJL[
bettyTNQM
beverlyNNSR
bibleNMNW
biblicalNOOT
bidsNNOT
bigHPWQ
biharNNVN
billYLMM
billboardNPMU
billyVNNN
birthdayNNPT
bishopMSMT
blackRQMP
blackberryMWMO
blogOMNV
bloodOOOT
bluOOOS
blueMVMP
bluesOSOO
boardNPLV
bobYLMN
bobbyNOUN
bolognaONTO
bolívarMNWN
boneOOOR
bookOOOT
bornOOOT
bosniaOOUN
bostonMOSQ
boyOOOR
bradTNOO
brazilOMYL
brazilianNOMW
breakOOOS
breakingNNOU
brettVONM
brianZLNL
britainMNSQ
britishKPMX
brittanyNNTP
bronxOMUN
brooklynMROR
brownSOOO
bruceSNQN
brunoWMOM
brusselsNPUN
bucharestNMWM
budMNNV
budapestONUO
buenosPORO
buffaloOOUM
bundesligaNWNM
burnsUNNN
bushVNNN
businessNRNR
byzantineMMQT
c.TNNQ
cNNMW
californiaMK[L
cambridgeLTNR
campaignOOOS
canadaOMZJ
canadianNPKW
cannesOOOS
capcomNWMN
capeOOTO
caribbeanNNTP
carlTSLM
carlosVNNN
carmenUNNN
catherineSOOO
catholicOYJN
catholicismLWMP
catholicsOUNN
caucasusNNWN
cbsNTOO
cdpNNSQ
cdsNNNU
censusMQOS
centerOUNN
centralNPWJ
cesareWNNM
chadRSPL
chapelPOSO
charlesTLLU
charlieUNON
chelseaQSNN
chesterRNSM
chicagoLTTL
chiefONNV
childrenNQMU
chileONVL
chileanNRLU
chinaNQXI
chineseNNMW
chrisXKON
chris_daughtryOOOS
christRQOM
christianMYLN
christianityLXMO
christiansMQNU
christineXMNM
christmasNNOU
christopherWMOM
churchLPQT
cityKOTR
civilOQMR
civilianPPOR
claireTNNO
clarkSOPO
classNOOT
classifiedMMOW
claudeTNPN
clemsonMMWN
clevelandLXOM
clubNTMP
coONNV
coalitionNVOM
cocoSMOQ
colinTONN
collegeNRNR
coloradoMLST
coltsOUNN
columbiaOTPN
columbusNLRS
comeNLOW
commanderNNPT
commissionNVNM
committeeNVNO
commonwealthOUMP
communistOWMM
confederateNRNR
congratsNMMX
congressNVKQ
connecticutMPUN
conradRTMN
conservativeMZMM
constitutionNMNW
constitutionalMUNP
contestONNU
continentalOPVK
cookSMSM
copaOMNV
copenhagenONUN
coreNTMQ
costaMKVR
councilNUNN
countyNMVN
courtOUNN
crazyRTLM
crescentOQRN
croatiaNNVN
crossNNTO
crownOONT
cruzXNNM
cstPNOT
cubaNNWN
cubanOPLV
cupOONU
cureNSOO
cyprusORQN
czechONOT
d.PNNT
d.c.OOUM
dJLPZ
daNPOS
dailyMRMT
dallasOQSM
damnNNMW
danULMR
danceNLNX
danielXLPL
danishOPNS
dannyUNON
danteWQML
darkNNOV
dasMNNW
dateNONU
daveSSMM
davidWRLK
davisRNSN
dawnROOO
dayKOLZ
daysOOOR
dcPMVM
deMLRT
deadNMOV
dealNNOU
dealsONOT
deanMONV
deandreNONU
deathTNOP
dec.OMOV
deepNPNS
delawareNROQ
democratPUNM
democraticNZNJ
denmarkOOUM
departmentOZKL
deputyNNNU
derNOOU
desMNSR
detroitNPTN
devilSSML
diamondNNMW
dickTNNO
dieNNMX
digitalNPNS
directONOT
directorONOT
discNNOU
discoveryOWMM
disneyLTRM
distanceMQNT
districtOOTN
divineOMNV
divisionPOOR
djVLMQ
dmNNNU
dmitriVNON
doctorNMOV
dohaPNSO
donWOKP
donaldWNNM
donniewahlbergOOOT
dontLMNX
dougTOON
douglasNLNX
doverOSON
drakeRPRK
dramaNNNV
dreamOOOS
drugNNOU
dublinNPUM
duchyOLUP
duiNNOU
dutchLPOV
e.RONQ
eOONU
eaglesMVNN
earlyNNNV
eastKP[I
edUNNO
edgarRNNR
edinburghNOPT
edisonONVN
edmontonNPTM
edmundWNNN
eduardoVONM
edwardVONM
egyptNOUN
egyptianNRMR
elOLPU
eliasTOOO
elizabethYMNL
ellenVNNN
ellsworthNOUO
elvisUNNO
emilPSMP
emilyTOON
empireMNQS
endMMNX
englandMHaK
englishMOJY
enricoROOO
epOLNW
epicOTON
episcopalOVNN
eraONOT
ericTNOO
ernstSOPN
etOMOU
euNWNM
europeMJ_K
europeanMMJ]
eurovisionNNNU
evaVNON
evergreenNUPM
evertonNWNM
everyoneNMNV
everythingNNMV
evilOONU
executiveLPRR
extremeNNMW
eyeNNOT
fNMMW
faceNOOT
facebookOVNM
factOOOS
facultyOTNO
faithSOOO
falconTMQN
fantasyMNOV
favoriteOONT
fbNRNR
fcOWML
fccLRTM
fdaPTNN
federalNUNO
fellowOOOT
ferdinandTOOM
ffMLNX
fifaOPOS
filipinoNNNU
filmMNSR
finalMNOV
financeMONV
financialNOQQ
finlandNNUN
finnishONMV
fireNMOW
firstNROQ
flavafridaysMMNY
florenceNNUO
floridaLOTR
fmOMNV
followNNOU
foodMSNQ
footballNONU
forbesNUPM
forceONOT
forestLKUT
fortMRUL
foxMWON
franceIQZK
francisUNON
francoOOOS
frankZMLL
franklinPNSN
françoisWMNN
frederickWNNN
freeKLUT
frenchNLK]
friendsMTLS
fuckNMNW
fuckingNMMX
fulhamNTPN
gRNOQ
gaNKXN
gagaNOOT
gameNOMV
garyXPLL
gbOOOS
geminiPMNT
geneSPNN
generalOONT
georgeVNPM
georgiaOMVN
geraldTNNP
germanLQG^
germansOMKX
germanyOM[I
getNLOW
giveONOT
glasgowNNWM
glenONUN
gloriaVMNN
goOLNW
goingNONU
goldOOOS
goldenNLRU
gonnaMMLZ
goodQMNT
goodnightNNMV
googleLRIX
gotMMMX
gothenburgNRSM
gottaMNMX
governmentMSLS
governorONOT
gpsNOOU
gradeONOU
grahamRNSN
grammyMSMS
grandNQQQ
grantTOPM
greatLJVT
greaterOMWM
greatestNMNW
greatestquotesONOS
greeceONVM
greekONJY
greenPQTK
gregWNNN
greyNQNS
groupOWNM
guinnessNPOS
gulfPOSO
gustavTOON
guyTOOO
gwenSOON
hNPOS
haOMNV
hahaLMMZ
hallOSOO
hamburgOMQT
hampshireNSPO
happyLJOZ
haroldWNNN
harrisonQMTM
harryWKMQ
harvardMUQM
havanaONTO
hawaiiONUN
heavenOOTN
hebrewOOMU
heinrichWMOM
helenXMMM
henriVLQM
henryWMNN
heyMMK[
hiLLRW
highMPQR
hinduNMSQ
historicNNVM
hoMNPU
hollandNNVN
hollywoodNKRT
holocaustMNNV
holyLTNQ
homeNMMX
homerUNON
hongMPTO
hopeOPNS
hospitalOQSN
hotPMMV
hotelOTOO
houseUUGN
houstonMUQM
howardSMRN
hubeiNMWN
hudsonLUQN
hughWMON
hungarianONNV
hungaryOOSO
hunterONUN
hurricaneMNOU
hutchinsonQUMM
hydeONUM
ianVMNO
icelandNSSM
idMOMV
idahoMRSN
ilQMTN
illinoisMQVL
imMMLY
imaNNNV
immaMMMZ
imperialLTTM
importantNNNV
independenceOOTN
independentNVNN
indiaMLXO
indianMNOV
indonesiaNNXM
indonesianNQLU
industrialMMOW
infoONOT
informationNPOS
innerOTON
instituteMUMQ
internationalOQKU
iosONNU
iowaOSQM
ipadNNNV
ipadsNNNV
iphoneNNNV
iranNMWM
iranianNNMW
iraqNNWM
irelandPOUM
ireneVNNN
irishONLW
ironSMSM
isPLNV
isaacWNMO
islamicNVLQ
islandLTRN
isplashinyomoufONOT
israelQNSM
israeliONNV
italianNKQV
italyOM[J
itstheteenlifeOOOT
itunesLSMT
ivanWNMN
j'aiOOOS
j.SMRN
jTMMR
jackVLLQ
jackieUNON
jacksonONUM
jacobVMOM
jacquesVNNN
jakartaNOVM
jakeTMPP
jamMNOV
jamesUMMQ
jamieVNNN
jan.MMNX
janZMNK
japanNL[K
japaneseNOJY
jasonVPNL
javaOSLR
jayVNNN
jazzLMMY
jcSPMP
jday_sept15OOOS
jeanTLMS
jeanneVNNM
jeffTNOO
jeremyUNON
jerryVNNM
jesseXMNM
jessicaTNOO
jesuitNQNT
jesusWNNN
jewishMRQP
jewsNRLT
jfkXLNN
jimOSKR
jimmyVRML
joaquinVNNN
joeXNML
joelXNMM
johanSOOO
johannWMNM
john^JKN
johnnyVONN
johnsonRPOO
jonWNNL
jonathanUNON
joseph]LML
joshUNON
joséZMNK
joyRSOM
juanRMUL
julianTOON
junoONOT
jupiterNMTQ
justMMNX
justinZMNL
kQNNS
kansasLSRN
kanyeUNOO
karlTONO
kentuckyNSQN
kenyaONUN
kernNTPN
kevinVNNO
kimTNOO
kingNMOW
kingdomOOOT
kingstonOOTO
kissOSOO
kkPNNT
koSLMS
konamiMUOO
koreaNNWM
koreanNMMW
kreegNNNV
kualaPNUN
kurtVMNN
kuwaitONTO
kyLSTL
lNNNV
laGNUV
laborNVMO
labourOTON
ladyOOOS
lahoreNNWM
lakeMK]M
lancashireOSPN
landNNOU
larrySMNR
lastNMTP
latePMNV
latinLKOZ
launchesONPS
lauraPTMO
lawMSNR
leNONU
leagueNWLN
leeQMSN
legislativeNUPL
leicesterNTQM
leoPNNU
leonUNON
leroyTOON
lesITRQ
lewisONVM
liVNNN
liberalL[NL
libraryQWLM
lifeNMMX
lightcmsMLNZ
lilNNNV
liltwistONPS
limaONTO
lincolnMPQR
lindsayXMNM
lineONTP
linkSMTL
lionsOTON
lisaQNNS
listPNPS
littleONOT
liveNMNW
liverpoolORQN
lmaoNMNW
loOONU
localONNT
lohanTOOO
lolNKK[
lombardyOLOU
londonJPVP
longNLUQ
lordNQOR
losORSK
lostPMMV
louPMNV
louis_KLL
louisianaNOSO
loveOLMX
lowerOQRN
luxembourgTOON
m.VNNN
mONOT
maNNNV
macJXKR
macauPOUM
machineOOOT
madOONT
madhyaMQSN
madridNLXN
maineMMTQ
malayalamNNQT
malaysiaNNVN
maltaNNVN
manNNNV
manchesterMUPN
manhattanMSRN
manilaONTN
manuelUNNO
marcOONT
marcoSMMS
margaretVNNN
marieQSNN
marioTOOO
markZPKK
marketNNTQ
marsNNVN
marthaUNON
martinRNNS
marvelNUNO
maryWMMO
marylandMNSR
maríaYMLO
massachusettsLPVN
masterOONU
mastersNTMR
mattVNMN
matthewUNNN
mauiNNRS
mauritiusOMTO
maxOOLU
mayMKST
mcgillOUNN
medalOOPS
medicineNNOV
mediterraneanNNWM
melbourneMQPR
memberONOT
merryNOOT
mesaNTNP
metroTJRP
mexicanLQKX
mexicoNOXK
miamiLNSR
michaelZNLL
michelVMNN
michelleWMNN
michiganNOVN
mickeyTNON
microsoftMRJW
middleNLRT
miguelVNNN
mike[LML
milanNLVP
milesUNON
militaryOUNN
milkMOTP
millNOUN
millionONNU
mindOOOS
ministryOVNM
minneapolisNQSM
minnesotaNRTL
mississippiOMVM
missouriNMXN
mobileNMRS
monOMNU
mongolNSSM
montanaMNWN
monthOOOS
montrealMVON
mooreORRL
morningNNNV
moroccoOOTN
moscowORSL
mountNLYM
mountainNRNR
movementNUON
mozambiqueNOVN
mtvNPNT
muhammadTOON
mumbaiNMXM
munichOMWM
murrayONTN
museumNI^L
musicNRRO
muslimOUKQ
muslimsNXLN
nLQMV
nashvilleNMWO
nationalLRQP
nativeOSQM
natoOVNN
naturalNLMY
navyNTNO
naziMUQN
nbaOUOM
nbcPUNM
ncNTPN
ncaaOWMM
needNNMX
neilTONO
nelsonQNTN
netflixNVNN
netherlandsNRTL
newKQUP
newcastleNTPN
newellPTMN
newsOMNU
nextNQQP
nflOTMP
nhlPQMR
nickVNLP
nickyVNNN
nielsenNNNV
nigeriaNNWM
nightLMNY
nikitaTNOO
nintendoMQMU
no.ONMV
normandyNNUO
northIPWP
northernMOWM
northwesternNSRM
norwayNNXL
norwegianOPKW
nov.NMOW
novaLUQN
nowplayingNNNV
nprNUNO
nwsNQMT
nyMMWO
nycOMWM
o.SSLO
oMMNX
oaklandMSQO
obamaVNNO
officialNNNU
ohOMOU
ohioKVQN
oldNQQP
oliverRMLU
olympicKLPX
olympicsONOS
omegaOUON
omgOMNV
oneMQLV
ontarioMNXL
operationNMMW
orangeNTLR
orderNLMY
oregonMMYM
orlandoRROM
orthodoxMWNM
oscarUMMQ
osloONUN
ottawaNOQR
ottomanNNVN
overONOU
oxfordNUQL
p.TMOP
pQMMU
pabloVNNN
pacificMK[L
pageTOOO
pakistanNQUL
pakistaniNPKW
palestinianNPMU
panamaONVN
paradisePNLV
parisLOUP
parisianMMVP
parkMLQV
parliamentLYMO
partsMNPV
partyORNR
patrickVNNN
patriotONTO
patriotsNTOO
paulZNLM
pcONOU
peacePOSN
pearlNQSM
pedroXNNM
peninsulaNSMR
pennsylvaniaLTRN
peopleOMSQ
pepsiNUNN
persianNMUP
perthOTQM
peruONVM
peruvianPNOT
peteUNNN
peter[MLL
peytonQNMU
pgNNOU
ph.NNNU
phdMMOW
philRMVL
philadelphiaNQUL
philipVNNM
philippeVNNN
philippinesNLXM
phillipVNNN
phillipsSNRN
picONNU
pierreVNNM
piscesMNNX
pittsburghOWNM
platinumMMNX
playboyMVOO
playstationOLMY
pleistoceneNMNW
pmTLNR
poetryOTNO
polandMMZL
policeLUOO
polishORNQ
politicalNPNU
polydorNTNO
popeUMNO
popularOMOT
portMLUR
portlandNSPO
portoMSSM
portsmouthOUMN
portugalONWK
portugueseOLMY
postNNMV
powerNPMU
prcOMTQ
preLSLU
presidentMLPW
presidentialNQNT
princeOOOT
princetonOVNM
prixOOOS
professorNONV
protestantOVNM
prussianPQNR
psaNPNT
psdNUMP
publicNMPT
punjabPNTN
qbOMNV
quandNNNU
quebecMPVM
queenOSOO
queenslandOQSM
quotealiciousOOOT
rMLMZ
rabbitQMTN
rachelYMMM
racingNQNS
radioNOMW
ralphUNON
ramayanaNMMW
ramonQNOR
ramsMUNP
rawRUML
rayTNOO
raymondVNNN
reONOT
reachOOOS
realNUNP
recordingPSON
redLSRO
regentOSOO
regionNNSR
regionalNSNQ
releaseONOT
renaissanceNNOV
republicOQUK
republicanOYLL
retweetNNNV
revolutionNTNQ
revolutionaryOOOS
riaaMXMN
ricardoSNOO
riceONPT
richardUMKS
richmondNOUN
rickTNPM
rickySOOO
rideONNU
rihannaVMNO
rioOOTN
riverLPYK
roadOOOT
roaldSNRM
robYLLO
robertXPOJ
rockNNNV
rogerWNNN
rollONOT
rollingLOQT
romanLMVQ
romaniaOOUM
romanianNQKV
romeNKYN
ronUNNN
ronaldWNNM
roseSNMR
rossSMRN
roundONNU
routeNRQO
royalLXMN
rtNFKc
rudolfSMSM
russellNMTQ
russiaOLZK
russianNKOW
russiansNSNR
ruthSONO
ryanWNMN
s.TMLT
sRLMU
saNMWN
sacramentoNUON
sagittariusNNNV
saintLNZK
salemNRTL
saltMSRM
samsungLRMU
samuelYLNM
sanKMZN
sandyTKSN
sanskritNONU
santaOQVK
saraUOON
sarahTMLR
saskatchewanMNVO
satLMMY
saveNOOT
scienceOMMW
scooterUOON
scorpioOONT
scotlandNNVM
scottWNNM
scottishNPLU
seaONNU
seanWMMO
seattleNNSQ
secondNPJX
secretOMNV
secretariatNSNR
sectionOLOV
securityNNVO
seeMNNW
senateOMRQ
seniorONNU
sept.ONNU
serbiaOOTN
seriesONOS
setOOOS
sethSOOO
sexstrologyMMMX
sfNNUO
shaneUMON
shanghaiOMVN
shawtyMNNW
shermanNNUN
siegeOONT
silverONNU
simonQTMN
simpsonsMMMX
sincerelytumblrONOT
singaporeMTSL
singlePMOT
sitaRPLR
skyOUNM
slijterijmeisjeOOOT
smsOMOU
socialMRNS
societyOVNM
somethingNNMW
songNNNU
sonicRTMM
sonyMTKT
souljaVNNN
soundMQNT
southINVR
southernMPWL
southwestLOUO
sovietOLSS
spaceOTLR
spainMNYL
spanishLONW
specialOOMU
spiderWMNN
spiritNSNQ
springOMOU
sriNTPN
ssLROS
st.KPTR
stNPMT
standardOOOS
stanfordLUSL
stanisławXMNL
stanleyQOLS
starMOQS
startNMNV
stateMNUP
stephenWMMN
steveXNMN
stevenTNOP
stockholmNMXM
stoneRNOQ
stopNOOT
stormQTKP
streetMPNU
sueSNNQ
summerNNPT
summitNNQR
sunUMMQ
sunnyQPRN
superMPKW
supremeORLS
susanXMNM
swedenOOWK
swedishNLLZ
swissNNMW
switzerlandNOWL
sydneyPOUL
symphonyNPSN
sãoOQSN
tNNOV
taiwanNQTL
taiwaneseOMNU
tamilNMRS
tampaOTNN
tangRMNT
taurusOOOT
taylorTNMQ
tdOMNV
teamNUNO
technologyOLMW
tennesseeNRTL
teodoroUNNN
texasOSUJ
thaiNNNU
thailandOOUN
thanksNNOV
thanksgivingMNNW
theNOQR
thedeandrewayNONT
theodoreVNOM
thingsONNU
thinkOOOR
thirdPUMN
thomasXMNM
timULRL
timeNLOV
timesOOOT
tmzNROQ
tobyWOMM
tokyoNOQR
tomYMMM
tommyWNMN
toniteOOMU
tonyVONM
topNLNX
torontoNVOM
toulouseOVLN
towerORSM
townMLQV
tradeOOOS
trailerNNNV
trainPMPS
treatyONOT
trueMLNX
truthNNOT
tudorNUNO
tunisiaOOTM
turkeyMMZL
turkishMSLT
tvOMOU
tweetNNNU
twinNMVO
twitterMWLP
txMNNW
tyRNNS
u.s.LQZI
u.sONUM
uNMNX
uefaOROP
ughONNV
ukOHZO
ukraineMNRS
ukrainianNNMW
ultimateNNNV
ulyssesOMNV
unescoNSMR
unionMXLP
unitedOSWH
universeOOOS
universityLXKQ
unknownOMOU
upOMSQ
upperPMXL
usOPUL
usaMPTO
ussNLMY
ussrPMVL
ustreamNWNN
vNNNV
valleyNPTN
vanNQNS
vaticanONVN
vegasNNVN
venezuelaOOUN
veniceONVM
vermontONUN
vh1ONOS
viRNNR
vicenteRNNR
victorVMNO
victoriaNNSQ
victorianMOTP
viennaONVM
vietnamMOQS
vikingOMVN
vikingsNTMQ
villageOSNQ
virginUOMO
virginiaONUN
visionSNNQ
vladimirRQQM
w.TOOO
wONNT
waONOT
wakaflocka1017NNNV
wakeONOT
waleRNNR
walesLQTN
walterRMOS
wannaNNNU
wantNOOT
warPSMP
warnerOXNL
warsawOPRO
washingtonLRSP
wayneSNRN
weatherOPMT
weekOMNV
weekendNNNV
wellMMOW
westIQUQ
westernOKXM
whatsONMV
whiskeyMNWN
whiteSMSM
wiiOLMW
williamXOOJ
windOMNV
windowsMKNZ
winterSMNR
wisconsinMNQT
wolfgangWNNM
womanMNNV
womenNTMR
worldMOLX
wowMNMX
wtfOMOU
wuhanNMVN
wweNQNS
xMRMS
xboxNMMY
xdMMNW
xoNONU
xxOOOT
xxxONNU
yaMNNW
yahooNWMN
yallNOLW
yangtzeNNUO
yayMMNX
yeahMNNV
yearOMOU
yearsNMPU
yellowONQS
yoMNMW
yomMNNX
yorkTNQN
yorkshireONUN
youngUTLK
youthONNT
youtubeNRNR
zimbabweKRSP
zodiacfactsOMOV
émileVNNN`,
  last: `abbeyPRPN
abcOTNO
academyOUKR
actNLRS
actionOTMP
actorNMNW
adamUONN
adamsVNOM
addONPT
administrationPXLL
afcMQNT
afghanistanOOUM
afiNUON
aflNTMQ
africaMK[M
africanNJJ_
agePMOT
agesNLMY
agreementNNOU
ahNNMX
aiNNTP
aintOOMU
airORNQ
airesPMUN
airlinesNTOO
airportMTTJ
alabamaOMWN
albertaNMXN
albumPMNU
albumsNNNV
alexanderTNOO
alexandriaMNVO
algeriaONUN
aliQMNT
allahTNNP
allianceOWLN
alliedLXMN
alliesMWOM
ambassadorONOU
amendmentONOT
americaJQWN
americanKNNZ
americansNUKQ
americasOKYM
amsterdamONUN
andersonVNMO
androidLMMZ
angelesSKTM
angelsNQNR
angolaONVN
annapolisNNVN
anniversaryNNOU
antarcticNNUO
antarcticaNNWM
antonioNMWO
anyoneMNMX
apONMV
aquariusMNNW
arabicPNOT
architectureOQNR
areaMLZN
arenaOMUN
argentinaNOVM
argentineMMNX
ariesONNU
arizonaNMYM
armstrongVONN
armyO]GN
arsenalMQVL
artMOTP
arthurPNNT
artistOOOR
artsLTOQ
ashanie_di_donNONU
asiaLQUN
asianNLRU
aspenNNVN
assemblyPYJM
associationOYIN
athensONVN
atlantaNOTO
atlanticNTTJ
auburnNSQN
australiaLSWJ
australianPLKY
austriaNLUP
austrianOMMW
authorityOVMM
avengersNQNR
avenueOPOR
awardOKNX
awardsLKN[
awayOMNV
awesomeNNMW
b-dayNOOT
b.PNNS
bNMLY
bachTOOM
backONOT
baileyWMNM
bakerWNNN
ballNNOT
baltimoreONVN
bandMUKS
bangladeshNOUN
bankOUQL
barcelonaMSSM
baronSOOO
baronetMMNX
baselNQTM
basinNMWN
battleNOOT
bayLSRO
bbcNVNN
beachQQRK
bearsOUON
beijingOLXM
belgianNNMW
belgiumNNSQ
beltNNVN
benUNNN
berlinTMSL
bestOOOT
betterNNNU
bibleMLNY
bidsNMNX
bieberXMOM
bigNNOV
biharNNWM
billboardMSNQ
birthdayLMQV
bishopSLNS
blackVMQL
blackberryLTNQ
blairVNNN
bloodONNU
bloomVNOM
bluOOOS
blueOOOS
bluesPNNT
boardNQMS
bolognaNTQM
bookNNOU
bornONOT
bostonNLXN
boulevardPNSO
bowieWLON
bowlNNSQ
boyWLLQ
braunVNNN
brazilMMYL
brazilianOLMX
breakOOOT
brianUNNO
bridgeOLVP
brigadeOOTN
britainMNTQ
britishNJL]
brittanyNNTO
bronxNNUN
brooklynNMRS
brooksPSNO
bros.OTNO
brotherhoodNVNN
brown_KJM
brunswickPMVM
brusselsNQQO
bucharestNMWN
budapestONUN
budgetPROO
buildingONUO
bundesligaNXMM
bureauPVMM
burnsYMNL
bushVNNN
businessOMOV
butlerURML
buyONNU
cLLTT
cafeMMXN
californiaMLYM
cambridgeMSMS
cameraOOOT
campaignOLKY
campbellXMMM
canadaLXTI
canadianOKK[
canalNNUN
cancerNOOT
canonNNOU
capcomNUNN
carMOOU
caribbeanMMTR
carolinaKNZM
carterVNON
castleONVN
cathedralOPSN
catholicNXLO
catholicismNTNP
catholicsOSOO
caucasusMMXN
cbsONNT
cdpLLWQ
cdsNNNV
cemeteryOMVN
censusONOT
centerMPYJ
centralLTPP
centreLMUR
centuryNOOT
challengeOMNU
championONNU
championshipOLMW
championshipsOMOV
channelONVM
charlesSMSM
chartOJK]
chicagoOI]K
chiefNNNV
childrenOOOS
chileOOUM
chileanPNMV
chinaMQZH
chineseKMMZ
christUQNL
christiMNOV
christianLYMM
christianityLXMO
christiansNSMR
christmasNNNU
churchLPTQ
circuitPTNN
cityLPSQ
classNNOU
classifiedMMNW
clauseMMQU
clemsonMMWN
clubMONV
coNNNU
coastOMUN
codeNNOV
cokeNNNU
coleUNOM
collegeLUOP
colonyOOSO
coloradoNMWN
coltsNVNN
columbiaOLYL
columbusNLUQ
comeNNNV
comedyNOOT
commanderONOT
commissionOZKL
committeeOWMM
commonwealthNXOK
communicationsNVNM
communistOUON
communityOMTP
companyPRMQ
complexNLYM
confederateLULS
conferenceOWMM
congratsNMMX
congressOSIU
connecticutMOWL
conservativeNWMN
conservatoireOTOO
conservatoryMVNN
constitutionOLNW
contestOMOU
cooperWMMO
cooperationOVNM
coordinatorNNOU
copenhagenONUM
corporationPXMJ
corpsNUNO
councilO[KL
countiesOMTO
countryOMVN
countyNI^M
courtNTMQ
creekPLXL
croatiaOOUM
crossNNMW
crownMQPR
cstNNOU
cubaNNWM
cubanOMLW
cultureORNP
cupOLMY
cureNSNQ
d.ONNU
d.c.ONTN
dMNLY
damOMVN
danielUOON
danishPLOU
danteXNNM
darkNOOS
datNNNU
dateNMMW
daveVNON
davidTNNP
davisXLNN
dawnNNOT
dayOLNW
daysPLMW
dcOMVO
dealMMNX
dealsNMNW
deanRNOQ
deathUNMP
dec.NOMV
democratPVMM
democraticNUNN
denmarkNOVM
denverROPO
departmentOTOM
depressionNNNV
designMTMS
detroitOMUO
dieNOOT
directorNNOU
disneyQTMN
districtMPTO
divisionKRQR
djMNNW
dmNNNV
doctorMNOV
dohaPNTO
donSNNR
dontMNMX
downNMNW
draftNOOT
drakeVNNM
dreamOUNO
drewUNNN
driveQLWM
dublinOLXM
durhamNQOR
dutchMSJV
dvdONOT
dynastyNUNO
eNMOU
eaglesNXMM
earthNUNO
eastLPVN
edinburghOMVN
edisonONVN
editionONLW
edmontonOMWM
educationNMRS
egyptONWM
egyptianNNRQ
eldersTOON
electionOOOS
ellenVMNO
emiNWNM
eminemUNON
emperorNNNW
empireMI_L
endNNNU
energyONNU
engineersNUNN
englandOL[J
englishOJL[
enoughOOOT
entertainmentQULN
epNNMX
eraPMOT
estateMPSQ
etNMNV
europeLL]L
europeanMHKa
eventOMNW
evertonOVNM
everyoneONNU
everythingNNMW
exchangeOZKL
expeditionONOT
exposureNNOU
eyeOOOT
fMMMY
faceNNOU
facebookOVNM
factONOS
factoryNTNP
failedOOOT
fairNMOV
faithOOPS
falconTNOO
falconsOWNM
fallsOMWM
fameOTJS
familyOSLR
fbMSNR
fcOTNO
federationNSSM
fellowNMMW
fellowshipLTNR
festOMMW
festivalNLMZ
festivalsNSMR
ffMMNW
fieldMPSO
filipinoONNT
filmNTLR
filmsPWML
financeONOT
finlandPNVM
finnishOMMW
fireMUMP
firstNRNR
fischerYMLM
flavafridaysNNNV
florenceNNUN
floridaNLYL
fmMRLU
followNNNV
foodNOOT
forceMVKR
forcesOXML
forestOOTN
foundationOYKM
foxQWLM
frameworkNNNU
franceKQZJ
francisTOON
franciscoNLYN
francoONNU
fraserQNSN
freeMRNR
freiburgOVNN
frenchSIH^
fridaysMNNW
fringeNONV
frontKUSM
fryVNNN
fuckMSMS
fuckingMONV
fulhamNPUM
funNNMW
gNNNU
gaMNVP
gagaNOOS
galleryNLZL
gameOMMX
gamesKWNO
garciaWNNN
gardenMPOT
gateONWM
gayTMNQ
gbOONT
geminiROMS
generationONOT
genesisMRNR
georgeQSNN
georgiaNNUO
germanKKM^
germansMNMX
germanyNRXH
getOLOV
giantsPTMN
gibsonONTN
girlNNOU
girlsPMOT
giveONOU
glacierMLZL
glasgowNOOT
gmbhOTON
goNNOU
goinONNU
goingOOOT
goldSMLT
gonnaLMMZ
goodTMNQ
goodnightNNOU
googleOONT
gorgePMVM
gotNNNW
gothenburgONUN
gottaMNMX
governmentLZLN
governorNNNV
gpsNNNV
grandePOSN
grantOMMX
greatSMMT
greatestquotesNNOU
greeceOOUM
greekONJY
greenQQMQ
groupPXKM
groveMQOS
guardOWMM
guineaNPUL
hOOOT
haNNSR
hackettUONN
hahaMMMY
hallMVQM
hamburgQNNS
hampshireMUQM
hanUNON
happyOLMX
harborNQQP
harrisonQNSN
havanaONUN
havenPMVM
hawaiiNNWM
hayesONNU
hdMTNR
heartNNOU
heavenNOUN
heightsNMOV
heyLLQW
hiNNOU
hidalgoONUN
highMOMW
highwayOOTN
hillOKSS
hillsNNVN
hinduNMRT
hipMTOP
historyNRSM
hitlerVNNN
hitsNMNW
hmmNONU
hoganUONN
hollandNNVN
hollywoodOMWM
holmesMOOT
holocaustNNNV
homeNLMX
homerWNNM
honorMPOT
hopeQNMU
hospitalKOVQ
hotOOOR
hotelPWKO
houseKRWM
houstonORSK
humidityOMOU
hungarianONMV
hungaryOOTN
i.SNNQ
iSJMW
icelandNNVN
idOMNV
idahoNNUO
iiPLPT
iiiULMR
illestOWMM
illinoisMRSN
imMMNX
imaNNNV
immaLNLZ
inc.PTOM
incidentPNNT
independenceONNU
indiaOQUL
indianOIPW
indiansOVMN
indiesORSM
indonesiaONWM
indonesianOMNW
industryOSPN
infoNONU
instituteNRKU
interiorORNQ
internationalMVNO
iosMNNV
iowaNLWN
ipadNMNW
ipadsNNNW
iphoneNNNV
iranNNTP
iranianOMMV
iraqMOVN
irelandPNVL
irishLONW
isNMNV
islamicNWKO
islandLNRT
islandsOPTL
isplashinyomoufNNNV
israelSLUL
italianNKK[
italyMMZL
itstheteenlifeONOT
itunesMOMW
ivRLMT
j'aiOOOS
jMNOU
jackONNU
jackieUNNN
jacksonRRON
jakartaMOVN
jamNNOU
jamesVRLL
jan.NONU
janeiroNNUO
japanMRYG
japaneseNMLZ
javaOLQT
jazzMTLT
jday_sept15OOOT
jerseyNLZL
jesusUQMM
jewishLUQN
jewsMQLU
jfkZLMM
jobsOPOR
johnQLNU
johnsonQMMT
jonasSNOQ
jonesWNKO
jordanSOOO
josephWNNN
journalOTNO
joyceUNON
jr.PNPR
judaismMVMP
jumpNMNW
jupiterNNRS
justLNNX
justinWMMN
kNNNV
kansasNSRM
kennedyWNMN
kentuckyOQSN
kenyaOOTN
khanTOON
killersNNNW
kingSMMS
kingdomPJ[L
kingstonNNVN
kippurMNMY
kissNSOO
kkONNU
koRLNS
konamiNUON
kongMOWM
kordaUNOO
koreaNMXM
koreanNNJZ
kreegNNNU
krishnaQONS
kyLQVM
lPMNU
laMKTS
laborNWMN
ladyOOOR
lahorePNTO
lakeLNRT
lakesMMUP
landOORO
laneQMPR
lankaONVN
lateMNNW
latinLML]
lawLQOT
leaderLNNX
leagueNTGV
leeRUML
legendsOMNW
leicesterPNUN
levinUNNN
lewisTMRM
liberalMYMM
libraryOPSN
lifeMSQO
lightMLVQ
lightcmsOMOU
lightsNOOU
liltwistOMOT
limaOORO
lincolnQSNN
lineMOQS
linksNNOT
lionsNUON
listOMOU
littleRPOO
liveMLM[
liverpoolNQTN
livesOOOS
lmaoNNNV
loOONS
lohan[MMK
lolLKM]
lombardyNMPU
londonIRVO
lordNSNR
louisQNVK
louisianaNOSP
loungeMOVN
loveTLLT
ltd.QVNK
lumpurOOTO
luxembourgTNPN
luzonOOSO
mRMMT
maONOT
macauPOUM
machinePRNP
madridMTRM
magazineSUMK
maineNLTR
malayalamNMRS
malaysiaONWM
maltaNNVN
manQLNU
managementMSNR
manhattanPNTN
manilaMMXM
mansionMQUL
markTNOO
marketMRNS
marketsNNOU
marsNOVN
martinZMML
marvelNWNN
maryWMMN
marylandOLWN
massachusettsMMWO
masterLNOV
mastersNONU
mathematicsNQMT
mauiNNSR
mauritiusNNSQ
maxNTMQ
mayQMMV
mclaughlinUNON
mediaNRMS
medicineMUMP
meiRNNR
melbourneNQPQ
memberNNOU
membersNNMW
memorialNRUK
menMQNT
mesaOMQS
metroMRQP
mexicanNMKY
mexicoNNXL
miamiMSPP
michaelYMMM
michiganNNVN
microsoftNYML
mikeROOO
milanMMXN
millerQUNM
mindOOOR
ministryOVNM
minneapolisNMWM
minnesotaOLXM
missionONOS
missouriMMYM
mitchellPLRR
mixOMNV
mobileMQPS
modelNNOU
modiTOON
monOMOU
moneyNMOV
mongoliaOOTN
montanaNNWM
montrealMSUL
monumentMLYN
moonLLOY
mooreRLQQ
morningNNNW
moroccoOOTN
morrisXMMM
moscowOJYN
mountainONTO
mountainsMMXN
movementNQMT
moviesMMNW
mozambiqueNNVM
mtvNMNV
mumbaiNOTO
munichNTQN
municipalityPLWN
murrayPNUM
museumLK[O
musicMUKR
muslimMWMO
muslimsNWMN
nMMOW
nameOOOT
namesORMQ
nashvilleMRSN
nationLPSP
nationalOONT
nationsNWMN
natoOUNN
navyOZLK
nbaNRNQ
nbcPTNN
neOOOR
needMOOV
nelsonPNTN
netflixOVMN
netherlandsNNWN
networkOMMW
newMNNX
newmanVNOM
newsMMNX
nextNRMR
nflPQNQ
nhlOSMQ
nielsenNOOT
nigeriaNOUN
nightSMLT
nintendoOVNM
no.PLNW
normandyNNTO
norwayPNVM
norwegianONNU
noteNONU
nov.NNOU
nowplayingONOT
nprOTOO
nwsNPNT
nxtOMNV
nyNMXM
nycNKVQ
oONMW
oaklandNNQS
obamaVNMO
oceanOMVM
oceansNNUN
officeOSKS
ohKKRX
ohioMMRT
olympicNNMW
olympicsNMNV
omgMMMY
oneLOLY
onlineNMMX
ontarioMRTM
openOMMV
orangeNTPM
orchestraNXJQ
orderLTMR
oregonMMZM
orlandoNNTO
orleansOLWO
orthodoxNVON
osloONVN
ottawaOMSQ
overNNNV
oxfordOTON
pOMMW
paOOOT
pacificNMYL
pageTOON
pakistanMPVM
pakistaniONMV
palaceMNXN
palestinianONMV
panamaONTO
paradeNNOU
parisMIWS
parishOMVN
parisianNMWN
parkKQSQ
parksTOOO
parliamentNTNO
partnersOUNN
partsMONV
partyNUIT
passLRWK
patriotsNSPO
paulRNQN
pauloNMWN
pcNMNW
pdfONNV
peakNNVN
pedroTOOO
peninsulaNLYM
pennsylvaniaOKZM
peopleNUNO
pepperSSMM
pepsiOWNM
perryWMNN
persianNLUP
perthMMWO
peruONUM
peruvianOMNV
petersburgOMSP
phdMMOW
philadelphiaMLYN
philippinesMMXN
phillipsVNNO
phoenixTNON
picMNNV
pictureONOT
picturesNTLS
pinNNOV
piscesNNNV
placeMKVR
placesNNOU
planOMNV
platinumMMOW
playONNU
playboyNVNN
playerSNMQ
pleistoceneNONU
plusNNNU
pointNMVN
polandONVM
poleSKTN
policeMTLS
polishPUKP
politicsOOOT
pondPNUN
popeVNLP
porterSMNR
portlandOKWO
portoNSQO
portugalOOVL
portugueseNMLY
postPQKT
powerULLR
pradeshLRUM
prcONTN
presidentMLLZ
pressNZKM
pressureNNOT
princeOOOS
prisonNMTQ
prixNOOU
prizeMMNX
proNRNR
productionsPUMM
professorNNOU
programMMNX
projectMQNT
protestantNWMN
provinceQJYL
psdOROP
ptNNNV
publishingNWMN
punjabOMUO
qNONU
quandNONU
quartetNWNM
quebecNMWN
queenOSOO
quotealiciousOOOS
rNNOU
raceOOOS
radioPQLS
railONWM
railroadOLYL
railwayNKZL
railwaysPTOM
ramayanaNNNV
ramsNTNP
rangeMJ^L
rayUQLN
raysNTQL
reONNU
reachNNNV
recordsMZHQ
redLMRU
regimentOQMS
regionNLUP
registerONNT
reichNVNN
relationsNPNS
renaissanceNNNV
representativesMSMS
republicMRYH
republicanMYMM
researchORLS
reserveMQUM
reservoirNMWN
resistanceNMNW
resourcesOVNN
retweetONOT
reviewSMNS
revolutionNPMU
riaaNWMN
richmondPNUM
rideNOOU
rihannaVNOM
rimNMSQ
riverPHaI
riversNMXM
roadNKZM
rockLNNW
rocksLSOR
romanNLVO
romaniaNNRS
romanianPLLX
romeNMYL
roomNSNQ
rooseveltVOOL
roseQSNN
rossTNQM
royalQMSO
rsvpONOT
rtNGLb
rushRNMS
russellOOTN
russiaMSVJ
russianNLNX
russiansORNR
russoTONO
ryanUMPN
s.NNUP
sMTKU
saNNUO
sacramentoNMWM
sagittariusNNNU
sanskritMONV
santaSNQM
saskatchewanPNSO
satNNNV
schoolJTYI
schoolsMRRO
schusterOTNN
scienceLRNT
sciencesOXMM
scorpioONNU
scotiaOMQS
scotlandONWL
scottishPOMT
seaMJWR
seasOOTO
seasonOMOU
seattleOMPT
secretariatNRMR
sectionNQNS
seeNSMR
senateOWNK
sept.ONNU
seriesMNNW
servicePPKT
servicesORLS
sessionsONOT
sexstrologyNNNV
sfMMWO
shakespeareUNNO
shanghaiNOTO
shawtyMNOV
shepherdVNNO
shoreNMQT
shostakovichUNOO
showNMOW
simpsonVNNO
simpsonsNMNV
sincerelytumblrOOOS
singaporeONUN
singleOONT
sitaQQMP
siteNLSS
sitesNNNV
skyNROQ
slaterTOON
slijterijmeisjeNNNV
slovakiaVNOM
smartNMNV
smhONNU
smithWNNM
smsOLOV
societyLZMM
somethingONMV
songOOOR
songsOMNV
sonyNPMU
sorryNOOT
soundMMVP
sousaSOOO
sovietNMLY
spainPMXK
spanishMQJW
specialPNNT
speechNNOU
spencerSNOP
spiritNPNT
spotOMOU
springONNU
springsNMVN
squarePKQT
ssMUNO
stOOOS
stadiumNMXM
stanfordPXML
stanleyTNOO
starMNQT
starsOMSP
stateMTOO
statesQHaH
stationKOWO
stefaniUNON
stepsONOT
steveSOOO
stewartVNNN
stockholmNMWN
stoneVLLR
stopNNOU
storeNVMO
stormNVLP
storyONOT
straitOMWM
streetSJQQ
studiesMWMO
studioOSOP
studiosOSRL
sueTNNQ
summerNNNV
swedenNNXL
swedishOLLY
swissONMV
switzerlandNMZK
sydneyMQUM
systemMTQO
systemsNOMV
tSMNR
taiwanPSQL
taiwaneseOMNV
taurusOMMW
taylorVLMR
tdNMOV
teamOTMP
techNTNP
technologyMQMT
telecomPSNO
televisionPULP
templeOPOR
tennesseeNNVN
territoryOMVN
testONOT
testamentOLMX
testingOOOT
texasMPVL
thaiNOMV
thailandONVM
thamesNOUN
thanksNNOU
thanksgivingONOT
theaterOLWM
theatreOPUL
thedeandrewayNONU
thingNOOT
thingsNNNV
thinkOOOS
thomasWMNN
thompsonXMMN
thursNNNU
timeMLMZ
timesNMMX
togetherNOOT
tokyoNMXM
tolstoyTNON
toniteMNOV
topNLOV
torontoOMWM
touchONNT
tourPLLW
tournamentONOS
towerNTON
townNSQN
townshipLLZM
tracksOOOS
tradePTNN
trailOMWM
trailerOOOT
trainNNMX
tripNNOV
trophyOMOU
trueOOOT
trumpWNOM
trustOTKR
truthNOOT
tuesdaysNNOU
tunisiaOOUL
turkeyOMUO
turkishOMNV
tvMUKR
tweetMNNW
twitterNWKQ
u.s.PJ^I
u.sONVM
uNLNY
ughNNNV
ukLO[I
ukraineNMVO
ukrainianOMMV
unRPMQ
unescoOUNN
unionNQSN
unitedPTMO
universeOMOU
universityMXHS
upNKNY
usNJXP
usaNUUH
ussrPNUM
ustreamNXMN
vPQMR
valleyLRSO
vancouverNKVQ
vaticanNNVN
vegasMNWM
venezuelaOOUL
veniceNNVN
verNNNU
verdeNOOU
vermontNNVN
vh1ONOS
viSMNS
viceOONT
victoriaUMQM
victorianNLUQ
videoNONU
viennaONTO
vietnamOMWM
viiUOON
vikingsMVNN
villageLPSQ
vipNNNV
virginOUNN
virginiaLK[O
voiceNNMW
voivodeshipOMVN
wOOOR
waOMPT
wagnerTONO
wakaflocka1017OOOS
walesOKXN
wallQLQR
wallaceTNON
wannaNNNV
warQJLY
warnerPTNN
warsMOPT
warsawONRR
washingtonPITS
waterNSNR
wayNMNX
wedMNOV
weekOMNV
weekendNMNW
wellMNMX
westTLSL
whatsOMNV
whiskeyMNWN
whiteVNNN
williamsRMSM
wilsonTOON
windowsNKNY
windsOTON
wineNROQ
winterOOOT
wisconsinONUN
womanTMNQ
worksMUOP
worldMQOS
worthQLSQ
wowONMW
wrightTOON
wtfOMOV
wuONNU
wuhanONTO
wweMQMT
xNRNR
xboxONNU
xdNMMX
xmasMNNX
xoNONT
xviYNML
xxONOT
xxxONOT
yaONOT
yahooNWNN
yallNOMW
yayOMMW
yeahMNMX
yearMOMW
yearsNMOV
yoONNU
yorkRPVH
yorkshireONTO
youngWLNO
youtubeNTNO
zQMOS
zealandONWK
zeroSPLQ
zimbabweNNVN
zodiacfactsNMOV
zoneNMWN`,
  word: `"VKKT
&JQQT
'sLQOS
,PUOL
20thOUNO
a.ULLR
aaMROS
aaronTNOO
abbeyPSON
abcOUOM
abdullahUNON
abrahamTNOO
academyNWIR
actOJQV
actionNTMQ
actorNOOT
adamYNML
adamsSSNM
addONOT
administrationPYKL
adolfVNON
adultOOOS
advanceNNOU
advancedOTMQ
advisoryOQLT
afcOWMM
affairsMWMO
afghanistanOOTN
afiNUON
aflNSMR
africaMKYO
africanKQI[
agePMOT
agesNLMY
agoNONU
agreementNMOV
ahMNNW
aiNMSR
aintMMNX
airOZIN
airesPORO
airlinesNSNR
airportMPVN
alPMRQ
alabamaMQUL
alainVMNN
alanTONN
albertYMMN
albertaNNUP
albertoWNNN
albumOMNV
albumsNNOU
alejandroSOOO
alexTNNO
alexander[MLL
alexandriaNNVN
alfredQLWL
algeriaPPRO
aliVLLR
allahWMNN
allanWNNN
allenWLPM
allianceMWNN
alliedMXLO
alliesLWPM
amazonMWMO
ambassadorONOT
amendmentONOS
americaJRUP
americanKOMX
americansNUKR
americasPKWN
amsterdamNNVN
amyUNNN
andOURJ
andersonRORM
andhraNTPN
andrewWMPL
androidMNNW
andréUNOO
andyWNMN
angelesQMUM
angelsNPNT
angolaONTO
animationNWMN
annTNOO
annaVMPM
annapolisONSO
anne[LLM
anniversaryNMOU
annualNMMX
antarcticMNRS
antarcticaONVL
anthonyRMSN
antiOUNO
antoineSMRN
antonTNPM
antonioUOQK
anyoneMNMW
apOLNV
appNOOT
appleOOOS
aquariusONNU
arabicNMNV
arcadeLTMR
archaeologicalNQNR
architectureOQNS
areaMOUO
arenaNNVN
argentinaMNYM
argentinePOJW
ariesONNU
arizonaNMXM
armstrongVNNM
armyO^GM
arnoldTRMM
arsenalNRTM
artSMUK
arthurPLOU
articleOOOT
artilleryOUNN
artistONOT
artistsNTLR
artsMSQO
ashanie_di_donOOOT
asiaLRUM
asianLRPR
aspenONVM
assemblyOXNK
associatesNVNO
associationOYKM
athensNRSM
athleticNTON
atlantaLOYL
atlanticNNQS
auburnMUQM
augustVNNM
augusteWNNM
austinOORP
australiaLSUL
australianMOMW
austriaNLTR
austrianNOKW
authorityOWMM
autumnSMNQ
aveLLRV
avengersNQNR
avenueNPMV
aviationPSNO
awOONT
awardNJOY
awardsMMMY
awayONMW
awesomeOLLY
b-dayNNNW
b.OKOW
bKLSV
bachUQJQ
backOOOT
badMUOO
baileyTNOO
bakerWNNN
ballPMNU
balticNVPM
baltimoreNOTO
bandMUKR
bangladeshMVPN
bankMRQQ
baptistOOSO
barNRSM
barackTNOO
barbaraXMMM
barcelonaMTRM
baronSOOO
baronetMNOV
baroqueOOOS
barryVRMK
baseMTTK
baseballPTNN
baselNSRN
basinOMVN
basketballPPKT
battlePJI^
bayJRUN
bbcKXOO
beachROUJ
bearMMTR
bearsOVMN
beatMONV
beautifulNOOT
beautyOMOV
beauxNUNO
beckerLSRO
beijingNXOL
belgianNNMV
belgiumOOTN
bellPRLR
beltPMWM
benZMML
benedictTOON
benjaminXNMM
bennyQMMT
berkeleyORQN
berlinQLUN
bernardUNON
bestOJK]
betterONOT
bettyTMRM
beverlyMNQT
beyonceVNNN
bibleNLMZ
biblicalOOOS
bidsNNNV
bieberXMOM
bigJPTR
biharONTO
billYLNM
billboardLSMT
billyWNNN
binYMMM
birthdayNLMY
bishopQPMS
blackVONM
blackberryNVOM
blairVNNM
blakeVNNM
blogMNNW
bloodNMNV
bloomWNNM
bluNOOU
blueRSMN
bluesPSNP
boardNUMP
bobXLMO
bobbyTMQM
boisTOOO
bolognaMUPM
bolívarONTO
boneOOOS
boogieNTNP
bookOONU
bornMNOU
borneoNNRR
bosniaONTN
bostonLPSQ
boulevardONTO
bowieVMOO
bowlOMUP
boxOOSO
boyWNJP
boysNRLT
bradVNNN
bradyWMNN
brandonUONN
braunUOOM
brazilOMXL
brazilianNQJW
breakOOOT
breakingNNOU
brettVNNN
brianZKMM
bridgeNKUR
brigadeOOTN
brightonORPO
britainMMVO
britishKQMW
brittanyONTO
broadcastNTOO
broadcastingOVLP
bronxNMWM
brooklynOOOS
brooksPSON
bros.NVMO
brotherhoodNUNN
brothersPTNO
brownTRLN
bruceUMPM
brunoUONO
brunswickMMXM
brusselsNQSN
bucharestPNSP
budNNOT
budapestNNUN
budgetPSNO
buenosPORO
buffaloNQTM
buildingPNTO
bullNMNV
bundesligaNVNN
bureauPVMM
burnsWPLM
bushTKSN
businessLRQQ
butlerSSLM
buyOOOT
byzantineMMSS
c'monNNOU
c.ROMQ
cOLSR
cabinetMVMO
cafeNNVN
californiaLK]M
cambridgeMQMT
cameraQNNT
campMK[N
campaignOLJ[
campbellVNNN
canadaLWUH
canadianLRKW
canalOMWM
cancerMSNR
cannesOOOS
canonNOOT
capcomNXMN
capeSMQO
capitalOSPM
capitolPORO
carNNNV
careMONV
caribbeanNNTO
carlTSLM
carloSMNR
carlosUNNN
carmenUNNO
carnegieOXLM
carolinaMOWM
carterUONM
cashSQON
castleMNVN
cathedralOOTM
catherineUNON
catholicLYJQ
catholicismLVNP
catholicsOTON
caucasusNNVN
cbsMTNQ
cdpNLVP
cdsNNNU
cemeteryNLYM
censusNQMT
centerLOZJ
centralLNZL
centreKMVR
centuryNSMR
cesareWMNN
chadNQTM
challengeMMNW
chamberOQMS
championNNNW
championsMNOU
championshipMQKW
championshipsOLNW
chanUNNN
changVNNN
channelMRUL
chapelOOTN
chapterONNU
charlesRJRS
charlieWNNN
chartOKLZ
chelseaRTNL
chesterRNQN
chicagoNVPL
chiefONOU
childrenMQMU
chileONWL
chileanOPLU
chinaNQZG
chineseMPLW
chocolatePNNU
choiceNNOT
chrisUQMM
chris_daughtryOOOT
christWQNK
christiMMQT
christianPWLM
christianityMVLQ
christiansMUMQ
christineWMNN
christmasNLMX
christopherZMML
churchLSRO
circuitNSRM
citiesNQQO
cityKPTR
civilOOLW
civilianPPOR
claireTOON
clarkWNNM
classONOU
classicNMOU
classifiedNMNW
claudeVMPM
clauseOMOU
clayRSNM
clemsonNNUO
clevelandMWOM
clubKSPS
co.NUPM
coNNMW
coalitionNUON
coastNPUM
coastalOMUP
cocoUMNP
codeONOT
cokeNNNV
coldNSMQ
colePNNT
colinUNNN
collegeLYKQ
colonyNSSL
coloradoMKVR
coltsMVNO
columbiaMQUM
columbusNNRS
comeNMNW
comedyOMMW
comingOOOR
commanderNNOU
commerceOSPN
commissionMWQK
committeeOZLK
commonwealthNRRM
communicationsNWMO
communistPVNL
communityLSOR
companyQRLQ
complexOMXL
concertNNOU
confederateNTMR
conferenceOTKQ
congratsNMNW
congressOTIT
connecticutIRTQ
conradSRMM
conservationPUKO
conservativeNVNM
conservatoireOSOO
conservatoryNWMM
constitutionOKMY
constitutionalNTOO
contestOLNW
continentalOOVL
controlOOOS
conventionMPPT
cookUMPM
cooperVNMO
cooperationPTNN
coordinatorNNOT
copaNMNW
copenhagenONUN
copyNNNU
coreNRNQ
corporationPWNK
corpsLZLN
costaLKVR
councilP^HK
countiesONPS
countryOMVN
countyLKaJ
courtNUKQ
cowboyNSNQ
crazySTLN
creekOQTL
crescentNPTN
croatiaOOUM
crossMNPU
crownNQQP
cruzWMNN
cstOMNU
cubaNMWN
cubanMRLU
culturalNNTP
cultureNTNP
cupPKLY
cureNRNQ
cyprusNTRM
czechOMRR
d.SLMU
d.c.OOUM
dJJRZ
daROPO
dailyORNR
dallasOSRM
damOJVQ
damnMNOU
danUMMQ
danceNKNY
danielWMQK
danishOQLT
dannyXNNM
danteTUKL
darkNMNW
dasLRLV
datNNNV
dateMMMX
daveSSMM
davidWQLL
davisSLSM
dawnOOOT
dayNNKY
daysOLMW
dcOLVO
deQSOM
deadMSMS
dealNLNW
dealsMKNZ
deanQMNT
deandreNOOU
deathRMMT
dec.OMLX
deepMSNQ
delNOOT
delawareMRPQ
deltaOMTP
democratPVMM
democraticNZNJ
denmarkNNWL
dennisTNON
denverPSON
departmentOVNM
depressionOLLY
deputyOOOS
derPLLX
desKOVP
designNRLT
detroitOPTM
developmentPTON
devilRUMM
diSJKX
diamondMMNX
dickWNMN
dieNMOU
diegoWNNN
digitalMRMT
directOMNV
directorMMNW
discPMNU
discoveryOVMM
disneyKVPO
distanceNPMU
districtLRXK
divineOQMR
divisionMSMT
djVLNQ
dmMMNW
dmitriUNON
doMSRM
dockMRUL
doctorNNMV
dogNNNV
dohaONTO
donVOLO
donaldVNOM
donniewahlbergONNU
dontMMMX
dougWNNN
douglasNMOV
doverOTNO
downOMNW
draftMOOU
drakeRRQK
dramaNLMY
dreamNVMO
drewUNNN
drivePJVP
drugPMMU
duQKTP
dublinNOVM
duchyLLUS
dueONUN
duiONNV
dukeOOOR
durhamLRRP
dutchLPNV
dvdNNNV
dynastyMUNP
díazUNMO
e.VNNO
eLLPW
eaglesNYMM
earlQMNT
earlyMNNX
earthNTNO
eastKO[J
easternMOUO
edVMNO
edgarSMNQ
edinburghNOOU
edisonONVN
editionOQLT
edmontonMQUN
edmundUONN
eduardoUOON
educationKOSS
edwardYMMM
egyptNNVN
egyptianNNSQ
elOLOV
eldersROPO
electionONOT
electricPULO
eliasWNMN
elizabethYMMM
ellenVMNN
elliotOMSQ
elliottXNMM
ellsworthNOTO
elvisUNNO
emiMUNO
emilVPLN
emilySOOO
eminemTNMQ
emiratesPNRP
emmyONNU
emperorOOOT
empireMJZP
enOONT
endNLMZ
energyOQNR
engineersNVNM
englandLRWK
englishNOKY
enoughOOOT
enricoVNNN
entertainmentORMR
epNMOV
epicOUON
episcopalOUOM
equatorialNQOS
eraPMOT
ericTMOO
ernestUONN
ernstVNNM
escapeONMU
estateMRRO
etNNNU
euOXML
europeNJ[M
europeanMNI]
eurovisionOMOT
evaUNON
eventNNMW
evergreenMTQN
evertonOUNM
everyoneNNNV
everythingNNMW
evilONNT
exchangeP[JK
executiveNOQQ
expeditionONNU
exposureNMOU
extremeNNNV
eyeOOOS
f.SMTM
fMNNX
faNOOT
faceNNOU
facebookOVNM
factONOT
factoryMVNO
facultyNPNT
failedONOS
fairNNOV
faithQMOS
falconTMPO
falconsOVNM
fallsOLXM
fameOUKQ
familyMTNQ
fantasyNONU
farmNWNM
fashionONPT
favoriteOOOR
fbOPNS
fcMZML
fccLRTM
fdaPUNN
federalMRSN
federationNTQM
felixQNTN
fellowNNNW
fellowshipMRMT
ferdinandTOON
festMOOU
festivalNLMY
festivalsMSNR
ffMLNY
fieldMRSN
fifaOONU
filipinoOOMV
filmLROS
filmsRVLL
finalNNNV
financeONPT
financialOSQN
fineOSQN
finlandPNVL
finnishONMW
fireLRMT
firstMQPS
fischerUQLM
flashNNNV
flavafridaysNNOU
florenceONTO
floridaKPVO
flyingMOOU
fmNSLT
followNNNW
foodNPNT
footballOUKQ
forLVLR
forbesMURL
forceMTJU
forcesPVNL
fordRORM
forecastNPNT
foreignOSNO
forestLNUQ
fortLRRP
foundationOYKL
foxSUJM
frameworkNMMW
franceJSWK
francisXNMM
franciscoRNSN
francoOOOR
frankXNMM
franklinQNSN
françoisWMNM
fraserNNTO
frederick]KML
fredrikUONN
freeKQRQ
freedomNUNN
freiburgNVOM
frenchQKI[
fridaysNNNW
friedrichYMMM
fringeOLMW
frontOQTL
fryVNNN
fuckMRMS
fuckingONNV
fulhamNSQM
fullONNU
funOMOV
fundMVLQ
g.XMMM
gQMMU
gaNLWO
gagaOOOS
galleryNMXM
gameMRMU
gamesLWNO
gapNMUO
garciaVNNN
gardenNOPS
garyUQMM
gateNMXM
gayUNNP
gbONOT
geminiRNMS
geneUSMK
generalONQQ
generationOOPR
genesisMPOT
geographicNRPP
georgUONO
georgeYLMN
georgiaMOXM
geraldUMNP
germanJRJZ
germansNMMY
germanyKP[I
getNKNY
giantsPUMN
gibsonNOUN
girlNOOU
girlsOPNS
giveNNOU
glacierOLXM
glasgowNNOU
glenQNSN
globeNTNP
gloriaWNNN
gmbhOUNN
goNKMZ
godNUMP
goinMONV
goingONOT
goldQPKT
goldenOMPT
gonnaLMM[
goodULMR
goodluckPNNT
goodnightNMNW
googleLQJX
gorgePMVM
gotMMLZ
gothenburgOOUM
gottaLMMY
governmentKWNP
governorNNMW
gpsNOOU
graceNNQT
gradeOMPU
grahamRNSM
grammyMSMS
grandMPNT
grandeMMSS
grantQMNT
greatQMSO
greaterNNUO
greatestNMNW
greatestquotesONOT
greeceOOUM
greekONJZ
greenRRNN
gregUQNM
greyNSNQ
groupPYMK
groveMOTP
guardNXMM
guardianOUNO
guillaumeTOON
guineaOOVM
guinnessSOMR
gulfPLVM
gunMMSR
gustafUNNO
gustavVNNN
guyROOO
gwenTOON
h.VNOM
hNOOS
haNMRS
hackettVNMO
hahaLMMZ
hairNPNT
hallLWON
hamSSNM
hamburgRLRQ
hamiltonOUMN
hampshireOOTN
hanYMMM
hansWNNM
happyMKM]
harborOOSO
harlanUNNO
haroldSOOO
harrisonSLTM
harryULOQ
harvardMTRL
havanaONUN
havenNMVO
hawaiiONUN
hayesOOOS
hdMSNS
healthOOOS
heartONOT
heavenOOTO
hebrewMQMU
heightsNLOW
heinrichVNMN
helenVNNM
helpOMOU
henriRNRN
henryYMMM
heritageNLRS
heyKJPZ
hiLLSV
hidalgoRMSN
highKOVP
highwayNJWQ
hillNRSM
hillsJOUR
hinduNLQT
hipNSOP
historicOLOU
historyNQTM
hitlerWMNN
hitsNNNV
hmmNNNV
hoSLNS
hockeyLVKR
hoganUOON
holdingsPTNN
hollandNNVN
hollywoodMJVR
holmesNOOT
holocaustNMNW
holyLSNR
homeMMNX
homerWNMN
hongLQVM
honorONNU
hopeNONU
hopkinsRSNN
hospitalKQSP
hotMNNW
hotelOWKO
hourPNOS
houseKSTN
houstonLUQN
howardVMQM
hubeiONUO
hudsonMTQN
hughSTML
hugoUONN
humidityOMOU
hungarianOLMW
hungaryOOTN
hunterOOTN
hurricaneONNU
hutchinsonRVLM
hydeONUN
hyunVNNN
i.TMOP
iTKKW
ianUNNN
iceONVN
icelandMSTL
idMPNU
idahoNPUM
ignacioUMPN
iiOKSS
iiiTMMQ
ilTMRM
illestTQNM
illinoisLUSL
imMML[
imaNNNV
immaLNMY
imperialMRQP
importantONOU
inc.PVNM
incidentNNNW
independenceNMQT
independentOUMN
indiaLQWL
indianMNPU
indiansOVMN
indiesPRQM
indonesiaMMZL
indonesianNONV
industrialMMOW
industryOULO
infoONOT
informationOQNR
innerOQSM
instituteSTIP
integratedPNMV
intelligenceNRMS
interiorNULP
internationalNTNP
iosNNNV
iowaOQSM
ipadNNNU
ipadsNONU
iphoneMNNW
iranMOVN
iranianONMW
iraqNOVM
irelandNNZJ
ireneVNNN
irishNRKU
ironPUOL
isNNMW
isaacUNNO
isabelRRNN
islamicNVLQ
islandMPSQ
islandsOSQL
isplashinyomoufONNU
israelSMUK
israeliONNU
italianNLOX
italyNMYL
itstheteenlifeONOT
itunesMTLS
ivRLMT
ivanXMNM
j'aiONOU
j.WMPL
jSNMR
jackWKLR
jackieVMON
jacksonRPPN
jacobXMMN
jacquesPNMU
jakartaNMWN
jakeVNON
jamNNOU
jamesXLPL
jamieROOO
jan.NNMW
janXMNM
janeUMLR
janeiroNNUO
japanLRXJ
japaneseLQJY
jasonVPNL
javaMPSP
jayXMNM
jazzKSKW
jcSNMQ
jday_sept15OOOS
jeanQKMW
jeanneWNMN
jeffWNMN
jeffersonPSNP
jeremyUONN
jerryWMNN
jerseyMJTT
jesseXMMN
jessicaTNOO
jesuitMSMS
jesusTTLL
jewishLSRO
jewsMRMU
jfk[LMM
jimQRLQ
jimmyUQMM
joaquinULPN
jobONOT
jobsOOOS
joeVNON
joelWNNM
johanSOOO
johannVONN
johnZIMP
johnnyUONN
johnsonQTLO
jonVNOM
jonasORMQ
jonathanVNNN
jonesRRLO
jordanVNNN
joseRNQN
josephaKKK
joshVNNN
joshuaUMNQ
joséVMLQ
journalOVNN
joyRSOM
joyceUMNO
jr.QONS
jrTNNP
juanRMUL
judaismMWMN
judicialNTOO
julianUOON
julienSOOO
jumpNNOV
junoNNOT
jupiterMNRT
justLMPW
justinZLLN
k.SMRN
kQLMU
kaQNOS
kansasMRSN
kanyeVMNN
karlTOOO
kellyXMMM
kenUNON
kennedyVNNN
kennethTOON
kentuckyNTQM
kenyaOOTM
kernOSOO
kevinXMNN
khanWNMN
killersNNOU
kimVNNN
kingQLLV
kingdomPI[L
kingsUPLO
kingstonNMWN
kippurMMMY
kissNTON
kkQNNS
koSMMS
konamiOUNN
kongMSTL
kordaUNNN
koreaNMYM
koreanNNMX
kreegNNNV
krishnaPNMU
kualaNNUN
kurtVMON
kuwaitONTO
kyMQTM
l.SLSN
lQNNS
laIQUQ
laborNWNN
labourPUMN
ladiesNNNW
ladyNSOO
lahoreONUN
lakeMLWP
lakesNKXO
lambertSLTM
lancashireNRQO
landMSNR
landmarkOOMV
laneTLOR
languageNMMX
lankaNTQM
larryRMMS
lastMMRT
lateNLMX
latinLKOZ
launchesNNNV
lauraOUNN
laurentOOSO
lawKUKU
leOLQT
leaUNON
leaderMMNX
leadershipNNNV
leaguePVFT
learningNMSR
leeQQTJ
legendsNNNV
legislativeOWML
leicesterNQRN
leoQNMU
leonWNNM
leroyTOOO
lesJUPQ
levinVNNN
lewisQLXK
liYMNM
liberalL]MJ
liberationOPMT
libraryMOXL
liedOOOR
lifeLSQQ
lightMNVO
lightcmsMLNX
lightningNQOQ
lightsOOOS
lilNNMX
liltwistONOT
limaOOSO
limitedOOOR
lincolnMQRP
lindsayVNOM
lineMPSP
linkRMTM
linksNNOU
linuxNNNV
lionsOROO
lisaOMMV
listOLOV
littlePLPT
liuTNOO
liveOKMZ
liverpoolNUON
livesOOOS
llc.NOOT
lmaoNMNW
loOONT
localOMOU
lohanVNNM
lolLKM[
lombardyOLQT
londonJQSR
longNJXO
lordNTNQ
losLPTP
lostLNPV
louRMOR
louisZMQH
louisianaNNVN
loungeLOYL
loveSKMV
lowTKPQ
lowerLSQQ
ltd.PWNK
luciaQNSN
ludwigQROM
luisUNON
lukeQNNR
lumpurONUN
lutherRNNR
luxembourgTOON
luzonPNUN
m.ZLMM
mQNNS
maONOT
macLUNQ
macauOOTN
machineQPLT
madONOT
madhyaNOUN
madridMTRL
magazineTSMM
magdalenaVNMN
magicNRNS
maineMMTQ
mainlandOOUN
malayalamOMPT
malaysiaOOSO
malcolmXMNM
maltaOOTN
manPPJV
managementNWMN
manchesterOTON
manhattanPQSL
manilaNNVN
manningUMRL
mansionOOVM
manuelTONO
marcQNMT
marcoQMOS
marcusTOOO
margaretVNNN
marieQVMM
marineMUON
marioSNOP
markYPLK
marketNOPT
marketsONOT
marsNOVN
marshallUOOM
marthaTOOO
martinXOLL
martínUMON
marvelMTMR
maryXLLO
marylandMNTQ
maríaVMNO
masonONOT
massNTNP
massachusettsLPWM
masterPMNV
mastersNRMR
matchNOOU
mathematicsNSLR
mattUNNO
matthewUOON
mauiNNRR
mauritiusOMSQ
maxOSKS
mayPLMW
mcVMOM
mcgillTTLL
mclaughlinSNOO
medalLOPT
mediaLRMU
medicalOSJT
medicineMUMP
mediterraneanNNVN
meiTNNP
melbourneMUMR
memberNNOT
membersOMNW
memorialMNYM
menMPMV
merryNNOU
mesaNPPR
metalOOOS
metroRNQP
metropolitanNROQ
mexicanMOKY
mexicoNMZK
meyerSRMM
miamiNTOO
michael[LML
michelVNNN
michelleVNNM
michiganNLYM
mickeyTNOO
microsoftMRJW
midNRMR
middleMNQS
miguelWMNN
mikeZMML
milanMLXN
mileOOTO
milesSNOO
militaryNWMN
milkNNUP
millNQSN
millerPRQM
millionNNMW
minajQOOR
mindOOOR
ministryOWLO
minneapolisNPTN
minnesotaNTTK
mirandaTMRM
missionOOOS
mississippiONVM
missouriNNVN
mitchellPNQP
mixNNOU
moMLST
mobileNQPR
modelNOOT
modernONOT
modiUNON
monNMNV
moneyMRNS
mongolNTQM
mongoliaONUN
montanaNNVM
monthONOT
montrealKTPQ
monumentNMXM
moonKPNW
morganQLTO
morningMPMV
moroccoOOTN
morrisQRON
moscowOSRK
mountLMZL
mountainMOVO
mountainsNKXO
movementNSLS
moviesNMNW
mozambiqueNNVM
mtvNOLW
muhammadTOON
mullenQNNR
multiNQNR
mumbaiNNVN
munichNUON
municipalONUN
municipalityKSSO
murrayONVM
museumML[L
musicJUOR
muslimOULP
muslimsNVMO
n.UNNN
nLOMY
nameNRMS
namesOQNR
nashvilleNSRM
nationMPTN
nationalKPUP
nationsMXLO
nativeNQRN
natoOVMN
naturalNKPV
natureOMVN
navalPULN
navyNSQN
naziNTRM
nbaOTNO
nbcPWNL
ncNQTN
ncaaNWMN
neOOOS
needMNOV
neilVNOM
nelsonQMTN
netflixOUNN
netherlandsMSTL
networkOOKV
newJRTO
newcastleNUON
newellQSNO
newmanXMMN
newsNPMV
nextMPRQ
nflOPOR
nhlOPMS
nicholasTOON
nickTLMS
nickyTNPN
nielsenNPOS
nigeriaNNVN
nightTJLV
nikitaTOON
nintendoNULR
no.OMOV
normandyONVN
northJNXP
northernMRTM
northwestNQQO
northwesternOSQN
norwayONUM
norwegianOPMT
noteNRNS
nov.NNOV
novaMSUK
nowplayingNNNW
nprOTOO
nwsOPNT
nxtNMNW
nyMMWN
nycMMUP
o.TSLN
oLLNY
oaklandMSPP
obamaXNMM
obiangVNNN
oceanNLVP
oceansNOUN
ofMQPR
officeOULP
officialNMNV
ohOKST
ohioKRPS
oilNMTP
oldOLRT
oliverUKLS
olympicLLOY
olympicsOMOU
omegaOTON
omgNLNX
onOVLO
oneJPNX
onlineMMNX
ontarioNPVL
openMMMY
operationNMMX
orangeNSLR
orchestraNVJQ
orderMULR
oregonNMVN
orientalMSRM
orlandoQTNM
orleansOLTQ
orthodoxNYLM
osMPMU
osakaONRR
oscarUMMQ
osloONTO
ottawaONSP
ottoWNNM
ottomanNNVM
overPOOS
oxfordNVPL
p.ULMR
pRLMU
paNNOU
pabloTNOO
pachecoXMNM
pacificNMZK
pageSOOO
pakistanMQTM
pakistaniNPMU
palaceOMVN
palestinianMROR
panamaNNWN
paradeNNNU
paradiseONNU
parisMOSQ
parishNNUN
parisianMMWO
parkLNVO
parkerPNNT
parksUNNN
parliamentMUOO
partnersNWMN
partsMMPV
partyMWHT
passMOYK
patrickUQLN
patriotNPTN
patriotsNRNR
paulVISM
pauloQORM
pcNNNV
pdfNNNV
peacePORO
peakOMWM
pearlOSQM
pedroWMOM
peelULTK
peninsulaLQSP
pennsylvaniaNRSM
peopleMSQO
pepperQTMM
pepsiOUNM
performanceOOOS
perryTMRN
persianNMTQ
perthNSRN
peruONUN
peruvianOMNV
peteTOON
peter[LLL
petersburgMPSP
peytonSMMS
pgNNOV
ph.NMNV
phantomUNNN
phdNMOV
philPMUN
philadelphiaMSTL
philipUONN
philippeUMON
philippineMORR
philippinesNLZL
phillipUONN
phillipsULRM
phoenixUNON
physicalMTMR
picONNU
pictureMNOV
picturesLVMQ
pierreXMMN
pilotNOUO
pinNNNU
pinkONNU
piscesMMNX
pitONNU
pittsburghOTON
placeMLVR
placesOOOT
planMMMX
plateNQTM
plateauNNVN
platinumMMOW
playNOOT
playboyNUNO
playerRLMU
playersOSOO
playstationOLMX
pleistoceneNLNX
plusLRMU
pmRLOS
poetryOUMO
pointMOXL
polandONXK
poleRKSP
policeOQMS
polishONQR
politicalNOMW
politicsOOOR
polydorNUNO
pondOMVN
popRMMS
popeWMLP
popularOLNV
portMLTS
porterSNNR
portlandNRQO
portoLRQR
portsmouthOUON
portugalOMXL
portugueseNLMY
postMRLT
powerTNLQ
pradeshMNXM
prcONTO
preMTLS
presidentNLMY
presidentialNQNS
pressOXLL
pressureOMNV
priceRRNN
princeOOOS
princetonOWNL
prisonMMTR
prixNMOV
prizeMMMY
proLPMV
productionsPVMN
professionalNNMW
professorNNNV
programLMNY
projectNRNS
promoONNU
protectionOMPT
protestantNXMM
provinceQJYL
provisionalOSOO
psaNQNS
psdNSNQ
ptNNNU
publicNTOO
publishingNXMM
pumpkinNNNW
punjabMRRN
qOOOT
qbONOT
quandMNNW
quartetNVNN
quebecOOUM
queenNSNR
queenslandPQSM
quotealiciousNNNV
r.UNNN
rSKKW
rabbitTMQM
raceOOOS
rachelWMNN
racingNSMR
radioLSKW
railNOVL
railroadMLYN
railwayOJYN
railwaysPUMN
rainNSNQ
ralphVMON
ramayanaNNNW
ramonSMNR
ramsNUNO
rangeNJ^K
rawSUML
rayVPLN
raymondXMNM
raysNTRL
reMNOU
reaWNMN
reachOOOT
realNVNO
reclamationLROS
recordOPSM
recordingOUMO
recordsMYHR
recreationOPRO
regentOTNO
regimentOUMP
regionNJWQ
regionalNSMS
registerOOOS
reichOVNM
relationsOONT
releaseONNT
renaissanceNMMX
representativesOSJT
republicLQ[H
republicanMXKO
researchLQPS
reservationNNTP
reserveNRRO
reservoirNLYL
resistanceONNU
resourcesNTNP
retweetNNNV
reviewUMLS
revolutionMRLT
revolutionaryNQLV
rexSNOQ
rhineONUN
riaaNXMN
ricardoTNOO
riceRNQO
richardULKT
richardsonSNRM
richmondOMWM
rickVONN
rickyUNNN
rideNOOT
rihannaVNOM
rimMNUQ
rioNNWN
riverKL^L
riversMMYL
roadNKXO
roaldRNRN
robVNMO
robbinsVNOM
robertXQNI
robertsPPTM
rockMJN[
rocksNSMR
roger[LML
rogueNMRS
rollOONT
rollingLORS
romanJNVR
romaniaPNRQ
romanianNSJV
romeNLVQ
ronVNNN
ronaldVNNN
roomMSNR
rooseveltUMRL
roseUOMO
rossRMUL
roundMNOU
routeMPXK
royalLXPM
rsvpONOT
rtLGKd
rudolfUMQM
rugbyNNNV
rulePRNO
rulesOOOS
ruralOPNR
rushUMMQ
russellQLQR
russiaLQXK
russianLJPY
russiansOSNQ
russoUOON
ruthTOON
ryanTONO
s.RKRP
sPQLS
saNMVO
sacramentoNRSN
safetyNQMT
sagittariusNNOU
saintKPYK
sainteLTSM
salemMSRN
salesNNNV
saltNOVM
samsungMONV
samuelVNOM
sanLPVN
sanctuaryMPUM
sandySNTL
sanskritMOMW
santaNPWK
saraUNNN
sarahVJMR
saskatchewanOMVN
satNMNW
saveNNNU
saxonyOMUN
scNSNQ
schoolIXWH
schoolsNPSP
scienceLTLT
sciencesPXLL
scientificOSNP
scooterUNNO
scorpioONOT
scotiaMPUO
scotlandLL[M
scottZMML
scottishNQJW
seNSLS
seaMQQR
seanVNNN
seasOOSO
seasonNNOU
seattleOMSR
sebastianROOP
secondMRIW
secretOMNV
secretariatNSMS
sectionNSOP
securitiesPUMO
securityNQTL
seeMQNT
senateOUNN
seniorONNT
sentinelNSSL
sept.ONNU
serbiaONUN
seriesNPNS
serviceNTKS
servicesNSMR
sessionsOOOS
setOOOS
sethUONN
sexstrologyNNNU
sfNNTP
shakespeareTOOO
shaneVNMO
shanghaiNOTO
shawtyMNMX
shepherdVNNO
shermanONTO
shopNTNP
shoreJUNR
shostakovichVNNM
showLNOV
shrineORSM
sickNNOV
siegeONNU
silverNNNV
simonTNRL
simpsonUNNO
simpsonsNONU
sincerelytumblrOOOS
singaporeLTSL
singleOONT
singlesPKLY
sitaTRLO
siteMMUQ
sitesONNU
skinOSOP
skyMUMQ
slaterUNON
slijterijmeisjeOOOS
slovakiaUNQM
smartNMRT
smhOONU
smithXOMM
smsNMNW
soccerMXNM
socialMPPT
socialistNRNR
societyNZLL
softwareNUMO
soloONQS
somethingONNU
songNLNX
songsOMNV
sonicRTMM
sonyORLS
sorryNNOU
souljaWNNM
soundLQQQ
sousaROPO
southJOUS
southernMRUL
southwestLPUO
sovietNNRR
spaceNOTP
spainPNXI
spanishLQMU
specialNNMX
speechNOOU
spencerPNOR
spiderVNNN
spiritMSLS
sportNTMQ
sportsNRQO
spotOLPU
springMTMR
springsOMUO
squareNJUR
srONTO
sriOSQM
ssLVMQ
st.KMUS
stQMNT
stadiumNMZK
stanVNNN
standardNPNT
stanfordMUOO
stanisławVNOM
stanleyPRLS
starKQPT
starsNNSQ
startNMNW
stateLSRN
statesOQUJ
stationMRTM
statisticalOOTN
stefaniUOON
stepNLQT
stephenXMNM
stepsONOT
steveXLNN
stevenWMNN
stewartTNQM
stockPWLN
stockholmMRUL
stoneXKLQ
stonesMSQN
stopNNNV
storeMWMO
stormMUKS
storyOMOU
straitPNTN
strangeSMNS
streetQLQS
stuartWNNN
studentMMQU
studiesNUMO
studioMVMP
studiosMTSL
studyPQMS
sueVMNO
summerNKMY
summitONPT
sunSLMT
sunnyPSRL
superNQKV
supportingOOOS
supremeOUKQ
susanUNNO
swedenNNXL
swedishMQKV
swissMPMV
switzerlandNNXM
sydneyPSPL
symphonyMVQL
syncMPLW
systemMSPP
systemsNPNU
sãoMPUN
t.UMMR
tSLNT
taiwanMRWJ
taiwaneseOOOS
talkNONT
tamilNMRS
tampaNVNN
tangULMR
taurusNOOT
taylorTMNQ
tdOMNV
teachersOSNP
teamMVLP
techLTLT
technoOSNQ
technologyMPNU
telecomPULN
televisionNUKR
templeNRNQ
tennesseeNPUL
teodoroVNNN
territoryOOVM
terryVNNM
testNMNW
testamentMMMY
testingOOOS
texasMUTJ
thaiNONV
thailandONVM
thamesNNUO
thanksMMOW
thanksgivingNMLY
theSPIT
theaterOLWN
theatreMSRN
thedeandrewayNONU
theodoreVONM
thingNOPS
thingsNNOT
thinkOOOS
thirdNUMO
thomas]KML
thompsonWMMO
thursNNNU
tigerUNNO
timSLTM
timeLKL^
timesNQKV
tmzNTNQ
tobySNOO
togetherOOOS
tokyoNPPR
tollPNSN
tolstoyUNNN
tomWJSL
tommyWNNM
toniteMMNX
tonyTOON
tooONPS
topNMNW
torontoNUPL
touchNMNW
toulouseOSPN
tourPLLW
tournamentNNOU
towerOTQL
townLVNQ
townshipML[M
tracksOONT
tradeNTMQ
trailONVN
trailerNNNV
trainMMMY
transitPUMM
transportNTMP
transportationOPMT
treatyONOT
treeONPT
trinityPLQS
tripNNOV
trophyMNSR
trueNMOW
trumpVMPM
trustNULP
truthONOU
tudorRRNN
tuesdaysONOT
tunisiaNMXM
turkeyOMUO
turkishMSKU
tvMRKV
tweetNMOV
twilightNLNX
twinOMVN
twitterNZKM
txNNNV
tyPNNS
tylerVNON
typeONNU
u.s.MPYI
u.sOOUN
uMLMY
uefaONNT
ughNNMX
ukMKZN
ukraineOMTP
ukrainianPOMT
ultimateNNMV
ulyssesSMMS
unRMLU
unescoNRLT
unifiedNSMR
unionNRTL
unitedNSWH
universeOLOU
universityM[FR
unknownOONT
upMJRW
upperPMVM
urbanRNTK
usMPVM
usaLQTO
ussMLMZ
ussrPMVM
ustreamMWMN
utNSNQ
v.TMNP
vPSLQ
valleyIPVP
vanRRJR
vancouverMPUO
vaticanNPWK
vegasMSTL
venezuelaOOTN
venicePNTN
verMNNW
verdeNOPS
vermontMOUN
vh1OOOS
viVOLO
viceONOT
vicenteRNMT
victorUQML
victoriaSMSL
victorianMMUQ
videoOMNV
viennaOOUN
vietnamNNTP
vietnameseOTMQ
viiWNNM
vikingNOVN
vikingsNVMO
villageMSQO
vipONNT
virginTULL
virginiaMSTL
visionTMNQ
vladimirONVM
voiceNMMX
voivodeshipOMVN
vonWLMP
w.QSMO
wONNU
waPMPT
wagnerUMPN
wakaflocka1017OOOT
wakeOOOS
walePONS
walesLQVM
walkerWMNN
wallTKPP
wallaceSOOO
walterUKOQ
wangTNPO
wannaMONV
wantOOOS
warTJNT
warnerPWML
warrenRLUM
warsNLNW
warsawNOSO
washingtonMOTO
waterMSOR
wattsTLRN
wayMLQU
wayneQORN
weatherNRMS
wedNOOT
weekMLOX
weekendOKMY
wellONNV
westKNUQ
westernONXL
whatsMMNX
whiskeyMNVN
whiteSNRM
wiiNMNW
wildernessONVM
wildlifeMNUO
wilhelmVNNN
williamYOOI
williamsSMRM
wilsonWNNM
windONOU
windowsLJM^
windsOUNN
wineNTNP
winterTLPQ
wisconsinMMPU
wiseUNOO
wolfgangVNOM
womanUMNP
womenNQMU
woodsTMQN
workSMOQ
worksMTNP
worldJQNW
worthRQON
wowNMMX
wrightVONM
wtfNMNV
wuOLNX
wuhanNNUN
wweNRNR
xMRLU
xboxLLL[
xdOLMX
xmasMNNW
xoNONU
xviVNOM
xxNNOU
xxxNNNV
yURLM
yaLNNX
yahooOVNM
yallNNLW
yangtzeNNVN
yayOMMV
yeahKML[
yearOLNW
yearsNMOV
yellowPNQQ
yoNMNX
yomMMNX
yorkOORP
yorkshirePMVN
youngVSJM
youthNQMS
youtubeMSMS
zONPT
zealandORUJ
zeroRPMQ
zimbabweMSRN
zodiacfactsNMOW
zoneOMVN
émileVNON`,
  ending: `'aiOOOS
.a.OSQM
.c.MORR
.d.OWNM
.s.OI^J
014MOMW
015NNNV
017OOPR
___ONNU
_usNMNX
aaaORLS
aapNNNU
abcNVNN
abeQQPN
abiSMRN
abyLKSV
acaMMUQ
aceNLUP
achSKRP
ackTIOT
acoRNRO
acpNVNN
actNLRS
acyNXMM
adaJTRO
addONNT
adeRKQR
adiSNNQ
adoQPKT
adsNNSR
adySNNQ
aelVMRK
afcNSNQ
afeLQUN
affONRR
afiQTRJ
aflNUNP
aftMVLQ
agaQOKU
ageROJT
aghRMRN
agoNIYP
agsMTMR
ahNMMX
ahaKLL^
ahlULMR
ahnUMRM
ahoONVN
aiNNRR
aicNTNP
aidOTNO
aiiNMVO
ailOMVM
ainUGXL
airNROR
aisOLXM
aitPMUO
akaRJXM
akeSNMR
akiVKPP
akoVNNN
akuSMMR
alaPIUR
aldSMRN
aleOPOR
aliPLRR
alkPMNU
allJROU
almRLSP
aloQOQN
alsNWJQ
altNNSQ
alyONXK
alzRNNR
amaTOMP
ameJTNU
amiMUSJ
amoONTO
ampMLVQ
amsSRNM
an.NNNV
anaSLRO
ancMQUM
andPMWL
aneQQPN
angSKTN
aniSRHS
ankNSOP
annXQLK
anoULNQ
antSPPN
anuVNNN
anyONYJ
apONMW
apePLMW
aphMRNT
apoNMRS
appPNMU
araPMTO
arcLNSS
ardSONO
areLOQT
arhOMWM
ariQQQM
arkLPSQ
arlNSMR
armNVON
arnMMXN
aroRNSN
arpQMUL
arrTNON
arsNQQP
artSHMX
aryTISO
asaOPUL
aseLPOT
ashWPLM
assOPUL
astKLTU
asyNOOT
ataQQMQ
ateJQTQ
athPNTN
atoNSRM
atsJWLS
attUQLN
atzSMLT
auiMNQT
aulPNSN
aunUMMQ
ausRJTP
autOTNO
auxUMMQ
avaORPO
aveWIOR
avuNLRT
avyPWKN
awaRQOM
awkNTNO
awnMROR
awsMMPU
ayaQJSR
ayeOMRS
aysISLX
azzMTLS
b.ONNU
bMLMZ
badNNUO
baiSNPN
bakRSNN
banRNKU
barNPQQ
bayMPSP
bbcNXMM
becNMXM
belSSLN
benTTJN
berXNIP
besLTLT
beyOUOM
bhaURLM
biaMLYN
bicPMNV
bieTNOP
bigONOU
binRPLR
bisNLOW
bitNNOU
bleQRIU
blrOOOS
bluOOOS
blyNXIQ
bonUNOO
borNSSL
botPQMQ
boxLLST
boySQKQ
braMLUR
bumPMOT
busMTOP
buyNMNW
bweNLYM
byeOOOT
cMMRS
calMPKX
camNOOT
canITJY
capMUMQ
carOMPU
casLSUL
cauNNVN
cbsOONT
ccaMSTL
ccoNNRQ
cdpNLWP
cdsNNNV
celQVMM
cerKRLX
cesLQMV
chaOMSQ
cheMMTQ
chiQORN
chtMVQL
chuTLSM
chyRPPN
ciaQPSK
cilO]JK
cioONVN
cisQNOR
ckePTNN
ckiVMON
cksMROR
ckyNTPM
cleMQSP
cluMUOP
cmsMTOP
coONNV
comKVIU
conVKLT
cosORNQ
cowPJ[L
cstONNU
ctsMOPT
cupMLNY
cusQPMR
cutMOSQ
d.OMOU
dKLL]
dadRNNQ
daeMRLU
dalNOUM
damRJSQ
danWJMR
dasONPS
datOLNW
dayLNLZ
dcOMUO
ddyQSLP
deaRNMR
dedNMMW
delWKMR
denLLWR
deoONOT
derSRGT
desLPRR
dexORNQ
dezWNNN
dgeOPSM
diaKRQR
dieWJMR
dinXLQK
dioMULQ
djMNOV
djsNTNQ
dleMLUR
dmNNNV
dogMONV
domRJUO
donOMTP
dorLQUN
dosMMVP
doxNVNN
draXKKR
droVQNL
dryTMNR
dvdNOOT
eONNU
eadRVKM
eahMNMX
eakLSUM
ealPPRN
eamLVOP
eanTCL^
earOKMY
easTLTL
eatPJKZ
eauSPPM
ebeSNNP
ec.NLNX
ecaNNUO
eceNNWM
echLRMT
eckSNLR
ecoUNMP
ectMRNS
edaOPMT
edsNPPQ
edySMMS
eedTMLT
eeeMNMX
eegNNNV
eekPGPY
eelTKRO
eenKSMU
eepQQLQ
eerNNNV
eesMVON
eetORMS
effSMMR
egaQSNN
egeLWLP
egoNMQS
eheRLMU
eimSLTN
einRNRO
eitWNNN
eksNNUO
elaTKSN
eldNQWJ
eleUNOO
eliRLRP
ellQOUK
eloVNNN
elsNTMR
eltPLXL
elyNMUP
emiRSMN
emsKSNS
emySRIQ
enaSJTP
endQKKY
eneQHMZ
engSKWL
enoOMPT
ensSJOT
entMSLT
eonTPPL
epNMNW
ephUNON
epsMMNX
eraMNMX
erdWLMO
ereOLVN
ergVOQJ
eriSRMN
ernTORK
eroRONQ
ersOUJR
ertROSL
eruONUM
eryOMVO
esaROPO
eseNLNY
eshRMRO
essOSOO
estMROR
etONOT
etaOOTO
eteOMRR
ethSLRO
etoRLSP
etsIRMW
ettUIQQ
etyNWMN
eumLJ]N
eurNNNV
eusULLS
evaVMPN
eveQKQR
eviWMOM
ewsMSHX
extNONU
eyeQNNS
eysNMMX
ezyOOOR
fONMW
farNNOU
fbMSNR
fcOTNO
ferTRLN
ffNMNW
ffsNNSQ
ficMNWN
fmLULS
foxPVLN
fryVNNN
funOMOU
gONOU
gaNMWO
galMOSP
ganTMSM
garNLWO
gasKTWJ
gayTLRN
gbOOOT
gdaNNNW
gelXNMN
genJL]O
gerTKNR
gesQMRP
ggsVNON
ghtLMOX
giaNNRR
gicSMMT
gieMTMR
gifONNV
ginRSOL
gleMPPS
gliQLMV
gnaMSTL
goOMNW
godNSNQ
gonMNUP
gosMSMT
gotMNMX
gowNNRR
gpsNOOU
gueSTHQ
gunOOOS
gutRMTM
hNOOT
haOMSR
habTMMQ
hadRLUM
haiOLRS
halSRNM
hamQMWK
hanYGOQ
harSKUL
hatNQNS
hawRMNS
hdNRNS
helRTMM
henTQOL
herUMKR
hesSLNS
heyNKOX
hhhKML]
hiNONU
hiaOPWK
hicNRJV
hieNMSQ
hilOMVN
hinSRPL
hioQMRP
hipHSSR
hitRMNS
hmmNNMW
hnaQNNS
hneOOOT
hoeTMPO
honXKSK
hooNWMN
hopQSKP
hosPMNV
hotNMUP
houNNWN
howPLMX
hraQMQQ
htsLQMW
huaMTNP
hurONOT
husTKTM
hutSPQL
i.TMOP
iRJMW
iaaMXNM
iaeNNNU
ialKPTQ
iamTNOO
ianRNQP
iasLROS
iatMUMQ
ibeNRMS
icaFTTR
iceLRNT
ichVORI
ickPMRQ
icoOKUR
icsLQIZ
ictMQSO
idMNNW
idaMLRU
ideSJPS
idiSLSM
idtTMMS
iedPUJR
iefMMOV
ielWLLQ
ienUNQL
ierSMNQ
iesFVPT
ietOMKY
iewQLNU
ifaMRSN
ifeKPQU
iffOQMS
iftTMMQ
igaNYML
ighOONU
igiNUON
ignMPMW
igoMPPS
igyNSLS
iiNPPR
iiiUKLT
ikaRQPM
ikeQMKV
ilaPLUO
ildOSOO
ileOMOU
iliXLMP
ilkPMSO
illPNPQ
ilmLVMP
ilsSNNQ
ilyKROU
imMNMX
imaKLVS
imeLKRV
imsOULO
inaOLYM
indPORO
ineNOPS
ingQLMV
iniMTRM
inkPJOW
innTMPO
inoTPKR
insMSOP
intJPRS
inyNNVN
ionHTOU
iorNQLU
iosMNTQ
ipeMPSP
ipsQTJQ
iraTQOL
irdRRNN
irePLWM
iriNNOU
irlLNOW
iroOTQL
irsNPNU
irtOTNP
isOLOW
isaNQQO
iseSOOO
ishQOIW
isiRPRL
ismIXJT
issPQKT
istOTMP
itaSNMR
iteQNOR
ithTLLT
itiNOVN
itoPMPS
itsTIPT
ittUNMP
ityJYJS
itzNKTR
iumLQTO
iusXHQO
ivSMMS
iveIORV
iyaQLVM
izeMLST
jMOOV
jabOMUO
jamNMPV
jewORNQ
jfkZLMM
joeVMNP
jr.RONR
kNNNV
kaiNVPL
kalNNMW
kanMMPV
kasNMTR
kayNNOT
kedMRLU
kenVIQP
kerRQNO
kesPIRT
keySHWM
kiaSPPL
kieULMQ
kimVNMN
kinNJQX
kkNNNU
koONNU
konQNTN
kovXLQK
kyMPVM
kyoONVN
lSLMU
laNLUR
ladNNNW
lagNVNO
lahWLNO
laiTOOO
lamKSNT
lanQJUQ
larSMLS
lasTKQP
lavNNPT
lawROLS
layMJPX
ldeNNOU
ldiSOOO
ldsNNSQ
ledTMMS
leeRNQN
lemNLQU
lenVNOM
lerYQFP
lesNNQR
letRPNP
lexPRUI
ley[QKI
lezVNNO
lgoPMUN
lhiOOSO
liaNNVM
licKPUP
lieOOOS
limNTOO
linUNNP
lipTLMS
lisUJTM
lixMSRN
lkaOTNN
lleQLYK
lliPSMP
lloUIRQ
llsKOTR
llyOHRV
lmaTJPQ
lmsSVLK
loONNU
logNMMX
lolLKM]
lonRNLS
lorUQJQ
losQLQR
lotNMRS
louVLLR
lovXNMM
lowOJUR
lsaNSOP
lshSMMS
ltaPLVN
lthRVMK
ltsMVNO
ltyONNU
ltzVLMQ
luaNSNQ
lubMPLW
lueOOOS
lusNQLU
luxNMTR
lynNMSR
mQNNS
maNNOU
macNRTL
madUNON
manWIKT
maoMNNW
mapOPMU
marRJSP
masPJRT
matMNQU
maxMTNQ
mayQMMU
mbaQPRL
mbeLSQP
mbhNUON
medQNMU
meiRRMN
melRSNN
menORKS
merUPNM
mesSRKP
meyRMTN
miaNMUP
micNVLP
mieNOUO
milOMQS
minTKQP
mioTMRM
mirSKQQ
misMSNR
mixMNNX
mmaPKQT
mmmMNMW
monPLOV
mosONOU
mpsPTMN
mtvOMMW
musNVNN
nMMOW
naaNNSR
nahWMMO
nalJVOQ
namMMXM
nanQKSQ
nasQJXM
nbaNUNO
nbcPTNN
nc.PUNM
ncaQSNN
nceNPNT
nchPQD[
ncoNRMS
ncyOQSM
ndaOOSO
ndeSLTM
ndiNQKV
ndoLURM
ndsNOUM
nduPMRQ
ndyUNNN
neNONT
neaLQUN
nelRKTO
nemUONN
nenRNQO
nerOSPO
nesTQOL
netNUKQ
newMMMY
neyORSM
nflORNQ
nfoNNNV
ngaRJQT
ngePMWK
ngoRRMO
ngsNQRO
nhlPQMR
niaNF]P
nicPUMN
nieNSMR
ninSMNR
nioTMPN
nisTKOR
nixSMOR
njaLMRT
nkaKVQN
nkiNNUO
nksSQJS
nnaVHQR
nneOUMO
nniPSON
nnyYKLP
no.OLNW
nonRNRM
norNKPW
nosQLMV
novYMNM
nprNTNP
nseKSLV
ntaSKUN
nteQMMV
nthTMMR
ntiTLOQ
ntoNPUM
ntsMOPS
ntyPG]M
nueMQLV
numULNQ
nusXKLP
nwsNRMS
nxtMNNW
nyOLUP
nycNLTR
nylOUMP
nyuTSML
oNNMV
oadKJ[Q
obaNNSQ
obeJUNS
obsLQMV
ocaQOTL
ockSNPO
odeNTNP
odiUNON
odsUSLL
odyNMNX
oelRNNR
oesNSKT
offVONL
oftLUKT
ogyMRJX
ohKKP[
ohaNMSR
ohnQQNP
oidNLMY
oinMNMX
oirMKXO
oisOPWK
oitPLVN
okeRMKV
oksMVMP
olaTNQM
oldSPKR
olePOSO
oliPMVM
ollLQRQ
olmPMUN
olnSRNM
oloPMMW
olsLSOR
oltRLVM
omaMRSN
ombMSMR
omeLJO]
omgOMNW
omiQUKO
omoRSNM
omsPLOU
on5OOOT
onaLRTN
ondLRRP
oneQNMT
ongVITN
oniWNNM
onoNMMY
onsPWGS
ontLRRP
onxNMWM
onyKPTQ
oodSOQM
ookMOUO
oolOVTH
oomSQLP
oonPHSU
oooMNMX
oopNNNW
oorSOOO
oosKVLS
ootRJSQ
opeVITN
opsMMNX
opyTLMS
oraMKRV
ordPVNL
orePNRO
orfMRUL
orgORRM
oriSMMS
orkPMPS
ormNUKR
ornQVIQ
oroPNUM
orsLNNX
ortITUN
oryQTMN
os.OTNO
osaNLUR
oseOUMO
oshPLOV
ossQOLT
ostROKT
otaLVNP
oteMPMV
othRLRP
otoSLPQ
otsMOMX
ottQKTP
oudNRMS
oufONOT
ounRMQP
oupQXKL
ourLLST
ousOVJQ
outQKLY
ouxPNTO
ov.NMOW
ovaLTMS
ovePQLS
ovoLSUL
owaNMXM
owlMLST
ownKTRO
owsQNLU
oyaPMQQ
oysMSLT
ozaVNNN
pONMU
paNNNV
padNNNV
pakNNVN
palNQSN
panLRZH
pasSLMT
pcNMNV
pdfONNU
peiNNTO
pelXMOM
penMLUR
perRSLO
pesNOOT
petOMRR
phdMMOW
phsLTNQ
phyPKLZ
picKSLV
pidMUNP
pieONOT
pinVJOR
pioONOU
pleMSMS
polRSNM
popNMNW
posMRMS
potMPQR
ppyOLNX
prcOMSP
proMQMT
psdNUNO
pseRMMU
psiOVNM
pt.NONU
ptNNNV
purLLUT
pusLPPS
qPNNT
queNJQW
rNLNW
radQRSK
rahSLQO
raiVMPM
ralNSSM
ramPTKR
ranSRSI
raqOOUM
rasMNRR
ratLTUL
raxNQNR
rayRQPM
razUNPM
rcaQOQN
rceNVJQ
rchJRTP
rdaPNUM
rdeTLRO
rdsKSMU
rduRMMT
rdyQNNS
reONOT
reaQLYK
recOMNV
redOHSU
reeMMQU
rekRMMT
relNSQN
renNOWL
rerRMNS
resJSOT
reyOSMQ
rezRLQQ
rgeQNRN
rghONVM
rgyMQQQ
riaOOSO
ricOVLO
ridLSTM
rieWKLS
rikUNON
rimRKQR
rinNOOT
rioUORJ
ripMUNP
risOGUU
ritKQQS
rixSMMR
rkeVMLQ
rksQTMN
rldJRTP
rleVLRL
rloONOT
rlsOLOU
rlyRMMT
rmaUNOO
rmyOYLL
rneTPPL
rniMQVL
rnsWLSJ
roiWNNM
rolSOON
ronTQLO
rorOMNV
rosTNJT
rotWNNM
rovVNOM
rowRRLP
royRLNT
rpsSSLN
rraLLUS
rrePLRR
rriOOSO
rroSONP
rryQSPM
rsePJOW
rstLSRO
rtNFLb
rtaMLUR
rteLSPQ
rthQRRK
rtoRQPM
rtsRPJT
rtyRPIU
rueONOT
rusOPTL
rveMPTO
ríaUQMM
s.NMSQ
sKRNU
saNMUO
saiONUN
sapOQNS
sarLTTL
sasMRPQ
satNNNV
sawONSP
sayTMNR
schSPRK
scoOSSJ
scuVNNN
seaKNVQ
sedMNMY
seeMQTO
selONPS
senUITN
serQJRS
sesMSJV
setPMUO
sexNVNN
seyQIVP
sfMMVP
shaTRMM
shiRLPR
siaJM^L
sicLVMQ
sieMSMR
sinSLTM
sisPNPR
sitORNQ
sjeNMNW
skaVNPL
skiZIQL
sky[MKN
sleTMRM
sloNNUN
smhNONU
smsOMOU
sonVNQL
sorNMNW
spaNMNW
ssMVNO
ssaROLR
sseMNVO
ssiQSLO
ssoTNMQ
ssrNRUL
sssNMMX
stOOOS
staNUON
steNMNV
stiMLST
stsKZNM
styNTMQ
sueSLMT
sunNOOT
surNNVM
susNRNR
svpNNOU
t15OOOT
tRNNR
talQPRM
tamLULS
tanTGXM
tarLRRQ
tasPSNO
tchRSHS
td.PVNK
tdNMMW
tedMNKY
teeOWMM
telQVLL
temKTQP
tenNSOP
tepNMMY
terMNQT
tesPOUL
tetNVNN
tezWNNN
thaTMNQ
theSRNM
thiSMNR
thsORLT
thyVMNO
tiaMPVL
ticISTP
tieSMLT
tinSJI[
tisRLQQ
tleQKRR
tomSNNQ
tonRPRM
topMMOW
torPRJT
tosRMLV
toyUMPN
traRRJS
treJLYR
triRSMN
troNNSQ
tryKTPP
ttaULLT
tteUPJQ
ttiQTMM
ttoUJKV
ttsQKVN
ttyVLMQ
tumNNMW
tunMLTR
tusUQJP
tvNULQ
tynQMUM
tzeQORN
u.sONVM
uNKNY
uahPNMT
ualMOOT
uanULSL
uayONVM
ubaPLXL
ubeMTMR
uchPQLS
uckLSJW
udiVKSL
uesMRMU
uetQMTN
uezTMNQ
uffOLQT
ugeMQRP
ughLOSR
uilNMWN
uinRQMQ
uisNRUJ
uitMVLQ
ukMN]I
ukaTRMM
ukeNNNU
ulaRJRR
uleONRQ
ullSLSN
uloMMXN
ultRNQO
uluOMUP
umaTLSM
umpTKLU
umsNMMW
unRPMQ
unaSKRQ
undNQUL
uneOPRO
ungRSIS
unsMRNR
untQSLP
upNKNY
upsNNOU
uraNNUO
ureSPJS
urgOQTL
uriLMTS
urnOPTM
uroUMMR
ursMLMY
urtLTSM
uryPSKS
usNIYO
usaRRSI
useHSWN
ushXLLQ
ustMPKX
uteSNNQ
uthLUQN
utsPRKT
utyRLNS
uvaNMNV
vNQMS
valNKPV
vanTLTM
varMNTQ
vedOMSR
velVSLK
venPKTQ
verOIVR
vesNQTM
veyROOO
vh1ONOS
viRMNS
viaJSXK
vicQMMT
vidVNNN
vieQNMT
viiUOOM
vikOOSO
vilONNU
vinQLKW
vipNMOV
visYLMN
voyXMNM
vpsLRTN
vreLNUQ
wOOOR
waOMPT
wanRRQJ
warTNHV
wayMI^M
wedNMNW
wieXLMO
winNMSR
wisSLTL
witMNSR
wksOTON
wnsQVKN
wowNMMW
wtfNMNX
wtyNNOU
wuQNMT
wweNSNR
xNQNS
xasMRUK
xdNNMX
xerTMLS
xoMPNV
xonNRLS
xviSOOO
xxNNOV
xxxMMMX
yaNNOU
yalSLOQ
yanTKPQ
yarRMSN
yasQLRQ
yayNNMW
yceVNNN
yerXOJP
yesQNMU
yleSMMR
ynaRKSO
yneWMOM
yoNOMW
yonONUN
yptMMXN
ystMSRN
yunVNNN
zSMMS
zedNNNU
zenVNNN
zigROPO
zilMMYM
zonMVNO
álaNNNV
èreTOON`,
  opening: `'sNOOT
20tOTNO
a.SNOP
aaLROS
aaaNRMR
aarNTRL
abaLRPS
abbOSQM
abcNTLR
abdSMSL
abrQNTM
acaNQMU
accMULR
achRNNR
actMMQU
adaWTKJ
addNPMU
adeULOP
admSOOO
adoQPJV
advLQNU
aegOQTM
afcOVMO
affNNNU
afgLOPU
afiMVON
aflNTLR
afrMMNX
aftLUMR
ageVNMO
aggNNNU
agrNMSR
aguQMMV
ahNNNW
ahhMONV
aiNNRR
ainULQO
airKPQT
aisMSQO
akiVLMP
alQPSL
alaSRQK
albULSL
alcLSUL
aleVMSJ
alfOMWM
algMRVK
aliRLKW
allTXKI
almTRMM
altKTOQ
amaLUTK
ambLOTQ
ameLTHX
amiTSKN
amnMTMQ
amoVNNM
ampNUNO
amrOONT
amsONOT
amuRTNL
amyYMNM
anaSRKQ
ancOMYK
andYKKQ
angPSTI
aniTLLT
anjTOOO
annSHOV
ansQMSN
antPPVK
anyQLLX
apOMNW
apoVLMQ
appLLQW
aquMNNW
araOKUQ
arcRSLO
argMPMU
ariNJTT
arkNNUO
armTPKQ
arnXMNM
arrRNNR
arsTNRL
artSGOV
asaWLMP
ascLROR
aseMPRQ
ashWIQO
asiNRNR
askNONT
aspLMTS
assLRRP
astPSQL
athLQVM
atlLPSR
attRPMP
aubORPP
augSQSI
aurTMPP
ausLNSS
autMKRU
avaSLMT
aveKQRS
aviNOSP
awaMLST
aweNMMX
ayaRMRN
ayeMMMY
ayoVMLP
b-dNONU
b.OONT
bMMTR
baaPPSM
babQMNU
bacRNJU
badMSPQ
bagMMUQ
bahSJSP
baiPMUM
bajRSNM
bakMLUR
balTPMP
bamOMNV
banMPXK
barWPOK
basUMOO
batNNJZ
bayQJVO
bbcJZMO
beaPIVQ
becORRM
beeLSOR
begNMMX
behONNU
beiLWMO
benWMRI
berPLVN
besLISY
betOLPU
bevMNRR
bhaNLRT
biaNNNV
bibLQPS
bidNNNV
bieNMQT
bigLPQS
bihONTO
bilQRIT
binXMMN
bioNLMY
birSTMM
bisORLS
bitNOOU
blaSPQM
bleLTMS
bliNNNW
bloMPJY
bluLTOR
boaNNNV
bobVKSL
bodNNMW
bogRMMT
bohRMSN
boiTSLL
bolKSYJ
bomMNMW
bonPMNU
booNLNX
borPKRS
bosNOPS
botNMVN
bouQKXK
bowTRNL
boxONOT
boyOONT
braROSK
breRNRN
briLRRQ
broKSTN
bruQMSP
bryVNNN
bucPORO
budRPPN
buePLVN
bufONSP
bukPMUN
bulLRPR
bunLXMO
burUMLR
busTOMO
butRQMP
byzNLUQ
c.UMNP
cNNOU
cabPQSL
cadSLMT
caeQSOM
cagNNQS
calNOVM
camKSSO
canNJSU
capOVPK
carQQNQ
casPPSL
catNTOO
cauMLXO
cavPLXL
cbsORNQ
cdpNMUQ
cdsNMNW
celLNNX
cemOTNO
cenKURN
cerNNTQ
cesSULM
chaSMMS
chePKKZ
chiNQQP
choSPNO
chrSRIR
chuWOKP
cinNYML
cirMOWM
cisMTRM
citLSTM
civONLV
claPOOR
cleJUUM
cliPSQL
cloMKTT
cluKULT
coNONU
coaMTRM
cobLXOL
cocPRPN
cofONNU
colMRPQ
comMUIU
cooQQRL
copLPRR
corLVNQ
cosMNTR
cotNLVQ
couNPSN
covNMSS
cowRVMK
craOTMO
creKRPS
criRMRO
croMUOO
cruOMQS
cryOSOO
cstPMOT
cubMNQS
culNLVQ
cumOOTN
cupOOOT
cusPNSP
cybNTOO
cypNQOR
czePMRQ
d.PMNU
d.cNPTM
dLJO[
daNPNT
dadOLOV
dahQMUM
daiNNMV
dalNSRM
damTJPR
danSOJT
darSJPR
dasPLMW
datLOQT
dauOMWM
davTQPK
dawNMVN
dayMJUT
dcPMWM
deOLRT
deaSMIV
debTMQO
decQONS
deeRMPP
defMSNS
delRRQK
demRTMM
denQMSO
depMTLS
derRRMO
desMJVS
detMTQO
devPOKV
dewRMMT
dhaUNON
diaQJOU
dicPMUN
dieSKMU
digNSLR
dilRKTO
dimTNOO
dinMRRP
dioPMQR
dipRMMT
dirNMJZ
disJSTN
divMLPV
djWLNO
dmNMNV
dmiVNNN
docRJPT
dogNMNW
dohNNVO
dolPMUM
domSORL
donTMKT
dorRMNS
douRNKU
dovNUOM
dowRKMU
dreQRMP
driOOOT
droNMUP
druOMNU
dubMPVN
ducRMSM
dudMMQU
duiPLPT
dukMOMV
dulMNTP
dumNMWM
dunPMQS
durPQSL
dusQNRN
dutMRMT
dynNQMT
e.RMNS
eONOT
eagMVNO
earPNPR
easJPZL
ebeOTPL
ecoNMNV
edWNNN
eddUNNN
edeLSUL
edgULMQ
ediPMPS
edmTMPP
eduVLMR
edwULPN
egyMPUN
eigNWNM
einNVNN
elMLOX
elbOOTO
eldNNRR
eleSKQQ
eliTKQQ
ellUJTM
elmOLUO
elvUMPN
emaNPOS
emiSQMO
emmSMMT
empMLPW
endQORO
eneSOON
engJRMW
enlOOOT
enrRSNM
entLQLX
envNNNV
epOLNW
epiSULM
equLRRP
eraOOOR
eriVLLR
ernTLSM
errTMMR
escNPMV
eskNTMQ
espLQQR
essNRQP
estRLPR
etNNNU
ethMQRO
euNUON
eugTSLM
eurHUNV
evaQTLO
eveLSMT
eviNNOU
excMKUS
exeMNQT
expLOOV
extMKQX
eyeKURN
fNLLY
fabUQLN
facPVKN
faiMVMP
fakOOOR
falTSNJ
famNNNU
fanPKPU
farPSMP
fasMSLT
fatPRPN
favNNNV
fbNQNS
fcNZLL
fccNTRM
fdaOQNR
feaNNNU
fedRULM
feeNMNW
felRNNS
femORNQ
ferTMSL
fesTNLR
ffMMNX
fifNNOU
figNLPW
filQPLS
finMJQW
firKTOR
fisMTLT
fitNNRR
flaLRSP
fleSMLT
floPOUL
fmONNU
folMLNX
fonPLRS
fooLSNS
forISQS
fouMLTS
foxMVLQ
fraQMYI
freOPJV
friTKMT
froQPTK
fucLLK]
fulNSRN
funMRSN
furROOO
fusNRRN
futQLTO
gQNNR
gaNKXN
gabRRMO
gaeNMMX
gagOOOS
gaiSNPO
galQNPQ
gamKQOT
ganQKSQ
garONVN
gatKPYL
gauQKTP
gazMSTL
gbOOOS
gemOLSR
genQRKQ
geoUMQL
gerPNJX
getNKMY
gheNNRR
ghoOROP
gibSMRN
gigQQLR
gilTKTM
ginPLOU
girROPN
givNNOU
glaRLOS
gleNRRO
gloRQRK
gmaMNNW
goNLNY
gobMTPO
godQLPS
goiMNMW
golLKVR
gonLMRU
gooKJO]
gopMTMR
gorSLUL
gosONNU
gotPJNX
govOOKW
gpsOOOT
graMSQO
grePKRS
griTNOO
groLLVR
guaKOVO
guiVJLT
gulNNSQ
gunQLOU
gusRMNS
guyTLPP
gweSOON
hNOOT
haONNU
haaPNNU
hacSQMN
hahLMMZ
haiULRM
halMOTQ
hamQOTL
hanWKTJ
hapLKN[
harRPQM
hatUNNO
hauRRNN
havQMSO
hawVNPL
hazNMSQ
heaMORR
hebNOMW
heiTMOP
hen^JPI
herQQRM
heyKLSV
hiMLST
hidNPRP
higLPSR
hilRKWM
hinKSRP
hipNNNV
hirVMON
hisMPTO
hitSMMR
hmmNMNV
hoNMPU
hohSKVL
holJPPV
homWJMS
honJQSR
hooRMOS
hopOOOR
horTOPM
hotMMQU
houMUPM
howQOQN
huaMQQQ
hubMVPM
hudLUQN
hugSRLO
hulURML
humVLNP
hunNMRT
hurLKM[
husMORR
hutOZLK
hydNMTP
iamNNOT
ianUNNN
ibeMLYN
icaMSNR
iceNOQR
idNOMV
idaOPTM
ideNUNP
ignUSLL
ilRLUM
illKRTO
iloOJVQ
imLKN[
imaLRMU
immNLLZ
impQQQM
inaNLRT
indJURO
infMOMW
ingNTMQ
innRNQO
insLVKS
intKTJW
invSKRP
ionOVMN
iosNMMW
iowPOTM
ipaMMNX
iphTLMR
iraPKQT
irePMTP
iriMMKZ
iroSLRO
isPKNW
isaRUPH
islJVQO
ispNNNV
isrNPPR
itaLLSU
itsNNNU
ituLTNR
ivaSMSN
j'aOOOS
j.UMPN
jTMMR
jabSSNL
jacWNOK
jadUMMQ
jaiUMOO
jakULPO
jamSOMQ
janXLIS
japJOWP
jarTPPL
jasQQPN
javLNRS
jayULLS
jazMMNX
jcSRLO
jdaOONT
jeaYKNN
jefURLL
jenRKRQ
jerTJMU
jesVQJP
jewLVLR
jfkYMMM
jilVMNN
jimTSLM
joaXNNM
jobONOT
joeWLNN
joh_HMM
joiNRMS
jonUPJQ
jorVNNN
josXOLN
jouTNQN
joyTQLP
juaUKRN
judQQKS
juiNNNW
jul[KMN
jumONNV
junJOTS
jupMNSR
jusWIJV
kTNNQ
kabMMQU
kadWNNN
kahOLSR
kaiMNRS
kalTHVN
kamQMRQ
kanTKQP
kapQMMU
karNMWN
kasNRNR
katTMPO
kavNNUN
kazTNQM
keaQNSN
keeVMNO
keiVLLQ
kelWNNN
kenOOSO
kerUQNM
kesQNNS
ketYMMM
kevYNLM
khoMKUS
kiaPMNU
kieMOUP
kikRMSN
kilNRRO
kimPMOS
kinMQKV
kirOQUK
kisLRUM
kitUKQO
kkQNNS
klaOQSM
kniNSRM
knoONQR
koSLLU
kobNNUO
kokNVNN
konNTOO
korLRNU
kosMQPQ
kraNOOT
kreOKTQ
kriVLMQ
kuaSMRM
kunNQRP
kurPLQS
kuwONTO
kyMQTM
l'aPNSO
lNOOU
laGOUU
labMRRN
ladNNNU
lahNNWM
lakLNYM
lalTMNQ
lamPLWM
lanRPPO
lapMOWM
larSOLS
lasLLTT
latJRPT
lavPNVL
lawMSLU
layMNVO
leMNPV
leaSKNT
lebNMQU
lecUQJP
leeUMPN
legQQLR
leiQQQM
lenQOMR
leoSJRQ
lerWMNN
lesLPQS
letLRSN
levUQLM
lewQKTQ
lexSMMS
liZMML
liaWJQN
libQYJL
lifKOTQ
ligLRSO
lilMLVQ
limNNUO
linQPQN
lioNVNN
lipRNRO
lisRLNT
litNMQS
livRNOQ
lmaMMMX
loOONT
locLSQP
lohUMMQ
lokTQLO
lolUKJW
lomNNMW
lonLNWO
looQNOQ
lorPNSO
losNPRP
louQGUS
lovMLPW
lowOOTO
lucTMOP
ludRQLQ
lukTNQN
lulRMSN
lumMMQU
lunPMUN
luoOVNN
lusLQLV
lutLSPQ
luxRMSM
lynTLQO
léoVMON
m.VOMN
mONOT
maNNNV
maaNONU
macTMQN
madROSL
magRQON
mahQMNT
maiKKYQ
majNNPT
makSMLT
malQLVM
mamNSNQ
manUMQM
mapNSOQ
marSQOM
masLPQS
matRIRS
mauLRSO
maxRQKR
mayKNPW
mccTNPN
mcgOVMM
meaUNMP
mecNRPP
medRKNV
meeSMMT
megQLMV
melTPOM
memNMNW
menWIPP
merQRJT
mesLUMS
metKWRK
mexMPOU
miaNPPS
micTJLV
midMNTQ
migVMMP
mikYLLO
milMPYK
minMQNT
mioQMNU
mirPLTO
misIMUT
mitQQPM
mixMMMY
mobNMRS
mocQLVM
modRLMU
mohWNNN
momOOOS
monLPNU
mooROQN
morMOOU
mosOULQ
motMVON
mouMMWN
movMTNQ
mozRNSL
mrsNNOT
msgNNNW
mtaOUNO
mtvNQNS
mudTMMR
mufRRNN
mugNTMQ
muhVNNN
mulULQO
mumSKQP
munLPQR
murQJTP
musMRRN
mutOSOO
myaNMSR
mysMTNQ
nKRLW
naaNUMP
nadVMNO
nahNSLS
namNMTQ
nanNMWN
napSNPP
narVLRL
nasTLUK
natOROQ
navNOTO
nazSTMK
nbaOUOM
nbcNRNQ
ncMSSM
ncaNTOO
ncoOQLT
neaNSPO
neeNNNW
neiSMNR
nelSNQN
neoNLRU
netNPRO
neuLVQL
nevTLPQ
newLPSQ
nexLUPO
nflOPNS
ngoQULN
nhlOTMP
nicSIQR
niePLQS
nigPPNQ
nikPRKS
nilQNTM
ninRQJS
nipOUPM
no.PLNV
nobNMMX
nokNTOO
nonUPNM
nooVLMQ
norKSWK
nosQTMN
notMTNQ
novPVKO
nowMMRU
nprOTNN
nsbOUNN
nueLRUM
nurNNPT
nwsMQMT
nyNMWN
nycNLYM
o.SRNM
oLMMY
oakLSOQ
obaWLLP
obeNVMO
ocaMSRN
oceVMMP
octNNNV
odeLPTQ
offOKMY
ohQJQT
ohiJTPQ
okaULMR
oldMMRS
oleXLNM
oliNLQU
olyLQOS
omaRMTM
omeTSLM
omgOLNW
oneKSMT
ongNONU
ontOMXL
opeMKL]
optMTMR
oraMSMS
orcOQNR
ordNMPV
oreSMUL
orgMUMQ
oriNOOT
orlQQSK
ortTTKM
osaSMSM
oscTLLT
oslNNVN
ottNORQ
outMVQM
ovaNQUM
oveMTLR
oxfLYOL
p.SLMT
pSLMT
pabUMON
pacUMTI
padSLLV
pagRNNR
paiMSOR
pakMPPT
palQORN
pamMNUP
panONWL
papNQSN
parNQQP
pasPJQU
patTPOM
pauUJUL
pavONUN
payTONP
pcOMOU
peaORRM
pedYMMM
peeRKQQ
pekOQNQ
pelNMVN
penPUOL
peoMMVP
pepSQMN
perQLRQ
petRIRR
peyRNNR
pgNNOU
ph.NMNV
phaXKKQ
phdOMOU
phiRQQL
phoMMOW
phyMMNX
piaRLOS
picPKQT
pieULSK
pilLSRN
pirMRRN
pisRKNU
pitQMTN
plaPTIT
pleLLVR
pluLMVQ
pmQMOS
poeOUNN
poiLSRN
pokMNOW
polLSOR
pomRRNN
ponOLOV
popTPKR
porNPRP
posMKQW
potMLVQ
pouMNNW
powKULT
praQSPK
prcOMRR
preKQPT
priOMPT
proJSMV
pruRNOR
psaOOOT
psdORMQ
pubMNOU
pueNQOS
pulNNPS
pumLRLU
punMOSP
purMPMV
pusQNNT
qbOMOU
quaRKKX
queKPTP
quiUOQK
quoNMMX
rLMMY
rabWKSK
racUNLQ
radQPJU
rafRNSN
ragMSMS
raiRQLQ
rajVNOL
ralRKRR
ramMTMQ
ranLNST
rapOUMP
rasUUKK
ratNRLT
ravSOPM
rawSSNM
raySMQO
razQONR
reNNNU
reaONSP
rebNONT
recLSSO
redJRUP
refNSMR
regKRMV
reiNQTM
relNLMX
remNRPQ
renSKLV
repJUSM
resMONV
retNMNX
reuQMSO
revMTOQ
rhiQMTM
rhoNNUP
riaMVMP
ricSIOT
ridSLQP
rigMLSU
rihWMNN
rimNKXP
rinTONO
rioONUN
ripPKRR
rivPOVK
roaSLOR
robXMOL
rodULUK
rogXKNO
rolROQO
romNJXQ
ronYMNL
rooPOSO
rosPJRT
rotMNVO
rouMROR
royMYLM
rtNFLb
rubOTON
rudSLPQ
rulTMMR
rumNNSQ
rurQOLT
rusMMPU
rutSORL
ryaTONO
s.TLMR
sRKNU
saONTO
sacTNOO
safMQPS
sagLMQU
saiNJ^J
sakRMQP
salSPRL
sanMOUO
sapSOLR
sarSLLT
sasQLPR
satLJRX
savTNOO
saySMNR
scaRNRN
schQHVR
sciNLMZ
scoRIMX
scrNOKW
scuPLPT
seaPQLS
sebRLPR
secHTRR
seeOMLY
selTJNT
semLQMV
senOOSO
seoUMPN
sepNMMX
serRKNU
setTLLS
sevPTNM
sexOOOT
seySMUL
sfNMVO
shaVOMM
sheMSPP
shiPOUL
shoRPJU
shrVPNL
shuQSLP
siaRMMU
sibSKTM
sicMMWP
sidVNNN
sieMLRU
sigUNNO
silRJRS
simPQKT
sinOROP
sirSSNL
sisPOSO
sitMRPP
sixOQMS
skiMTSM
skyMNPU
slaORNR
sleNMNV
sliOOOT
sloUPMN
smaLRRO
smiSMRM
smsNMNX
snaMTNP
sncNYML
sneMVMO
snoTKMU
socLVKS
sodNMNV
sofNLOV
solNTQM
somLORT
sonNPPR
sooMNNW
sopSLKV
sorMRMT
souQQRL
sovNMSQ
spaITPS
speQLMV
spiUNLQ
spoLQPS
sprLKSV
squQTPJ
sriOTRL
ssMROR
st.KOVP
stOPNS
staLPUO
steUNOO
stiSPMQ
stoPOSO
strNKOW
stuOSMQ
styMMQU
sucNMNV
sueUSLL
suiMNRS
sulTLQO
sumKNTR
sunLTQP
supMTJU
surNLUQ
susSPMP
suzSKOS
sveORMR
swaRLNT
sweMJTT
swiNUNO
swoONOT
sydPRSL
sylTNNP
symMQQQ
syrNNQS
sãoNQTM
tMNOV
tabMSNR
tadWNNM
taiQKRR
tajSNSL
takNMQT
talOOOR
tamMSPP
tanNSNQ
taoROSM
tarRIWO
tasNNPT
tatQNMS
tauOMMV
tayTNMR
tdNMNW
teaKPMX
tecLTLT
tedTNOO
teeNNNV
telSVIM
temNNPU
tenLLSU
teoUONO
terPRPN
tesQLMU
texMOVN
thaMPKY
theSIKY
thiMSMT
thoXKMP
thrSNRM
thuLLRV
tiaQMMV
tibORQM
ticMMUQ
tieRPLQ
tifQRKR
tilMNPV
timNJQW
tinOUMO
tipOLSR
tirRNRN
titQNNS
tobQLTO
todTOOO
togNMQS
tokVRKM
tolOPTN
tomYHMR
tonNLRT
topNMPU
torLROR
totNOMV
touNROQ
towLNTR
traJNVR
treMNLY
troNKSS
truNPNT
tsaMNQS
tucQQRL
tudOTNO
tueMNNX
tulLRWK
tunNLRT
turOKUP
tvNMNW
tweLNK[
txMONV
tySNNP
tylUMMQ
tyrOMRR
u.sMQXJ
uMMMY
uefOPOR
ughONNV
ukOH[N
ukrNMRS
ultTLMS
ulyPMMU
umaSTLM
undQQMQ
uneNQLT
uniIXTK
unkOQOR
upOMSR
uppLNVO
urbRMSN
usNOWL
usaNPTN
ussKKSX
ustNWMN
vMNOV
vadMMYN
vaiTNMR
valPMTO
vamNSLR
vanNQPQ
vasORSL
vatMMUR
vegNNVN
velRRMO
venOQRO
vh1OOOS
viRPMQ
vicNQSN
vidMNTQ
vieKRUN
vijRMRN
vikOPSM
vilRRMO
vinRMSM
vioPONS
virPQNQ
visUNPM
vivPJLZ
vlaQPTL
vmaPMNU
voiONNT
volTQPK
voyONNV
w.ROOO
wPOOS
waOMNV
wafMWOM
waiPMQR
wakNLQU
walNPQQ
wanNMNX
warOTMO
wasLTQO
watMKTT
wayRNRO
weaLUMS
webPLLW
wedMNNW
weeMQKW
weiMNTR
welNHUU
wenTOOO
wesIPVQ
whaLKOZ
wheLMQV
whiRPUJ
whoMLLZ
wicNNVN
wifNNOU
wiiPLMW
wilVNTH
winRPJT
wipNONV
wisQLVM
witPMRQ
wolSMMR
womLRMV
wonRNNS
wooQNRO
worLOKZ
wowMNMX
wriNNNV
wtfNMNW
wuhNNVN
wweNTMQ
xMQNS
xboNLMX
xdMMNX
xoNONU
xxNOMW
xxxNNNU
yaMNNW
yahNYML
yalMSJU
yanROTK
yayMMMY
yeaNKNY
yelOORQ
yesNNNV
yoMMNW
yomMNNW
yorQMTN
youTSJO
yupOMMW
yurVNON
zacTQMN
zamNMTQ
zanVLQM
zerUMMQ
zimQQPN
zodMMOW
zolSMNQ
zooPMMV
zumTPMO
émiVNNN`,
  classes: `-COOZJM
-ECPTNN
-EPMNU
..UXMNM
.GONOT
.MMLZ
.UULMR
A-AKSSO
A-CLRLU
A-ONTNP
AACONOT
AAQQIT
AAUROOP
ABNQNT
ACAMMPV
ACCCNMQU
ACCNMNV
ACEONOT
ACOLQOS
ACRTML
AECONOU
AEMMNX
AFVMMP
AGPLNV
ALNTQM
ALUKT
ANNXMM
AOOOTNO
AOOVKP
APMYMM
AUFNVNM
AUMQLV
AgNPOT
B-BSRNN
B-BUUMPO
B-CUNNO
B-GUXLNM
B.BSPPN
B.FVONM
B.UXNNL
BAVRMK
BBBTOON
BBGVNNN
BBTTLL
BBUUONN
BCSQUG
BCUQNNS
BFRNQN
BGBVONN
BGFVNNN
BGGUONN
BGTVLJ
BGUZMML
BLMQTN
BLULSUL
BOVRKM
BRLQQ
BU--VNNM
BUBVONM
BUFUOON
BUONPTN
BUURNSN
BUWMLP
BfZLNL
BgUSML
BpUTKUL
C-BONTO
C-C-COOOT
C-CCNTNP
C-CKXKR
C-COOQMS
C-GNOVM
C-LQOU
C-OOPMU
C-PNQNS
C-UROPP
CACOOOS
CAONNV
CAUNOSP
CBQRMO
CC-CNMNW
CCCCOTLQ
CCCHQRU
CCCOPQTK
CCEOOLV
CCLOJTS
CCO-NOUMO
CCONOTO
CCORLR
CCUKONX
CEANMMX
CECOLMX
CEMOMW
CFUOLP
CGCOQVLM
CGUTMQM
CGVMMP
CLCMTQN
CLLPQS
CLOOUNM
CLUMNTQ
CNCNOSP
CNEPLNW
CNLOWM
CNOQYJM
CO-CPVLM
CO-NPVMM
CO-PPTNO
CO-UNLST
COCNVMN
COLQQR
COOPXMK
CPPLVN
CQQKS
CUCNOPS
CUCOOVNM
CUEMRNR
CULQPS
CUOPYLK
CUUNNQS
CbQQMR
CfCOLRS
CfRNOQ
CgCLPOT
CgPPNR
E--CNQNS
E--EPNOS
E-BOOOT
E-CNROP
E-PONOT
E-UPMKX
ECVLKS
EEOMOU
EINOZ
ELOMUN
EONTMQ
EURLLU
F-URLTM
FCQPUJ
FFNPUM
FGMQUL
FLNSSL
FUTMQO
FVMQL
FbUNNNW
G-GQNNS
G-GUVNNN
G-UKJWS
G.BUNON
G.CUONN
G.FWNOL
G.GVNOM
G.UYMNL
G.bVOOL
GAPHTS
GBBVNOM
GBFXNMM
GBUXKSK
GBWSJL
GCCMPOT
GCEPNNT
GCLPRRM
GCOOTJR
GCPQQN
GCUNTMQ
GEQSMO
GFFTLUL
GFONUPM
GFUKSM
GFURRNM
GGBVNNM
GGCPRQM
GGFSLSN
GGGPONS
GGUSORL
GGXCRR
GLOMVPM
GLSRSH
GNOTNP
GO-CPUNN
GOKYLP
GPXKRK
GQOQN
GU-UOONT
GUBSOOO
GUCKNWP
GUFXMNM
GUGZLNL
GULONUO
GUOMPRP
GUUMLQ
GUUYRIL
GbSNMS
GfUMLS
GgVHSO
GpFVNNN
GpUTLTL
GppURMSN
L-COTOO
L-NPOTM
L-OMVN
L-PNLZM
L-UNKVQ
LCLPRR
LFOOTN
LGNLZL
LKMVR
LLLSSN
LOPWML
LPNSRM
LUKHbM
N-N-NQNSN
N-NPNUM
NBPNUM
NCCONKW
NCCOPYLK
NCEOKOW
NCJMSV
NCOOTQM
NENLNX
NHMUV
NLOPTNN
NLOPUL
NNKQTP
NO-C-PTMO
NO-CQXLL
NOOPTMO
NOOSUI
NPEPMOT
NPOMYK
NUCMQMU
NUEONOT
NUMVGV
NUOPUNM
O-C-CPVMM
O-CC-PWMM
O-CCOUTH
O-COTKR
O-CgOMXM
O-GOTTJ
O-NNNV
O-NOPTM
O-PQdFG
O-UOZKL
OAMVNN
OC-NQLXK
OCCNLNX
OCCOQWKM
OCEOPSNO
OCEPNNU
OCLRZH
OCOPYJM
OEOMOU
OE]MR
OLOTON
OONUMP
OPPTNN
OUMUQL
OUUNROQ
P-UNNVN
PANVNN
PBOMVN
PC-CRZIK
PC-OMWM
PCCMRMS
PCEOMOU
PCLOMVN
PCNMTQ
PCOOPWJ
PENMSQ
PGLPMTN
PGLSXH
PGOOWMM
PGUPNNT
PLCOPVJ
PLMPVN
PLONUQL
PNNJ^K
PO-CCPQQN
PO-CQVLL
PONVRK
POOPUMN
PPMNWN
PQPQN
PUCNULP
PUQRSJ
PUUNQSM
PgMORR
U--JJYS
U-ANVNN
U-BRQRK
U-CCNQPQ
U-CMONV
U-FRQQM
U-GNQTL
U-NPTOM
U-PLKTU
U-UKRQR
U-ULPNSP
U-UUKRTP
U.QMOT
U.UWNNM
UAJRMW
UAURMNS
UBQOOR
UBUNRQO
UC-COOTNO
UCAMMNW
UCCCOKUQ
UCCLLSU
UCCOPVMM
UCEMRNT
UCKOSS
UCLMTRM
UCOKRMV
UCOLOTNO
UCUJPSS
UECPNPR
UEEPMNU
UEOOVNM
UERSJQ
UFVPQH
UGCQNRO
UGFVMON
UGSNNQ
UGURMPQ
ULCOORSM
ULJQWN
ULLPMWM
ULONSTK
UNKWMQ
UO-CCOVNM
UO-COXLL
UOJSRQ
UOOOZLL
UOUNTMQ
UPNWSI
UQNRO
UU--VMPM
UU-UPWMM
UUAMMNX
UUCMSRN
UUEPMOU
UUFVTKK
UUGLTNR
UULOLXM
UUOMSTL
UURPMQ
UUUQSJS
UUUUSNKT
UUpUVNLO
UbCCONOT
UbPJPV
UfLLSU
UgCNNNV
UgVHTN
UpCOMRS
UpUQIUR
b.BVNNN
b.GPOOR
b.UTOON
bAVOOM
bBAVONM
bBGSOOO
bBUWNNN
bBXNNL
bCCNNTQ
bCOORLS
bCRQPN
bFWNNN
bGFSOON
bGRKOT
bGUVOMM
bLMMYM
bLSPQ
bORMSN
bPMLTT
bUUVNNN
bUVFSP
bgQNNS
fCCNMNW
fCJOUR
fEOPSN
fLCNNVN
fLOMVN
fOMMRS
fTIQR
fUUPIR
fgONUN
gBYLNM
gCCNRRO
gCENNOT
gCONXMM
gCPNNS
gELNOW
gFXMNM
gGTKRO
gLLNNVN
gLNIVR
gNLPZJ
gOOTKR
gPNVQL
gUCNNNV
gUROKU
gUUMUQM
gVLOO
gbTNPM
gfQMSO
ggSPNO
p-URRNM
pUOLTR`,
  before: `!ONOU
#LML[
%MMUQ
&WKPN
'llOOOR
'mNNNV
'sMRNR
(NQQQ
)QPLR
*LMMZ
+OLNW
,,SLMU
,QQPN
--TOLQ
-KMRV
...NTNP
.MQMU
//ONOT
/IUKW
15thNTNO
17thNNNW
1stQLLV
2ndMNMY
3rdMNMY
4thMQMV
5thNNNV
6thNNNV
7thNNOT
:PNOS
;POMT
=LJTU
@HIMd
TITLEZIJR
[NIN[
]LRLU
aNQPR
aboutSJPS
acrossOMVN
actorWMNM
actressUMPN
africanRKTO
afterTOON
againstPXIN
agoNOOS
airNNMW
albumNMKZ
allNRMS
alongNLXN
alongsideTMRM
alsoPNUM
althoughRSKP
amPLMW
amazingUMNO
americanNPNS
anQRJS
ancientNNPS
annualNNNU
anotherLNNX
anyNQUM
appointedPMNV
architectXMNM
areKPSR
aroundJK[P
artistUMNO
artistsUNOO
asSRNM
askedUNOO
atJSWL
attendQPRM
attendedN]KL
attendingNWNM
authorRMNT
bandIdKK
basedLUMS
bassistUNON
beNLMY
beatQSPM
becameQSJR
becomeQNNS
beenNSMR
beforeROQN
behindOLTQ
beingNMNW
bestNOOU
betweenMG^O
bigOOOR
bookNLMX
bornUKPP
bothMSMS
boughtQSLP
brazilianOONT
britishLMRU
brotherZNML
businessmanUNPN
butSRLO
bySSOL
calledIRTQ
candidateTMOO
capitalMLZM
centralMLWO
centuryQMRQ
certifiedONOT
characterVNNN
classicQLOT
clubLXNM
coachUNOO
companyLXMN
composerWMNN
connectingONUN
contemporaryQPRM
criticUNON
currentNMOV
dadVNNM
daughterWNNM
dayLKSV
deUKTL
defeatedSNQN
designatedNNTQ
despitePNSO
directorUNON
doNOOT
doesUQNL
dogLNNY
downtownONUN
dramaOOOS
drummerUMPN
duringLLTT
dutchNNOV
earlyKOQU
eastONTO
easternMNYM
electedPQMR
endQMNT
enteredNMRR
entireMLUR
entitledNNNW
epicMNNW
establishedQQRL
ethnicLRQQ
everNROP
everyNTNP
existingNSRM
failedNRNQ
familyMMNX
famousNMUQ
fatherUNOM
featureSMSM
featuresVMMP
featuringZMLM
fellowMTMR
filmNMJ[
fiveMQLV
followONOT
followingPPRO
followsWNNM
forOSNP
formedNXMM
formerJURO
formerlyTRPK
foundedLVRL
founderSNOP
fourOULP
frenchMQQQ
fridayLLMZ
friendUNOM
fromNRRN
futureKLSV
gameNMNV
generationRMNS
genusMMMX
germanMSMS
goKXON
goodMTMS
greatSMNR
greaterNMUP
groupM^LJ
guitaristTLPP
hasONRQ
haveRMLU
helpSNSL
herMNNW
hisIOM[
historianWMNN
historicNUON
houseOOOS
howOTNP
iKML]
ifUMNQ
importantOMTQ
inKOSR
inauguralNMNW
includeNQSM
includedYKMN
includesONUN
includingPKSS
independentOMRR
indianOMOU
internationalNSNQ
intoLPTP
irishORNQ
isTMRN
itQJQT
itsKKRW
jaketNNNU
januaryOMMX
joinPVMM
joinedLZLO
joiningNWNM
joinsOUON
journalistWMNN
justONOT
kingWMNN
knownOMMV
laNNOU
labelNTNP
largeOOOT
largerMMUP
lastMQOS
lateOSLQ
laterKTTM
latestNNNW
launchedNRNQ
leaderUNOO
leaveNMSQ
leavingORTK
leftMPXK
likePPMS
littleNOOT
localKPMX
longNNNV
loveSNMS
madeQMNT
magazineNNMV
mainONTO
mainlandOMWL
majorMPOT
managerRNNS
manyMONU
marriedVMMO
mePMMV
medievalNMQT
meetTNOO
memberVONN
metSSMM
ministerWMNN
modernMMUR
mondayNNNV
moreMRMT
mostNKRU
movieOMLY
murderVNON
musicalNNMW
musicianUNPM
myMOMW
n'tNOOT
nameQPUJ
namedQQSL
nativeNNSQ
nearNL[K
nearbyOMWM
newLSNS
nextRKTO
noPRJT
nominatedSOOO
norMQPR
northernMLZL
norwegianMRMS
notOSNQ
notedPLRR
novelLNMX
nowJWSK
née[KMM
oNNNV
occupiedONUN
octoberNOOS
offPMTO
officialNQNT
oldRKXL
onJTOS
oneNNPT
onlyQKSQ
oppositeTKTM
orSOQM
originalPNNU
originallyNNTP
otherHWNS
ourLKQX
outLRUM
outsideNRTM
overJQVO
ownPLMV
p.m.NNQS
painterTNOO
particularlyONPS
partyMQOS
pastOMVO
photographerSOOO
playMMNX
playedXKLP
playerUMON
pmOQNR
poetSNOO
politicianSNPO
popularNNPT
precedingNNWM
presidentXMNN
previousLPRR
princeVMOO
producerTQNM
professionalONNU
prominentMQSO
promoteOLMX
proposedOMWM
rapperULMR
reachedNMTR
recognizedNNQT
releasedMMPV
renamedMRQP
replaceSNNQ
replacedVNNN
representMNVO
representedNNYK
republicanOOSO
retiredONNU
romanOSOO
runOUNN
ruralONUN
saidRSNM
sameOSNQ
saturdayNNOU
saysUQLM
secondMMMY
seeRLSN
seniorOTOO
seriesMKNZ
sevenONNV
severalRSOL
showOLOV
simplyOQMR
sinceTOPM
singerYLNM
singleONNU
sixNQMT
smallOPLV
soRPLR
someNROQ
sonYMML
songNNNV
songwriterWMNM
sonsUOMN
southOMVN
southernMK]K
spanishMRMT
specialNSMS
spelledWOLN
starredXMMM
starringXINQ
starsWLON
startedMVNO
stateNVNN
suburbanONTO
succeededXMNM
sundayNNNV
supplyONOT
supportQTMM
supportedSMSM
surroundingLRWL
takeMOPT
textQLMV
thanQRKS
thatZSGL
theMRQP
theirLNPU
thenQLSP
theseNNOU
theyNONU
thinkWMNN
thirdSMNR
thisLPRR
thoughQPQN
threeONNT
throughNPSP
throughoutOMVN
thusNLTR
timeSOPN
titleRKMU
titledNLMY
toNQRO
todayMNMW
tomorrowQLNU
tonightNMSR
tookUNPN
topONOT
touredOOUN
towardsOPTM
traditionalNSMS
trumpeterUNON
tuesdayNNNW
twoNQQP
underTOKR
untilQMPR
upMTPO
usQONR
useMNQT
usingLQMV
variousMNTQ
veteranSQMN
viaMROR
visitedNNWM
vocalistSQNN
vsMUMP
wasZJJR
watchTMNR
watchingNONU
weMMNX
wednesdayNNNV
weekSMMS
wereRQOO
westernMLXN
whatQRMP
whenVRLL
whereRSQJ
whichXLQL
whileUQJP
wifeVMMO
willTMMR
withRROM
withinNKVQ
wonPSLR
wordNNTQ
writerWMNN
wroteRNOP
xNNOV
yearNNRS
youMKMZ
youngPSOM
yourMONW
|LKN[
~KQRQ
–LNZL
—PMXL`,
  before2: `!QMNT
"RLLV
#LPQR
&TNON
'SLPQ
'llNOOS
'mMMTR
'reOTNO
'sMSMS
(SNPO
)MTPO
*MNNV
+RLNT
,SNRM
--POOR
-POOS
...MMNX
.MPRQ
/MPJZ
1930sRMSM
1stORMR
20thOMNV
2ndMONU
:OLMX
;NLRT
@OOF]
[OONT
]OOOS
^POOS
aOOKV
abbeyONUN
aboutPPNQ
academyONTO
accordingSUIO
acquiredNZMK
acrossONUN
actNPMU
actionULMQ
activeOOUM
actorNLQT
adaptationSMMS
adjacentNNVN
administeredMMRT
administrationMXNN
adoptedPPRN
advanceOOQR
afcSPLQ
africaLLVR
africanSLMT
afterQPKT
againNMVP
againstLWJR
agreementMTPO
agricultureONOT
airOPOR
airedNXNM
airportKSVM
albertaONVM
albumLQG[
albumsKTPP
allHQNY
alliesPNRP
alongQMSO
alsoSQQK
althoughMMUR
amQLMV
ambassadorOOUM
americaSTNJ
americanSIQR
amongONRP
ampUOHS
anKOOW
andQOQN
angelesNRRM
angolaONVM
announcedONRQ
anotherVLLQ
antiMRNS
antonioNLUP
appONOU
appearancesMQNS
appearedQLLW
appointedRNSM
approachMMRS
areNPRQ
areaMHWT
areasONWL
argentinaRNSL
armyOLTP
aroundNRRN
arrivedOMWN
arsenalONTO
artQNQP
artistVQLM
artistsRNNR
artsPSNO
asMQRP
asiaLVRL
assemblyNRSM
associatedQQON
associationTUKL
atMSRO
atlanticNNTP
attackNLTR
attacksPSPM
attendedMXMM
attorneyOKXM
augustNNQS
australiaOLRT
australianNPRP
austriaONUN
authorRNNR
authorityPXLL
avenueNMVP
awardMPMV
awardedJNNZ
awardsONOT
awayPJUR
backOTNO
baltimoreOMVN
bandN^IL
bangladeshNMQT
bankPOSO
barcelonaONUN
baseONVN
basedQOXH
bassRMRN
battleNNSQ
bayNMWM
beNIYP
beachKTTM
becameLMST
becauseRPMQ
becomeNSMR
beenQJRS
beforePPNQ
beganNUNO
behindNOSP
beijingONUN
beingONNU
belgiumKQRQ
believedUPNM
berlinRMTM
betterMMTR
betweenJTWK
bibleTOOO
bidsNMNW
bigWNNN
birthQSOM
birthdayNOOU
bishopMMWO
bit.lyKIM_
blackOSMQ
boardMSPP
bodyNNTP
bookNKQU
borderMNXM
bornPOXI
boroughNNVN
bothPRMP
boughtOSNO
boyONOT
branchMROR
brandNRSL
brazilLRQP
breakNMNW
bridgeNNWM
britainMQTN
britishPSKR
broadcastLUMR
brooklynOLWN
brotherXLKQ
brothersWNMN
broughtMONU
brownWNNM
builtNPNS
buriedPORO
businessMWMO
butSQLP
byRXKL
californiaMPTO
callONNU
calledMMSS
cameRTMM
campaignVLNP
campbellSOOO
campusORQN
canNPNT
canadaMUPM
cancelledNNTP
cancerQMUM
capcomNNNV
capitalML[K
careerRSKP
carolinaLQRQ
castVNNN
categoryONOU
cathedralNMWN
cds8pdONTO
cemeteryNNVN
censusNMWN
centerMRSN
centralOOUN
centreOPUM
centuryNLNX
certificationMSRM
championPUQK
championshipsNOUN
changeNRNR
changedMLTS
channelMQMU
characterYMMM
charactersWNNM
chicagoQRTJ
chiefVNNN
childrenWNMN
chilePNTM
chinaQNWK
chineseRKQQ
churchNKYO
circuitNSQN
citiesMMXN
cityKQXL
closeSKTM
clubRQSJ
clubsOTON
coKFLf
coachRSLO
coalitionNSQN
coastML[L
collaborationUNPL
collectionTLMR
collegeLSPQ
coloniesNNUO
colonyOMWM
columbusNMSS
comeMLRV
comingMMTR
commandedRSMM
commanderNPPR
commissionNWMM
committeeSSMM
communitiesOLWN
communityKKZP
companyJZOM
competitionORNQ
composedTNMR
composersRNRN
compositionRQMP
conferenceORRM
conflictsOOTO
connectedQLVL
connecticutRNSN
conservativePOOR
consistingSMMS
constitutionPORO
contentNTNO
contestXJRL
contractPSMP
convertedRRLP
cooperationRWLL
coordinatorRULM
cornerMLYN
corporationNUPM
councilMTSL
countiesNMXM
countriesNNOT
countryNLVP
countyMJ^L
courseQMLV
courtMNRS
coverOTNN
createdNRNR
creekNOTO
crownRNNR
currentlyMVMO
d.c.NSRM
dONOS
dateONPR
daughterXPKM
dayQJQS
daysNLRT
deMNNW
dealTNKS
deanUONN
deathZKNM
debutPQNP
debutedNSOP
decemberMNQT
dedicatedTMMQ
defeatedTMLR
degreeNTKS
denmarkRORM
departmentSPNO
derivedSNNR
descendantsMTNQ
designMQMU
designatedMKPW
designedUQLN
developedMYNL
developmentLSQP
didMMMX
diedML]K
directed^HKP
directlyOTPM
directorOVKP
discoveredNUON
districtMOYL
divisionNVNN
doNNNV
doctorSLMS
doneSLPQ
downTLSM
downloadNPMU
drakeTLNQ
dramaMQLU
driveNMQT
drivingNTNP
dublinNNVN
duchyPMUM
dueOQLS
dukeOOSO
duringQLLW
dutchMSOQ
dvdNNPS
eaglesRSNM
earlierMNNW
earlyRMRO
earthOOOR
eastLI_M
editionRKJZ
edmontonNNTP
educatedOTPM
electedNUON
electionPSLQ
elsewherePOSO
emperorVNPM
empireQRQL
endMKTS
endedNUNO
endingRQLQ
engineerQNOR
englandQKWL
englishNKPX
enteredNVMP
entertainmentNWNN
entryOOOT
episodeQJLY
eraSNNR
escapeMPQR
establishedPTQK
evenKMUS
eventMUMR
eventsOLNW
eventuallyRMSN
examplesOSMR
exceptNMNW
exchangeMUQM
exileOOSO
experienceSMNR
extensionNMXM
fMLOW
failedNNPU
fallRQRK
familyMKTT
fansNMVN
farRNQP
fatherUQJP
favorSQNN
fb.meLJN[
fbOOSO
featureOSPN
featuredUNLQ
februaryNNSQ
federationNWNM
fellowSSMM
festivalPMNU
fewMSQO
ffOOOS
fieldOSOO
figureOMQR
figuresNRNR
filmVMJS
filmsUMLR
finalNOPT
financeOMNV
finlandNOUN
fireRSMM
firstQPMR
flightsNMWN
flowsMMYM
followNNNW
followedLRNT
followingNQMS
foodNSNQ
footballSSNM
forRSLN
forceNNQS
forcedMMRS
forcesQPTL
formNSOP
formedPSQK
formerUSKM
formerlyQTQJ
foughtQRLQ
foundNMPU
foundedTTJN
founderNUOO
foundingTMNR
fourNUNO
francePKQS
franciscoQMSO
freeMSNR
frenchUJLU
fridayNMSS
friendUNNN
friendsNLTR
fromGWMU
fullOOOT
futureXMNM
galleryOOTN
gamePLSQ
gamesMYKO
generalSLVK
generationRMSN
germanRJOU
germanyOSTJ
getPORN
gettingMMOV
gigNOUN
girlVNNN
girlsONOT
givenSTML
goMJXR
goesQLRP
goingNOSQ
gotONOT
governmentMRQP
governorRKWL
graduateOWMM
graduatedNXLN
grantTONO
greatUMNQ
greenNLSS
groupLWON
gtQPQN
guestUNOO
guineaORRM
hadVOMN
hallLRTN
happyMMMX
harrisonPRQM
hasJPQU
havanaNOUN
haveMKUS
havenNLXM
hePVLO
headSNQN
headedMUPN
headquarteredPMWM
headquartersNMSR
heldPJQT
helpTMMR
herPJPV
hereOMUO
hillRMPQ
hillsNNUO
himQQLR
hisVMIS
historyOTPN
hitUOON
holdsOMNV
hollywoodONUO
homePLTP
honorQKPT
hostedNMPT
hotelOMVN
houseLLTT
housesNOUO
houstonTMPO
howPLQS
howeverVOJR
hubOMWN
hungarianXMMM
husbandTOON
iPMNU
ifMMNY
iiTLMS
iiiULNQ
illestOWML
illinoisONUN
inOOSO
includedNQSM
includesNMQT
includingQMSO
independenceUMNP
independentOXMM
indiaQNRO
indianPMNU
indonesiaRMPQ
industryPLTP
influenceQPQM
influencesSMMS
insidePORO
inspiredVNNN
instanceSSLN
insteadQMUM
institutePSLQ
interiorOQSM
internationalQMRQ
interviewNOOT
intoRRON
introducedRUNL
invasionMLZM
iranPNSO
irelandNLTS
isKQRR
islandNI[N
islandsMLZM
isplashinyomoufNNNV
issueNPNT
issuesPQTL
itONPR
italianNSMR
italyKQUO
itsOLQT
ivNNQS
jackieOTON
jacksonRMNT
janNMMX
januaryNNRR
japanMLTS
jazzUNMO
jerseyPMUN
jesusOROQ
jobNQRO
johnUMPN
johnsonUMNQ
joinMTOP
joinedMVMP
joiningNNVN
jokeOOMU
jordanVNNN
josephSOON
junctionNNXM
justPLPS
kONOT
kennedyRNQO
kidsMQMU
kindPORO
kingLLWP
kingdomONTO
kingsRNNR
kingstonNMVO
knowQLPR
knownQOUJ
kongLQRR
koreaONVM
laOPOR
labelMXLP
laborRQNP
ladyOOSO
lakeMLTT
lakesMNUP
landPNUN
languageOLUO
languagesMNRR
lastPQMR
lateNMUQ
laterRSPK
launchNPNT
lawRSMN
leOOOT
leadTSKN
leaderKWMQ
leadershipOWNM
leadingMUNP
leagueM[MK
leavingOPOR
ledUPJP
leftRMOR
letOOOS
levelMMOV
lewisTMQM
libraryOVNM
licensedOMUO
liesNNVN
lieutenantTOON
lifeXMMO
likeRKLX
liltwistONNU
limaONVN
linePKWM
linesOMVM
listOMOU
literaturePLSQ
liveIUSO
livedNNXM
livesONVM
livingQMQQ
locatedMLaH
locationNNVN
locationsMNSR
londonQTOL
lookRNQO
losingQQJS
lostOSNP
louisONTO
loveVKMR
ltMONV
luckRMPQ
mNNTQ
madeQKOU
madridPVNM
mainlyNTPN
majorSNNQ
majorityLPOU
malesQNQP
manQJQT
managerPUMN
mansionNPSO
manySMRO
marchWMMP
marriageXLQK
marriedXLLP
marshalQORN
martinVQML
marylandNMVN
massachusettsPMSO
matchQSMO
materialRMNS
mayONMW
mayorWLQL
meSLKU
mediaRSNN
medicineMOVN
meetingRMOS
melbourneLSUL
memberM]MI
membersPXLL
mergedNVNN
mergerLZML
metQLNU
metalLZMM
mexicoNMWN
miamiLVMQ
michiganONTO
mikeOONS
milanNMWN
milesNNVN
millionLUMR
minerOOOS
miningNTOO
ministerTOPN
ministersUNON
minneapolisMMPU
missRMLT
missionsSMRN
modelQMNU
mondayNQOR
montrealOLVO
moreQHK^
moscowRNTM
mostNPPR
mostlyNNRR
motherTKMS
motionNMOV
mountainsNNWN
movedKPYL
movementRMLU
movingLOUP
mtvOONT
muchSMRN
municipalitiesNNUN
municipalityKKaK
museumNLYL
musicUNLQ
musicalNRMR
myMMNX
n'tSRLP
namePTOM
namedUJNS
namesSOMQ
nashvilleNMUP
nationOSNO
nationalQNNT
nativeMKYO
navyPNNT
nearMNZK
nelsonSNQN
netherlandsONTN
networkLPLX
networksNSMR
newPNKW
newsMQQP
nextNNNV
nflSNNQ
nicknameXLQK
nightNKST
noRQMP
nominatedSNOP
nominationTQNM
nonNTLR
northKJbL
northeastNMXM
northwestMMYM
norwayQMTN
notORQO
novelVIKV
nowLRTM
numberPMRQ
oaklandNNTQ
octoberSLUL
ofROSL
offOPPR
officeMRSN
oftenONTO
oldMNNW
olympicsNNWN
onNMSR
onePQTL
onlyRPMQ
ontarioONWL
operatedNVNN
opposedNNMV
orderSTNK
oregonONVM
organisationLRPR
organizationMRUL
originallyMPSQ
originatedMMWP
orleansRNRN
otherQOLT
othersQRMP
ourRMNS
outMQQQ
overRLQQ
ownedOSQL
paintersQMTM
paintingUNNO
pakistanONVM
parentsRMRN
parisOLWN
parishMLVQ
parkNSTK
parksNSQN
partJQRR
particularPTMP
partnershipMTNR
partsOKYM
partyPSQL
passNNUO
peaceSOOO
pennsylvaniaOQSM
peopleOLWN
performanceNNQS
performedTJMU
periodRLRP
perthMNQU
philippinesNMPU
phoenixOORO
photoMMNX
picSNNQ
picturesPTNN
placeOJVQ
platformORNQ
platinumONQR
playedLXKQ
playerSQOL
playersTLTL
playingQOOR
playsNROQ
plotSMMT
pmMMPV
pointOLXM
polandPMTO
policeRQON
politicianOMTO
politicsSNQN
popPUNN
populationMRUL
portMMWO
portlandNOUM
portsOOTO
portugueseMSRM
positionOSOO
postTMMR
powerNNPT
practiceNMRR
pradeshNMWN
presenceULQM
presentNMUQ
presidencyVNPL
presidentTUNH
pressRMTM
pressurePNSP
priceTNON
primarilyLWOM
primeVNNN
princeNNVN
prisonRMMS
prizeRNNQ
proSQNN
probablyROOP
producedVRNJ
producerQNOR
producersTMQN
productionNSQO
productsNOSP
professorKTLU
programMROR
projectNQOS
promotionPSNP
protestsSMSM
providedRJSQ
provinceLK[M
provincesMMXN
publishedK^JO
purchasedMRQQ
quebecOMWM
queenOOTO
quotNLMY
radioRSOL
railroadMSTL
railwayNTNP
railwaysMWNN
raisedONSP
rangeNNXM
reTNMQ
reachedNNOV
readNPMU
receivedOMLX
recentlyPQLS
recordRPMQ
recordedSNKT
recordingXQLK
recordsRTNK
redSMNR
regimeVNOM
regionLK[N
regionsKMUS
regularlyNUNO
reignUOON
relationsOSMQ
relationshipSLSN
releaseOKNY
releasedKTPQ
renamedORQN
replacedULMR
representativeNMWN
representingOSOO
republicTMSL
researchOOTN
resignationTOON
restNMXM
returnPNOS
returnedNLXN
returningNRSM
returnsNNVM
rideSNQN
ringTLMS
riverNJ_K
riversONUN
roadNJVR
rockMXKO
roleWNHR
rolesTOMP
romanUNON
rtKKIc
ruleONTO
ruledPQSM
runSMRM
russiaNNUO
russianQMMU
saidSLNS
salesMROS
saturdayMMXN
saveONNU
sayRMNS
schoolLKXR
schoolsMTRL
scienceQLLW
scotlandMUPM
seaONTO
seasOOTO
seasonSJNU
seatNMWM
secondMMTR
secondsNNRR
seeRPKS
seeingONOT
sendONNU
septRNNR
septemberONMV
sequelMNNV
seriesSQIR
servedQOKT
serviceNMOV
servicesLSOR
servingNTOO
sessionRNNR
sessionsORMQ
settledNMPT
settlementOLXM
sexstrologyMMNX
shePQNP
shoreONVN
shortORNQ
showOPNS
showsMRMU
sideLOWN
signedTVIM
sinceMOOU
singaporeOOSO
singerPNSO
singleQNMT
sisterWKLQ
siteMLRU
situatedOLVO
slijterijmeisjeNONU
smsOMPT
soPLSQ
soapNMNV
soldNTQM
soldierTMPO
somePUOL
son]LMK
songRMRO
songsOOOT
sonyNNOU
soundQQQM
southMJ_K
southeastNLYM
southwestNNXL
sovietPNMU
spainNNTO
spanishMKVQ
speaklight.comONOT
speechOPNS
spotPNNT
spreadONTO
springsNOVN
squareNLZM
stageTNOO
starsOMRR
startedSMSM
stateJQ]I
statedNVLP
statesMNZK
stationKOWP
stationsLNVQ
statueWNNM
statusMSSL
stillMNNW
stopMNNV
storyYJJT
streetQKXL
streetsOORO
studentsUNON
studiedSNRM
studiesMTQM
studioRLOR
studiosOOSN
studyPNQQ
styleNLRT
subsidiaryNUQL
suburbNLWO
succeededRQON
successfulNONV
suchTPMO
summerOONU
sundayOMNU
sungSQNN
supervisionUMNP
supportPVMM
supportedRQPM
surroundedNMTP
surveyMSSN
swedenMNTQ
systemLRQR
takenRNNR
taughtOWKO
teamPSQL
technologyMRMT
televisionQKNV
territoriesMRRO
territoryNLYL
texasWNNM
thailandMMRT
thanNNMX
thatPLRQ
theJQUO
theaterPNTN
theatreQMUM
theirSIOU
themRNPP
thenOUOM
thereSQPL
theseSLMS
theyONRQ
thinkingNPQQ
thirdNMMW
thisSOOO
thomasSOOO
thompsonQTNM
thoseRSNL
threatSLMS
threeLMQU
throughMOTQ
thursdayNNNU
timeRQPM
timesONTO
tipNMXM
titlePSNO
titledOOOS
titlesMQRP
toTNNQ
todayKJTV
togetherPPSM
tomorrowJQRS
tonightOJUR
toniteOORQ
topONOU
torontoRNQN
tourMSOR
touredOPRO
tournamentNMVN
towerNTQL
townIKaM
townsNMYM
townshipMNXN
trackRTMM
tradePTPL
trainNNPT
transferredNNWM
translatedNRMS
translationTMMS
travelMQQP
tripOLUP
troopsRKQQ
tuesdayPNQQ
twitterNRNQ
twoNNMX
u.s.VMPM
uMQMT
ukOSRL
underSONP
unionOUNN
unitedOUNM
universityMVPM
untilLNRS
upQQMQ
updateOTON
uponOOOS
usTNPN
usaNSOP
useMMNX
usedORNQ
usesNNUN
vNLMX
valleyOLVO
vancouverNLWN
varietyOLNW
vermontPLUO
versionRKNU
versionsRKRP
veryNMUP
viaUKOQ
vicePONS
victoryOTPM
videoQQMQ
videosOLNW
viiNNVM
villageMI[N
villagesLMZM
vocalsTNOO
voicedWNOM
voicesSOOO
wRSNM
warQQTI
warsawMUQM
wasLRLU
washingtonONUN
watchOOOS
watchingOOOT
watersNNVN
wayLKSU
weQLMV
websitePLOU
weekQSKQ
weeksNONU
wellVIMT
wentLSTM
westMK]M
whatPNMU
whenISPS
whereSLPQ
whichSJRR
whileSQJR
whiskeyNMOV
whiteSNQN
whoNSKT
whyQMMU
wifeVMPM
willSNNP
winOPOR
windowsNMNW
winnersNNRR
winningUNON
wisatatiketcomONNU
withOQNR
withinKKXR
withoutNNNV
womenNNQS
wonKMOX
workVOKP
workedQTOL
workingONSQ
worksRPKS
worldRSLO
writerRMNR
writersUNNN
writtenWPIQ
wroteQNLU
wweSMNR
yearRUHQ
yearsUMNP
yetRMSN
yorkPTPL
youTQGT
youngUMNQ
youngerVNON
yourYMMN
youtu.beNMNW
zealandOMTP
|NLOW
~MNNW
–ROOO`,
  after: `!!!!QKNV
!!!LML]
!!OONT
!PNMT
"QNLT
#LQIY
&RPJT
'PPMS
'dNNNV
'sSROL
(POTM
)PQQM
*MJQX
+MLNX
,QPQM
---NRMS
--MQRP
-LMPW
....NRNR
...RMF]
..KJTV
.PQQM
/HVLV
1stNQKV
2ndONNU
3dNNOU
::TNNP
:LKO[
;PMTN
=MQMT
?ORIV
@KKKa
[NMPU
]MLMZ
aRHNX
aboutMNSR
actorOKK[
actressOLLY
addedQROO
administrationWMLQ
afterPPTL
againRNQP
againstNRQN
aircraftMSMS
albumNXMM
albumsOOOS
allQISS
aloneRNSM
alongMOVN
alongsideNNMW
alsoSSTE
alternativeNNPT
amongSNQN
anRSNM
andSPPN
animatedMQMU
announcedVSLK
appearedOOUN
appearsSMRN
appointedQUNL
approvedORQM
aprilPVMM
architectNMRS
areKNTT
areaMKZM
armiesLVRL
armyNWMN
aroundONVM
arrivedUMMR
artMMNW
artistONOT
artistsMRLU
asPRMP
askedQSOM
assistedSNMR
atSMNS
attendedYMMN
attorneyNMQS
authorNMMW
awardedORNR
awardsNTNP
backOMUN
bandLQUO
basinNNQS
beQMMV
becameVPRH
becauseQLMV
beenMUNO
beforeRRLP
beganUSIO
beingSMOP
belongsMOUO
betweenMPQQ
blogOUNN
borderOMUO
bordersNOUN
bornVLLR
bothNSQN
branchMMRT
brandMTKT
brokeTLRN
brothersVMPM
broughtTNMQ
businessmanPMOT
butPSOO
byJMSV
c'estONNV
callMNNW
calledSMRN
callsOTNO
cameUPLN
campaignVLQM
campusMQTN
canOHWR
candidatePVKN
careerMUMP
carriedMTRM
caseNPNT
catholicPOOR
censusOOUM
centerOMTP
certificationNOOT
championNSNQ
championshipsOUNN
channelMWNO
characterTMMR
chartMMNX
chartsOSNP
chiefNUON
childrenMTOP
churchMUOO
cinemaNNQS
citizensPLRR
cityNMOV
civilONOT
claimedSOOO
classNNMX
clubOQLT
coSTLN
coastOKYM
colonialMONV
coloniesNOLW
comicMUPN
comingMOPT
commanderOOOS
committedUNON
communityKTSO
companiesMXOL
companyMUOO
composerONNU
concertXLMO
considersSRMN
consistsPPRO
constituencyNNVN
continuedMTNQ
controlMRSN
couldRJVN
countiesMMWO
countriesORNQ
countryMMRS
countyPNQQ
coversONUN
createdULQN
cricketerNMOV
cultureMLTS
dateNMNW
datesONUN
dayMMMY
daysONNU
deSNLS
debutNSMR
debutedPONT
decemberLIQY
decidedPTQK
declinedNUOM
defeatedQSNN
desOOOS
descentLRRP
describedUNON
developedRMRN
devicesNMMX
didQNSN
diedTMPO
directedTRMM
directorNKPV
districtMJ]L
divisionNTNO
doOLNW
doctrineMXNM
doesSMMR
doingRNOR
dramaRNMS
drummerNVNO
duringJTQQ
dynastyTNLR
départementMNUQ
eNNNU
earlierNMNW
economicNRRN
editionPMQR
eliteMNTQ
emperorKSTM
enMNNV
engineerPLSP
enteredTQOL
entryLPQS
epicPMPS
eraNRMS
establishedUOOM
eventMLSS
eventuallyWNNM
everyNMOV
extendsMRTM
failedMQTN
faithLURM
familyWQLL
fanNTMQ
fansPQTK
featuresPNNT
februaryNSNR
festivalOPNT
fieldOPNS
filmPOJW
filmsONMV
firstWNOL
fiveNMOV
followingOQUK
footballMWJR
footballerLOLX
forMMPV
forceMRMT
forcedMMUQ
forcesPOKV
formedSNQO
formerOMNW
foundQNOS
foundedWMNN
founderXMLO
franchiseNPMT
freeOMTP
fridayMKM[
friendsNPNT
fromPNQQ
gainedVMON
gameMWMP
gamesNPQP
gaveSLPP
generalKMSU
getNPQQ
getsXLLP
givesTOON
goPMMV
goesSMMS
goingNMNW
goldONOT
goodMLMY
gotTQLO
governmentKSQQ
governorMRTM
graduatedUNNO
grewPVNM
groupLVLR
guitaristNUNN
hadWQNK
hasNSOP
havingRMTM
heMQMU
heldUMMQ
helpedVNNN
herMONW
herselfUNNO
heyNONU
highOOPR
himselfSMLT
historianOMNV
historyLRKV
holdsVSKL
hostedNTNP
housesNNUO
howNNNV
httpJKQZ
iSIH]
ifWLLQ
imVMMP
inNRQP
includeKRRQ
includesNSLS
includingNNUO
independencePNNU
indianONQQ
initiallySSMM
insteadWMNN
internationalNUPM
intoJURO
introducedPUNN
invadedRMSN
invasionNTMQ
invitedQRNO
isLOTQ
islandONQR
islandsNNSQ
issuedLNQU
itRHOX
itsNORQ
itselfMLVR
janKROT
januaryMQMU
jazzOLOU
joinedVLMQ
joinsTMTL
jokeONNU
journalistPNUN
judgeMMPV
kidsNNNV
kingsSMRN
knowNNNV
labelNSMR
landNRMS
languageLKPY
lastLMSS
laterUUJL
launchedOVNN
lawOORP
lawyerPMKX
leaderOVMO
leadingPNMU
leaveLONW
ledVLNO
leftWMKP
letNMSR
likeNLQU
lineMLTS
linesMNQT
listMSNQ
literaryNNOU
literatureLMQU
liveLQNT
livedUNON
locatedNNTQ
lolNMNW
lostQTLO
loveOONT
madeSTLN
magazineLRMU
makeNNNU
makesRNRN
makingNOQQ
manMMMY
managerNTOO
manufacturerOMNV
marchMNQT
marketOLTR
marriedVNNN
matchesNTMQ
mathematicianONMV
mayPOKV
meKNL[
mediaNMMY
memberK[ML
membersNVNM
menNSOP
mergedNUON
metropolitanMMYM
mightSOOO
missOOOT
monNMNX
moreSNNR
movedSSKO
movementKTLU
movieNNNV
musicMPLX
musicalRMMT
musicianONMV
myMMLZ
nameMMOW
namedPUNM
nationalLLTT
nearJLZP
needNNNV
neededRSMN
neighbourhoodLMYN
netOOOT
networkMXMM
neverQNPQ
newOONU
newsMVOO
newspaperMTNR
nextMKVR
nicknameNNNU
noMLNZ
nominationNUMP
norMUOO
notNMNV
novelRMNS
nowONOT
occupationNTLR
octoberMNNW
ofQNOR
offMNNW
offersMTQN
officeMSNQ
officerNTMQ
officiallyNTPO
oftenRNSN
ohNMNX
onPOSN
onceRNPQ
oneMLOW
openedNMUO
opensSSMN
operatedMVNO
orSPPN
orderedOMNV
organisationsNQMT
originONNU
originallySRMN
ourTNNP
outSMIW
overMSPP
painterPLOU
paintersNTNP
parishNQTL
parliamentOMQS
partyKPVO
passengerNLTQ
passesOMVO
peninsulaMNWN
peopleOORP
performedQTNM
periodKLTU
pickedRMOS
playSSMM
playedSNPO
playerPUNM
playsUOMO
pleaseOLMX
poetONMV
policeNNTP
politicalNLUQ
politicianMQNT
postONQQ
powerOTOO
presidentNOPR
presidentialPMPS
previouslyROOP
priestOPMT
primeOMMX
princeTJQQ
priorRRQL
prisonNNWN
producedSSNM
productionLZLN
professionalNKRT
professorQLMV
programOMNW
providedVPNL
providesMWMO
provinceNMRS
provincesONUN
publicOPTM
publishedSPRL
punkPNOS
radioPMNU
railwayNMWN
ranSNQN
rapONNU
rapperPNMV
ratingNNOV
reallyMNOU
receivedYLMN
recordLTRN
recordedUNOO
recordingSKNT
regardingTLSM
regimeMVMP
regionMI_L
releaseLSQQ
releasedLWMP
remainsONUN
representativeMPUN
representingNPVM
requestedRRNN
resignedRMRO
responsibleRORM
retiredSLOR
returnedUPMM
rightNSQN
riverMOVM
riversMOVN
roadMMWO
rockNLNX
romanceONNU
romanticNOOT
roseUNNO
royalMUMQ
rulesOVMO
runONNV
runsQMTM
saidWMLQ
saturdayNMMW
saysRQLQ
schoolNLSS
scientistsOSNP
sculptorNONU
seasonMYMM
secretaryNTOO
sentOONT
septemberMPNU
seriesOMI[
servedYLQJ
servesRMNR
setRLLU
settlementNMRS
sheMSMS
shipsNMXM
shortlyNPSO
shouldMTMR
showRPLS
showedQSNN
sideNTMQ
signedVLMP
sinceQNTN
singerNLMZ
siteMLWP
skiNNVN
soLRSO
soccerOONU
societyNNTP
soldOTNO
soldierPQNR
soldiersLPPT
someONOT
songsMWNN
soonONMW
soughtSQMO
soundtrackNNNV
specialOPNT
spentSNMR
spyNMMX
squadNQMT
starringVOLP
startOONU
startedRNMT
startsOMLW
stateJJWT
statesPNTM
statesmanNMSQ
stationOORP
stillPPNR
storesMRNR
studentsMMOW
studiedUNNN
stuffOMNW
styleMMQV
subsequentlyMUNP
succeededUNNO
suchLVOO
sundayMPLW
supportSLRP
sureNNNU
systemLMTS
takeNRPP
takesRNNS
talkMNLY
talkingNNNV
teamMVMP
televisionNSMR
tendNNOU
testONRQ
thanOSNO
thatJQTP
theNMNV
thenQJQT
thereLMRT
theyLSMT
thisLMMZ
throughPLTO
ticketSRMN
timeMLTR
timesNNSQ
titleSMLT
titlesONNU
toONTO
todayONOT
toldQNNT
tomorrowRPRL
tonightMNYM
toniteSLQP
tooNNNV
tookUMMQ
tourLOTQ
tournamentOQNR
towardQNRP
townPNSO
tradeOUNN
traditionalOMSR
trainLRWK
translationNOOT
tripONTO
troopsLLRU
tuesdayMNMX
twiceRMOR
twoRMMS
untilMPQQ
upVIOR
usNMMX
usedPQQN
usuallyOSNQ
vWRHP
valleyNMVN
versionMLPV
versionsOMMW
viaLLQX
victoryNUNO
videoMTKT
villagePKSR
vsPYLK
wLMMZ
waitNNNW
warMVNO
wasVQJN
weNLPV
weatherOMTP
websiteMXMN
wednesdayNMMX
weekNNMX
wellLUMR
wentXKJT
wereRSNN
whatNMNW
whenULMR
whereJTPQ
whichLQSP
whileLKRV
whoOSPN
willZOKL
winnerONNU
withOPRO
withinMQOS
womanOLUP
wonYTIJ
wordMPMW
workedSOOO
worldSMNQ
wouldUPMO
writerNMOV
writersNNLX
wroteZLMM
xSMMR
yeahNNMW
yearMMNX
yepNNNV
yesNNNW
youKRKY
yourNLNX
|UJJW
~MNNW
–PM[H
—OIUR
”NNSP`,
  after2: `!!!MNNX
!!MMMZ
!JOMY
"STHQ
#MSMS
%NROR
&SLLU
'NQNT
'llUMMP
'mNNNU
'reMONV
'sRQOO
'veNNNV
(RKMU
)LMUR
*PLLX
+ONNU
,,SMPP
,NOSQ
--OSOP
-KPQT
....SMRO
...OOLU
..LNMY
.NROP
/KSLV
12thONOT
14thQUMM
1stVLMR
2ndOSLR
3rdSPLQ
4thNMVO
5thSSML
6thNSNQ
7thUNNP
:PKMY
;VOKO
?QRJS
@NLPV
[RKQQ
]QMNT
aNRRO
aboutPKPU
accordingONUN
acquiredNVOM
actONRP
activeUNMP
actorNNOU
actressPNMU
adamPSMP
administrationOSOO
advanceOTNO
advancedNOUN
afcNTLR
africaNLWN
afterNRSM
againTLMS
againstVMNP
ageOOOS
airMNRS
alQRMP
alabamaONQQ
albertaNKYN
albumNROR
alexanderTNMQ
alfredNMTP
allOOOS
alongRSNM
alongsideOSMR
alreadyRNOQ
alsoNSSL
althoughNSPP
alwaysRMSO
americaOUNM
americanNPKW
amongQSMO
anNQPP
andrewTOOO
andyPTOM
annaRNNS
annapolisPORO
anneRNRN
announcedOQRM
annualNSRM
anotherUNPM
antarcticaONUN
appearedURML
appointedWLPM
approximatelyONUN
aprilQRMP
areIOSU
areaLL[M
argentinaNNVN
arizonaNMSR
aroundNLTS
arrestedSNNQ
arrivedNONU
artUKLS
articleNNNV
artistLLM[
artistsNNMW
artsOOMU
asTQNN
ashanie_di_donOOOR
asiaONOT
associatedUMLS
associationMVNO
atONTO
athensOSPN
attackNVMP
attacksPMQR
attemptedRNSM
augustNNRR
australiaKQPT
australianQLMV
authorPNNT
availableNNNV
awardedPNNS
awaySLVL
bPNSP
backRQNO
bandNPNT
basedONUN
basketballMSOQ
bassTMOP
bassistTNMQ
beQMQQ
becameOOOR
becauseSOTK
becomeTMQN
becomingNQTN
beenUFTQ
beforeLVQM
beijingNUNO
beingKSOR
belgiumLSOR
berlinMQSN
bestNYLL
betterTMNP
betweenOPSN
bigMNPT
biggestSNQN
billSMNR
billionMQMU
biographyPMNU
birthdayOONT
blackUNNO
blogOQNR
bluesQNRO
bobSNMR
bookROQN
borderedONVN
borncMHJ
bostonNPTN
bothQMSO
boughtMRRO
brandNQMU
brazilMTRM
breakOTON
breakingNMNW
brianSRMN
britainNNUO
brotherWMNN
budONNU
builtMLTT
businessSMRM
butPROO
byQIOW
cWMNN
californiaNNTP
callRNMS
calledMTNQ
cameMSRN
campaignTQNM
canLOPU
canadaOTSJ
careerSNMR
carlQTNN
carlosRROM
castUMMQ
catholicTKMT
centerLURM
centralOMVM
channelNSMR
charlesVNOM
chartOOOS
chartsPNOS
checkMNUQ
chicagoOVLN
chiefNLPV
chileOMUN
chinaOMWM
chineseNONU
chrisTRMN
christianSNMS
christmasSNOP
clarkROOP
classSNOQ
classifiedMNVO
closeNMVO
clubLXNN
coRMSO
coloradoMMXN
comNQMT
comeSNNR
comedyNNNV
comesUMQM
comingSOMQ
commanderVPMM
commonlyQLTO
companyMONU
completedNQMT
composedMRQP
concertTOON
connectedOMQS
connecticutMPVM
conradTMRM
consideredTONO
containsNNSQ
convertedPPSM
couldMMVP
countyLRUL
crazyNNNV
createdOMVN
creditedUONN
croatiaONUO
cubaNRSM
currentlyTKRO
d.c.ONTO
dNLQU
daPNNT
danONNU
danceONOT
dasVNNO
daughterTNPN
daveNQNR
davidQQKS
dayOONT
deROPP
dealsONOT
deathYKKR
dec.MMSS
decOMMV
decemberQPRM
defeatedUMPN
definedOPNT
demandsOUNO
denmarkNMXN
deputyRQMP
describedPNNU
designedNLRS
developedQLUN
developerNNNV
dickTNNP
diedWLPL
directTMRN
directedUQMM
directorMQMU
districtSMQP
divisionPOOR
doJPQU
donUMRL
dramaMSRN
drugRPOO
dublinSRNL
dukeQMMU
duringPLRQ
eachMROR
earlyQOTM
earthOOOT
eastLNZK
easternNNVN
edmontonPTON
educatedSMSM
educationNSNQ
eenNNNV
eighthUNON
elNNPT
electedXOLM
electionNQQP
electricPMOT
elsewhereOOUM
enOONT
endLNMY
endedSOPM
engineerQMSO
englandKQXK
englishNOMV
enterNMNW
epicQRNP
ericSNNR
establishedJVTL
europePNTM
europeanNTRL
evenONPS
eventQNNS
eventuallySROK
everyVMMO
everybodyOOOS
everyoneNRMT
exchangeORSM
existedNLOW
facilityOMQS
failedSOON
familyRLMU
famousUNPM
farMSNR
fatherXLPL
featureMORR
featuredQPNQ
featuresQLNU
febMMNX
februaryWHRO
fewNNSQ
figureNNUO
filmUMMQ
filmsXMNM
finalPQRM
finallyNMVO
financePNOS
firstOVPJ
fiveULNQ
flagshipRQON
flightsNPTM
floridaMLST
flowNNUO
followONOT
followedOPNS
followingNRPP
foodMONV
footballMKQV
footballerOMMV
forJNRV
forcesUKMS
forestONTO
formNTPM
formedPVNL
formerQTNM
formerlyNXOK
formsNNUO
fortNQNS
foughtNRMR
foundNMVO
foundedJZON
founderULQO
fourONRP
francePKSR
franklinONUO
freeMNTP
frenchOTLQ
fridayLNQU
fromQROO
fullSNPN
furtherRNQN
futureSNNQ
gameMQMV
garyTRNL
gaveQMMU
generalLOPU
generallyNRNR
georgeTLSM
germanLRPQ
germanyMUON
getOONT
giveLTRN
givenOQMR
goingNPNT
goodONOT
governmentPMOT
greatOQUL
greatestQNRP
greatestquotesONNV
greeceUNPM
groupORMR
grownNONU
gtOOPS
guitarSNNQ
gwenVNNN
hadTRPJ
hahaMMMX
happyONOU
harvardONPS
hasLQSP
haveRMOR
havingNSPO
heVTKK
headTNPN
healthSPOO
heldNNNV
helpNSNQ
henryTNOO
her[NLK
hereLSPQ
highSRNM
himSPKR
himselfYMMM
his]LJM
historicOOSO
historyONQR
hitOSNP
holdNPSN
holdsULLS
hollywoodOTON
holySTMM
homeLRPR
hongONQR
honorLSNS
hopeNNTP
houseTKLU
howNNNV
howardRLPQ
howeverPMPS
httpKKPY
iPJK[
ifOLPU
illinoisNMXM
imPLMW
inNRPP
includedMPQQ
includesNSRM
includingRJUO
independentOUON
indiaNOMW
indianNMUP
indonesiaNNXL
industryMPMV
ingNQMT
initiallyTOPM
inlandNMWN
insideNNNU
insteadNMMX
intoQITS
introducedRLMT
involvedONOT
iowaOOTN
irelandMNWN
isNNVN
isplashinyomoufONNU
itNPRQ
italianMQKV
italyMOVN
itsKTQQ
itselfNUQL
itstheteenlifeONOT
itunesNMNV
j.QNOS
jacobRMRP
jamesUJMT
janNJST
januaryPNPR
japanNRWI
jeanUNON
jeffTOON
jeremyWNNM
jewishPQMR
jimTLMS
jimmyOOTN
johnWMRJ
joinPNUM
joinedSSMM
joiningRQMP
jonMSMR
josephPLSQ
joséVMQL
juanSMMS
julyRKTO
juneTKNS
justLNRT
justinbieberONOU
kentuckyTNPN
kenyaQNRO
kevinQNNS
killedTNOO
kingVNON
kingdomNMUP
knowNMMX
knownPRRL
koreaONRR
kreegOOOR
kvx7NONU
laNLSS
labelMUPM
lakeLMXO
languageMMRS
largeNMQT
largestNOUM
lastPRMP
lateMRPQ
laterPSPM
latinNQPQ
launchesNNNU
lawNOOT
lawsMQNS
leadVNNN
leagueONNT
ledQOMS
leeRMRO
leftTNNP
lessTNNP
letNNOU
liTPNN
lifeSMOQ
lightcmsONOU
likeNMOV
likelyTMQM
liltwistOONT
lindsayOQQN
lineLTRN
listMTPN
listedOOOS
littleRMMU
liveQPMR
livingOMTO
locatedKQZJ
lolRNNR
londonNSUJ
longKRRQ
lordUMMP
losMMRS
louisTNOO
loveSLOR
lowerNNPT
ltSJKX
luckONOT
lyricsVNNN
macauLLUS
madeQKUO
madhyaMQTN
madridMMVQ
magazineONQR
mainOLXM
maineONUN
mainlyRMOR
majorPWLM
makeTQKP
makesSNNQ
makingOPOR
malaysiaOMVN
manOMNU
managedORQM
managementNMNW
managerNROP
manyQWLL
marchSPNN
markTRLN
marketONTP
maryVNNN
marylandNLXN
massachusettsQPRM
maxRSNN
mayTLJU
meSKLV
meaningQOVJ
medalsONOT
mediaRNRN
medicalMQPQ
medicineNNNU
meetingOQMS
melbourneOSPN
membersMTLS
menSLMS
metalMMNX
mexicoNNVN
miamiOOSO
michaelQNQP
michiganOLWN
microsoftMNOV
mikeVMMP
milanNOTO
mineONNU
ministerMOPT
minnesotaOOTN
missouriNNVN
mixedOOOR
modernRMTM
monPMMV
mondayPMPR
moreQTLP
mostMRPQ
movedMVMQ
movingNRSN
mozambiqueNNVN
muchMMRS
multipleQONR
musicRJQS
myQJLX
n'tUJQP
nMMMX
nameQSMP
namedMSQO
nationalLSRP
naturalMNNW
nearMLZM
nearbyPMTO
nearlyOSOO
needQRLQ
neverSMMS
newNJXO
nextOMTP
nflOTNP
nickNSNQ
nigeriaRMSN
nightMPSP
ninthNRNS
no.ONTP
nominatedPNNS
northLRZI
northeastMRSM
northernML[L
norwayRMUL
notSJQR
notableONUN
novelTLNR
nowPRQL
numberRTLO
numerousTNOO
nwsNNOU
nyUMQM
néeXNMM
oaklandOROO
octoberTMTL
ofNLTR
offMMPV
officialOTNO
oftenNSRM
ohNNRS
ohioMQOS
oldOVNN
oliverWNNN
onQLSP
onceNONU
oneKURN
onlySJQR
ontarioOLWN
openMNSR
openedQQRK
operatedNSQO
operatingNUON
orTORK
orderQMRP
orderedRSNN
oregonMLZL
originalSLMS
originallyNOQR
othersVKRL
ourNOPS
outSORL
overPRPN
ownWMMN
ownedMWPM
oxfordPTNN
p.UNNO
pPPTL
pakistanSNQN
paradiseTONO
parisUPSH
parkMK^K
parliamentMSNR
partNPUM
partlyNSOP
partySLMT
passedOOPR
pastMTPO
paulWKQL
peacePOTN
pennsylvaniaNSQM
peopleNORQ
performOQMR
performedRLNT
performingMSLT
peruNNVO
peterVMNN
philWNNM
philippinesOOTO
philosophyONOT
photographyONNT
pinONOT
piscesNONT
placedOSNP
planONOT
plansTPPL
playTQOL
playedURJO
playerOTLP
playingTQPL
playstationONOT
pointONRQ
polandMTOP
policyNSRM
politicalPUNN
popeNNPT
popularOSRM
populationNOTO
portlandONVM
portsmouthOSPN
portugalNTPM
portugueseLTLT
postNRNQ
precededMPPR
presidentSQLP
pressureONPS
previousRKTO
previouslyQPRN
priestPOOS
princeSMNR
probablyOLQT
producedRPQM
producerQNNS
producingQMTN
professionalNNNV
promotedSTLM
pronouncedRMTM
proposedPNTN
publishedQUJQ
punjabONRR
putSMLT
quandNNNU
quebecONTO
queenXNNM
quotNNNV
quotealiciousNMNW
rTMMR
radioNQSM
railPONT
ralphRMNS
ranTONO
rankedQMRP
rayNONU
reOMVO
reachNOOU
reachedNNOU
readNNQS
readyMSRN
reallySNOP
rebuiltRLRP
receivedRLQR
recognizedONTO
recordedTPLP
recordsNONU
redTONN
referredPRRL
regionOMTP
regularlyNUPM
relatedNQMT
releasePONS
releasedMUPO
rememberedUOON
replaceSMQO
representingPSOM
researchTNPN
resortNNUO
respectivelyNNQR
responsibilityORRM
returnedRSNM
retweetONOU
revealedUNNO
richNMVP
richardSMMS
rideMTNQ
rightRMQQ
riverONUN
robTQMN
robertPPMS
rockNMQT
rogerUNNN
rollNONV
romaniaMOQS
romePOSO
roundTQNM
royalSMRO
rtOLOV
runningMRPP
runsNSSL
russiaMOOU
russianNLVO
sONNU
saNQNS
saidUKPP
saintNNXK
salesMRMT
sameOMQT
sanRSPK
santaOMUO
sarahSNNR
saturdayLLSU
saveSOLR
schoolTPOM
scienceMRMT
scoringONRQ
scotlandROPO
sculptureNONU
seanVNNN
seasonQRPM
seattlePNNS
secondTKRO
secretaryWMMN
seeQLPR
seemsNMVO
selectedRSNN
selfSLOR
sellingOQSM
septMMTQ
septemberOQMS
seriesNPKW
servedRQOM
serviceNNRR
servingMSOQ
setPMMV
severalQQUI
sexstrologyOOOT
sheXMKO
shortlyUNNO
shouldMRSN
showNSOQ
sideMULR
signedSLOR
simplyPSNN
sinceOQVK
sincerelytumblrONNT
singaporeNTQM
singerXMMM
singleOOOS
singlesOORO
situatedMMYL
sixLUMR
skyNRNQ
slijterijmeisjePOOR
soVJKU
soldOVMN
someSPKR
somethingSOOO
sometimesMQSO
sonOSNP
songQLMU
sonyNQNS
soundNMRS
southLL]K
southernMRUL
spainPRPO
spanishONUN
specialMROR
spiderSNNR
sriOMUO
st.NLVQ
stQNPQ
stageTLSL
standRNNS
starredRNRN
starringRMLU
startedNRNR
stateLLRV
statedPVLN
stationNQUM
stayedNSQN
stillTNMQ
stockholmONUN
stopNNRR
storesNOOU
stormRTML
storyPNNT
struggleSOOO
studiedNMYM
studiosNTON
stylePRPN
succeededWMNN
suchLOPT
suicideSMNR
sunPOPR
sundayKUMS
sunnyUMPN
superLSMS
supportedMPRP
swedenNOUN
swedishSLNR
switzerlandOOVM
systemLQQR
tONNV
tailgateNNOV
taiwanNMSS
takenPPSM
teamKUQO
techMRNS
technologySMKU
televisionOOMU
tellTONO
tenOOPR
tennesseeONVM
texasNQUM
thailandOOTN
thanSNNQ
thatOSKS
thatsRNNR
theOOSN
thedeandrewayVNNN
theirRSKO
themTOLP
thenLPWN
thereRRMN
theseNPMU
theySSLM
thinkMRMT
thirdUQPJ
thisNQPQ
thomasPPNR
thoughNLUQ
threeORTK
throughQQUI
thursdayNMOV
timVQLL
timeMMMY
toQRPM
todayMPOT
togetherLSTM
tomULRM
tomorrowJTPR
tonightJOPV
toniteNONU
tookSQPM
tourSNMR
townNSOP
trackNRSM
tradedRNNR
trainNNOU
troopsMRTM
trumpeterQNNT
tuesdayRMRO
turkeyPMTO
tvMNSR
tweetNMNV
twitterVMMP
twoNRTL
u.s.TMMR
uMMLZ
ukNOVM
underLPQS
unitedQOSL
untilQRNO
upTLLU
upgradedONVM
uponVMNN
upperOMSQ
urMMMY
usRPOO
usaOOSO
useONTO
usedNKVQ
usingSOQM
vancouverOMTP
variousMNVO
versionMRNS
veryPLPS
viaNNMV
victoriaNSPO
virginiaNSQN
virtualNRPP
visitingOQTL
voicedSLMS
waNMOV
wakaflocka1017OOOR
walesNNUN
walterRMSN
wantNMNW
wantedQQQM
warSPON
warsawMORR
wasQPNQ
washingtonPOUL
weVLMQ
wednesdayNMSS
weekNNOU
wellLSPQ
wentLSQP
wereOQIW
westML[L
westernSKRQ
whatQLNU
whenRLNT
whereKSRP
whichITRP
whileTOON
whiteRMTM
whoXPIO
whoseNRRN
widelyQTMN
wifeSMNS
willRSLN
williamPLPS
winningOQNS
wisatatiketcomONOT
withOORP
withinNNTQ
withoutNNPS
womenSOOO
wonOUQL
workSOMQ
workedTPNN
workingNROQ
worksTNOP
worldQSPL
wouldROSL
writerONSP
writingVPLM
writtenXMMN
wroteRLQR
wuhanOLWN
xboxNONU
yaNMNW
yearQLMV
yearsOSOP
yesRNMR
yesterdayNNNW
yoNNNW
youTHKY
youngPORO
youngerWNNM
yourTJPR
zodiacfactsNNMW
~OMNV
–OOOR
—ONNU`,
  head: `1 !OOOS
1 #NNLY
1 %MMTR
1 &SMRO
1 'MLQW
1 'llOOOT
1 'sQNMU
1 (QSNN
1 )MKRV
1 *LML[
1 +QNOS
1 ,,PNNT
1 ,QPSM
1 --UJOR
1 -MMRT
1 ...NTNP
1 //NNNU
1 /FVKY
1 1stRLNS
1 2ndLNMY
1 3rdMMMY
1 4thNNNW
1 6thONNU
1 :PNPS
1 ;TLQO
1 =NLVP
1 @FJKg
1 TITLEUFNW
1 [MLOX
1 ]MRNS
1 ^PNPR
1 aKTOR
1 aboutRJNW
1 acrossONUN
1 africanRMUM
1 afterXLRJ
1 againstSQJR
1 agoONOT
1 albumPMMV
1 allORKU
1 alongsideRNSM
1 alsoRLUM
1 althoughRRKP
1 amNMNW
1 amazingTNOP
1 americanMRNT
1 anOSKS
1 ancientOMPT
1 andQORO
1 anotherKOQU
1 anyNOVM
1 appointedNONT
1 areKJTV
1 aroundMLVQ
1 asTOQK
1 atMRSM
1 bandI_NL
1 basedNRMS
1 beNMMY
1 becamePPMS
1 beenMUNP
1 beforeSLSO
1 behindNNSR
1 beingROLT
1 betweenOH^M
1 bigOOOS
1 bookNNNV
1 bornOLSR
1 bothMQSO
1 brazilianOOOS
1 britishKNPW
1 brotherXNNL
1 butSRNN
1 byOTLP
1 calledJTQQ
1 capitalMMYM
1 centralNLWO
1 centuryPKUP
1 certifiedNNOV
1 characterUNNO
1 classicRLPR
1 clubMWNN
1 companyNVNN
1 contemporaryOPUM
1 currentNMOU
1 daughterUNON
1 dayMMOW
1 deTLQN
1 despitePNSO
1 dogMNOV
1 downtownOMVN
1 duringPNTN
1 dutchNMOV
1 earlyKQRR
1 eastOMVN
1 easternNLYL
1 endONOS
1 enteredNNPS
1 epicMNNW
1 ethnicLPSP
1 everNROQ
1 existingNSRM
1 familyMNNW
1 famousNOOT
1 featuresTLMS
1 featuringVNNN
1 fellowNUNP
1 filmNMMX
1 firstPNRQ
1 fiveNMOW
1 followPNNT
1 followingPOUM
1 formerNULQ
1 formerlyRSPK
1 fourRULM
1 frenchMRQP
1 fridayMLNY
1 fromPOSM
1 futureMMVP
1 generationPNNT
1 genusNNNW
1 germanNTMQ
1 goKXON
1 goodMSNR
1 greatTMMQ
1 groupMYMM
1 haveOMLX
1 helpUMRL
1 herMMOW
1 hisLRJX
1 houseOONT
1 iMLMZ
1 ifULMQ
1 importantOMNU
1 inMMUQ
1 includeOPWJ
1 includedWMPL
1 includesOOTO
1 includingPJRT
1 indianNMPU
1 intoLQOU
1 isRLTN
1 itPKSR
1 itsLMPW
1 jaketNONV
1 januaryNOOU
1 joinedKXON
1 joiningNWMN
1 joinsOUOM
1 justNMNV
1 knownSMMS
1 laOOOR
1 lastNQNT
1 laterLVSL
1 leaveNOTP
1 leavingSPPM
1 leftONWL
1 likeUJMT
1 littleNONU
1 localMPNU
1 mainMMXN
1 mainlandPNWL
1 majorLOOV
1 manyLRMT
1 medievalNNSQ
1 modernNMSR
1 mondayONOT
1 moreMQMU
1 mostNLQV
1 movieMNOV
1 murderVNNN
1 musicalNNMW
1 myPOLU
1 n'tOOOT
1 nameUROK
1 namedWPML
1 nativeNNSQ
1 nearNL[L
1 newMPMW
1 nextTNOP
1 noQNMT
1 norMPPR
1 northernNMWN
1 notOUNN
1 notedONRQ
1 novelNNNV
1 nowJTUM
1 néeXMNM
1 oNNNV
1 occupiedNNVN
1 ofPNSN
1 offRNOQ
1 oldUNLQ
1 onOUKQ
1 onlyONQR
1 orTPMN
1 otherJWNQ
1 ourLLTS
1 outMSNR
1 outsideOSQN
1 overKQTP
1 ownNMNW
1 partyNSNQ
1 pastPLUO
1 playNNNV
1 playerUNNO
1 popularNMSR
1 precedingNMWM
1 previousMSQO
1 professionalONNV
1 prominentOSOO
1 promotePLLX
1 rapperVMOO
1 reachedNNQS
1 recognizedNMRS
1 renamedPMQS
1 replacedVNNN
1 representedNMYL
1 retiredOOOS
1 romanOSOO
1 sameNRNR
1 saturdayNNOV
1 secondLMOX
1 seeTMPO
1 seriesNMNW
1 sevenONNU
1 simplyNPNT
1 sinceQQSK
1 soORLS
1 someLUPO
1 sonTNOO
1 southONUN
1 southernNMYM
1 spanishMQNU
1 specialNUOO
1 suburbanONUO
1 sundayOMNU
1 supplyONNU
1 textQLMU
1 thanORMR
1 thatXSGN
1 theirMOOU
1 thenSLSO
1 theyOOOR
1 thinkXNLN
1 thirdTMMR
1 thisLORT
1 threeTOLQ
1 throughNOTN
1 throughoutPLVN
1 timeRMSN
1 titlePMNU
1 titledNMLY
1 toMSTL
1 todayMNMX
1 tomorrowPNNT
1 tonightLMST
1 topOONT
1 touredOOSO
1 towardsLSUL
1 traditionalNSLR
1 twoJRRR
1 underMRLU
1 upNQOR
1 usOOOS
1 useNMQS
1 usingNQMT
1 variousMOSP
1 viaLRPR
1 vsMXMN
1 wasYKJS
1 watchRNNR
1 weMMMY
1 wednesdayNNNV
1 weekTMNR
1 wereQNNS
1 westernMLYM
1 whatQQNP
1 whenTPMN
1 wherePPTL
1 whichXNNL
1 whileVNNN
1 wifeQMNS
1 willSNMR
1 withVMPM
1 withinNLTQ
1 wonRRLP
1 wordNMSR
1 wroteRNOQ
1 yearsMSNR
1 youMJNZ
1 youngRQQL
1 yourLRMT
1 |MJQX
1 ~MNSR
1 –KOYM
1 —MNXM
2 #NMOV
2 'USLL
2 'mNNNU
2 'sLNQU
2 (LMWP
2 )URIP
2 +ONOU
2 ,SRJQ
2 --TOOO
2 -RHPV
2 /QVKN
2 1stOMNV
2 :QJOV
2 ;OLOV
2 @LIRY
2 TITLE]NKJ
2 ^OTRL
2 aQMPS
2 aboutTMRM
2 actorULOO
2 actressVMNN
2 afterULNQ
2 againstQWMJ
2 albumNMNW
2 allNRNR
2 alongsideXNNL
2 alsoNQSN
2 andRSNM
2 architectTNOO
2 areRNTM
2 aroundNNVN
2 artistXLNM
2 asPSMP
2 askedSOOO
2 atHTUO
2 authorTNOO
2 bandK[MN
2 bassistVMON
2 beNMOV
2 beforeMTNQ
2 behindTLRM
2 betweenOLWM
2 bothQSKQ
2 brotherTOON
2 butPTMO
2 byXRMI
2 calledMPSP
2 candidateTNPO
2 classicQOLT
2 coachXLOM
2 dadUOON
2 dayNNQS
2 defeatedTNPN
2 directorTNON
2 drummerWMNN
2 duringMNRR
2 easternONSP
2 everyOUOM
2 famousONVM
2 featuringUNON
2 filmNMMY
2 firstOTPL
2 fiveNRNQ
2 followingPRPM
2 forNVMO
2 formerMOUO
2 formerlyOUNN
2 founderVMON
2 fridayOOOS
2 friendUONN
2 fromNTQM
2 greaterNNWN
2 guitaristXLOM
2 haveUONN
2 hisLRLW
2 iNOPS
2 includeSJQR
2 includedUMMQ
2 includingOOPR
2 intoOSSK
2 isRLPQ
2 joinedOSON
2 lateTQMN
2 laterNTNP
2 leaderUNOO
2 leavingNRRN
2 likeQQIU
2 localMNNW
2 managerTNOO
2 manyOONS
2 meSNOP
2 memberUNNN
2 metTQNN
2 ministerSNPO
2 mostNMNW
2 musicianUNPM
2 myNRNR
2 nameNLWO
2 namedOKSR
2 nearbyNNUO
2 newMQRP
2 noMRNT
2 northernOMWM
2 nowPUNL
2 oldNMWM
2 onMNTP
2 orSPPM
2 otherKRRQ
2 ourNMOW
2 outOOSO
2 outsideOOTN
2 overMNVN
2 painterVMON
2 photographerTNOO
2 playedULNQ
2 playerWKPN
2 poetTOOO
2 politicianUNOO
2 producerVQMM
2 rapperSMNR
2 renamedMRSM
2 representedONTO
2 secondNNPT
2 sinceTOON
2 singerVMON
2 sonVNON
2 songwriterUNON
2 southernMNVN
2 starredTNOO
2 starring[LLM
2 starsWLON
2 succeededTONO
2 supportPUNN
2 thatRQON
2 theLOSQ
2 thenRMSN
2 thisRMQP
2 throughMPPS
2 tookTOPN
2 trumpeterTNOO
2 twoQLNU
2 underULQN
2 untilSMMS
2 viaNOOS
2 vocalistVMON
2 wasVIQP
2 wereXLPL
2 westernPNTN
2 whenQUNL
2 whereSRPL
2 whichRMUL
2 wifeUOON
2 willTNNQ
2 withPRMQ
2 withinMLYN
2 writerVMON
2 yourONOT
2 ~NNNU
2 –NMTR
3 #MMI^
3 'sJVPO
3 (PNKW
3 )UOLP
3 ,NPQR
3 -LRLV
3 /LSLT
3 1stOOOT
3 4thOSOO
3 5thNNNV
3 :MLRU
3 ;NUIT
3 @LJRX
3 TITLEXMMN
3 ^RNRN
3 aINTU
3 afterQPMR
3 albumNNMW
3 allONNU
3 alongOMUO
3 anLSNS
3 andONRP
3 annualOMMV
3 areMSQO
3 asMTOP
3 atLTVK
3 attendedOXKN
3 basedPTNO
3 bestONNU
3 bornWNNN
3 bothONQR
3 byQQTK
3 calledPROO
3 composerUNOO
3 duringONNU
3 establishedNVNN
3 filmNMNW
3 firstORNQ
3 fiveOOOS
3 forNNRQ
3 formerMSSM
3 fromQRPM
3 groupOVOL
3 hisMMRT
3 iNOOT
3 inJRPS
3 includeMTMR
3 includedVNNN
3 includingSPNO
3 isSUJM
3 itsNMSQ
3 marriedVNNN
3 myNNNU
3 nameORQN
3 namedMRRP
3 nearOOSO
3 ofNQPQ
3 onLPQT
3 orMSTL
3 ourOOOS
3 producerSNPO
3 renamedNTMQ
3 seriesNNNV
3 smallOROP
3 sundayONNU
3 thatOSOO
3 theJSSQ
3 thenOQMT
3 thisOSOO
3 throughORQN
3 toTOKR
3 twoMRQO
3 underQSMP
3 wasTOON
3 whenUQML
3 withKPRR
3 writerTMOO
3 –OORO`,
  around: `# !!ONOT
# !MKL]
# "NMNV
# #ILKb
# &NMNW
# 'sMMOW
# (OMMW
# )MKPX
# +OOOS
# ,MJPY
# -NLMY
# ...NNNW
# .JTLV
# /NMNW
# :KLTU
# @NLMX
# andRRKQ
# asMLNX
# atNNMV
# byNNOV
# forNNSQ
# fromNNNV
# hasNROQ
# httpMJM]
# inMKNZ
# isONNT
# itMNMX
# jokeONOT
# ofONNT
# onMLQV
# presidentialONNU
# romanceONNU
# thisNNOU
# toONOU
# tomorrowOMMW
# tonightNMOV
# wasVQKM
# withOOOS
# youMLMY
# |NNOU
' ,SMMS
' .TSLM
's "SNMR
's #NNNV
's &RMMT
's 'sMNOV
's (QRKR
's )OTON
's ,JTMU
's asNNOU
's httpNMNW
's isMQOT
's ofNOOT
's onNMSR
's seriesOOOS
's toNNNV
's wasQNRO
's withRTJO
( "ULLS
( #UONN
( 'sQMMU
( )MSRN
( ,QQQM
( -OONU
( /MVRL
( :LKQX
( ;RPLR
( andNNRR
( inMMRU
( ofNMPU
( theOOOS
( toOOOS
) (PMQR
) ,UPLO
) .TOON
) :QLMV
) @OOOR
* *NNNW
* ifOOPS
, !TMNQ
, "RKJY
, #PQMR
, &SRNM
, 'MQQR
, (LQUN
, )LM^J
, -LOLY
, .OPVK
, /NNNV
, :MKRW
, ;QLUN
, ?OOOR
, alsoPROP
, andRNLT
, announcedSSML
, areOTLQ
, asTNQM
, atRNNS
, attendedUNNO
, becameWNNM
, beganUOLP
, byMMUQ
, duringNQPQ
, establishedTLRN
, forOLOW
, foundedUOON
, fromQKSQ
, hadPRSK
, hasUPKQ
, httpOMVN
, inTNMP
, isRLQQ
, itOOOS
, joinedNNNU
, launchedPTNO
, leftXNNM
, madePRLQ
, ofOOLV
, onQKPT
, orNULQ
, performedOUNN
, playedUNNO
, releasedOTON
, saysUQLM
, servedTMOP
, startedSNQN
, thatNNVN
, theNOOT
, toLNTR
, tookVNNN
, wasWOKO
, whoNNUO
, willQQQM
, withSMRM
, wonTNOO
, wroteTNOO
, –MQXJ
- "PNPS
- #NLMY
- 'sOMSQ
- )PNRP
- ,PLQS
- -ONOS
- .MLQV
- andSNMR
- borderONUN
- inNRMS
- isOMOU
- ofNMOV
- partyNNVO
/ "NNNV
/ #RHMY
/ 'NMOW
/ (NONT
/ )LUTK
/ -NNNV
/ .MKMZ
/ 3dNNNV
/ :MNOV
/ ?NLNY
/ andNPNS
/ decemberMJM[
/ httpNLNX
/ januaryNLNX
/ onLSLU
/ viaOLOV
1st (QMNT
2nd ofNONU
: "SONP
: #SNMR
: &ONOT
: 'sNJPW
: (QPSL
: )NMVO
: *ONOT
: ,MIZP
: -KQSQ
: ...PNMU
: ..ONNU
: .ROLS
: /ONNU
: :UKNS
: @ONOU
: andQNNS
: atNNMV
: forNNMW
: haveNNOV
: ifNNNV
: inOOPR
: isWMLP
: itSNNQ
: maySQMO
: netNNNV
: onTNOO
: outONNU
: tendNNOU
: thisNNNV
: toOLNW
: wasUNNO
: willVNMO
: |UNNO
; !TNNQ
; &NNNV
; 'sUNNN
; (RNNS
; ,IQOV
; .TQLO
; :NMMX
; ;RMLU
; inNPNT
; partyNMVN
@ !MLRU
@ #MLM[
@ &NNOT
@ 'sNMNX
@ )MMTR
@ *OONT
@ ,LNNY
@ -NNNV
@ ...NNMX
@ .NMNW
@ :JOL[
@ @JJO^
@ aNMNW
@ afterNNNV
@ andMMNX
@ atONNV
@ canNOOT
@ doMNMX
@ forMOMW
@ goodNMNW
@ gotNOOS
@ haveMMMY
@ heNNNV
@ herNOOT
@ howNNNW
@ httpMMQU
@ iMMMY
@ ifNOOT
@ isMOMV
@ itMOMW
@ justMOOU
@ letNNNV
@ lolNMNW
@ mayONOT
@ notNNNW
@ onNSNQ
@ oneONNU
@ pleaseNNNV
@ stillNOOT
@ thisONOT
@ toMMMY
@ todayNNOU
@ tomorrowNTMP
@ wNNNU
@ weNNNU
@ whatNNNW
@ whenNNNV
@ willMNOV
@ yeahNNNU
@ yepNNNU
@ youMLNY
TITLE "NOOT
TITLE #OOOR
TITLE 'sXNNM
TITLE (YMMM
TITLE )WNNM
TITLE ,[MKN
TITLE .TONP
TITLE andUONO
TITLE announcedROPO
TITLE asWNNM
TITLE calledSOON
TITLE fromQONR
TITLE hadTOOO
TITLE inNMQT
TITLE isLRMU
TITLE ofUNNO
TITLE onSOOO
TITLE saidUNPM
TITLE toQNNR
TITLE wasVLLR
[ ]LKPY
^ !!!!SNMR
^ !!MNNW
^ !LNNX
^ "PKPU
^ #JMOZ
^ &PMMV
^ 'LNLY
^ 'sNTSK
^ (XNTF
^ ,SONP
^ -PSQL
^ ....MMNX
^ ...MLL[
^ ..MNNW
^ .LJIb
^ /OOOS
^ :OTHU
^ ;TMQM
^ ?NSMQ
^ @MLK]
^ aNNNV
^ alsoXSLI
^ andSNQN
^ areMPLW
^ asQTNN
^ atUOKQ
^ attendedWNNM
^ beNNMV
^ becameURPI
^ beganXPLL
^ belongsNMUP
^ cameUNNO
^ canMMRU
^ couldQMRP
^ deVNNN
^ didQMSN
^ diedXKRK
^ featuresNOOU
^ forMMRT
^ fridayNNMW
^ fromONMV
^ getMSOR
^ getsSNMR
^ hadTPLP
^ hasPQQN
^ haveNNQS
^ housesONUN
^ iNMMX
^ ifNNNV
^ inNSKS
^ isLPWM
^ itNNNW
^ joinedUNNO
^ justMTLR
^ kidsNONV
^ laterXMLO
^ madeTTKM
^ marriedVNNN
^ mayLKQX
^ mePNMV
^ myNNNV
^ noMMQT
^ nowQMMU
^ octoberNOOT
^ ofWMLQ
^ onMMNW
^ orTKQP
^ outQNNR
^ playedRNQN
^ previouslySOOO
^ producedVNON
^ providesNWLN
^ receivedUNNO
^ recordedTNOO
^ retiredSONP
^ returnedSSNM
^ servedTNOO
^ servesRMNS
^ startedUMLR
^ startsQMMT
^ stateMLZM
^ sundayNOOU
^ theTLKV
^ thenRLRP
^ toJTJX
^ tomorrowMNMX
^ usedKOTR
^ waitNONU
^ wasURNK
^ wentTMNP
^ wereNWMN
^ whoNMNW
^ willTVLK
^ wonVPMM
^ wouldOOMU
^ |WMMP
a "NONT
a #ONOT
a 'ONOT
a (MORR
a )OOOS
a ,KUNS
a -NJQW
a ...NNNV
a .NJPX
a ?NNNV
a actorNNMV
a andOPNR
a businessmanPNRQ
a concertYMML
a dayNNOU
a footballerNMNW
a forMUNQ
a formerONMV
a httpNMNV
a inNJQW
a lawyerONNU
a memberOUNN
a ofMLNY
a officerORNQ
a onNNVN
a painterPNPR
a politicianNMMW
a professionalPLNW
a representativePMVM
a singerNNNU
a toMXOL
a videoOVOM
a writerPNNT
across ,QNRO
after 'sULPO
after (VONM
after ,NSOP
after andRMRP
after campaignWMNN
after hadPSON
against .TULJ
against inLYOM
album ,PMMV
album .NNNV
alongside ,XNMM
alongside .SPON
although hadTNOO
an (OQNR
an ,OQLT
an -SMSM
an actorPLMW
an andNMOV
an architectPMOT
an artistPNOT
an cricketerPMMV
an filmPMNU
an inNKNY
an jazzPNNU
an lawyerPMNU
an ofOMOU
an painterPNMU
an politicianMOSQ
an professionalPNOS
an toMTOP
and "QMJX
and #ONOT
and 'sSPOO
and )LNVO
and ,OORO
and -OLMX
and ...QTMO
and .RROM
and :KQRR
and ;OLYL
and alsoPMUN
and andVMQL
and aprilPVMM
and areQQTJ
and asPSNO
and atNKSU
and becamePTMP
and byNRRN
and countiesMNVN
and duringQOOR
and forMKSU
and fromQMPQ
and hadTONO
and haveULQM
and inNORQ
and isRKRQ
and musicOOOS
and ofLTKT
and onNMTQ
and riversMNVO
and stateONTO
and thatOMRS
and theOOTN
and toNPYJ
and underONPS
and wasUOOL
and withTMNQ
and —RLTN
appointed ofNNNU
architect .VMON
are (PNRQ
are ,MKWQ
around .NNVN
around talkNNLX
artist (VNON
artist .SOOO
as #NMPV
as 'sSNRM
as (NTOP
as )NRQP
as ,RRQJ
as -NNNW
as .OSQM
as andUPKP
as fromNSSM
as inSOPN
as ofNMNW
as orWQOI
as representativeMTQN
as wasTMMQ
asked toVMNN
at !NOTO
at #NLRU
at 'sULPN
at (MRSN
at ,KURO
at -PNTN
at .KWUI
at andQQMR
at forMPUM
at heOWLN
at inKVRN
at onONVM
at tonightNMWN
attended ,OVNN
attended andNWMM
author ,TOON
band ,L[LM
band .JZOM
be inNNOU
became 'sSOOO
became ofMMNX
before ,PNNS
between andQIYM
both andNQOR
brother ,VNNN
but isQUMM
but wasVMNO
by &TOOO
by 'sMVOM
by (QTJQ
by )TRMM
by ,WRLK
by -NSQN
by .TRNL
by andQRRL
by asPTNM
by atULMR
by bandNMRS
by duringNRNR
by forRUMM
by fromTONO
by httpSSLN
by inOTNO
by ofUNON
by onWMOL
by rapperPONT
by recordingNMNV
by rockOMNV
by singerMNPV
by thePSNN
by toLOUQ
by underVOMN
by withXMMN
called "MUMQ
called )QPLS
called ,MJXQ
called .RMOR
called andNVOM
capital .NNVN
century ,OOTN
company (MVON
composer .UNOO
dad ,VONM
daughter ,UNNO
de ,ONSO
dog butMMOV
drummer .RNPP
during ,NNNV
during .MMMY
during andNNNW
eastern ,NNWN
eastern andNMWN
film ,MLMZ
film .MMNX
first ,TLMT
first .ONOT
first goldNMMX
first inNNNV
following 'sMRUL
for #OSMQ
for 'NNOV
for 'sQORN
for (NNNV
for )TOON
for ,PPNR
for -OOMU
for .NWPK
for :ONMV
for andOUPL
for beforeLSMS
for byNNRR
for fromNSNQ
for httpNKM[
for inTLSN
for ofOQNR
for onNQRO
for theSMMR
for toSLMT
former (PROO
former ,MRQQ
former ofOOOR
formerly )SRQK
founder ,UNON
four ,QMMU
friday ...MNNW
friday :OOOT
from #NLNX
from 'sWNLN
from (MTOP
from ,PTQK
from .SOXF
from :NNQS
from andKURN
from inPQTK
from onNSMR
from toRMUK
go !MWMO
good !NNOU
group ,OVOM
group .NVON
guitarist ,SNPO
his inOLSQ
his wasMOOU
i itONNU
i youOOOR
in !ONVM
in "NNMX
in #OLMW
in 'ZNMK
in 'sYSIJ
in (MJSU
in )MJUT
in ,JNXP
in -MOTP
in ...OMQS
in .JOWQ
in :MLTS
in ;ONRP
in ?OMWM
in aNOTO
in afterOPSN
in andJNVR
in areONVN
in asNJQW
in atOMOV
in beforeNMRS
in butNMVN
in byMMQU
in duringMSTL
in forONRR
in fromOMQR
in heONVN
in historyNULR
in inONRR
in isMLRT
in magazineNTNP
in nationalNOVN
in nearONTP
in ofOONT
in onLNYM
in orNNOU
in thatOMXL
in theNNWN
in timesNNMW
in toNTRL
in todayONTN
in untilNLUQ
in wasPMVM
in wereNNVN
in whereOMVN
in whoOMWM
in withMQTO
in wouldPOSN
in –NNYL
include (QNNS
include ,NQTL
include andSMSN
included ,VMPN
included andUOON
including 'sVNNN
including ,OMSQ
including .PSPN
including andQMPR
into ,NPRP
into .NPTO
into andRLPR
is "VNNN
is 'sNOTO
is .NRTM
is andLQPS
is forNONU
joined ,NWNN
joins #OTOM
leader toVNNN
leaving ,NSRM
like ,OQRN
like andRRLO
married .TNOO
musician ,TMOO
my .ONOT
my isNOOT
name "QQSK
named "PMSQ
named .LSRO
near ,NMWN
near .MLZM
near andMNWN
near inNOUO
nearby ,ONUN
new inPOTN
no "OTOO
northern ,ONUN
northern .ONVM
northern andONUN
northern inOOTN
novel ,OOOT
now )LVUJ
now ,NPTN
née )WNMN
of !QLMV
of "PNTN
of #PKOW
of &NONU
of 'QOQN
of 'sSTNK
of (OORP
of )TPON
of ,RNSM
of ...NONV
of .PPTM
of :NLXN
of ;NRRM
of afterMURM
of againstNSRM
of alongNMTQ
of andSLSN
of areOKTR
of asOSRK
of byURNK
of descentMPRP
of duringNVPL
of forMPPR
of fromORTK
of hadMMXM
of httpOOOS
of inRQSJ
of isMRSN
of nearLRUM
of ofOLLX
of onJPRT
of orSOOO
of originNNNW
of presidentPNUM
of theNNOU
of throughSNQN
of toSKVM
of wasLPQS
of wereQNTM
of whoQUNL
of withOPTM
of –OOTO
old .ONVN
on !MSMS
on #NMRS
on 'QPMR
on 'sVRNK
on (NSRM
on ,QLUN
on -ONOS
on .JUNT
on andMQKV
on atNPUM
on fromOQSN
on httpNLTQ
on inLTRN
on laterNVNN
on onNVOM
on theNPMU
on withNLRT
or "MTRM
or (TORJ
or )NPUL
or ,WPMK
or .ROJT
or isLLSU
original ,PMNT
our ofOOOT
outside .ONVN
over ,LTQO
over .OLYL
over inORRL
player ,ULPO
player .TNPN
preceding 'sNNUN
producer ,WMNN
producer .SOPO
rapper ,VMNN
renamed .NTQM
represented atNNUO
represented inNNWN
second .OOOR
series ,ONOT
series .MMNX
since wasOSQN
singer ,SNOO
singer .TOOO
son ,ROOO
son .TNOO
southern ,OOTO
southern .ONVN
southern andNNUN
starring ,WNNM
starring andUNMO
stars ,WLON
succeeded asVNNN
supply ...ONOT
support andRUML
than 'sTNNO
than .ONOT
that 'sRRNN
that ,SOOO
that andPRQM
that hadQRNN
that hasPPLT
that isURML
that wasUNNO
that wouldVMNO
the !NLPW
the "RMPQ
the #MRJV
the 'QSOM
the 'sNRRN
the (KSQQ
the )HSOU
the ,LQSP
the -JMPZ
the ...LNPV
the .NRQO
the /LVQM
the :NONU
the ;NNQS
the aNOOT
the administrationSMMR
the afterKNST
the againstNQQQ
the alsoKUTL
the andKSSO
the areQPMR
the areaOLWN
the armyOUNN
the asORQO
the atLPUP
the becameMQPR
the becauseOOMV
the beforeLSSN
the beganNSLS
the betweenNNPT
the borderNMQT
the branchMMRT
the brandNSJT
the butNWNM
the byLPRR
the cameNTNO
the candidateNTON
the channelNUON
the chartNNMW
the chartsPMQR
the coastOMTP
the coloniesNNNV
the communityMRQP
the companyNSNQ
the districtMMYN
the duringOQRO
the départementNMTQ
the entryNTKS
the eraMSMR
the faithNUNN
the familyWRKL
the filmRNIV
the forKTQP
the forcesPMKX
the franchiseOQMR
the fromMQTN
the gameNVNM
the governmentNNNU
the groupNUNO
the hadKPSR
the hasQSMO
the haveLVOP
the hePONT
the httpPMOT
the inMRQP
the includeNORR
the includesMVMO
the internationalOORO
the intoNSSL
the isHQRV
the islandsNNSQ
the labelNRNR
the languageNMTQ
the locatedNTQM
the lostNUON
the marketNNPU
the menNQPQ
the metropolitanNNWM
the movementJVLU
the nameNNNW
the nationalOJPW
the nearNLUP
the networkMYMM
the ofNNSQ
the onMSPP
the openedQKRR
the orKNTT
the overMSMS
the parliamentPMQR
the passesNOUN
the peninsulaNNVO
the peopleQMQR
the periodMLPW
the policeNNSP
the provinceNMSS
the recordNUPM
the regimeNSNQ
the regionMJ]L
the releaseNOSO
the releasedOSNP
the riverONTO
the rockOMNV
the royalOMOU
the seriesQKJZ
the sinceNPRO
the soundtrackNNNU
the stateMLQV
the statesMRRO
the styleMLQV
the systemMLTS
the teamMTQN
the televisionNRNR
the thatMNSR
the theNPSO
the toIUSO
the tomorrowOMOU
the tonightOOOT
the underNOSQ
the valleyPMUN
the versionOMQS
the warNVNN
the wasIUKV
the werePRQL
the whenOPOR
the whereLWNP
the whichNQUL
the whileNMNV
the whoNTMQ
the willOMOV
the withKQVO
the wordMNMX
the wouldMRPP
the –MNYL
then ,RMSM
this :ONOS
through ,OUPM
through .OPTM
through andOMWM
through inNNOU
throughout andOMUN
to "ONNT
to #NTMQ
to 'NNUO
to 'sQRSJ
to (QQLR
to ,RORL
to .RPPN
to aSMNR
to andIPUQ
to asQMUM
to atMRNS
to byOROP
to forNMWN
to fromTPMO
to inJWQN
to isQMTN
to januaryNNPU
to nextNMSQ
to ofRMOR
to onMMUQ
to toNNUO
to tomorrowLMWO
to tonightMMUQ
to wasNMSR
to whereOQSM
to withMNWN
took takesUNPM
towards ,QMTN
two (PVMN
two ,ONTO
under 'sSNOO
under ,VNON
under .ORLR
under andTMMR
was 'sVLRL
was (PNNU
was ,XLNO
was .SMMR
was andVNNN
was ofNNNV
we theNOOS
were ,ULMQ
were andOTNN
western .NNVN
when andSMRN
when becameQORN
when getsUNON
when wasPRPN
with !MMNX
with "NMMX
with 'sKOTQ
with (TLKU
with ,RSMM
with .QSMO
with :QNPR
with andSRNM
with asUNON
with forSMOQ
with inPWNK
with ofQNSN
with onRLTM
with wasTNPN
within .ONUO
writer ,UNOO
writer .SOOO
you .MONW
your "OOOR
| .NNNW
– (ONUN
– ,OOSO
– –NNSQ`,
  shape: ` X - XxMRMS
 X XXNOOT
 X Xx XxNUMO
 X XxRPKS
 X. X. XxYMNM
 X. Xx XxVONN
 X. XxWKKS
 X.OKMZ
 XIHIh
 XX - XXLUKS
 XX - XxNRNS
 XX XNNOU
 XX XX XX XX XXONNU
 XX XX XX XXNMNX
 XX XX XXMKOY
 XX XX XxNNOU
 XX XXRMPP
 XX Xx XXMRRO
 XX Xx Xx Xx XxNNOU
 XX Xx Xx XxNLOW
 XX Xx Xx of XxOSNO
 XX Xx XxJULU
 XX Xx.OOPR
 XX XxMVLQ
 XXLSOR
 Xx " Xx " XxSMMR
 Xx & Xx XxMQMU
 Xx & XxJTNT
 Xx 's Xx XxORNP
 Xx 's Xx of XxQNTM
 Xx 's XxPNNU
 Xx - XQMNU
 Xx - XXNVMN
 Xx - Xx - XxMQQQ
 Xx - Xx XXNTQN
 Xx - Xx Xx XxMMQT
 Xx - Xx XxNRSN
 Xx - XxKNTS
 Xx - xLNNX
 Xx X XxUMMQ
 Xx X. Xx XXTOON
 Xx X. Xx Xx XxMQTN
 Xx X. Xx[KKP
 Xx X.UONN
 Xx XOPNR
 Xx XX XXMNMX
 Xx XX Xx XxONSQ
 Xx XX XxOPPR
 Xx XXJRLW
 Xx Xx 's Xx XxOOOS
 Xx Xx 's Xx ofOSPN
 Xx Xx , Xx.PROO
 Xx Xx - Xx -OVLO
 Xx Xx - Xx XxRNLT
 Xx Xx - XxQNMS
 Xx Xx - xZLMM
 Xx Xx X.NTNO
 Xx Xx XQLMV
 Xx Xx XX Xx XxOOOR
 Xx Xx XXPMIZ
 Xx Xx Xx & XxPOOS
 Xx Xx Xx - XxUSLM
 Xx Xx Xx XX XxORPO
 Xx Xx Xx XXOLOU
 Xx Xx Xx Xx XXPROO
 Xx Xx Xx Xx XxNLPV
 Xx Xx Xx Xx ofNRPQ
 Xx Xx Xx Xx.PRON
 Xx Xx Xx for XxOQMT
 Xx Xx Xx of XxMYIP
 Xx Xx Xx of thePUNN
 Xx Xx Xx.QLLV
 Xx Xx and Xx XxPTLO
 Xx Xx de Xx XxOTLP
 Xx Xx de XxQTOL
 Xx Xx for Xx XxOONT
 Xx Xx for XxOROO
 Xx Xx for the XxPVMM
 Xx Xx of Xx XxMQQQ
 Xx Xx of Xx andQRQM
 Xx Xx of XxLPSP
 Xx Xx of the XxQWLM
 Xx Xx. XxOOUM
 Xx Xx.MVKQ
 Xx XxROPP
 Xx and Xx XxPQRL
 Xx and XxOOSO
 Xx da XxROPO
 Xx de XxWIRN
 Xx de la XxOMVN
 Xx des XxNMUP
 Xx di XxULLR
 Xx du XxPMUN
 Xx for Xx XxOWMM
 Xx for XxOSOO
 Xx for the Xx ofOTOO
 Xx of Xx - XxRRLO
 Xx of Xx Xx XxORTL
 Xx of Xx XxMMRT
 Xx of Xx and XxQXLK
 Xx of Xx of XxOWMN
 Xx of XxNNRQ
 Xx of the Xx XxMPMU
 Xx of the Xx ofNMTQ
 Xx of the XxOTKQ
 Xx the XxWNNM
 Xx van XxXMMM
 Xx xNOOT
 Xx. X.NNNV
 Xx. Xx 's XxOPUL
 Xx. Xx XxOVNM
 Xx. Xx of XxPTNN
 Xx. XxISSQ
 Xx.IKXT
 al - XxSRNM
 de XxPLRR
 iOSNNNV
 x Xx XxPWKN
 x XxMUNP
 xKML]`,
};
