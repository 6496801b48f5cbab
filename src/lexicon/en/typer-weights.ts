// Written by scripts/train-typer.mjs; do not edit.
/**
 * Weights of the typer of names: each row is a word and four digits, one for person, organisation, place and other.
 * Trained on Wikigold (CC BY 4.0) and Re-DocRED (MIT; texts CC BY-SA 4.0).
 */
export const alphabet = '!#%&()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_abcdefghijklmnopqrstuvwxyz{|}~';
export const weightScale = 12;
export const typerWeights: Readonly<Record<string, string>> = {
  rule: `acronym-afterF^KQ
acronym-firstF^CZ
acronymDaLQ
adjectivalKZAZ
agent-afterKWLR
agent-beforecY@F
agents-beforeZ_ED
all-commonORMS
ampersandBXMX
and-afterQNRO
and-beforeSNTL
apposition-before]MMJ
are-afterOSOO
articleLTJV
body-afterHUUO
bornRJF^
bracket-beforeIRRR
byWYJF
camelNUGV
capitalsAVSV
common-aloneMTFY
common-firstHOSU
common-lastDSSW
country-in-bracketsLXUH
digitDN[S
family-aloneWLQM
family-firstQNSN
family-lastUNON
for-beforeLWKR
generationROHX
given-aloneSNPN
given-commonRMSN
given-familyRPOP
given-firstZLMM
given-lastVMMP
given[LLM
has-afterVTJM
head-organizationQcJC
head-otherLNAg
head-placeLPeA
in-afterMPSP
initial-firstaNHK
initialXKIU
is-afterMNTR
kin-afterbPEK
kin-beforemHHE
known-country@?iZ
known-group<cVM
known-organizationDkGM
known-placeAOkG
link-first-of-organizationB^OR
link-first-of-otherJQSR
link-first-of-personYQGN
link-first-of-placeGL_O
link-last-of-organizationGVRQ
link-last-of-otherLFQ^
link-last-of-person-too]MNI
link-last-of-placePKYM
link-noneKNSU
link-surname-of-personlCMF
list-afterTMMR
list-beforeTOTH
livesaMKI
longNPNU
noun-afterOQNS
number-afterKNCe
number-in-bracketsVHQQ
of-afterMKMZ
of-beforeNQWJ
ofKTOR
onePMQR
opensTNOO
particleTQPK
person-verb-beforeTNUI
place-afterHSaF
place-firstCZSP
place-insideMUQM
place-lastFYRO
plural-aloneRVJN
possessiveXWKE
prep-acrossOMXL
prep-aroundNK_J
prep-atEYaD
prep-fromORUJ
prep-inFK_Q
prep-intoFNYS
prep-nearKHhG
prep-outsideLSWJ
prep-theLQUN
prep-throughIPUQ
prep-toMTTJ
prep-towardNNXM
prep-towardsUSPG
prep-viaKTOR
preposition-beforeLVRL
quotedOGL^
role-afterVPMM
said-beforeWIOQ
sayscQGG
small-elsewhereJPK[
suffix-organizationAiNJ
suffix-otherGRAh
suffix-placeDLjI
theGSUQ
threeOOOR
titlekCCP
twoTNNP
verb-afterYXFH
verb-beforeSPOM
whoaTDI
with-beforeWRLK`,
  first: `20thNUNO
a.UOOM
aaronSNPO
abcPVNM
abrahamUNNN
academyNQLT
actNLSS
adamUQMM
adolfVNOM
afghanistanNOUO
aflOUMN
africaKMUR
africanOPJV
airPVMM
alNSSM
alabamaNRSM
alainUMOO
alanYMMM
albertYMMM
albertaOMVO
albertoXNMM
alexanderZLML
alfredPMVM
algeriaOOUL
aliRNLU
allenULQM
alliedK^MK
alliesNZML
ambassadorNNMW
americaMTUJ
americanKSE^
americasOLYM
amyVNNN
andersonSOOO
andhraNSQN
andrewXMNM
androidMLMZ
andréVONN
andyVNNN
annaTLLS
anneYMNL
antarcticMRWK
antarcticaONVM
anthonyONTO
appleORLS
arabicOMLW
areaOOOS
argentinaMM[K
argentineNPJX
arizonaNMWM
armyOXLM
arnoldRRMN
artSNMR
arthurRMLT
articleONNT
artsNMPU
asiaOJ[L
asianNPMU
associationNVNN
athensOMWM
atlantaNSSL
atlanticMNOV
australiaMKZN
australianMNJ[
austriaMNXL
austrianNOJX
bNMNX
badMUPN
balticMTRM
baltimoreMPWL
barackVONM
barbaraWMNN
barcelonaMSSL
baronetLMLZ
baroqueNOOT
barrySUKM
battleNKK]
bayMNXM
bbcLVOO
beijingL]LK
belgiumNMWM
bellKVKT
benYLMM
benedictWNNM
berlinLMXO
bernardUNNN
bestNKL[
bettyQNTN
bibleMNMX
bigKTUK
biharOMVN
billXMNM
billboardMRMU
billyXLNN
blackUPLO
blueMVNP
boardLPMW
bobZMLM
bobbyVNNN
bolognaOMVN
bolívarNMXM
bookONOT
bornNONU
bostonMMRT
brazilONYK
brazilianOLJ[
brianXLNM
britainMNZK
britishLPNV
bronxPNTO
brooklynONUN
brownTOON
bruceWLON
brunoVNNN
bucharestNLXM
buenosOMVN
bundesligaNYLM
byzantineMLRU
cONNU
californiaNJ[L
canadaPNZG
canadianPNJX
cannesOOOS
capcomMYMM
caribbeanOMXL
carlSVLK
carlosUNNO
catholicPZIM
catholicismNWMN
catholicsOTON
caucasusNNWN
cbsOUNN
cdpOKUQ
censusMOMW
centralOPXI
cesareXNNM
chadNTQL
charlesSLIX
chesterTNQN
chicagoMVRK
chiefOMNV
childrenORMR
chileMMYM
chileanMSKT
chinaOQZF
chineseMOMW
chrisZKOL
christROQM
christianRXLK
christianityMZML
christiansOTON
christopherWMNN
churchKSNT
cityLLSU
civilNMLY
civilianOOMU
clarkSNPO
claudeWLON
clevelandMWPL
coalitionOVMN
cocoTNNQ
collegeOVOM
coloradoLKVS
columbiaLUTK
commanderONOT
commissionNWNM
committeeOWNL
commonwealthNUON
communistOWMM
confederateMRNS
congressOSLR
connecticutOMVM
conradSSMN
conservativeNYML
constitutionONNU
contestMNNW
continentalLPXL
cookSNPO
copenhagenPNUN
coreNPNU
councilNUON
countyNMWN
crazyMVLQ
crossONUN
cruzVNNO
cubaPPUL
cubanOQJU
czechOLTR
d.VOOM
d.c.OMVN
dMLSS
danWNNM
danceOOOR
danielWONL
danishNQLU
danteWRMK
darkLMNX
dasLLM[
davidVQLL
deQMTN
deathSLNS
deepNNNV
democratPUMN
democraticNZMK
denmarkNOWL
departmentOYMK
deputyNNOU
derNNNU
desOMWM
detroitOOTO
diamondNNLY
dieNMMW
disneyOVNN
districtLQTO
divineNMMW
dmitriUNNO
doctorNNNV
donSRIR
donaldUMOO
dougVNNN
douglasMLMY
drakeMTRL
dublinNNWL
duchyNLWO
dutchLQOT
e.RMNS
eNONT
eastMO^H
easternMNTP
edgarVJNR
edinburghPLPT
edmontonOOTN
edmundVNMO
edwardYMMN
egyptOOWK
elLKPX
elizabethYLMN
ellsworthONTO
emilyTNOO
empireNNSQ
englandOH^L
englishNQJX
enricoWMON
epMNNW
epicNYML
ericWNNM
ernstUNPM
europeMIaK
europeanKPG^
eurovisionPOOS
evilONMV
executiveMNRS
extremeOMMW
faithROOO
falconSNQN
fcMYML
federalNUMQ
ferdinandVNNN
fifaNNOT
filipinoMMMX
financialNOSQ
finlandNNVN
finnishPLMW
fireMMNX
firstLSNS
florenceOMXL
floridaKSTN
footballONOT
forestMLWO
fortMPVL
foxMWNN
franceKTZF
francisWNMN
francoOONS
frankWMMO
franklinPMVM
françoisVNNO
frederickZLOL
freeLQWK
frenchMLJ]
frontOUNO
gQMMT
gameMTNR
garyWQLL
generalLTMT
georgeVKQN
georgiaNNVM
geraldSMLU
germanJPI]
germansOMKZ
germanyKJdI
gloriaXLNN
goOOOS
goldMQOS
goldenLLQW
goodULMR
googleJPJ]
gothenburgMQWL
governmentNRLU
governorNNOU
gpsOMMW
grammyKTLT
grandKSOR
greatOHWS
greaterNMXM
greatestMMMX
greeceNMXM
greekOOJX
greenNMWM
gregWNMM
gulfPNTN
gustavVNNN
guyTONO
hamburgPLVN
hampshireNVNO
harryRMMT
harvardOWLN
havanaOMVN
heavenNOTO
heinrichYMMM
helenUOON
henriXKRL
henry[LML
highLPSQ
historicONUN
historyOSON
hollywoodMKWQ
holyKTMS
homeOMOV
homerWNNM
hongOPVL
hotOOOT
houseSXHN
houstonLNYM
howardSNQN
hubeiNNXM
hughZKNM
hungarianNMNX
hungaryOOTN
hunterNOUO
hutchinsonPYLL
hydeNLYM
ianXMMM
icelandLQTN
idahoNOVM
illinoisMTUK
imperialKSQP
independenceNRTM
independentMXNL
indiaML]K
indianMOKX
indonesiaNNVM
innerNVPL
institutePWML
interiorNSNR
internationalNQLU
iosNMNV
iowaMTSL
iranNNYL
iranianPLJZ
iraqOOVL
irelandNMZL
irishNMLZ
ironSQPL
isaacWNMN
islamicMYLM
israelTNRL
italianNKPX
italyPNYJ
itunesMTMR
ivanTNOO
j.TLRM
jackULMQ
jacksonPMUN
jacobVNNN
jamesVJQO
janYNLM
japanKL]L
japaneseNOIZ
jasonWNNM
jayUNON
jazzNMMX
jeanXJKS
jeremyUNNN
jerryUNNN
jesseZMMM
jesusWNNM
jewishLUSL
jewsNUON
jimOSKS
jimmyYMMM
joeUNOO
joelVNNN
johanUONN
johannXLNM
johnZHOP
johnnyXLNM
johnsonROOO
jonWNNM
jonathanXNNL
joseph^MLJ
joséZMNK
juanRMWJ
junoMNMX
kTOON
kansasNRRN
kevinXLNN
kimVNNN
kingLNMY
kingdomNNNU
koreaONVM
koreanOMLX
kurtTNOO
laFSRT
labourNXMM
ladyOOOS
lahoreONTO
lakeMM[K
landOOOT
larryRLNU
lastMNUP
lateNNNW
latinLLK]
lawLTMS
leNKOX
leagueNTOO
leePLWN
legislativeOVOL
leicesterNTQM
leoTPNO
leonUONM
lesISSQ
lewisQLXK
liXNMM
liberalM[LL
libraryPTNN
limaPORP
lincolnMSLT
lisaPNNT
listOOOS
littleMNOV
liveOOOT
lombardyNMNW
londonJNWQ
longMMYM
lordMRMS
losKSWK
lostNMNW
louSNLR
louis[KMM
loveQMMT
lowerJTQQ
luxembourgVNNN
mOOOS
macMMNX
macauONUM
machineNNOU
madhyaNPUM
madridLMXO
maineOPUL
malayalamNMQT
malaysiaNOUN
maltaOOUN
manPOOS
manhattanORRM
manilaNNUO
manuelVLOO
marcPNMU
marieVMNO
marioUMOO
markZLMM
marsOMVN
martinVMON
maryVLKS
marylandMOTQ
maríaWOOL
massachusettsNPXJ
mastersMVMO
matthewXNMM
maxSLMS
medalNNOU
mediterraneanNOVM
melbourneNUPM
metroSISQ
mexicanNNJZ
mexicoMM]J
miamiMQTM
michael]LLL
michelVNOM
michelleXNMM
michiganNKZL
microsoftJPKZ
middleNKRU
miguelWMNN
mikeYMNM
milanOMVN
militaryPVLN
millNPUM
ministryNVNN
minneapolisNPTM
minnesotaNTRL
mississippiOMWM
missouriMOVN
mongolORSL
montrealLROS
mooreQRPM
moroccoNNVN
moscowOQRN
mountNLYL
mountainONTN
mozambiqueNNXL
mtvNMMX
mumbaiNMWN
murrayNNVN
museumNI]L
musicNSNQ
muslimNWMN
muslimsOVMN
nationalLPTQ
nativeOSRL
natoOUOM
naturalNNNW
navyNSMS
naziLWPM
nbcPVML
nelsonRMTL
netherlandsMMZL
newHSTQ
nextMMTR
nflPTON
nickULLR
nickyVMOM
nielsenMONV
nigeriaOOVM
nightONMV
nintendoNRKT
no.OMMW
normandyOOTO
northJNXQ
northernORTK
northwesternOSPN
norwayNOUM
norwegianOPKV
novaMVPM
nprOWNM
o.OSMP
oNNOT
oaklandLRPS
ohUMSK
ohioNRSM
oldOORP
oliverVJKU
olympicJMSV
olympicsOMMV
oneNMNW
ontarioNMXM
operationLMMZ
orangeOSLR
orderMKNZ
oregonNNWN
orthodoxNWNM
oscarSLMT
osloPNSO
oxfordLYOL
p.UOOM
pabloTONN
pacificONXK
pageUNON
pakistanMLZL
pakistaniMSLT
panamaONWM
paradiseMMNX
parisNPSO
parkMLSS
parliamentNWOK
patrickUOON
paulZMKN
pcNMMX
pedroWMNM
pennsylvaniaLURM
peopleOLQT
persianOMTO
perthONUN
peruOOUM
peruvianOMPT
peteVMOO
peterYMNL
phdNMNW
philUNON
philadelphiaNSSL
philipXMNM
philippeUNNN
philippinesOMYK
pierreXNNM
platinumONNV
playstationOLMX
pleistoceneMMMX
polandNMZK
policeNTMR
polishOROQ
politicalMQMU
polydorOVNM
portLLXP
portlandNRQO
portoORRM
portugalNNXM
portugueseOJK]
preOQMS
premierMULR
presidentNMOW
presidentialOQNR
princeNNNV
princetonOTON
prixOMNV
protestantOXML
quebecOLVN
queenNROQ
queenslandOQTL
rOLLZ
rachelYLMN
ralphWNMN
ramayanaOMMW
ramonULMQ
rayVNMN
raymondYMMM
recordingPWMM
redMQRO
regentOUNN
regionOMRR
renaissanceMNMX
republicPRSK
republicanNXML
revolutionNUMO
revolutionaryOLOU
riaaMXNM
ricardoVMOM
richardRKLW
rioNOTO
riverJRXL
robSOOO
robertVPPJ
rockMNNW
rogerVNMO
rollONOT
rollingKRPR
romanMOTO
romaniaNNVM
romanianOSJT
romeMKWP
ronUONN
ronaldUNON
roseTOON
royalM[LL
russellNMPT
russiaONYJ
russianNKOX
russiansNUMO
ruthVONM
ryanTOOO
s.TLNR
sOOOT
saintKP[J
samuelXNNL
sanKOYM
sanskritONNV
santaNPWJ
sarahVLKS
scotlandLMZL
scottishONLV
seanYMNL
seattleONUM
secondOVGU
secretPMNU
secretariatNQNS
senateOORP
serbiaOOUM
shanghaiNMXM
shermanNNUN
silverNNMW
simonTSML
simpsonsMKM[
singaporeMUSL
sitaSRLP
socialLVMQ
societyOTON
sonicRUKM
sonyNWLN
soundLRLV
southKLVS
southernNQUL
southwestNOWL
sovietOLRR
spainONXK
spanishLRMT
specialNRNR
springOMPT
sriOTQM
ssNPNT
st.LRWK
stUQNL
stanfordKSSN
starKPRS
stateKOUQ
stephenYMMM
steveUMOO
stockholmNMZK
streetOMNV
summerOLMW
sunQNMS
superMNNX
supremeOTKS
susanXNNL
swedenONXL
swedishOLMX
swissOQKV
switzerlandONWL
sydneyRSPK
symphonyOSSK
sãoNPUM
taiwanNRVJ
taiwaneseNNNV
tamilMLSU
taylorVLKS
tennesseeMQTM
teodoroVNNN
texasNNXL
thailandNMVO
theMOPT
theodoreXNMM
thomas]KML
timXLON
timeNNOT
tokyoLLUR
tomXMMM
topLNMY
torontoOUNN
townMLRT
tradeONNU
treatyONOT
tudorNUNO
tunisiaMMYM
turkeyNMZK
turkishMUJS
u.s.LNZL
u.sPMWM
uefaNOMU
ukOG[O
ukraineNNUO
ukrainianPMNU
ulyssesQLMV
unescoNQLT
unionOXOK
unitedOTXE
universityPUGT
upperPOXJ
usNOWL
usaOKWN
ussMKM[
ussrOMUO
vancouverNMWN
vaticanNNXL
venezuelaOOUL
veniceNNVM
vicentePNMU
victorianONUN
viennaLPWM
vietnamPLSR
vikingMLXN
vikingsLTNR
virginSQLP
virginiaNNVN
vladimirORSL
w.SOPO
walesKRUN
walterTMMR
warRSKP
warnerMYMM
warsawLSTM
washingtonLQPR
westJMSU
westernOHZO
whiteQRQL
wiiOLLY
williamWOPJ
windowsMKL[
winterVONM
wisconsinNNVN
wolfgangYNML
womenOTLQ
worldMQLV
wuhanOOSO
wweOPNS
xMRLT
xboxNKL[
yaNNNU
yangtzeONVM
yearOOOT
yorkSNQN
youngPXLL
zimbabweMOSQ
émileVONN`,
  last: `abbeyOUOM
abcOSPO
academyMYKP
actMKTT
adams[MMK
administrationQXMJ
afghanistanONUN
aflOUNN
africaML[L
africanNJJ_
agePNNT
agesMMK[
agreementOKLZ
airesONUN
airlinesPWML
airportLL^J
alabamaNMWM
albertaONUO
albumPMMV
albumsNOOT
alexanderSNOO
algeriaOOVM
aliNNOT
allianceOWMM
alliedLXNN
alliesMZML
ambassadorNNOU
americaLQ[H
americanKJP[
americansMVJS
americasNMXM
amsterdamOOTN
andersonYLNL
androidLLL]
angelesVKRM
angelsNMOV
antarcticNMWN
antarcticaNMYL
antonioNMWN
arabicNMMW
architectureNPNT
areaMLZM
argentinaMNYL
argentineOMLX
arizonaONUN
armstrongXNMM
armyPaHI
artPOXH
arthurNOOT
artsLRQQ
asiaNRUL
asianNMRS
assemblyP]KI
associationP[KJ
athensNMWM
atlanticNTSK
australiaMUVH
australianMJN[
austriaLLXQ
austrianOKNW
authorityPVMM
avenueONUN
awardMIN[
awardsMKM[
bMLMZ
bachUNOO
bakerWMNN
ballOOOT
baltimoreMOUO
bandMZLL
bankOTPM
barcelonaNSRM
baronetMMMY
basinPMWM
bayLRQP
bbcNWMN
beachTLUL
beijingPJ[L
belgiumNNWM
beltMMXN
berlinWJTK
bestONOT
bibleOLMX
biharOMVN
billboardMSNR
blackUMRL
bloodOOOS
blueNNOT
bluesOOOS
bolognaOVNM
bornONOT
bostonONVM
boulevardONVM
bowieWMNM
boyMNNV
brazilMM[K
brazilianPLLX
bridgeMLVQ
britainKM]L
britishNGJc
bronxONUN
brooklynONTO
brooksRSNM
bros.NTOO
brownZMMM
brunswickNNUO
bucharestOLVN
budgetPROO
bundesligaNWMM
bureauPXLL
burnsWMON
cLLTT
californiaMOXL
campaignMMLZ
campbellWMNN
canadaNYTE
canadianPMKX
canalOMWN
canonNNMW
capcomNWMM
carMOOU
caribbeanNLXN
carolinaMMXN
castleOMWL
cathedralOLXN
catholicMYOK
catholicismNXMM
catholicsOSOO
caucasusMNWN
cdpNKXO
cemeteryNKZM
censusMMNX
centerQOWI
centralLWNO
centreNPVL
centuryOMOU
championshipPLMW
championshipsPLOU
channelPNVM
chartOLK[
chicagoNQVK
chiefNNNW
chileLNXN
chileanONLV
chinaMP]G
chineseLMMZ
christVRLL
christiMMRT
christianL[NK
christianityMZML
christiansNVMN
churchLOWM
cityJTOT
clauseMMQU
clubOPJX
coastPNVM
coleXMMM
collegeOYIN
colonyNNUN
coloradoNNVM
columbiaML[M
comedyNNNW
commanderNNNV
commissionQWMK
committeePVMM
commonsNWNM
commonwealthNWNN
communicationsOWMM
communistNVOM
companyPTJS
confederateMPNU
congressMUJT
connecticutMRUL
conservativeNXNM
conservatoireNVNO
conservatoryMXMN
constitutionMLMZ
contestMNNV
copenhagenONUN
corporationO[KK
corpsNTKS
councilP^JI
countryNMWN
countyNLZL
courtNUKR
creekMLZM
crossNMNW
crownNNQR
cubaMNYL
cubanPPLU
cupOMNW
d.c.ONSO
damOLXM
danishNLNW
danteZLMM
davis[LML
dayNLNX
deathUOON
democratNWLN
democraticOTNN
denmarkMM[J
departmentPWML
depressionNNNV
detroitNQRN
disneySSMM
districtMIYR
divisionOTIT
doctorNNOU
downNNOU
drakeRTMM
dreamNUOO
driveLJZP
dublinOLXM
dutchLTJV
dvdNNNV
dynastyNUMP
eOONT
eastNQWJ
edinburghOOUM
editionLRLV
edmontonPNTO
educationLLSU
egyptOOVL
egyptianNNSR
emperorNNNW
empireLI[P
energyOONT
englandLSVK
englishOJJ^
enoughONOT
entertainmentOSNP
epPLNW
europeLM^J
europeanOHJb
exchangeQXLK
expeditionNNNV
fNNMW
factoryNUMP
fallsOMYK
famePXKM
familyMTNQ
fcOUOL
federationORSL
fellowshipOSLR
festivalOLNW
festivalsNRMS
filipinoNNNV
filmMTNQ
filmsSTLM
finlandNNYL
finnishNLMY
fireLVMQ
fischerXMMN
florenceNNUN
floridaNLZM
fmMQMU
forceMVLR
forcesOZKM
forestLSSN
foundationOZKM
foxSVIM
frameworkOMMX
franceKSZH
francisROOO
franciscoNMVN
francoOOOS
fraserPNUM
freiburgMYLN
frenchTGG_
fringeMMNX
frontNTSK
gNMNW
galleryNKYN
gameNNOU
gamesMXLO
gardenNSNQ
gateMMYM
generationOOOS
georgeUNNO
georgiaNMXM
germanKJM_
germansNMLZ
germanyNUXF
giantsOVMM
girlNNMV
glacierONVM
goldNNMW
googleOQMR
gorgeNMXM
gothenburgOMVN
governmentK[MM
governorNNNV
gpsOMOU
grantOLMX
greeceNMYL
greekNNJ[
groupQYKJ
guardNWMM
guineaMPXL
hackettXMNN
hallMRTM
hampshireNTQM
hanVNMO
harborOMSR
havanaONVN
havenNMWM
heavenNNTO
heightsNMOV
hidalgoOMUO
highwayONUN
hillOKQU
hillsNKUR
historyNRSM
hitlerXLOL
hitsONMV
hollywoodMLYN
homeNONU
homerWONM
hospitalMKWQ
hotONNT
houseLQXJ
houstonPKXN
hungarianNNMV
i.VOMN
iWLLQ
iiOLPU
iiiULNQ
illinoisOTQK
inc.LZMM
incidentNNMW
independenceONNU
indiaOTVG
indianPJJ]
indiansNYMM
indonesiaMMWN
industryOVNM
instituteRQLQ
interiorMSMS
internationalMWNN
iosNMNW
iowaOLVO
iranMNYL
iranianPMNU
iraqMNYL
irelandMNZK
irishOLMY
islamicNYLM
islandMIRW
islandsORTK
israelUMQM
italianPLI]
italyOM[I
ivTKMT
jacksonQSPM
jamesVQLL
janeiroONUO
japanKRZI
japaneseOKJ]
jazzNNNV
jerseyMJ_K
jesusUQNM
jewishMUTK
jewsNWNM
johnTMRM
johnsonQMLV
jonesWMKQ
josephWOMM
joyceSOOO
jr.OOMU
judaismNWMM
kennedyXNMM
khanWMNN
kingQMMU
kingdomMMZM
kongMPVM
kordaTONO
koreaNMZK
koreanMNI]
krishnaQONR
laborNUNO
ladyOOOR
lahoreONSP
lakeKIVV
lakesMMXN
landOOTN
laneQLQR
lankaOMWN
latinNKL]
lawLTOQ
leaderLNNX
leaguePTHT
leeUULJ
lewisWNNM
liberalMYMM
libraryNOUM
limaNNVN
lincolnQTMM
lineNQQO
listONOT
littleUONN
liveOKLZ
lombardyNMMX
londonJWVI
lordNRNS
louisNLYM
loveRKMV
ltd.PVMM
luxembourgVNOM
luzonOOTO
mNNNU
maONMV
macauNNWM
machineRQJS
madridMRRN
maineOOVL
malayalamMMPU
malaysiaNOUN
maltaNOUN
manRKNU
managementNWMM
manhattanONVM
manilaNOTN
mansionNMXM
marsNMXM
martin^LNJ
maryZMLM
marylandNLYM
massachusettsPMUN
masterONNU
maxOXLM
mediaLSOR
medicineNRMS
melbourneMMXN
memberNNOU
memorialKTVJ
metroMPPS
mexicanNMKZ
mexicoNM[J
miamiNRRM
michaelXNMM
michiganPNWL
microsoftNWNM
milanMNWM
millerWNOM
minneapolisNMVO
minnesotaPLVN
missouriMOVN
moneyNONU
montrealLRVL
monumentKKYP
moonNMMX
mooreOLQT
moroccoNOWL
morrisUNOO
moscowPKWN
mountainNOUN
mountainsNLYM
movementPMLW
mozambiqueNNVM
mtvNLNX
mumbaiNNVN
munichMVPM
municipalityOOVL
murrayPMVM
museumPH^K
musicLVKR
muslimOWMM
muslimsNWNM
nashvilleNSQN
nationMLTS
nationalNOOT
nationsPWLN
natoOUON
navyNZKL
nelsonRMUL
netherlandsMLZL
networkOPMS
newsOONS
nflPTNN
nielsenMOMW
nigeriaNNWL
nightOOOS
nintendoNWNN
no.NMOV
normandyNNUO
norwayPOVK
norwegianOMLX
noteMRLV
oaklandOMPU
obamaYMMM
oceanPLYK
oceansNMXM
officeNRLT
ohioLOTR
olympicMNLY
olympicsNMNW
oneNOKX
ontarioNTOO
orangeOTNO
orchestraOVIS
orderNUMP
oregonNLWN
orleansNLTR
orthodoxNWNN
osloPOSO
oxfordNUPM
pacificML[L
pageTOON
pakistanOPUL
pakistaniMNNW
palaceOLYL
panamaNOVM
parisQFWR
parkQQQM
parliamentNWNM
partnersPWML
partyP[LI
passKQYL
pauloONUN
peakNMYL
peninsulaNMXM
pennsylvaniaNNWL
peoplePUNN
perryWNNM
persianOMUO
perthNOTO
peruOOUM
peruvianOLMW
petersburgOMWN
phdNMNV
philadelphiaLK^L
philippinesOMYK
phillipsWLNO
picturesNXMM
placeLKXQ
planNNNV
platinumNNNV
playerONMV
pleistoceneMMMY
pointNMYL
polandNNYK
policeMSLT
polishPQMR
politicsNNOU
portlandPLTO
portugalNMXM
portuguesePKMX
postNRMS
pradeshMTRM
presidentMMNX
pressM[LL
primeNNMV
princeOOOT
prixPNOS
prizeNLMY
productionsOTNN
programLKPZ
projectNLMY
protestantMYNL
provinceOL[K
quartetNYMM
quebecOKZL
queenMTLR
queenslandNPTN
radioOTLQ
railNNUN
railwayPKZK
railwaysQWLL
ramayanaNLMY
rangeNJbI
rayXNMM
recordsJVIW
redLLST
regimentMSLS
regionOKWP
renaissanceNMMX
representativesNRJU
republicNQZH
republicanPZMJ
researchNVLO
reserveLRVL
reservoirMMYM
reviewTLLT
revolutionLPMV
riaaNXMM
riverOIfD
riversLL]L
roadOMYK
rockNNNV
romanOJXO
romaniaNLTR
romanianOLLY
romeOMXL
rooseveltYNMM
russellQNSM
russiaMRWJ
russianPJK[
russiansOSMQ
russoUNNN
ryanXMNM
sNMMX
sanskritNNNV
schoolKUYH
schoolsOTNO
sciencesOZKK
scotiaNNQS
scotlandMMYM
scottishNMMX
seaLJVT
seasNOTO
secretariatNSNR
securityNRRM
seeNWMN
senateOWPJ
seriesPMNU
serviceOSKS
servicesNRMR
shanghaiNMWM
shostakovichUNNN
showOMNV
simpsonsMMNX
singaporeNMWN
sitaRPLS
siteNNVO
sitesNMNW
smithZLML
societyL]LL
songsONMU
soundNLVP
sovietMLL[
spainLL_I
spanishNOKX
specialOMMV
springsPOUM
squareMLQV
stadiumMM[L
stanfordQWKM
starNLUP
stateLQQR
statesQHdD
stationLRSO
stepsOOOS
stockholmOMWM
stoneUKLT
storeMUMQ
straitOMVM
streetRJOT
studiesNTMQ
studioNTOO
studiosNRRM
summerONOS
swedenNM[I
swedishPLMX
swissONKX
switzerlandNL[K
sydneyMTRM
systemLTQO
systemsOOMU
taiwanMTUK
taiwaneseONNV
taylorYJKR
technologyNWMN
telecomNUNO
televisionORKU
templePNOS
tennesseeNNUO
territoryNPUL
testamentMLMZ
texasOKZL
thailandNOVM
thamesMNVO
theaterPMWM
theatreONXK
thomasVNNN
thompsonYMMM
timesNLMX
togetherONNU
tokyoONUM
tolstoyTOON
topMONV
torontoPRPN
touchONNU
tourOMMW
townPUOL
townshipLM]K
tradePUNN
trailMMXN
trumpWMNN
trustNWMN
tunisiaOOVL
turkeyNKWO
turkishNMLY
tvOSLR
u.s.PH^J
u.sONUM
uLNMX
ukMN^H
ukraineMMTR
ukrainianNMMY
unescoPXMK
unionOSQM
unitedOVLO
universeOONT
universityPWFS
upNNOV
usOHYP
usaMRUL
ussrOLXM
vPTOM
valleyOIVR
vancouverONVM
vaticanNNWM
venezuelaNNVN
veniceONUO
viRMMT
victoriaVMRK
viennaLUQM
vietnamPNVL
viiXNNL
vikingsNSLS
villageMLST
virginOVMO
virginiaNNUN
voivodeshipONUN
wagnerWMNN
walesKMYO
wallRLQQ
wallaceWNNM
warNLJ]
warnerSRNM
warsMNNW
warsawMNSR
washingtonQNPR
whiteXNMN
williamsPNUM
wilsonVNON
windowsLJL^
wisconsinOOTO
worksMSOQ
worldMMOW
worthTMQM
wuhanONSO
wweNONU
xORMS
xboxNNNV
xviWNNM
yearMMOW
yorkSQVF
youngXMNN
zealandML^J
zimbabweNNXM
zoneMLWO`,
  word: `"TJKX
&HTNV
'sLPPT
,L[ML
-NNSP
20thOXMM
a.SKNU
aaronSNPO
abbeyNWNL
abcMWNN
abdullahUONN
abrahamVNON
academyMZGQ
actNKOX
adamUPMN
adamsPVMM
administrationQXMJ
adolfWNNM
advanceONOU
advancedNRNS
affairsOXLM
afghanistanONWM
aflNWNN
africaLI]N
africanLQHZ
agePNNT
agesNMKZ
agreementOLMY
airOZKL
airesOLYK
airlinesOXML
airportLKXQ
alNQNS
alabamaOPTM
alainVONN
alanWNNM
albertWNMN
albertaNNVN
albertoWMNN
albumONPT
albumsOKMY
alexanderWONM
alfredQLWL
algeriaOOVM
aliUMKS
allanUNON
allenULRM
alliancePVMM
alliedLZMM
alliesLYMM
ambassadorNMOV
americaLRYH
americanJLO[
americansNUJS
americasOLYL
amsterdamNOUN
amyTNOO
andOUSI
andersonSNPO
andhraMVPM
andrewZLML
androidMMMY
andréWNNM
andyWMNN
angelesPPUK
angelsOMOU
animationNVMO
annWNNN
annaQISS
anne[MMK
antarcticMNSQ
antarcticaNMXM
anthonyNNUN
antoineSNRM
antonUPMN
antonioVNPL
appleMPMV
arabicOMMW
arcadeMTMS
archaeologicalNRMR
architectureNPNU
areaKLXQ
argentinaMNZK
argentineMSHX
arizonaNMWM
armstrongXNMM
armyO^LH
arnoldTQNN
artRMVK
arthurPLMW
articleNNNU
artilleryOVMM
artistsNSMR
artsMWLP
asiaMSTK
asianKQRR
assemblyNYNK
associationO_JI
athensNNUO
atlantaLSTL
atlanticLQNU
augusteWMNN
australiaJPWO
australianKPOV
austriaMLWQ
austrianNPLV
authorityPTNN
avenuePLQS
aviationOWML
awardMLLZ
awardsMJM[
b.LLTT
bOLMW
bachVQGR
badMTPO
baileyUMPN
bakerYLNM
ballOOOS
balticLVRL
baltimoreNPUN
bandNZLM
bankLTQO
barackUONN
barbaraUMOO
barcelonaMURL
baronetMMMZ
baroqueONOT
barryQVLM
baseballPSNO
basinOMWM
basketballMQKV
battleNLJ^
bayJRVN
bbcNWLO
beachULUJ
bearNMUP
beauxPVLM
beijingLZNK
belgiumOLZK
bellKWJS
beltOMYK
benZLMM
benedictXMNM
berlinTKUL
bernardXMNN
bestMIM^
bettyPMTN
bibleKMM[
bigLSTN
biharPNTO
bill[LNK
billboardMRNT
billyZMLM
bin]LKM
blackXMOL
blakeUNNN
bloodOOOT
blueNUNN
bluesPOOR
boardLSLT
bobYLMN
bobbyVNNN
bolognaNVPL
bolívarNNWN
bookOONS
bornONNU
bostonMNRS
boulevardMNVN
bowieYLLN
boyMLOY
brazilNMZK
brazilianOMLX
brian[KMM
bridgeNLUR
britainMNZJ
britishJPOV
broadcastingMXLO
bronxPNTO
brooklynNNVN
brooksOWNM
bros.NWNN
brotherhoodMXMM
brownXLOL
bruceVMPM
brunoWMNN
brunswickKOZL
bucharestOMXL
budgetPRON
buenosOLXL
bundesligaNWMN
bureauPZKK
burnsVSKL
bushVMNO
businessOSTJ
byzantineLMRU
c.ULMR
cKMRU
californiaLPYK
campaignNMK[
campbellWMNN
canadaMYTF
canadianMOJZ
canalOMXM
cannesOOOT
canonMNNW
capcomNZLL
capitalMUSL
carMNMX
caribbeanNMYL
carlRVMK
carloPLQS
carlosVSKL
carolinaNPXK
cashSOON
castleOMVN
cathedralOLXN
catholicO^HK
catholicismNYMM
catholicsOUNN
caucasusNNVN
cbsOUNN
cdpNKYN
cemeteryNLXM
censusMSKU
centerMN[I
centralLRUM
centreLPYK
centuryNTMQ
cesareXMMM
chadOVQJ
chamberPPLT
championsOMMW
championshipMOKY
championshipsPLOU
chanUOOM
changVNNN
channelNRVJ
charlesRJPT
chartOKK[
chesterTNQN
chicagoNXPJ
chiefNMMW
childrenNQNT
chileMOWM
chileanMRJX
chinaNSZE
chineseMMNX
choiceONOT
chrisUTMJ
christTROK
christiMLST
christianS]IG
christianityNXML
christiansNWNM
christineYNMM
christopherXMNN
churchLPTP
circuitPWNL
citiesMSRN
cityKRQR
civilQLKX
civilianOPMT
clarkVNNN
classNMMX
claudeZNLL
clauseOKTR
clevelandMYOK
clubNSIV
co.OVNM
coalitionMYMM
coastMMZM
cocoUMMQ
coleTLNR
collegeM_IL
colonyONVM
coloradoNMSR
columbiaMRVJ
comedyMLL[
commanderNNNU
commerceOUNM
commissionLXPL
committeeOYLL
commonsN[LK
commonwealthMVRL
communicationsNXNL
communistNXMM
communityNMSR
companyNUJS
confederateNRLU
congressNTHU
connecticutMPVM
conradQTMM
conservationPSKR
conservativeNZLM
conservatoireOSOO
conservatoryMYLN
constitutionOLMY
constitutionalMVLQ
contemporaryMNTQ
contestMONV
continentalLPXL
conventionMLNY
cookSMRN
copenhagenONUN
coreMTMR
corporationM]KL
corpsLZKP
councilQ]JJ
countryOMVN
countyMKaI
courtNYHQ
crazyNVKR
creekLPWM
crossLPLX
crownLMRU
cruzWNMM
cubaPPTL
cubanPPKU
culturalNOSP
cupMNMX
czechOMSR
d.SLMT
d.c.ONUN
dLLTT
daSRRJ
damNKVQ
danWMOM
danceMMMY
danielWMPL
danishORJU
danteUTLL
darkOMMV
dasLPMV
davidWRLL
davisWNNM
dayNLMY
deRUPI
deanPONS
deathTLMS
deepOOOT
defenceNWNM
delNNQS
deltaONUN
democratPUMN
democraticOYMK
denmarkMNYL
departmentO[KK
depressionNNLX
deputyNMPV
derMNLY
desJPWO
detroitNRSM
developmentOTON
diTLKU
diamondNMNX
dieNNNV
digitalNUNN
disneyMXMN
districtKTWK
divineMPNU
divisionNSJT
dmitriVNNN
doctorMMNW
donRSIR
donaldWMNM
dougVNNM
douglasOMMW
downMNOU
drakePTRJ
dreamOTOO
driveLJYR
duSHUQ
dublinNOWM
duchyNKWQ
dutchLSNS
dvdNOMV
dynastyMWMO
e.SMNR
ePLPT
earlPMNU
eastJQ_G
easternMNSR
edgarVLMQ
edinburghPLRR
editionNRKV
edmontonOPTN
edmundUOOM
educationMMQT
edwardXMMM
egyptONVM
egyptianNNRS
elRKMV
electricNZKL
eliasXNNM
elizabethZMNK
ellenUNON
elliottZMML
ellsworthNOUO
emilySOOO
emmyOMNU
emperorNNNW
empireLJ[N
enOONT
energyNNMW
englandMUSJ
englishMQJX
enoughNOOT
enricoVNMN
entertainmentOSLR
epPLMW
epicOUNN
equatorialMQNT
ericSPON
ernestUOMO
ernstVNNN
escapeOMLX
europeLO[I
europeanLNI^
eurovisionOOOS
evilNNNV
exchangePZJL
executiveLNQU
expeditionPNMV
extremeNNNW
f.SNSM
fMNNW
factoryNUNO
faithTOOO
falconTMRM
fallsOMVM
fameNWLN
familyMUMQ
fantasyNMOU
fcMZNK
federalMVLQ
federationOPTL
fellowshipMULS
ferdinandWNNM
festivalPMMV
festivalsNSLS
fifaNNNV
filipinoMNMX
filmLROS
filmsRWLK
finalNNMV
financialNNSP
fineMTTK
finlandMMZL
finnishONKX
fireLTLT
firstNROQ
fischerSULM
florenceONUN
floridaKSQR
fmMRMT
footballNXKP
forNTJU
forceNUKR
forcesOYLL
foreignNWMN
forestKRTO
fortMQUL
foundationPYJL
foxQVJO
frameworkOMNW
franceLVYE
francisXNNM
franciscoRRON
francoOONT
frankWNNM
franklinPMVL
françoisXMMN
fraserQMUM
frederickZMNK
freeLTTL
freiburgMYLN
frenchRLHZ
friedrichUNPN
fringeNMMX
frontMXOL
fundNWMN
g.ZMLL
gQMLV
galleryNLYN
gameNPKW
gamesK[MN
gardenLRQP
garyVRKL
gateNMXM
generalLPPT
generationOOOS
geographicNQRP
georgeULRN
georgiaNNVN
geraldULMR
germanHSLY
germansNMLY
germanyMVWF
giantsOVMM
girlNNMW
girlsOTMQ
glacierNKZL
globeNUOO
gloriaTNON
goNONU
goldMOMW
goldenMMSS
goodWLLQ
googleLNJ]
gorgeMMXM
gothenburgOPTM
governmentKYKQ
governorNNOU
gpsOMOU
grammyLTMS
grandLQPR
grandeMMRT
grantQMMU
greatREVR
greaterMNXM
greatestPNMV
greeceNNWM
greekNMJZ
greenRIVO
gregUTLK
groupPZLJ
guardMXOL
guardianOSOO
guillaumeTOON
guineaNOWL
guinnessQNMU
gulfPLVN
gustafXNNM
gustavWOMN
guyROOO
h.TNNO
hackettVNNN
hallKWSJ
hamburgPNTN
hampshireOQSL
hanXNMM
harborOLSR
harrisonXLOM
harryUKLT
harvardMYMM
havanaPORO
havenPLYL
healthPTNN
heartOMOT
heavenNOTN
heightsNMNX
heinrichYNML
helenUNOO
henriTMSK
henryZNLK
heritageNLRT
hidalgoOLWN
highLPZK
highwayMMYM
hillJTRP
hillsKOTS
historicNKTS
historyNTRL
hitlerWNNN
hitsONMV
hoTMNR
holdingsNYLL
hollywoodMJWR
holyKVLT
homeMNLY
homerWNNM
hongPOUL
hospitalKJZQ
hotNKOX
hotelLTOP
houseOTQL
houstonNNXL
howardTNPM
hubeiNNVM
hughSUMK
hugoUOMN
hungarianMNMW
hungaryONVM
hunterMNVN
hutchinsonOWNK
hydeOLXN
hyunWMNM
i.UMNP
iXKLQ
ianXMNN
iceNLXN
icelandLRTN
idahoOQUK
ignacioSLSM
iiQNNR
iiiUKNR
illinoisNUSK
imperialLSRO
inc.MZMM
incidentNMMX
independenceNMRS
independentNXMM
indiaOUUG
indianMMNX
indiansNXMM
indonesiaML[K
industryOWNL
innerNUPM
instituteRUIQ
integratedOLLY
interiorNVMO
internationalJUOS
iosNMNW
iowaMTSL
iranMNXM
iranianOLLY
iraqNNYL
irelandMMYM
irishNOKY
ironSVPH
isaacWNNN
isabelQSNM
islamicNYMM
islandLJTU
islandsOSUI
israelVLSK
italianNMQT
italyONZI
itunesMTLS
ivRLLW
ivanSNPO
j.XLQK
jackUMMQ
jacksonTPPL
jacobYMMM
jacquesPMNU
jamesVNOM
janYMMM
janeVLKS
janeiroONSO
japanLQYJ
japaneseNQHY
jasonXNNM
jayVNOM
jazzNMMX
jeanPLLX
jeffersonQSNN
jeremyWNNM
jerryVNNN
jerseyMLST
jesseYMMM
jesusVVKJ
jewishLVRL
jewsNUNN
jimSQLQ
jimmyXMNM
joeXMNM
joelXNMM
johanTONO
johannYNML
john[GKR
johnnyVNOM
johnsonORKT
jonWMOM
jonathanXNNM
jonesUJMT
joseph]LJM
joshuaTMMR
joséWMKQ
joyceSMNQ
jr.RMNT
juanUNQL
judaismMXNM
judicialNTMP
junoOMNV
k.QNUL
kTOOO
kaRMMT
kansasPRQM
kennedyWOMM
kennethVMON
kevinXMMN
khanXNMN
kimYMNM
kingOPKV
kingdomONYJ
kongNRTL
kordaVMNO
koreaNPXK
koreanNNJZ
krishnaSNNQ
kurtTNOO
l.RMUL
laFRTT
laborNUNO
labourMTNQ
ladyONNU
lahoreONTO
lakeKIYS
lakesMMXN
lambertRMRO
landMQPS
laneRLPS
languageNLLY
lankaMTRM
larryRMNT
lastLLSU
lateONNU
latinKLO[
laurentOOTN
lawJVMS
leOKOW
leaderLNNX
leagueOUGU
leeSRSH
legislativeNWOL
leicesterOTPM
leoSPNO
leonXNMM
lesKTSO
lewisTJUL
liXMMN
liberalNXML
libraryMPXL
lightMQUM
limaNNVN
lincolnNVLP
lineMQVL
lisaRLMU
listONOT
littlePMOT
livePJLY
localMMSR
lombardyNMPU
londonJPUQ
longMMXN
lordMQMU
losLSTM
lostOLMX
louRMMT
louisYLRH
loveSLLU
lowQKSP
lowerNPUM
ltd.PTNN
luciaRMSN
ludwigRSNM
luisVNON
luxembourgUNPM
luzonONWM
m.VNNN
mPONT
maNMNW
macLNNW
macauNNWM
machineRPKS
madhyaMOUN
madridMTRM
magdalenaXOLM
maineOQVJ
mainlandONVM
malayalamMMPW
malaysiaNNXL
malcolmVOOM
maltaNNVM
manQNJW
managementNXML
manchesterOXKM
manhattanOQVK
manilaOMWM
mansionOLXM
manuelVMNN
marcPMMU
marcoOLPU
margaretVNNN
marieYQKK
marineNWMM
marioVNNN
mark[LML
marsMNWM
marshallUONN
martinYPLK
martínUOON
maryYKKP
marylandLOTQ
maríaXMNM
massNTNP
massachusettsMPVM
masterNNNV
mastersMUMQ
matthewXMNM
maxKWLS
mcXMNM
mcgillUSMK
medalOMOU
mediaNRLU
medicalNXMM
medicineNTLQ
mediterraneanOOUM
melbourneNTRL
memberOOOS
memorialLOYK
menLTLU
metroOOSO
metropolitanMQPR
mexicanMQKW
mexicoLP[I
miamiOUQK
michael^KMK
michelWMOM
michelleVNOM
michiganOMXL
microsoftJQJ[
middleMKTU
miguelZNKM
mikeYMNM
milanMMYL
mileONTN
militaryOXKM
millMQSN
millerQNTM
ministryNZKL
minneapolisOOVM
minnesotaMTRM
mirandaPNUM
mississippiNMXM
missouriMOWM
mobileNPOS
modernMLUR
moneyNPOS
mongolNSSL
montrealNTPN
monumentOKYM
moonNOKW
moorePPMT
moroccoOOUM
morrisSVLL
moscowORQM
mountNNXL
mountainNNXK
mountainsNLYM
movementONLW
mozambiqueNNVM
mtvOONT
mumbaiONTO
munichNVNM
municipalityMSSL
murrayPMVM
museumQHaH
musicNWKP
muslimNXMM
muslimsNYLM
nashvilleOTPN
nationMLVR
nationalKPSR
nationsNWKO
nativeOSRM
natoNWNM
naturalNMQT
natureMQVL
navalPQMR
navyOVPL
naziMVQK
nbcPTMN
nelsonRMTM
netherlandsMK[L
networkNQKV
newGRUR
newsMPPS
nextMPSP
nflPSOO
nicholasSONO
nickWLLQ
nickyWMNN
nielsenNNNU
nigeriaNOUN
nightNLNX
nintendoLVKS
no.OMNV
normandyNNWN
northHOYQ
northernNTTJ
northwesternNSQM
norwayNNWM
norwegianOOLV
noteMRLU
novaMVPM
nprOVMM
o.SRLO
oMMNX
oaklandLTMS
obamaWNNM
obiangXMNN
oceanOMYK
oceansOMWM
ofNQOQ
officeMWKQ
ohVLSK
ohioNRQO
oldNORQ
oliverUKLT
olympicNKPW
olympicsOMNW
onNWKO
oneNPJX
ontarioNPUL
operationLMM[
orangeNSMR
orchestraPVGR
orderLTLT
oregonMLYM
orientalLUSL
orleansOKST
orthodoxNYLN
osMPNV
osakaMLVR
oscarTLMS
osloNNVN
oxfordNUPM
p.TOON
pabloVONN
pachecoXNMM
pacificONXK
pageTOON
pakistanOPVL
pakistaniMPMV
palaceNMYM
panamaONWL
paradiseOMLX
parisKRQR
parishNPTN
parliamentLZML
partnersOVMN
partyO^LH
passLP[I
patrickYRKJ
paulQKSQ
pauloPOTM
pcNLMX
peakMMXM
pearlNNSQ
pedro[NMK
peelVKTK
peninsulaNKXP
pennsylvaniaOQUK
peopleOQRO
perryWNNN
persianNLXM
perthOMXM
peruMNWN
peruvianOMOV
peteUNON
peterYMLO
petersburgOSQM
phdNMNX
philVNON
philadelphiaNSTK
philipWMNN
philippeWNNM
philippineOMQT
philippinesNK]J
phillipsVMNO
picturesNZLL
pierreXMMN
pilotNPVL
placeLLWQ
planQLLX
plateMTSL
platinumMNNW
playerOMMW
playstationNLMX
pleistoceneNNNV
pointMM[K
polandNMYK
policeMSMS
politicalMRLU
politicsNNOU
polydorOXML
popNOMV
portLKWR
portlandMPSP
portoLRSO
portugalNMYL
portugueseOKMZ
postLTMS
powerTRNM
pradeshNUSK
preMULR
premierNUMQ
presidentMLMZ
presidentialNQMU
pressLZMM
priceRSMM
primeOMMW
princeOONU
princetonOTON
prixPMMV
prizeNLLY
proMPLV
productionsMYLN
programNJOY
projectNLMY
protectionNMPU
protestantNVNM
provinceOK^I
provisionalOWMM
publicOUNO
quartetLZMM
quebecOLVN
queenNROQ
queenslandNSRM
r.VNNM
rQLLW
rachelWMNN
radioOPLU
railOQTM
railroadNLSR
railwayNL]J
railwaysQVLM
ralphVMNN
ramayanaMMNX
ramonULNQ
rangeNK_I
ray[MLL
raymondVNNN
recordingOWLN
recordsKZIR
recreationOPSO
redPNRQ
regentOTON
regimentNTLR
regionMKXP
regionalOSLS
renaissanceNNMW
representativesMVJS
republicMO_G
republicanPYJN
researchKRQS
reserveLUTK
reservoirMMXN
reviewULMR
revolutionMRMT
revolutionaryNPLV
riaaMXNL
ricardoVNPL
ricePOTM
richardUJKV
richardsonRMTL
rioNNUO
riverIQ]J
riversML]K
roadOK[K
robSOOO
robbinsYNLM
robertVQML
rockLKQX
rogerXLNM
rogueMMSS
rollONNV
rollingLPPS
romanLMVQ
romaniaONQR
romanianORIV
romeOMXM
ronVOMN
ronaldVMON
rooseveltUNSK
roseWMNM
rossQNSN
routeLRYI
royalHWQP
rugbyNMNX
rulePTNN
russellLLUR
russiaNRXI
russianMKQW
russiansNTMR
russoVPMM
ruthZLLM
ryan^LLK
s.XKLQ
sNMMY
safetyNSOO
saintKSWK
sainteLUTK
samuelXLNN
sanIQWO
sanctuaryLRWK
sanskritNMNW
santaMSWI
sarahVLKS
scMQMU
schoolKWXF
schoolsOVMN
scienceLTMS
sciencesN[KK
scotiaMKUS
scotlandLMYM
scottXLNN
scottishOOKW
seaMMUR
seanXNNM
seasOOSO
seattleOPUM
sebastianSOOO
secondNTIU
secretNMNW
secretariatMSMS
securitiesOUNN
securityMTSK
seeOVNM
senateMTRN
serbiaOOSN
seriesNMNW
serviceMUKS
servicesNSMS
shanghaiMOVN
shermanNNVN
shoreKVNQ
shostakovichUNNN
showPKNV
silverMNOV
simonRQRL
simpsonsLLNZ
singaporeLVQL
singlesOMJY
sitaSPKQ
siteLMVP
sitesMNMY
skyNOOT
smartLLSU
smithTOOO
socialMPRQ
societyMZMK
songPLLX
songsMONW
sonicTSLM
sonyNXLN
soundLPRR
southJOST
southernNSSL
southwestNOVM
sovietNLTQ
spaceNSRM
spainMMZL
spanishMTKT
specialMOLX
sportsNRUK
springNSOP
springsPOTN
squareMJUT
sriNTQM
ssNWKP
st.JQZK
stQNPR
stadiumQLWL
stanfordNSQN
stanisławVNNM
starLMOX
stateMSSM
statesOSUI
stationMSTK
statisticalNOVM
stephenVNNM
stepsONNU
steveYKNM
stockPUNL
stockholmOOWL
stoneUKLS
stonesNTOO
storeMUMQ
straitOMWM
strangeSJMV
streetNJPX
stuartUMOO
studiesNVMO
studioNVOM
studiosNTQM
summerPKMX
sunTLLS
superOMLX
supportingONOS
supremePUIR
susanVNNN
swedenOM[I
swedishNSKT
swissOOKV
switzerlandNMYL
sydneyOTQL
symphonyNZPH
systemLSRO
systemsMQLV
sãoMRRN
t.UNON
taiwanMTTK
taiwaneseOMLX
tamilLKRV
taylorYKKQ
teamMYNM
technologyNVOM
telecomMWNN
televisionMVLQ
templeOQNR
tennesseeNQUM
teodoroXMMM
territoryMTTK
testamentNKL[
texasMQVL
thailandNOUN
thamesNMWM
theQPHW
theaterPMXK
theatreOMVM
theodoreXNNM
thirdOVMN
thomasYLNL
thompsonXMMN
timWKOO
timeNNOU
timesOMMV
togetherNOOT
tokyoNMSS
tolstoyTOON
tomWLQL
topLNMY
torontoPUMM
touchNNNV
tourONMW
townLVKS
townshipLK^L
tradeKULT
trailMMXN
transitOUNN
treatyPNNT
treeNMOV
trumpUNOO
trustOVMN
tudorNVNO
tunisiaMNZK
turkeyKMWQ
turkishNTKS
tvNRMS
twilightOLLY
u.s.LOYK
u.sOMXL
uKQNU
uefaNQNS
ukNI[N
ukraineMMUQ
ukrainianMNNW
ulyssesRLNT
unSMNR
unescoOQLU
unionNTUJ
unitedNUWF
universeOOOS
universityM[HO
upMMNW
upperMNXM
urbanRMTM
usNOVL
usaMOTP
ussMKL[
ussrOLWN
v.UMOO
vPSNO
valleyLNTR
van]MLK
vancouverMMWN
vaticanMRUK
venezuelaNNWM
veniceONVM
viOOMU
vicenteOOMU
victorUSNJ
victorianONUN
viennaOPTM
vietnamOMTP
vietnameseNXKP
viiTOOM
vikingNMWN
vikingsNSLS
villageMKRV
virginQVLM
virginiaMMYM
vladimirQMVL
voiceNLMY
voivodeshipOMWM
vonRMLU
w.TRNL
wagnerYMMM
walesNQUL
walkerXMNM
wallSKQQ
wallaceXNMM
walterTLNQ
warRKMV
warnerQXJL
warrenRLVL
warsNNPT
warsawLTRN
washingtonLQTO
wattsTKRO
waynePPTK
westIRWO
westernOJYN
whiteTPQK
wiiOLLX
wildernessMLZM
wildlifeMNYL
wilhelmVNOM
williamWQNJ
williamsRMSN
wilsonYMMM
windowsNJK^
winterSLQO
wisconsinONTO
wolfgangYMNL
womenLRMU
worksKTQP
worldLOI[
worthTMSM
wuNMMY
wuhanMNXM
wweMQMU
xLRLV
xboxMLMZ
xviVNNM
yWMMN
yaMNNW
yangtzeOMWN
yearMMNW
youngXTJJ
youthPNNT
zealandMRWJ
zimbabweMPSP
zoneMLXN
émileUNPM`,
  ending: `.c.NPVM
.d.OUON
.s.OI^K
abcOUOM
abeTQJQ
acaNLTR
aceKMZN
achWJSL
ackUINT
actMOQS
acyLZKO
adaIWRN
adeSLQP
adoUIMU
adyNNNV
aelWLRL
afiQUOK
aflNXMM
aftNTOP
agaRSJR
ageMNLY
aghPMVM
agoNQWK
ahnWLQL
aidNUON
ailNQVL
ainUFVN
aisRKYJ
aitNMXM
akaRJWM
akeONMV
akiYKQK
akoXNMN
akuRMMS
alaPIRU
aldVLRL
aleMQRQ
aliSLRO
allNOOT
almRLWL
aloVLPN
alsMXJR
alyOOZI
amaSLNS
ameKVNQ
amiPRUI
amoNMWM
amsTRQI
anaRLRQ
andQNVK
angQLTN
aniVPIQ
ankRRQL
annZTII
anoUOMO
ansJVQP
antTPNO
anyNSUJ
apeQMMV
araNNYK
arcKMSU
ardQTIQ
arePSMQ
arhNLYM
ariPSON
arkPMQR
arlMNNW
arpQLVL
arrYMLN
arsMQRP
artSHOV
aryVGUN
asaQRQL
aseMKQV
ashTQLN
assQNSO
astMOVN
ataNQOR
ateETTR
athPPUJ
atiOLVO
atoLVSL
atsMXMN
attVRKL
aulQNTM
ausPIVQ
autNUNO
auxUNNO
avaRTLN
aveWMMO
avyOYKL
awaVRPI
awnKSOS
ayaLJXR
ayePLRR
aysLTJV
azzMONW
bOLNW
badMMYM
baiUMQM
banRQIT
basLTLS
bayLRQQ
bbcLZNL
becOMUO
belVTKK
ber[KLN
beyOTQL
bhaWTKJ
biaMM[L
bicONNU
bitMMOW
blePQGX
blyLYJQ
bonSRMM
borRSQK
botPNMV
boxLNMZ
boyKRLW
braLMUR
bumPNMV
busQNTN
bweNNUO
cLLRV
calMTJU
canIRKZ
carLMQV
casOSTJ
cauNNWM
ccoNLSS
cdpMKWQ
cerOMLX
cesNNMV
chaQMUM
cheRMQP
chiQSRJ
chtLVLR
chuSKUM
chyUMQM
ciaSPRK
cilQ]IJ
cisVNNN
ckiWMNN
cksPTJR
ckyOMVN
cleMLUQ
comKUKU
conVMMO
cosLVLQ
cowPKWN
ctsLRPS
cupNLNY
cusRONQ
cutNQPR
daeLQKX
dalNMWN
damPKTQ
danYJON
darNRKU
dasNMVN
dayOKMY
delXMNL
denOIWR
derTRFU
desLJXR
dgeMQUM
diaKTQO
diePNNT
dinRMUM
dioMSLT
dleLLSU
domSITP
donMPUN
dorKPRS
doxOVNM
draWLKS
droVONM
dvdNOOT
eNONV
eadSWKK
eakLSTM
ealNPSO
eamMSSM
eanOCP_
earMOLX
easSKVL
eatOLLY
eauSQPL
eceNNWM
eckOTPM
ectNMMX
edaRRNN
edyULLS
eedWNNM
eekPIPV
eelSLTM
eenNVNO
eepQVML
eerPONS
eesMVKQ
eetQTKQ
egaUSLK
egeOZIN
einWJUJ
eksNNVO
elaMKUS
eldPPVI
eleVNNN
elfMVNO
eliQLPT
ellQKVM
elsPOMT
eltPLXL
emsMMPV
emyRSKP
enaPKTQ
endSMKU
eneRGK^
engRKZI
enoMJSV
ensORLT
entLSNT
eonVJSN
epOMNV
ephXNMN
epsMNNW
eraMMPW
erdYMMM
ereMLZL
ergTROJ
eriTTLM
ernRNVI
eroVINS
ersPUHR
ertQKXK
eruNNVM
eryPMVN
eseMOMX
eshKPUP
essQTOM
estETSU
eteTLTL
ethULTK
etsLMMZ
ettZKOK
etyNWMN
eumOGbI
eurLMNY
eusXLLP
eviZMNL
ewsKVOP
fNOMU
farNNNW
fcNVOM
ferRSMO
ffsMNVN
ficNLZM
fmMRMU
foxRWIN
gONNV
galKQVM
ganSRSH
garQMUM
gasLUUJ
genHObI
gerVLNP
gesQNQP
getOOUN
ggsWMNN
ghtJNSU
giaMNTQ
gieMSNS
ginSSKO
glePQLR
gnaLUSL
gneUNPM
gonMLYM
gosLVLR
gpsOMOU
gueUSIO
gutOMVM
haiNLPV
halRTMN
hamQOSM
hanYHNR
harTLUJ
henSQQK
herXKLQ
hiaMRVJ
hicLUKT
hinRTPJ
hioSLSN
hipGOUU
hnaOMMW
honWJTK
hopKTMT
hotNNSQ
houOMWN
howPKOV
htsLSLT
huaNSNR
hurQNNS
husWMOM
i.SNNR
iWLMP
iaaNXNL
ialJNRV
ianONRP
iasKRMV
iatLVMQ
icaEUVP
iceJSPS
ichWOSG
ickUHRR
icoOJUR
icsKSHZ
ictKPXM
idaLLQW
ideSLOR
idiSLUL
idsRSNN
iedSTKO
iefNNNW
ielTLMS
ienULSL
ierTOMP
iesGVOT
ietOMI[
iewTIQS
ifeNONU
iffQUMM
igaOZLK
ighQKOT
ignLSJW
iiPONS
iiiWLMQ
ikeNRJV
ilaOLYL
ileQNNS
iliYKKP
illLRPR
ilmLYLO
ilyNTOO
imaML[L
imeKJVU
imsPVKO
inaKNYM
indOTRK
ineIQRT
ingQNMT
iniQSRJ
inkTNMQ
inoVKLS
insRURG
intMPQR
inyMNWM
ionEUPW
iorLNNX
iosNORQ
ipsTQMO
iraRRRJ
ireLNZL
irlMNMW
iroPRTK
isaMLVQ
iseSJRQ
ishROHX
isiSLUL
ismI]HT
issMMMX
istSWHM
itaPOKV
iteTKQP
ithTLLS
itoNMSR
itsVINS
ityGYLT
itzMMXN
iumKQVN
iusXIUJ
ivRMLT
iveIPVR
iyaPLWM
izeOMNW
jr.QMMU
kaiLWQL
kalNNMW
kenXHQO
kerUPJQ
kesSKUM
ketSMRM
keySKUL
kiaRSOL
kimYNMM
kinQJSR
konRNRN
kovXLOL
kyoOMWM
lagNVNN
laiVONN
lamJSNU
lanRJSQ
larVNNM
lasUMQM
lavMMPV
lawSSKN
layOKMX
ldsOMNW
leeRQMO
lenUSOJ
ler]KHQ
lesRLRP
letMSNR
lexLRUL
leyWOIP
lgoNNVO
liaOMWM
licJSTO
lieNONU
limOXLM
lisVHTN
lixNRUK
llaSGQU
lleQJ]I
lliPUNM
lloUITO
llsKNSS
llyWKKS
lmaTIOT
lmsRXKK
lonUMLR
lorUKLT
losMPUM
louUKMS
lowTJWL
lshTKNT
ltaQLWK
lthNVOM
lubPOJW
lueMNOV
lusMTMR
lynNNUO
mONOT
maNMMW
madUNON
manYGJV
marWJTJ
masRKVL
matMMRT
maxNWNN
mbaOPRO
meiRTNM
melWNMN
menLQOT
merULQM
mesSRLO
miaLMTS
micNXMM
mieNNUO
milNNNU
minVMNN
mirQIST
monSKMU
mtvOLNX
nalLWMP
namNOWM
nanRLQR
nasOIZN
nc.MYMM
ncaOTON
nceGQQW
nchPRC[
ncoNRNR
ncyOOSO
ndaTIUN
ndePLXL
ndiOPMT
ndoMVRK
ndsOPTL
nduNNWM
ndyVNNN
neaMQVL
nelRIVO
nenRMOR
nerPRPO
nesSPON
netJUIX
neyNPSO
nflOUMN
ngaKKQX
ngeLQVM
ngoOWKO
ngsSNPO
niaJJ[Q
nicRTMM
nieSSNL
ninUNNN
nioUMQM
nisTPPM
nkaLSQP
nkiNMXM
nksTLMR
nnaXLQK
nneSUNJ
nnyWNNM
no.NMNW
nonTJQQ
norMJQX
nosSLLU
novWMON
nseMWLQ
ntaPKXL
nteRLNT
nthWMLP
ntiWLLR
ntoORRM
ntsJROU
ntyMJaK
nueONTN
numONNU
nusVLLQ
nyaNTOO
nyuTVLK
oadLKVS
obaNMXM
obeJVMS
ocaRRQK
ockRONQ
oesLSLU
offTSOJ
oftOYLL
ogyMRLU
ohnORRM
oidLKL]
oirKLVT
oisKUWH
oitQNTN
okeONMV
oksNVOM
olaPONS
oldSJLW
oleLOUP
oliPMUN
ollNTQN
olmQKXL
olnSSMM
oloQNNT
olsNYML
oltSLVK
omaNUQL
ombNTMQ
omeNNOV
omiRSJP
omoUNNO
omsOLQT
ondLTQO
oneOOPR
ongVLVH
onoMMLZ
onsPWGS
ontORUJ
onxPMUO
onyLQUN
oodUQNM
ookNNSP
oolMUXE
oomXNNL
oonRGST
oorUNNN
opeTMSL
opsOOOS
oraLMNY
ordPURI
oreRPQM
orfLRXK
orgSUML
oriVJLS
orkMMQU
ornPUJQ
oroQMUM
orsIRLY
ortJRWM
orySTKN
os.NUOO
osaLMRT
oseTOOO
oshNLMY
ossNNOU
ostSMIW
otaLUOQ
oteNPKW
othUNQL
otoSMOQ
otsNNLX
ottQLVL
oudNUMP
oupRZJI
ourIKUW
ousMQJX
outQNNS
ovaLSMU
oveROLS
ovoKTVK
owaNNVN
ownMSPP
owsKQLW
ozaUNON
palNOVM
panLRZH
pelVNNN
penMLRT
perUPNM
phdNMNW
phyMMK[
picNQLU
pidLUMQ
pinWKNP
pleMSMT
pseVKKT
purLRUM
queNKRU
radNUTJ
rahTMQM
raiWNOM
ralKURM
ramPOKV
ranUSTE
raqNNWM
rasMNTQ
ratKTWJ
rayUQRH
razTMQN
rcePSMP
rchKPWO
rdaRMUM
rdeSJTO
rdsKSMU
rduSMLT
rdyRLLV
reaNJYO
redLKUT
reeKPSR
renSPVG
rerSMMS
resJVMR
rewVKOQ
rezUMON
rgeUHVL
rghOMXL
rgyONNU
riaPOTM
ricMXMM
ridMTRN
rieVMNN
rimQKSQ
rinKQQT
rioUQPJ
risNEUX
ritKRMV
rixVLNO
rkeWMNN
rksRUKN
rldJSTO
rleUKQO
rmaVMNO
rmyQbGH
rneTLUK
rniMMYM
rnsWKTJ
rolSOOO
ronTQKO
rorNLMY
rotWLNN
rovZMMM
rowNRNR
royOOOS
rpsTTKM
rraMKUS
rreTMSL
rroUNLQ
rryTRPJ
rseSJQQ
rstNQMS
rtaOMVN
rteNWNN
rthTOUH
rtoMVQL
rtsSQJS
rtyTVIM
rusOPWK
rveOOUL
ríaTSLM
sNNMW
saiQMUN
sarKUVJ
sawLMTR
schOQTK
scoNRVI
scuZLLN
seaMPSP
seeRQRK
selQLRR
senSHTQ
serQKTO
sesNTJT
setRMSN
sexNWNN
seyTKQP
shaWRLL
shiTMQM
siaLMbG
sicPVJP
sinVKUJ
sisNQQQ
skaSMTK
skiYJSJ
sky[KJO
sleSMTM
sloNNUN
sonTMQM
sorMNMX
spaNPNT
ssaSPLR
sseNMWN
ssiPSLR
ssoVMKR
ssrMSUL
staKWPN
steMOLW
stiMLUQ
stsJYPM
styNUMP
susPSOO
talQLUN
tamKTKV
tanTGWO
tarMKTT
tasQTLN
tchWNHS
td.PUNM
tedMUIU
teePVLN
telNXMM
temLVOO
tenLZKP
tepNLMY
terQNOS
tesRNWJ
tetOXLM
thaQMRP
theUTLK
tiaHUVM
ticHSSQ
tieNMOV
tinRHL[
tisULRM
tleQQQM
tonTMQN
topMNNW
torTMHW
tosRMLU
toySMSL
traUWJJ
treNL[J
troRMPR
tryNTQM
ttaZMLM
tteWNNM
ttiOUNN
ttoVKJU
ttsRLUM
tunMKUS
tusVRIO
tvNULQ
tynQMVL
u.sOMXL
uOMNV
uanVKTJ
uayNNXL
ubaRMVK
ubeKULT
uchNPKW
uckMSKU
uesKTQP
uezXMNN
ughMSSM
uilONUO
uisLTWI
uitOZLK
ukMN]H
ukeNNNV
ulaUJRO
uleNNUO
ullTMRM
uloNMXM
uluNMXM
umpXMMN
umsOOOR
unaVIPQ
undOPVJ
unePKVO
ungWQHP
untPNMT
upNNNV
uraQKYK
ureVMMP
urgOSWG
uriKLTU
urnPVNK
uroXPML
urtNVMO
uryMRLV
usOIWP
usaQOTK
useIQWO
ushWLLP
ustQTIR
uteSNOP
uthKUQO
utsOUNN
utyRNOR
vPUOM
valQMLW
vanVKQM
velSSKN
venRKWL
verNIXQ
vesLRUM
viOMNV
viaML^J
viiYNNL
vikMNWN
vilOOOS
visVNNN
voyZLLM
vreMMVQ
wanSRRH
warKPLY
wayOGbJ
werTIPS
wieXLNN
wisXMNM
wweNQNR
xNSMS
xasNKZM
xonNQLV
xviWNNM
yalSLQQ
yanXJJT
yarULRL
yasRLVL
yceVOMN
yerRPLR
yesTPNN
yonOMWN
yptOOUL
ystMVPM
zenWNNM
zerTQOM
zilMMZL
zonNWNM
álaNMMX
èreUNNO`,
  opening: `20tNWNN
a.UNON
aarORSL
abbORQN
abcORPO
abdVKTK
abrVMON
acaOQKV
actMMRT
adaYPLK
admVOOM
adoPQJU
advMSMR
afgOLRS
aflOWMN
afrMNMX
agrOORO
aguXMNN
airKQOT
alMRTM
alaRTPJ
albTLVJ
alcLUUK
aleYMTE
alfPLWL
algMRVK
aliRMKV
allRWKL
altMTUK
amaKURM
ambKQSQ
ameJQH]
amiSLMT
amoUNON
amrMQMU
amsONPS
amuUMQL
amyXNNM
anaVNLP
ancONYI
andWLJS
angLUUJ
aniTOMO
annTHNV
ansQMSN
antQKWN
appMMUR
araOISU
areNOOT
argLNOW
ariPLPT
armTRKO
arnVQMK
arsRQQL
artSGQU
ashUKRM
asiOSMQ
aspMPQQ
assKWRL
astPPSM
athNMYL
atlLOPV
augQRTH
aurWKLS
ausMJUT
autLLTT
avaUKLT
aveJQTR
bMMNX
babSMLS
bacONLW
badOVSH
bagONVN
bahRKPR
baiRLVL
bajSSKO
bakRLTM
balRQPL
banNNYK
barWTKI
basTJQQ
batOMH]
bauNNNU
bayPOWJ
bbcLUMS
beaNKVR
becORSM
beeLWPM
beiM[MK
belQSON
benPSTJ
berPJXN
besLJRX
betQMTN
bhaOMOU
bibLJRW
bigJUPP
bihOMVN
bilTOHU
binZLMM
birOWLM
bisPNNT
blaRRPL
bloKLJa
bluLRPS
boaMQMU
bobZMLM
bohRMSM
bolKSZH
bonQRKR
booOMNW
borMLTR
bosNLSR
bouRKWL
bowSNNQ
boyROOP
braSGTR
breRONQ
briLOQT
broKSTN
bruVIWK
bucQKPS
budRQSI
bueOOTN
bukSMSN
bulJTPQ
bunMYMM
burSOHV
busUNNO
butQTMN
byzMLST
cONOU
calMQYI
camOJYO
canMITU
capNUOM
carRLQQ
casRLSP
catOVPL
cauMKYO
cbsOUNN
cdpMLUR
celKTLU
cemNUNO
cenKRUN
cesXMMN
chaPNOS
cheLQKX
choUPPK
chrSSIQ
chuVNMO
cinM]KL
cirKTUL
citLMTR
civNOMV
claSRNM
cleKXSJ
cliWNMN
cloLLUT
coaLTSL
cobKXRK
cocLRTO
colMVNP
comOUJS
conRQOM
cooRSRI
copLMUR
corLTLT
cosQRLQ
couNPTN
craPRMQ
creKNST
criQNTM
croPMQR
cruPKSR
cubJOOW
culLLSU
cumNNUO
curNTUJ
cusSLTL
cypLLUS
czeONPS
d.VONN
d.cONUN
dMLST
dadPLNW
daiMTMR
dalNQVK
damVLQM
danZHLR
darPLQS
dasTKLU
dauRKWM
davSSPJ
dawNMWN
dayNMWN
dePNTN
deaUKKU
decQNMT
deeSIRR
delWOLN
demRWJL
denPNSO
depMVMP
derPQMR
desMMYM
detKTTM
devSKMU
dhaWMOM
diaPKOW
dieWJLS
digQWML
dilTLQP
dimSNOO
dirMLNY
disISTP
divNMNW
dmiVNNO
docLISX
dohNNWN
domROTL
donVPMN
dorUNON
douSLKV
dovOTPM
dowNLQU
draPRNP
dreQULM
droMLUR
dubNOXL
ducPMTN
dukMSNR
dumMMZL
dunRMTN
durQSTH
dutLTMS
dynMTMR
e.QMNT
eNONU
earSQNN
easKQYL
ebePNTN
edeLTTL
edgUMLR
ediSLMS
edmSLNR
eduSLLV
edwSKTN
egyOMSQ
elOKQU
elbPNTN
eldNMSR
eleSKRQ
eliQKRQ
ellRLWK
elmPNUN
emaLPUO
emiUMNP
empMMRT
endQOUK
eneSOPN
engKOPV
enrNVNN
entNLNX
epLNNX
epiSSKO
equLQUO
eriUPNN
ernTKUL
escMRNS
espLSQP
essLTUL
estRLSO
ethPKSQ
eugXNNM
eurJQLY
evaPUMO
eveQTOL
eviNNMW
exeKNQV
expMPQR
extLKQX
eyeMNWN
facRXKK
faiRLWL
falUQPJ
fanNKRV
farLUNQ
fasROLS
fatRRRK
fcMZML
feaMOOU
fedUSJN
felUNNO
ferSLVJ
fesOONT
fifOOOT
figNLPV
filMSNR
finKKSW
firLTMS
fisNTKS
flaMSMT
floRNRN
fonNLRS
fooNMQU
forIPQU
fouLLVS
foxLXMN
fraQMVK
freQNIY
friQPNQ
froRSQJ
funLUTL
gQMMV
gaeMNLY
gamKSKV
ganVKRL
garQLWL
gatMQYJ
gauKLTU
gazNRTM
genSSLO
geoVHSO
gerPOJW
gigXMNM
gilRLVM
ginSLRO
girSTPI
glaSMMS
gleLPQS
gloQTNM
goOOOS
godSKQR
golJNSU
gooKIP^
gorRKWL
gotQLQR
govQMKX
gpsNMMW
graMSPP
greMNRS
groPPUK
guaKQWL
gueNUMQ
guiXINR
gulUKTL
gunOKOW
gusSKMT
guyXJOP
hacTTLM
halMOTO
hamRQTJ
hanVMTI
harPSPM
hauOTNO
havPNTN
hawWPNK
hazNNNU
heaMQUL
heiVNOM
helQRUH
henVLRL
herRSNN
higJPTS
hilRMUL
hinNKWP
hirXNMM
hisLSVK
hitSLLT
hohXKSK
holHPQW
homYLNM
honOPSN
hopPTPL
horSSLM
hotNMRT
houTVMI
howNTQM
huaMSTL
hubLWOM
hugVSKL
hulXRLJ
hunOLQS
hurNMMX
husNSMQ
hutN^KJ
hydNOVM
ian[MMK
ibeLJZP
iceLQTN
idaNQVK
ignUSMK
illNSTK
immNMNW
impRRQK
indMSQO
infNUNP
innQPQN
insLZLO
intHSKZ
invQKUO
iosNMNW
iowNTRL
iraRKQR
ireNMSR
iriLNJ]
iroUPPK
isaVSOI
islKZQI
isrQQNP
itaMJRV
ituMRMU
ivaRNSM
j.UMQM
jacTLRN
jadXNMM
jakSMSM
jamRSLP
janZLLN
japJOVR
jarSRPL
jasWNNM
jayYMMM
jazMMMX
jeaYJLQ
jefRSNM
jenRMUM
jerULLS
jesWRKM
jewLYOM
jilVNNN
jimSRJR
joaVNOM
joeYMMM
joh^ILO
jonXLKQ
josXQNI
jouSMRM
joySPNN
juaVLQN
judSQMP
julYNLM
junKLUT
jusONNU
kSOOO
kabNMPU
kalRIXM
kamROPO
kanLKVT
kapRKLV
karMNUP
kasPSLP
katVQOJ
kazWLRK
keaRMUK
keiWLKS
kenVIRP
kerWMPM
ketYMLN
kevZLMM
khoNLTR
kieMPVL
kilNNUO
kimSMTM
kinQNKW
kirPQRM
kisNOUN
kitTJUM
klaLSTM
konKWNQ
korJQQT
kreRLVK
kriSLLT
kunPQQM
kurOKUQ
l'aPKRR
laGSST
labQQTJ
ladOOOR
lahONTP
lakKP[J
lamNMXL
lanQQLR
lapMNYM
larORMR
lasPLWM
latLNQV
lauVLQL
lavQNTL
lawJULV
leMLPW
leaVMKR
lecQRLP
leeOSQL
legSQJR
leiPSRJ
lenRQMQ
leoWJUJ
lesKSMU
letLTSM
levWSKJ
lewQLXL
liZLMM
liaTISP
libMYLN
lifOOUN
ligMUSK
lilLOYL
limONUN
linNNQS
lioOWNL
lisSLMS
litNNRR
livRISR
locLTPP
lokTULK
lomNNOU
lonMMXO
looKRSP
lorTNNP
losLRRP
louOHVS
lovPNMU
lowNOSP
lucROTJ
ludRPLS
lukUMRL
lunPMVM
lutMUMR
luxTLTL
lynQLRQ
léoVMON
mPONT
macTIPS
madRLWK
magTTOI
mahTLNR
maiSPSK
majMMQT
makSNMS
malMNWN
manVOMO
mapNUON
marSPON
masJPSS
matSKRP
mauNMYL
maxOTKR
mccTNSK
meaXMNM
mecNRNR
medWIKT
melTQPK
memNNOU
menVJSM
merRWLJ
metMUPN
mexKPOW
miaNRRN
micRLMU
midQMTO
migXMMN
mikZLNL
milMO[I
minSSLN
mirTLSL
misJMVS
mitRPOP
mobPLOU
mohYMMM
monITNU
mooQRRK
morOLRS
mosMVQL
motLVRL
mouNLZL
movNNNU
mozMNWM
mtvONMV
mudTLMS
mugQRKS
muhWNNM
mulULSL
mumTLRM
munLJRW
murQJTQ
musKPYL
mutOUNN
myaMLTS
mysNMNV
nahNTLR
nanMMYM
napRJQR
narWLRL
nasSNSL
navMPTO
nazRULM
nbcNXNL
ncoOQLT
neiUONN
nelQNTM
neoMMQU
netJRSQ
neuMXOL
newLPRQ
nexJSRQ
nflOTON
ngoRTKP
nicUIQP
niePLOU
nigPLPT
nikTTLL
nilTMRM
ninNRKU
nipNVON
no.NOMV
nonWONL
norJPZL
notOUNN
novMXOL
nprOWMM
o.RPMR
oMNOV
oakLTLT
obaXNMM
obeLTNR
oceUKMR
offNNNW
ohUMRL
ohiMTSM
oldMMUR
oleULRM
oliPNOS
olyMPMV
omaSNTL
omeTVLJ
oneLSKV
ontNNVN
opeKLN[
oraMUJT
ordMMMY
oreUKUL
oriQRKR
orlULSK
ortTSKN
osaTMRM
oscTNKR
oslONTO
ottNMXM
outKSUM
ovaLNYM
oveOXLM
oxfLVRK
p.VOOM
pabUONN
pacWMSI
padSMMT
pagUNON
pakKOQU
palSJTO
panQGYN
papQKVN
parOSPM
pasMITV
patYHVJ
pauUJUL
pcNMOV
pedVNON
peeSKPR
pelNMXM
penPTQK
peoOLUP
pepRMLU
perSIRR
petVJRN
phaXMOM
phdNMOV
phiTQMN
phyNNNW
piaQLQR
pieRMRO
pilMRRO
pinLRWK
pitOPTM
plaPQJU
pleKLTU
pluKRQQ
poeTNOO
poiKTRO
polNTOO
ponNKOW
popMMLZ
porJVQO
potMMTQ
powMUJT
praTORK
preKSOS
priPLMV
proGVLW
pruUMSL
pueMSOQ
punMOWM
purMRMT
quaUMOO
queLRSN
quiULTK
rMML[
rabWLTJ
racWMNN
radNVKP
rafRLTM
ragOSOO
raiWMNN
rajWPOJ
ralNNRQ
ramKRKW
ranMJWR
rapMULR
ratNRKT
ravWPNK
rayXKLP
rebMOMV
recKRRQ
redLSWJ
refOTOO
regKQLX
reiOOSO
renOLLX
repITSP
resLSKV
reuSLUL
revMQMT
rhiQMUM
rhoMMUQ
riaLVLR
ricQKMW
rimMNWN
rioLMZN
ripRLVM
rivMOWM
roaSMRM
robTNRM
rocRQOO
rodWKSK
rogUKNQ
rolOORQ
romJMXQ
ronZMML
rooQNTM
rosPJUQ
rotOOVM
rouPPNQ
royM]LL
rudOLSS
rulVNNN
rurTQMM
rusMLQW
rutTOSJ
ryaTONO
s.TKMS
sOOOS
sabUOQK
sacVJRN
safLRMV
saiNO[H
salRPTI
sanIPUQ
sarUINT
sasQKQS
satOKRS
savVOPK
scaQOSN
schOPXI
sciONNU
scoPKMW
scrLPMW
scuONOT
seaPLMW
secIQQU
seeNONU
selPJRT
senMPSP
seoTMQN
serSMPO
setVKMR
sevTQNM
seyTLUK
shaWLQL
sheMRRO
shiPNWL
shoSOIU
shuRPLR
sibRLVL
sicOMWM
sidVONM
sieLMVR
sigVNMO
silRKRQ
simMMMX
sinRTLN
sisPORO
sitQQQM
sixMQNT
skyMKOX
slaOVNM
smaMMTR
smiVLRL
sncMZLL
socM[IP
solMRRP
somLSQP
sonQTPJ
sopTKKU
souLNVO
sovOLRS
spaJQPT
speOLPU
spiUKLU
spoLUMR
sprMKSU
squSKUL
sriNUPM
ssNPMT
st.KQYK
stTRNL
staLRSO
steYKKQ
stiWQJN
stoMJVS
strNKOX
stuNTJS
subSJLV
suiLKTV
sumJTTN
sunPTPM
supLSJW
surQKXL
susRQON
sveMTLS
swaTLNS
sweMJUT
swiMVON
sydPSQL
symNPQQ
syrNQPQ
sãoMQUN
tadVNNN
taiRMQP
tajUMSL
talPROO
tamMTPO
tanJTPR
tarNMXN
tasOOSO
tatQOLS
tayVMMP
teaMOMX
tecKVKT
telVVHL
temRORM
tenLNTR
teoUNON
terRKSP
texMOXL
thaNQLU
theXKMP
thiNSLS
thoWKLR
thrSMRN
tiaQMLU
tibMSRN
tifSOKR
timPJQU
tirRLTN
tobNMUP
togOLSR
tokTRLN
tolPQSL
tomYKLQ
tonULRM
topNLRT
torLPNV
touMRJV
towMLSS
traKLWR
treNNKY
triMWMP
troNKOX
truMPNU
tsaMMPV
tudPTNN
tulMPXK
tunMMQV
turOKVP
tweLTKV
twiOMSQ
u.sMPZJ
uefONNU
ukOHZP
ukrPLOU
ulySLMU
uneOPMT
uniI]RI
uppOPTN
usMOXL
usaRJVN
ussKJSW
vadMKTS
vaiWNMN
valQQTJ
vanUPQJ
vatMLUR
venMPSP
verPNRP
vicOIUS
vieMQSO
vijVMNN
vikNOSP
vilOTLP
vinULSL
vioNNNU
virNTPO
visWIRN
vivPJK[
vlaROTJ
voiNNMV
volXNOJ
voyMMOX
w.ROOO
walSQRJ
warSUPH
wasNOTO
watMMVP
wayOOTO
webPMMV
weeNTLR
welKLTU
wenTONO
wesHOXQ
whiQRON
wiiLMMZ
wilURQH
winTOHU
wisMNWN
wolVOOM
womNQLU
wooQNSM
worJQLY
wuhOOSO
wweLSMU
xLQMV
xboLLL]
yaMNMX
yanTJXJ
yeaNOOU
yelNNUN
yorSMRN
youQUJP
yurVMON
zamMLUR
zimRQOO
zooRLMU
émiUNPM`,
  classes: `-COQYLK
-ECOVMM
-ENNNU
..UYMOL
.NLNX
.UWNNM
A-AKYLP
A-CMRLV
AAMTMS
ACCCNLSS
ACEPOOR
ACNVJR
ACOOQMT
AENMOW
AGRKPS
ALVFW
ANNXLN
AOOPSOO
AOOUMP
APNVOL
AUJQOU
B-BQUMM
B-BUVNNM
B-GUXLOM
B.BXONL
B.FWNNM
B.UXNML
BA^LLK
BBUYNML
BBZNMK
BCXIUI
BF^MJK
BGBXMNL
BGGYLMN
BGUYMMM
BG_KMJ
BLMRWJ
BLULSVK
BNQPQ
BOVTKK
BUONRSM
BUUWNNM
BUXLMO
BbWMON
Bf[LNK
Bg]MLJ
BpUYKPL
C-BNMWN
C-CLWIT
C-COPNNT
C-GLRTM
C-LKPX
C-OMOLX
C-USKNT
CAOQRO
CBUSLL
CCCJQQT
CCCOPPVI
CCEOSMQ
CCLONSP
CCMRMS
CCO-NOTNN
CCOLOSQ
CCUJRRQ
CEAMMNX
CEJSNT
CFSLKU
CGCOQVNL
CGWJNQ
CLCLSTM
CLIRPU
CLOOWNL
CLUNMTQ
CNCLTRN
CNJOXO
CNOQVML
CO-NPVMM
CO-UOJUS
COCMTLS
COJUPP
COLONVM
COONYLL
CPPHXP
CPQKS
CUCLRPR
CUENUMO
CUJORT
CUOPYLK
CbURLM
CfCNNNW
CgCMROS
CgOOUON
CgRNNS
E--CNSOQ
E-COSNP
E-POMNW
E-ULLNY
ECXNIQ
EEMNOW
EIMO]
ELNMWM
EONXMM
EUVLLQ
F-UUMQM
FCPSTJ
FFJQYM
FLMNWN
FURQLQ
FWJSL
FbUNNMW
G-GQMNT
G-GUWNMN
G-UJHXU
G.BWNNM
G.CTOON
G.FVOOM
G.UYMML
G.bWOPJ
GAPJQU
GBFWMOM
GBQUFS
GBUWKTJ
GCCOKST
GCOORKU
GCOTNO
GEMUMQ
GFFRMUL
GFUMUI
GFUTTLL
GGBVNON
GGCOSRK
GGFQMVK
GGGRMMS
GGU[RKI
GGVCTS
GLOOWLN
GLSSSF
GNPPMT
GO-CNXMN
GOLXIR
GP]KLM
GQPQN
GU--WNNM
GU-UPNLV
GUCPPTL
GUF]MMK
GUGZMML
GULNMXM
GUOMLTS
GUUXUFM
GUVJOQ
GbULNR
Gf]KNK
GgTITO
GpFXNMN
GpURLUM
L-NPNTN
L-ONVN
L-PPKYM
L-ULKVS
LCLPQS
LGLLZM
LLFVW
LLNKZM
LOPWLM
LUJKdI
N-N-NPOTM
N-NPNWK
NBNMWN
NCCOKMY
NCCOPVNL
NCEPKMX
NCKIWU
NCOPQSM
NEOJMZ
NIKUW
NLOK]J
NLOQTNM
NNKSTO
NO-C-PVMN
NO-CPUNM
NONTYF
NOOPVNL
NPMM[K
NUCOQLU
NUEPMNV
NUMVIT
NUOOXMK
O-C-CPXLL
O-CCOURJ
O-CNTKS
O-CgNMXN
O-GM[KM
O-NMPUO
O-PQZJL
O-UOXML
O-gCPWLM
OC-NQMUN
OCCOQWLL
OCEOQULN
OCMR]E
OCOP]JK
OEOKMX
OG]KR
OLPRRL
OOPWNK
OPOVOM
OURXKJ
P-UOMWM
PBNMWN
PC-CPWKM
PC-NOVM
PCCMTMR
PCLPMVL
PCMNRS
PCOOOXJ
PEMPRQ
PGKUWI
PGLQKYJ
PGOPZJL
PLCMRVJ
PLOPXLL
PLOQTL
PNOI^J
PNRQN
PO-CPVLN
PONYRH
POOOWMM
PPKOUQ
PUCOYLL
PUPSTH
PgNJVQ
PgOOOTM
U--KKXS
U-AMYMM
U-BMQVL
U-COOOT
U-FOSRL
U-GPLXL
U-NPVMM
U-PMLRU
U-UKOTQ
U-UULUSK
U.PMMV
U.UYMNL
UAJRNU
UBQQNP
UBUNSQN
UCAMMMY
UCCCMKXQ
UCCILTW
UCCOPVMM
UCEOLNX
UCLPNUM
UCMORR
UCOLUMR
UCUJRRR
UECPOOS
UEEPMMV
UELUIU
UEONXLM
UFVNPL
UGFYMMM
UGROMS
UGUYKSJ
ULEQXR
ULLOKZK
ULONQUL
UNKVLR
UO-CCOWMN
UO-COWMM
UOJSQR
UOONXNL
UPMXTH
UU--YKRJ
UU-URXKK
UUAMNNW
UUCMSSM
UUGRWLK
UULNMXM
UUONPVL
UUSQLP
UUUQUIP
UUpUWQLL
UbQKNU
UfNKST
UgRHUQ
UpCSMRN
UpUTFRT
b.UTOON
bAWNOL
bBAUOOM
bBYMMM
bC[KRH
bFXNMM
bGRJOT
bGUYMNM
bLCKNUR
bLMNYL
bORPTJ
bPPSM
bUaJMK
bgPLVM
fCCNNNV
fCKSMU
fEOKVP
fLOLWN
fSHPU
fUTQLN
gB[LLM
gCNONU
gCOOVOM
gEMLOX
gF[MLL
gGSKPR
gLLLWQ
gLLNNVM
gNLRXI
gOLYKP
gOONXML
gPPQRM
gTLPP
gUQSHT
gbSOPN
ggSKQQ
p-UOTON
pUSMRM`,
  before: `&UMMQ
'OJRU
'sMSLU
(NQPQ
,,OLLY
-SMOQ
/KUNR
100OMOU
15ONNT
1980NNMV
1988PLLX
1992ONOU
1994PNTN
2000NMRR
2002OPNS
2004OOOS
2005RMKV
2006NTNP
2007TLNS
2008QKQS
2009RLLW
2010KWMQ
2012SMNS
2013PVMM
2014NNVN
2015MSLT
2016NWLO
2NONU
3MLMZ
4thMRMS
:OMUO
;NNPT
TITLE[IJR
[TJPQ
aLRQQ
aboutSKNT
acrossPLVN
actorXMNM
actressXMNM
africanSKPR
afterSRQI
againstQZIL
albumNKL[
allKVLS
alongOMVN
alongsideVLSL
alsoMPTO
althoughSSLO
americanMRNS
anPTKR
ancientNLPU
anotherORMS
anyNSSM
appointedONNU
architectVMNN
areJNUT
aroundMK^J
artistXLNN
artistsVLOO
askedUONO
atKUTM
attendRSMN
attendedMZLM
attendingNWNM
authorWMNN
bandHdMI
basedLTLT
bassistSNOO
beQNOQ
becameQSIS
becomePOLU
beenMTMR
beforeTRJO
behindRJRR
beingPOLV
bestONOU
betweenOJ]L
bookNKNY
bornXHOQ
bothOUJQ
brazilianOOOS
britishLNQU
brotherVONM
butVUKJ
byRSNM
calledJPUQ
candidateXLNN
capitalNMYM
centralMMTR
centuryRKRQ
certifiedMNNV
characterXMMN
classicROKU
clubLZNL
coachVMON
companyNVPM
composerXMNN
connectingNNWN
contemporarySORL
currentNNQS
daughterXMMM
dayNMUP
deULTK
directorWMNM
downtownMK]L
dramaMONV
drummerXLNN
duringNKVQ
earlyJPPV
eastNNVN
easternMNZK
electedOTLQ
enteredNNQS
entireLNTS
entitledOMLX
epicNMMW
establishedOUQK
ethnicKRPR
everNTMQ
everyNRNR
existingMUSK
famousNLVP
fatherVOMN
featureUMRL
featuresVQJO
featuringYMLN
fellowMSMR
filmLLK_
firstMRTM
fiveOPMT
followingOPRO
followsWMNM
forNTMQ
formedNWNL
formerITTP
formerlySRRH
foundedLUSK
founderUNON
fourQVJO
friendVNNN
futureLNSS
generationQMMU
genusMMMZ
germanMRLT
greaterLLTT
groupLaLJ
guitaristWMOM
herNPOT
hisJOMZ
historianVMNO
importantNMTQ
inKOTR
inauguralNMMX
includeMPTP
includedYKMO
includesNOUN
includingRFTT
indianOMPT
internationalNVNO
intoIQUQ
irishNQLU
isQOSN
itRLMU
itsLKQX
joinedJ]KO
joiningMZML
journalistWMNO
kingWMMN
knownUNKQ
laNNOU
largeOMNU
largerLLTT
lastMQQQ
lateOTLP
laterLLXP
leader]KMM
leavingNVON
leftMQXK
likeSKOT
localLXNN
magazineMNOV
mainNMUP
mainlandOMWM
majorMQLU
managerRMOR
manyMNMX
marriedWKMQ
medievalONQS
metXMNM
ministerTNON
modernKNUR
mostLLQX
movieLLL]
murderVNNM
musicalMMMY
musicianWMOM
nameQQVH
namedQNSN
nativeONUM
nearLL_K
nearbyMLZM
newOTNP
noMWLP
nominatedSOOO
norLPRR
northernKJ^M
norwegianNSLS
notedPNPR
novelMLMZ
nowLRWK
née[MLL
occupiedNNUO
oldLLXP
onMSOQ
onlyTKSN
oppositeTKVK
orVOPK
originalRLOS
originallyMMWO
otherGWOR
ourNNNV
outsideMQVL
overLVUI
painterXMNM
partyOTON
pastNNXM
photographerXMNN
playNNNV
playedWKLQ
playerYLNM
politicianVNON
popularOMQT
precedingNNWM
presidentXLOM
previousLSOS
princeVLON
producerTRNL
promoteOLMY
proposedNNVN
rapperUKMS
reachedLMST
renamedNPTN
replacedVNNM
representOMVN
representedLMZM
republicanNNUN
retiredNNNV
romanOSOO
ruralNMXM
secondMONV
seniorOROO
seriesNKL]
sevenNLNX
severalQSPL
showNNMV
simplyQOLT
sinceRORM
singerVLOO
sixMRKV
soOSOO
someLTPP
sonUNOM
songwriterYKOM
southernLM]K
spanishMPMV
spelledXMMN
starredWNNN
starring[MLM
starsWNNN
stateK[NL
succeededVNNN
surroundingLRVK
thanSTIQ
thatXQGQ
theMQQQ
theirLKQX
thenLPTP
thirdRLNT
thisMQQQ
thoughMSSM
threeRHPV
throughJRTQ
throughoutQMTN
thusMLTS
titleVLLR
titledOKK[
toPQQN
towardsSRPJ
traditionalNQLU
twoMMOX
underWMHT
untilUPQJ
useNLPV
variousNOSP
viaMRNS
visitedONUN
vocalistQUMM
wasXJJS
wereRTPK
westernMM]K
whenUWNG
whereSPRK
whichXKRK
whileTTLL
wifeXMNM
willSOOO
withRQMP
withinLJZP
wonOKMY
writerWLON
wroteTNMQ
youngROQN
–IM[O
—PLXK`,
  before2: `"PKLY
&TONO
'UITN
'sOPMT
(RMOR
)MQQQ
,SNRN
-MPOT
.OVNM
/OMMW
10NLRS
1931NMWN
1938ONUM
1939OTOM
1941QKVM
1942ULRL
1953TLTL
1970ONOT
1972TSLL
1975RTMN
1978NNSQ
1979MQUM
1981ONUN
1982UNSJ
1983OJST
1985QNNT
1987PMWM
1988QMMV
1990QNNR
1992SOOO
1996QNMT
1999PVNM
1OOTN
2000NTMP
2001QRKS
2002NWMN
2003QMLV
2004NSMR
2005ORQN
2006SQKP
2007LPSP
2008MWNN
2009QPLS
2010NTON
2011OPMT
2012PONR
2013OUNN
2014LQUN
2015NSPO
2016RUKN
2017OWKO
2018NRQN
20thNMNX
2LKUU
3NLPV
4ONPS
:KKXR
;MKWQ
aMOLX
abbeyNNWM
aboutMPMV
academyMMWN
accordingQTGT
acquiredK^MK
acrossOLXN
actOPNS
actionSLMU
activeNPTN
adaptationTLMT
administrationMYNM
adoptedQQON
advanceNMRS
africaOMXL
afterRVFR
againstLWLQ
agreementNVNM
airedNXOK
airportLRXJ
albertaPMTO
albumJPFa
albumsMSTM
allMLXO
alongSOTJ
alsoUPOL
althoughONVN
ambassadorOPUL
americaRQNN
americanUFSR
amongPOSN
anJPOW
andPORO
angelesQLVM
announcedOONT
anotherTONO
antiNQMT
antonioONTO
appearedPLMW
appointedOOUM
areaMHWT
areasMMYL
argentinaPMVM
armyRMRO
aroundONVN
artQKYJ
artistWNOL
artistsPMMV
artsOUMO
asMQSO
asiaMVRL
assemblyPTOM
associatedTNQN
associationTULK
atESVQ
atlanticMMUP
attackTLTM
attacksRRNN
attorneyMKYN
augustNNQS
australiaNQRN
australianOKTR
austriaOOUM
authorQNMT
authorityPXMK
awardedLNKZ
awardsONMU
awayOKUQ
backKRVL
baltimorePLUO
bandN^JK
barcelonaNNVN
baseOMVN
basedPNZH
battleNMYL
bayNMXM
beMOMW
beachMMVP
becameLKSU
becomeNTMQ
beenKKUU
beforeQRPL
beganKUPP
behindMNUP
beingNONV
belgiumLOUQ
believedXPLL
berlinRMUL
betweenKSWK
bibleULLS
birthOTPM
bishopMMZL
blackOUPL
boardNVOM
bookNJQW
borderNMYL
bornNQXI
boroughNMXM
bothLRNT
brandOPTM
brazilMUNP
bridgeNMXM
britainORRM
britishQRKR
broadcastLSMT
brooklynNLZM
brotherZIJR
brothers]MMK
broughtNMPU
brownXMNM
builtPRLS
buriedPOSN
businessNZLL
butVLLR
bySXJK
californiaMQVM
calledLPPT
cameMYMM
campaignWLPN
canadaLUQN
cancerOLXM
capcomNMNV
capitalMNXM
careerRXLJ
carolinaMSRN
castZMML
categoryMONU
cathedralNLYM
cemeteryNNUO
centerMSUK
centralONUO
centreNTSK
centuryKMOY
certificationMUPM
championshipsOMWM
changedMOTP
characterZLLM
charactersYNLM
chicagoNMWN
chiefUNON
childrenYMNM
chinaOMWM
chineseRJOU
churchMK^K
citiesMLYN
cityKSVL
closeTKUL
clubTMSL
clubsNUOM
coalitionNUQM
coastLL[M
collaborationTNSK
collectionSMMT
collegeNTRM
colonyOMWM
comingNMWN
commandedRULM
commanderNNSP
commissionNXML
committeeTRNM
communitiesNNXM
communityOK[K
companyK]ML
composedUOKR
composersQNRN
compositionMRMU
connecticutSNTL
conservativeNONT
consistingTLLT
constitutionPOSN
contentMTMR
contestXLOM
convertedQTMN
cooperationQXLL
coordinatorTQMM
cornerNLYM
corporationLVQM
councilLWSK
countiesMMZL
countriesMMQT
countryNKUR
countyLJ_L
courtMMPU
createdLULR
creekNMWN
crownRMMT
currentlyQPMS
dateQNRO
daughterYQJL
dayQJTR
deNONT
dealRPMQ
deathZLNM
debutSQKQ
dedicatedTMMR
defeatedTMKS
degreeMUIU
denmarkQSQL
departmentTRNL
derivedQNNS
descendantsMUMQ
designatedLLTT
designedUSML
developedMZLL
developmentNSTL
diedNM[J
directedcGIO
directlyNVPL
directorPYJM
districtLNZL
divisionK]LM
doctorPMMV
doneWLQM
downONVN
dramaLQLX
driveMLTR
dublinMKZN
dueORLS
dukeNOUN
duringRKLX
dvdNNPT
earlierOPLU
earthNONU
eastKJcK
editionSKJX
edmontonONTO
educatedPSPM
electionQRLQ
elsewherePMVM
emperorXMOL
empireSRSI
endNJVR
endedNUON
englandRJXL
englishMKRV
enteredLXMO
entertainmentOVNM
episodeUJJW
escapeMPQR
establishedQUOK
europeNNVN
evenOMVO
eventsNLPV
examplesPSKR
exceptOLMX
exchangeOSMQ
exilePNTM
fallUSML
familyKKQX
fansPLUO
farSNPN
fatherZMKN
favorSQNN
featureNUQL
featuredVKLS
federationNXNL
fellowOUNN
fieldTOON
figurePLRS
figuresNTMQ
filmVNJR
filmsWMNN
financeOMNV
finlandNPSO
fireSSML
firstRSJR
flightsOMVN
flowsOMXL
followedLQNU
followingONPS
footballPVMM
forURKN
forceONRQ
forcesPSPL
formNSNR
formedQVPJ
formerVQKN
formerlyRTPI
foundNMNW
foundedSWJK
founderMURL
fourLWMP
francePLRS
franciscoQMUN
frenchTKJW
friendVNOM
fromHXKU
futureSOPN
galleryONVN
gameMOOU
gamesOTLQ
generalTKVJ
germanQIQV
germanyNTWG
givenTULK
governmentLSRO
governorRIYL
graduateNVNN
graduatedMZLL
grantWNNM
groupLWMP
guestSOOO
guineaMTRM
hadUQLM
hallNTSK
hasKMQW
havanaNMWN
haveNKWO
havenOLVO
heLZKO
headRLUL
headquarteredNMXM
headquartersMLTS
heldQKSP
herTKNT
hillTKNR
himRSIR
hisUOIS
historyPTOM
hitRNQO
homePMWL
honorRNMS
hospitalRRQK
hostedOIQW
houseNNXM
housesNNUN
howRNSM
howeverQRIS
hubNLXM
hungarianWMNN
iQKPT
iiTLMT
iiiXMNM
inKQUP
includePIRV
independenceSMMS
independentOXML
indiaSPOM
indianRKLW
indonesiaNOPT
industryNMSR
influenceOSOO
insideONUM
inspiredUNNO
instanceRUMM
insteadQMUM
institutePVMM
interiorLTUK
internationalQMQQ
interviewONLW
intoSTML
introducedQUMN
invasionOOVM
iranOMUO
irelandLOSR
isNROQ
islandMM[K
islandsNLYL
issueLMOX
issuesPRPN
itONUN
italianMULR
italyJSTO
itsNLQT
ivNNRS
jacksonVKLS
japanPMVM
jazzPMOT
jerseyRLTN
johnWMPM
joinedNVLP
joiningOQSM
josephTOOO
junctionLMYM
justRLTN
kennedyOMSQ
kingNMYM
kingdomNLWO
kingsMLTS
knownPOVK
kongLSQP
koreaTLSL
ladyNOUO
lakeMLRV
lakesPMUN
landPNUN
languageOLTQ
latePLRS
laterRSOL
launchMQNT
lawPTNO
leadQRLQ
leaderKXLQ
leadershipNVNM
leadingORPO
leagueL^LJ
ledSRJQ
levelMLQW
lewisUOMO
libraryMUPM
licensedNSSM
liesNNVN
lieutenantTOOO
life[LNL
likeQKLY
limaOOTN
lineSKVL
listNOPS
literaturePKQT
liveLKTU
livedOMWM
livesPLWN
livingRMPR
locatedLKcI
locationNQTM
locationsNMUP
londonQSON
losingQMNT
louisRMVK
loveTKMU
madeMNQU
madridQUOK
manOLRT
managerMYNM
manyUNON
marriageYKRJ
marriedYLLO
marshalQMUM
martinUSLL
marylandPMUO
massachusettsSMSM
matchSTML
maySRNL
mayorVMON
mediaPTNN
medicineNPUL
memberL_KK
membersQXLJ
mergedMVON
mergerOYMK
metQMMU
metalLZMM
mexicoLLYO
miamiNUPN
michiganNMWM
milanNKXN
ministerRQON
ministersWNNM
minneapolisOMUO
missionsSMSM
montrealPKVP
moreRLLU
moscowSMTM
mostHSRS
mostlyMMSS
motherVLMQ
motionNMLY
mountainPMUN
mountainsNNVN
movedJRYL
movementQMLV
movingNNWN
muchSLRO
municipalitiesNMWN
municipalityLK^L
museumMMYM
musicTRIQ
musicalNTMR
nameUNPN
namedUIMT
namesXNMM
nationalOMMW
nativeMKVQ
navyNMMW
nearOMYK
nelsonWNOM
netherlandsOMTP
networkMOKY
newSMJV
nicknameXLSI
nightWMMO
nominatedSLNR
nominationRRNN
nonLUKS
northKKbJ
northeastOMVN
northwestMNZL
norwayQNSN
notOVKO
novelSIKZ
nowMPRQ
numberOLSR
oaklandLLTT
octoberVNNN
ofRPRK
offNQMT
officeNSTJ
olympicsNLYM
onOLPT
oneQRRK
ontarioMLYN
orSPMP
orderRUOJ
oregonPNTO
originatedKOTR
otherQLMV
othersRROL
outMOQS
overTLSM
ownedNTTJ
paintersONUN
paintingTMPO
pakistanOMXL
parisSKWK
parkONXK
parksONUN
partJLSW
particularRTKO
partnershipLTLS
partsNK[L
partySQRJ
passOOTO
peaceTOOO
peopleNMUO
performedUILV
periodSLSO
philippinesNMPV
placeQIUQ
platformOONU
playTQOL
playedOYLM
playerRUML
playersTLUL
playingROLS
playsMSPP
plotPMMV
pointLLZM
polandULRN
policeTRMN
politicianNLWN
politicsULNP
popOVNM
populationKUTL
portMKWQ
portlandNMVO
portsNNWN
portugueseNRPP
postOOOT
practiceNMRS
presenceSLRO
presentMLUR
presidencyWNPK
presidentTSQI
priceUOON
primarilyMXPL
primeZKNM
princeNMVO
prizeVONM
proSRMO
producedUVMH
producersVLQM
productionNTKS
productsNSRM
professorKUJV
programLROS
promotionQTMN
protestsTNPM
providedQIST
provinceMK]K
provincesMNWN
publishedIbIO
quebecNMZL
queenNNUN
radioRQRK
railwaysOWNL
raisedNMWN
rangeNNWM
reachedNNOU
receivedMLNY
recentlyQLNU
recordRNLT
recordedTNJS
recordingZRKI
recordsRSQJ
redUNOO
regimeUNPL
regionKI]P
regionsMMTR
reignXNNL
relationsQTNM
releaseNHL_
releasedKVOP
renamedNPVL
replacedSKMT
representativeOLXM
republicTLTL
researchLSUL
resignationVNNN
restNNWN
returnedNKZL
returningMRUL
riverLKaJ
riversOMUO
roadLKVS
rockLXLP
roleYMHR
rolesTOLP
ruleONVM
ruledSRPK
russiaNLWN
russianRMMT
saidSLLV
schoolLKbH
schoolsOTRK
scotlandOUOL
seaOOSO
seasNNUN
seasonRKMU
seatMMXO
seeNUOM
seriesSOIU
servedONNU
servicePPLT
servicesKVOP
servingNTOO
sessionsNSMR
setMSQO
settledNNPU
settlementNMXM
sheRQKS
shoreOMVN
shortOSLR
showQLMV
showsLRMU
sideLQSP
signedRUKM
sinceNNNW
singaporeNOVM
singerQMTN
singleOONU
sisterYKKQ
siteNLXM
situatedNMXM
soapMMNW
soldNVQK
soldierVLPM
someLVPN
son_KKL
songRKOT
soundROSL
southPH_J
southeastMLYM
southwestLMZN
sovietOOLV
spainOMVO
spanishPKSQ
spreadOOTN
springsNOVM
squareLMYN
stageWNNM
startedQKWL
stateIR]I
statesNM[J
stationKPSR
stationsMMTS
statueYKOM
statusONVM
storyXJLR
streetRLTM
streetsPNSO
studentsXMMN
studiedTLTK
studiesLVRL
studioSLLV
studiosPMVM
stylePKRS
subsidiaryMXNM
suburbOLWN
succeededSRPL
successfulNNLX
suchTQKP
sungWPLL
supervisionSKLV
supportQUMM
supportedRNTL
surveyLSUL
swedenNKUR
systemMRMU
taughtMWKP
teamPSPL
technologyNQMT
televisionPKKZ
territoriesNSRM
texasVLQM
thailandONPS
thanMSKT
thatMOUN
theIPTS
theaterRMSN
theatreONVM
theirRKMV
themOMSQ
thenTQRJ
thereRMTL
theseNNOV
thirdMMMY
thompsonQWML
thoseQSRJ
threatSKLV
threeNMRS
throughHRXN
timeQVKN
timesOMSP
tipONTO
titleRSOM
titledNOOT
toQPMR
togetherPQTK
topOOOS
tourMMRU
townIIbO
townsML]K
townshipNMZL
trackWNNM
tradeMVSK
tripNOTO
troopsSNPP
turkeyMNUP
twoNLMZ
u.s.TMSL
ukNRUL
underRMQQ
unionLTMR
unitedNWMM
universityOWNM
untilNRNS
upSUOI
usRKQR
usaNTPN
useMNMX
usedTMLS
valleyNLWO
vancouverMLXO
varietyMLL[
versionQKMW
versionsULMR
viaMMTR
viceNOOT
victoryMWPL
viiNNWM
villageNK^J
villagesML[L
vocalsYMMM
warSOUI
warsawNWNM
wasJRLW
washingtonNMWN
watersOMWM
wayLMUR
websiteRLLV
wellUIKW
wentNSRM
wereJSNU
westNJ^K
whenJRRS
whereKOTR
whichUIUN
whileSQJS
whiteSMRN
whoNTMQ
willOSOO
winNPPS
windowsNMLZ
winningTNOO
withTRIQ
withinINXQ
wonMNOV
workYLLO
workedQSRJ
worksOQKU
worldOUNN
writerRMMS
writersUNNO
writtenVLJS
yearNTJU
yearsPQSM
yorkWLPM
youPOSN
youngXMNM
zealandOMTP
–SMPQ`,
  after2: `"TQHS
'RTMN
'sLQQR
(RKKY
)NMRR
,,UNOO
,MPSQ
-ONMV
.LQPR
/MQMU
10NPUM
11XMOL
12PLTP
13TOQL
14TSML
15UMRM
17SUMK
1812VNON
1882TMSM
1886NRNS
1887NPUM
18TMNQ
1903VNOM
1908SLLU
1911QPLS
1924QLQR
1929LNNW
1930JKTW
1932LYNM
1934USML
1935TKLU
1938NWNM
1940OMSQ
1942LRPR
1943NLPV
1944NTRL
1946UMMQ
1947PMOT
1951SLSM
1952MLRU
1953OOPR
1957MOOU
1962MSLS
1963NUNO
1965NTNQ
1966PSLQ
1967SVKL
1969NOOU
1970NQOR
1972PRON
1975LVLR
1978LULS
1979PMVM
1981RRNN
1983MLUR
1984NTPN
1985MXNM
1986PLLX
1987OMNV
1988NTJT
1989NRQO
1990NLRT
1991TOPL
1992SNMS
1994MZML
1996NSKT
1997NKUS
1998LTNS
1999OMQS
19QNNR
1NSTK
1stVONM
2000OSKS
2001ROKT
2002MPNU
2003NMMX
2004MMPV
2005MLRU
2006NTOO
2007MQLV
2008IUTN
2009LTOQ
2010LRNU
2011OWJP
2012LLSU
2013NSMR
2014VONM
2015KYQK
2016LTSM
2017MOLX
20QMMU
21LYNM
23RUNK
26SMUL
27RMSM
28SMTL
29PVMM
2SMTM
30WMPL
3NNPT
4UMRL
5PNMU
6UNQM
7RNSM
8RMPQ
:TSJO
;WRJM
aNSNQ
aboutRLUM
accordingOMWM
acquiredMWQK
activeVMMO
actressRMLV
administrationPTMN
advanceOROP
advancedMNWN
africaPMVM
afterNPSO
againstUOQK
albertaNLZM
albumNSOP
alfredMLVQ
allLTPP
alongSTNK
alongsideMTLS
americaOSON
americanRIKY
amongPRNQ
anPRLR
andOORQ
andrewWOMM
anneTMQM
announcedOTRK
anotherVONM
antarcticaOMUO
appearedVUJK
appointedYKQK
approximatelyMMXM
aprilUNNO
areMMRT
areaMLZL
argentinaOMVO
arizonaONTN
aroundSLMU
arrestedUNNO
artTMKS
artistMLLZ
artsNMNW
asQPQN
asiaNMPU
associationNVMO
atVMON
attemptedSMTL
augustLQSP
australiaOQVJ
awardedONMV
awayNMXM
bandLQKY
basedNJXP
basketballLRMU
bassTNMQ
bassistSMNR
beLKPX
becameNMQT
becauseRLUM
becomeUMON
becomingMOVN
beenWJPO
beforeJYSJ
beingPULP
belgiumKRQR
berlinMUQM
bestSZLG
betweenRPUJ
bigPNNU
biggestUMQM
billRMMT
blackYLMM
bobRNNS
bookRSOL
borderedNMYL
bornhKGI
bostonNTRL
bothNKTS
brandNOMV
brazilMSQO
breakOVMO
brianPUMN
britishJTMT
builtLKTT
businessRMRN
butQRPN
byOJTS
cVNNO
californiaMK[M
calledOQOR
cameNTSL
campaignUQMN
canadaKWTJ
carlPUMM
castSMMS
catholicSLLT
centerKVSM
centralMMYM
charlesXNMM
chartONOT
chartsPMLW
chicagoNWNM
chiefMOOV
chileOOVM
chinaKPZK
chrisURML
clarkSONO
closeOMXL
coQLUN
coloradoNMWN
comedyMMNX
comingWNKP
commanderUONM
commonlyMOSQ
companyNRLS
completedORNR
composedPTRJ
connectedNMYL
connecticutMQWK
conradTNSK
consideredROOP
containsOLUP
couldMMXN
countyMSTL
createdNNVN
creditedXNMM
cubaTRMM
currentlySKPS
d.c.ONUN
dUMRL
dasULNQ
daughterVMON
davidQXKL
deUNNN
deathZKIR
decemberRRNN
defeatedTNON
definedOSLS
demandsOVNM
denmarkNLXM
deputyQQMR
describedONQR
designedNNSQ
developedRMTN
didPSOO
diedWLRK
directTMSM
directedZNKM
directorNPLU
doNUOO
dramaMRRN
dublinSOQN
duePSPM
dukeOLMW
duringRNQO
earlySRNM
eastKQYK
easternMNXM
educatedULRL
educationNQMT
eighthSOOO
elMMQU
elected[RKI
electionNQQP
electricQMLV
elsewhereOPTN
endedSROL
engineerSLKV
englandMUQM
englishMOMW
establishedIVSN
europeQJUP
europeanNVRK
eventuallyTQOL
everyXNNL
exchangeOSQM
facilityPNOT
familyTKJX
famousVNNN
fatherVMPM
featureMORS
featuredPRLR
featuresSJLW
februaryVKQN
filmTLKU
filmsWLON
finallyNPTN
firstJWSL
fiveVNON
flagshipQTNM
flightsMQVM
floridaNLQU
followedMRLV
followingNRNQ
footballLOQS
footballerNMMX
forOPLV
forcesSLLU
forestONTO
formNUNO
formedOXNK
formerlyRXNI
formsNLYM
fortMRPQ
foughtLVPN
foundNKUS
foundedLZNK
founderTMRN
fourOPOS
francePKUP
franklinNMXM
frenchOTJS
gameOKLZ
garyWMNN
gaveSLLU
generalMKRV
generallyOQLS
georgeWLQL
germanKRPR
germanyPVNL
governmentRKQR
greatNRVJ
greatestQLQQ
groupMTKT
guitarWMNN
hadOTQK
hasOQNQ
havePMRQ
havingLRRQ
heQVNK
healthUNON
heldNONU
henrySNPO
her^MLJ
himRTKO
himselfYNML
his[LJO
historicOOSO
historyPMQR
holyUSMK
homeKRRQ
hongNLRS
houseRKKW
howeverOQSN
iTPLP
illinoisNMXM
inORPO
includedJRPT
includesMSTL
includingSLUM
independentMWOM
indiaKSQQ
indianNMYL
indonesiaOMVN
industryMRKV
initiallySMTK
inlandONUO
intoOLVO
irelandLLZM
isOMUO
issuedQPNQ
itOSON
italianMQMU
italyML[L
itsJVPQ
itselfLTRM
j.RNNR
jamesUILV
januaryRPPN
japanMSUK
jeanUOMO
jeremyVNOM
jimUKLT
jimmyOOTN
johnZKSH
joinedPUNM
joiningRRLP
jonMRNS
juanTMLS
julyOMSQ
juneULKT
justMQVL
kevinRNNR
killedVMON
kingTNOO
kingdomMMWO
knownNUMP
koreaNNUO
laOOOS
lakeMLUR
languageMKRV
largestNQSN
lastNQSN
lateLTRN
laterSQOL
latinMOPT
lawsLROR
ledSSMM
leeSMSM
lifeRNMS
likeKPQT
lineOSPO
locatedHJaO
londonJVTL
longLTTL
lordYMMM
losMNTR
loveQNRO
lowerNNMV
macauLLRV
madePMUN
madhyaNRSM
madridONWM
magazineOMRR
mainLLWQ
mainlyRQMP
majorLZNL
makeNTLR
makingNSRN
malaysiaOMVN
manyPUOL
marchVTJM
markUSMK
marylandNKXO
massachusettsQQQL
maxTNOO
mayRONQ
meaningNOVM
medalsPNNT
membersMUKR
menRLKW
metalMLMZ
mexicoMNXM
miamiPMTN
michaelPMMV
michiganPNTO
microsoftMMNY
mikeTNOO
milanNOUN
ministerKQMX
minnesotaNNVN
missouriMMZL
moreLXIS
moscowQSLQ
mostOVNN
movedKYMO
multipleRMOR
musicRIRS
myOQSN
nameRSNM
namedLVTK
nationalNURK
nearKKYQ
nearbyONUN
nearlyPPSN
neverRNMS
newLJYQ
nextLKSU
nflPVML
nickNUMQ
nigeriaSNRM
ninthOOOT
noTQPK
nominatedRMLU
northMRYH
northeastMSTL
northernMK^K
norwayQOUL
notQNRP
notableNNUN
novemberRPMP
nowLSSN
numberPSKQ
numerousTNOO
néeYMMM
oaklandLQMV
octoberVKTL
ofQNQQ
oftenOSQM
ohioOMWM
onNKST
oneOSQM
onlySJOT
ontarioOMWM
openOORP
openedSOSK
operatedMXPK
operatingNRSM
orXIQN
orderRLTN
oregonOMWM
originalVLJS
originallyKQOU
otherPOSN
othersXJQM
outUPRI
overMMSR
ownUNNO
ownedLUQN
pakistanNNTP
paradiseWNNM
parisSRSH
parkKL_J
parliamentNSLS
partOPVK
partlyNROQ
partyNNOT
passedOMQT
paulVLQM
peaceONVN
pennsylvaniaPUOL
peopleOOUN
performedRMLU
performingNTLR
peruNMUP
peterVNNM
philXMMM
philippinesONTO
placedLUMR
plansRPSK
playVSLK
playedTTIO
playerOWLO
playingYNOK
pointNMSR
polandLVNP
politicalQTMM
portlandOMVN
portugueseNMNW
precededMPOT
presidentVLKS
previousTJQP
previouslyROSM
priestOOOS
probablyMLSS
producedRRPL
professionalOONT
promotedVMON
proposedONUN
publishedOVIR
quebecPNTN
queenVMON
rQMMU
radioOSRK
railPOMU
ralphTLMS
ranSOOO
rayMNMW
reNNTP
rebuiltPKTQ
receivedQJSS
recognizedQLSO
recordedTQKP
recordsOUNN
redVNNN
referredPRRM
regionOMVN
regularlyQQQM
relatedMRMU
releaseSMMS
releasedPRMQ
representingOSOO
researchSLRO
resortMNVP
respectivelyNNQS
responsibilityOSPN
revealedUNNN
richardXMNM
riverONVN
robTSML
robertTOMP
rockMLPW
romaniaMOQS
romePMUN
runningNSQN
runsNTSK
russiaOQMS
russianOMRR
saidYKPL
saintJN^K
sanPKXM
sarahVNOM
schoolVRLL
scoringNNSQ
scotlandUNLP
seasonTQOM
secondVKQN
selfRKOT
sellingPOTM
septemberTNOO
seriesLTLT
serviceLOSR
servingNRNS
severalQQVH
sheXNNL
shortlyTMTK
showNNMW
sideNTMR
signedTKLU
simplySRNM
sinceMKYO
singaporeMUPM
singlesONUN
situatedMMYM
soNNNV
someTNLR
sometimesLTQO
sonRSMN
southJO^J
southernLMZM
spainQKVN
spanishNNWM
sriMMYN
st.MPWM
stSNQN
starredRMRN
startedNTRL
stateMOOU
statedOVLO
stationMUPN
stayedNSRM
stillRNNR
stockholmONVM
storyQNNS
studiedNNXM
studiosPSOM
styleMUPN
succeededWNNN
suchMOUO
suicideUNNN
supportedMNSS
swedenONTO
switzerlandMMYM
systemKPRS
taiwanNMRS
takenPQSL
teamMRQP
televisionOQJW
tenOOTN
tennesseePNUN
texasOLWN
thailandOMVM
thanTLMS
thatPOLV
theirOSNP
themRQLP
thenHSUP
thereVQML
theySJSO
thirdXJPM
thisPRQM
thomasOQLT
thoughMNTP
threeNSUJ
throughMSWJ
timWNNM
toSRPL
togetherLVRL
tomSMSM
tookWMMN
trackLRVL
trumpeterPONS
turkeyOLXM
twoKPVP
u.s.TMLS
ukLSTM
underONQR
unitedSRRI
untilQROO
upgradedNLYL
upperNKTS
usSRPL
useONQR
usedPIXP
variousMNWN
versionLPNV
veryRNLT
victoriaMTPO
virginiaOSQM
visitingOSTJ
voicedTLMS
walesNMXM
walterSMSM
warVNNO
wasOOOS
washingtonNOWL
wellOSOO
wentMLTS
wereQPJU
westMK^K
westernQKUP
whenMPRQ
whereIQUQ
whichGSSS
whileWMPL
whiteSLUL
whoVRGP
whoseMTNQ
widelyOUMN
wifePOMT
williamQLRQ
winningNTKS
withQRPM
withinMMUQ
withoutNOOS
wonRUNK
workPRRK
workedXRKK
workingMPOT
worksSMPO
worldNWKP
writingTQMN
writtenXNMM
wrotePMQS
wuhanNMWN
xboxLQNU
yearMNNW
youPOSN
youngSMRN
youngerTNPO
–NOOT
—OMMV`,
  head: `1 &VNNO
1 'LKSV
1 'sTPGU
1 (MSOP
1 )MJVS
1 ,,ONNU
1 ,PORO
1 -SMPP
1 /KQQT
1 15NNNV
1 2000OMRR
1 2005SNMR
1 2006MUOO
1 2007UMLR
1 2008TKPQ
1 2010LSMT
1 2012RMNS
1 2014MMVP
1 2015MSMS
1 2016NVMO
1 3NNMX
1 :PKTQ
1 ;PMOT
1 [SJSP
1 ^QNOR
1 aNQQQ
1 aboutRLNT
1 acrossONTN
1 africanPLTP
1 afterPRVI
1 againstSVKL
1 albumPMMW
1 allKTKV
1 alongsideUKUL
1 alsoPLRR
1 althoughSRMN
1 americanNPNU
1 anQPJU
1 ancientNMOV
1 andQNQP
1 anotherNPNT
1 anyNQTM
1 appointedMPNT
1 areJLUU
1 aroundNNVN
1 asUONO
1 atNQUL
1 bandHbNK
1 basedLRMU
1 beTNNO
1 becameRNKU
1 beforeVONL
1 behindMNUQ
1 beingRMMT
1 betweenPI]K
1 bornONQR
1 bothHQRU
1 brazilianOOOS
1 britishLMPW
1 brotherVNNM
1 butUROJ
1 byOTMQ
1 calledJRSQ
1 capitalML[L
1 captainRPOO
1 centralMLWP
1 centuryQKRR
1 certifiedNNMW
1 contemporaryLPUO
1 currentNLPV
1 daughterUNON
1 deRLVL
1 doctorSOOO
1 downtownONVN
1 duringONUN
1 earlyJROV
1 eastONUN
1 easternMMYM
1 emperor[NMK
1 enteredNNRR
1 epicMNMX
1 ethnicLPRR
1 everNRNS
1 existingNSRM
1 familyMMNX
1 famousONMV
1 fatherWNNN
1 featuresUMLQ
1 featuringWNMN
1 fellowNTMQ
1 filmNLLZ
1 firstSJSP
1 fiveONNV
1 followingPPUK
1 forNQQP
1 formerKVKT
1 formerlyTSOJ
1 fourOVKP
1 frenchNTPN
1 fromOOTN
1 futureLMTS
1 generalNNOU
1 generationQMLU
1 genusKLL]
1 germanNSMR
1 groupOUOM
1 hisKRI[
1 importantOMMV
1 inLNTR
1 includeOJXO
1 includedTNPN
1 includesNNVN
1 includingQGTT
1 indianONPS
1 intoJQQT
1 isSLQQ
1 itQLMV
1 itsMLMZ
1 joinedKYKP
1 kingTNPN
1 knownUMLQ
1 laNNOU
1 lastMQMU
1 leftOMWM
1 likeVJQO
1 lordXNNL
1 mainlandONWL
1 majorMRNT
1 manyLRNT
1 medievalOMQS
1 modernKMUS
1 mostMKQW
1 mr.WNOM
1 murderYMNM
1 musicalMMMY
1 nameUOUG
1 namedVROJ
1 nearML[K
1 newOTNO
1 noOPNS
1 norMRPQ
1 northernLK[M
1 notedQMPR
1 novelOOOS
1 nowNLYM
1 néeZMLL
1 occupiedNOSO
1 ofQORO
1 oldNMLY
1 onMRMT
1 onlyNNTQ
1 orWRIN
1 originalSJSP
1 otherJVMT
1 ourOOOS
1 outsideNSRM
1 overMRVK
1 partyNUNO
1 playNNNW
1 playerVMON
1 popularNMRS
1 precedingMNXN
1 presidentONOT
1 previousLQRQ
1 princeVLMQ
1 princessWNNM
1 promotePLLW
1 queenXNLN
1 rapperXLNN
1 reachedMNOU
1 replacedWNMN
1 representedNNYK
1 retiredONNV
1 romanOTON
1 saintXMMN
1 secondLOOV
1 seriesMMMY
1 sevenNMNW
1 simplyOPMT
1 sincePLTO
1 soNUNN
1 someMXPL
1 sonTOON
1 southernMMZK
1 spanishLSLT
1 stateLTLT
1 thanRSLO
1 thatWQIP
1 thePROP
1 theirMKPX
1 thirdRKOT
1 thisMOTP
1 threeTMKT
1 throughOQUK
1 throughoutRMRN
1 titleSMLT
1 titledPKMY
1 toNSQN
1 traditionalMRKU
1 twoJOVP
1 underNQLU
1 untilMTQN
1 useNMRS
1 variousMORQ
1 viaNQOR
1 wasTMKT
1 westernNMYK
1 whenRVNJ
1 wherePRRM
1 whichXQKM
1 whileVNNO
1 wifeVNNN
1 willTONO
1 withVPOL
1 withinLKVR
1 wonSMMS
1 wroteSNNQ
1 youngSPQL
1 –KQ[J
1 —MMYM
2 'ZMML
2 'sLNSS
2 (NKXO
2 )[SII
2 ,SPJS
2 -RLRP
2 /NWOL
2 2009SOMQ
2 :QGTT
2 ;NSMR
2 ^NTPM
2 aQMQQ
2 actorUNOO
2 actressTNON
2 afterVNNO
2 againstMWOM
2 albumNMMX
2 alongsideXMMM
2 alsoNSQO
2 anLUTK
2 andQRNO
2 architectVMNO
2 areRLWK
2 aroundNNVM
2 artistXLNN
2 asRSLO
2 askedSOOO
2 atJTUL
2 authorXMNN
2 bandJ^ML
2 bassistSOOO
2 beforeNRNR
2 betweenNLYM
2 bishopROPO
2 bothRSKQ
2 byXQNI
2 calledJNUT
2 candidateWMNN
2 cardinalTOOM
2 classicOPLU
2 coachTNOO
2 directorWNNM
2 dr.UOOM
2 drummerYLOM
2 duringNMTQ
2 easternNOTN
2 filmOKMY
2 firstLWPN
2 fiveMUOO
2 followingOTNN
2 forMUMQ
2 formerLPSP
2 founderVNON
2 fromLSTM
2 generalVNOM
2 governorTNPO
2 greaterOMVN
2 guitaristVMON
2 hisMSKU
2 inPNRP
2 includeQKQS
2 includedSMMS
2 includingOJWP
2 intoONYK
2 isMOSQ
2 king[MOJ
2 lateOULP
2 leaderXLNN
2 likePRKT
2 majorSOON
2 manyOOOR
2 marshalUOOM
2 ministerWNNM
2 mostNNNV
2 musicianWMOM
2 nameLLWQ
2 namedLLUS
2 northernNOWM
2 ofOSMQ
2 oldMMYM
2 onOQRN
2 orUOTH
2 otherKROT
2 outsideOLXM
2 overNSRM
2 painterWMNN
2 photographerSOOO
2 playerWMNN
2 politicianUNON
2 popeUOPL
2 presidentZMML
2 princeTOON
2 producerQSNM
2 rapperQMOT
2 renamedKUTL
2 representedONUN
2 secondPMNU
2 singerXLNM
2 sirWNNM
2 sonWNNM
2 songwriterUNON
2 southernNK[L
2 starredYMMM
2 starringXNMM
2 starsXMOM
2 statesPUMN
2 succeededTOOO
2 thatSPMP
2 theKOTQ
2 thenPMUN
2 throughLLQV
2 toLRPR
2 twoQNNS
2 underYMKP
2 untilXNMM
2 wasYMOK
2 wereUMPN
2 westernOMVN
2 whenRWMK
2 whereSMTL
2 whichNOVM
2 wifeTOON
2 withSOMQ
2 withinMMYM
2 writerVNON
2 –LMTS
3 'sKXMP
3 (QMNT
3 )VOJQ
3 ,OOPR
3 -NNNU
3 1992ONOT
3 2005OOOS
3 2006PNNS
3 :MUTK
3 ;SLLT
3 ^TOON
3 aKORT
3 afterVLMP
3 albumOLNW
3 alongPNTN
3 anNRMT
3 andQNQO
3 areMPSP
3 asMWKQ
3 atMSTK
3 attendedNXMM
3 basedPUMN
3 bornYNML
3 bothNKRU
3 byRPQM
3 calledNVNN
3 composerTONO
3 duringONOT
3 filmMNNW
3 firstORNQ
3 forRNOR
3 formerNSTJ
3 generalYNNK
3 governorUNPN
3 groupNYNL
3 hisOPTM
3 inIQQV
3 includeLUMR
3 includedUNNN
3 includingWMOM
3 isTVJK
3 itsLMTS
3 marriedUNNN
3 namedJSSP
3 nearNNWM
3 onLPRR
3 orKLVS
3 popeUOOM
3 presidentZLNL
3 producerTNPO
3 seriesNMMY
3 sirUOOM
3 stateNTOO
3 theKRRQ
3 thenMPLV
3 throughOTOM
3 toTQKQ
3 twoMNQT
3 underTRLN
3 whenVPMM
3 withMTOP
3 writerVMON
3 –NOUN`,
  around: `' ,SNLT
' .UOON
's "UNMP
's (QRJS
's )PTOM
's ,IRPU
's .QNNS
's andMPQR
's asNMOV
's inNQTM
's isMQOS
's wasONUN
's withRUJP
( "UKLT
( 'sMMOX
( )NRQO
( ,LTTK
( -ONNT
( /PVNL
( :MJN[
( ;QRKR
( andNNVN
( inMLST
( ofONNV
) (SLQP
) ,VNJR
) .SOOO
, "SHNW
, 'LRQQ
, 'sSSMM
, (LPUO
, )NI[M
, ,OOPR
, -JRMW
, .OLVN
, 2OMNV
, 3RMNS
, :MMQU
, ;RIWM
, alsoTLNQ
, andQOLT
, announcedSTLM
, asTLSM
, attendedWNMN
, becameVOMM
, beganRSNM
, byMMVQ
, establishedVMQL
, forNLNX
, foundedUNON
, fromQMSO
, hadOQTL
, hasROMQ
, inSHQT
, isWLNO
, leftWMOM
, madeQSKP
, ofPPIW
, onKKSW
, orOVNM
, playedYLNM
, servedSPNO
, startedZNLL
, thatONWM
, toMLZN
, tookWNMN
, wasUTJN
, wonWMOM
, wroteZMMM
, –JS[H
- )PMPS
- ,NNYK
- .OMRS
- borderNOSP
- ofNNNV
/ )OWMM
/ andNNNV
/ onOSOO
2012 wasTLMS
2015 ,MNNV
: 'sULRM
: (MOTQ
: )ONSQ
: ,ML[L
: andRSKP
; :MNMX
[ ]OMRR
^ "KMPW
^ 'sPQWH
^ (VLRK
^ ,SPNN
^ -NOVM
^ :MMLZ
^ alsoURKN
^ andQLOS
^ areNMMX
^ asNWNM
^ attendedWNNN
^ becameVVJK
^ beganVRML
^ deWNNM
^ diedUMQM
^ featuresMNNW
^ hadTSIP
^ hasNQRP
^ housesMMWO
^ inLTNS
^ isKOVQ
^ joinedXMMN
^ laterWPML
^ madeSSKN
^ marriedUNNN
^ ofXLNN
^ orWMRK
^ playedWNNN
^ previouslyTONO
^ receivedXMNM
^ recordedUNOO
^ retiredTNOO
^ returnedUSMK
^ servedWMNM
^ servesSLNS
^ startedXMMN
^ stateLM[K
^ theRLNS
^ usedKSMT
^ wasUOMN
^ wereOZLL
^ wonVPNL
^ wouldSMLT
a (LNTQ
a )OOOS
a ,KXLQ
a -KLRW
a .MLPV
a actorOOMV
a andMMSS
a businessmanONSQ
a footballerNMMX
a forMTMS
a formerNNNV
a inNKMZ
a memberNWMM
a militaryONSP
a ofNLNX
a officerOPNT
a onNMWM
a painterNNRR
a politicianOKK[
a professionalPMLW
a representativePLWL
a singerPPLT
a toNWMM
after 'sUKQO
after (WNNM
after ,QSPL
after andTKSN
after hadPUNN
against .SSMM
against inKXON
album ,OLMW
album .MNMX
alongside ,XMMM
although hadVNNN
an (NQMS
an ,ONOT
an -TLSM
an actorPMNV
an andNMNX
an architectPMMV
an artistPONT
an cricketerOMMV
an filmONNU
an inMLMZ
an lawyerPMMV
an ofNLOW
an painterOMMV
an politicianOPMT
an professionalONMV
and "RNIW
and 'sTLPQ
and (NORQ
and )LLYO
and -NLLZ
and .QSOM
and ;OMWM
and alsoQLVN
and andXKSJ
and areTIUO
and asVRMK
and atOLRS
and becameOVKP
and byMUTK
and countiesMNYM
and duringSMNR
and fromRNTM
and hadWMNN
and haveYJQL
and inQNQP
and isVKQO
and musicOMNV
and ofOTKR
and onLNTR
and riversLNYM
and stateONTO
and theOOTN
and toLSXJ
and underNMOV
and wasWMPL
and wereRITR
and withUMPN
and —RKSP
appointed ofMNMX
architect .WNOM
are ,LKWR
artist .TNOO
as "MSLT
as 'sRMRO
as (JVPQ
as )KQSQ
as ,OTQL
as -NNNV
as .OUQK
as andUOJR
as fromMSTL
as inSNOP
as ofNNNV
as orWUJJ
as representativeLSSN
as wasXKLQ
asked toTONO
at 'sXKNN
at (OTON
at ,JSUN
at .KUVJ
at andMTTL
at inMRXJ
at onMLXO
attended andOVMN
author ,VMON
band ,K^MJ
band .JZOM
became ofMLOX
before ,ONNT
between andRI[J
both andQOMS
brother ,SPOO
but wasXLMN
by 'sNUQM
by (NUJS
by )WNMN
by ,VROI
by .SSOL
by andRRTH
by asOXML
by atULMQ
by bandMNVO
by forTVLJ
by fromWMMN
by inNULQ
by onTOQL
by rapperOMMW
by recordingNMMX
by rockNNNV
by singerLKSV
by toLPXM
by underXMLO
by withZLMM
called ,LLUS
called .SJNU
called andKWQL
capital .PNTO
century ,NOVN
colonel ,VONM
composer .TNOO
daughter ,SOOO
de ,OMUO
drummer .WMNM
during ,NMMW
during .NKMZ
during andOOPR
eastern ,OMXL
eastern andNOUN
emperor ofUNON
family .MNNW
father wasTNOO
film ,LLMZ
film .LNLY
first ,NNMX
first .OOOT
first goldNOMV
following 'sMTUK
for 'sQLQS
for )VOOM
for ,QRIS
for .OTVH
for andMWPL
for byNLVP
for fromNRLT
for inONTO
for ofNTMQ
for theSNMS
for toUMNO
former (OTOM
former ,NQOQ
formerly )RTPJ
founder ,UNON
four ,QMMU
from 'sWQMJ
from (MSRN
from ,MRRO
from .SPYD
from andMPTP
from inMRUL
from onMRMT
from toRMVK
general 'sROPO
general ,WNNL
governor .TNPO
group ,NWNM
group .MXMM
guitarist ,UOON
his inMNRS
his wasMRMT
in "OMMX
in 'ZMML
in 'sZSIK
in (MLST
in )LJUU
in ,KOVQ
in -MMTR
in .KQUO
in :MLQV
in ;MMQT
in afterPNUM
in andKKVT
in areONUN
in asNISW
in atONPS
in beforeOLWM
in byLLPW
in duringMSUK
in forOMWN
in fromONPS
in historyNQMT
in isMLST
in magazineLVNP
in nationalONUN
in nearNNVN
in ofMNTQ
in onLSYH
in orOMRQ
in thatPMXK
in theONXL
in timesOMMW
in toOKZL
in untilOLTQ
in wasOKXM
in wereNNWN
in whereOMXM
in whoMLYO
in withNNRQ
in –MMZM
include (RMNS
include ,OOVL
included ,YMNL
included andWNNM
including 's[MLL
including ,PHVR
including andSMTL
into ,NLUQ
into .NLUR
into andNNSR
is "XNLM
is 'sKPQS
is ,UNTJ
is .KSXJ
is andLSOR
is forMNNX
king andTOPN
king inUONN
king ofTOPN
leader toUNNO
leaving ,LXOM
like ,NMRT
like andWKKS
married .WNNN
minister .XMNM
minister andWMNN
name "PQVI
name .OMQS
named .LQTN
near ,NOTO
near .LNYM
near andNNVN
no "OUNN
northern ,NNVM
northern .OMWL
northern inNNVN
novel ,MNOW
now )NNYL
now ,NSRM
née )TONO
of "QPRM
of 'QNSN
of 'sTTOI
of (NRNR
of )URPJ
of ,POSN
of .QORN
of :KLZP
of ;NSRM
of afterOVPK
of alongMNQT
of andRLTN
of areNLTQ
of asPSRJ
of atSQQK
of bySSNL
of descentMTOP
of duringNVPM
of forMOWM
of fromQPTL
of inUOQJ
of isKUVK
of nearNQSN
of ofQMLV
of onJSTO
of orSNQN
of originNMMW
of presidentPMWL
of theNMPU
of throughSNRN
of toMI_L
of wasKSSO
of wereQNUK
of whoRTNL
of withNSSL
of –ONVM
old .ONVM
on 'ULLS
on 'sRUML
on (OQSM
on ,OQTM
on .JVOP
on andOQKU
on atNNWN
on fromKRQR
on inKTNS
on onOSQL
on withNLSS
or "JTXK
or (TPSI
or )PQQM
or ,YRKK
or isJNSU
original ,RMMU
our ofOOOS
outside .OMUO
over ,OSRL
over .NOTO
over inNTRL
player ,XLNN
preceding 'sNNVN
president 'sUNNO
president .RLMT
prince ,WNNM
prince ofUOOM
producer ,WMOM
producer .VMON
rapper ,VNNN
represented atNOUN
represented inMMYL
series ,NOOT
series .MLL[
singer ,WMNN
singer .UMOO
sir ,WNNL
son ,UOOM
southern ,ONTO
southern andMMXN
starring ,UOON
starring andWNMN
stars ,YMMN
state .PSON
states .OSOO
succeeded asUNNN
than 'sTNOO
that 'sYMMM
that andQQPN
that hadRSPK
that hasONMV
that wasXMNM
the "TLNR
the 'QPLR
the 'sNMPU
the (LRPR
the )HTMW
the ,KSSO
the -KLPX
the .LRQP
the /NWOL
the 100NUNO
the 2OOOR
the 3ONOT
the :LQRQ
the ;OOSN
the administrationUMMQ
the afterKOQU
the againstNPRQ
the alsoMPVM
the andMQRP
the areOPLU
the areaLLZN
the asKRTO
the atHSSR
the becameMSOQ
the becauseNNOV
the beforeMVPM
the beganNQLU
the betweenNMPU
the boardNVON
the borderOMOV
the branchNNTP
the brandKQLW
the byNMQT
the cameOSMR
the candidateOWNM
the chartLOMX
the chartsOLQT
the coastOMUO
the communityMROR
the districtLL]M
the duringMPSP
the entryNPJW
the eraNQMT
the faithNTNO
the family]NJK
the filmQPIV
the forHQTR
the forcesOMMW
the franchiseOUNO
the fromIUUN
the governmentNMTR
the groupMXMN
the hadMPWL
the hasOSTK
the haveLSNS
the heNMMW
the inIRSQ
the includeLPTP
the includesMWMO
the intoLTTK
the isFQUT
the labelNSLS
the languageMKUR
the marketNNRR
the metropolitanMNWN
the militaryTRMM
the movementLSJV
the nameMOMW
the nationalMKQW
the nearNNTQ
the networkNXNL
the ofKQSQ
the onJTQP
the orIMXS
the parliamentPKRS
the peninsulaMMXN
the peopleRLUL
the periodLLOY
the policeOOUM
the provinceNMTQ
the regimeNWLO
the regionKK^M
the releaseNRUL
the releasedNWNN
the riverMOVN
the rockPMNU
the royalNNMW
the seriesNMH^
the sinceNPUM
the soundtrackMMNX
the stateNIRV
the statesMQTM
the styleLLPW
the systemMLRU
the teamMTPO
the televisionNUON
the thatJOTS
the theLQSP
the toITUN
the underNMUQ
the valleyONTN
the versionMLTT
the warNXMN
the wasKWJT
the wereRSPK
the whenMUNP
the whereMXNM
the whichNQUL
the whileOLMX
the whoNSOP
the withLURL
the wordNMLX
the wouldMRNS
the –LSUK
through ,OVNM
through .OOSO
through andNMYL
through inOONU
to "UMMQ
to 'sSNUK
to (SLQQ
to ,TOSJ
to .QLQQ
to andKTQP
to asSKUM
to atPSMQ
to byORLS
to fromTPPM
to inJYVH
to ofQMPR
to toOLYL
to withNNUN
two ,ONRQ
under ,XMNM
under .RVMK
under andVKLS
was 'sTMTK
was (ONNU
was ,VLKR
was .YMMM
was ofMOOV
were andPVMM
western .ONWL
when becameRMSN
when wasNSRL
with "LNLZ
with 'sNTRL
with (PNMU
with ,STMM
with andXMRI
with asUNNN
with forSMRN
with inSTPI
with ofPNUM
with onUKTL
within .NNWM
writer ,ROPO
writer .VMON
– (NMXM
– ,NOUN
– –NMSR`,
  after: `!MMMY
"QKMV
&SVKL
'OPNS
'sUROJ
(NPSO
)QPQN
-KGQ^
/JTLV
100NUNN
10NONU
14MRSN
1OMMW
2017MONW
20MTNP
2MKNZ
3PMNU
4ONMV
5MUMQ
8OOOS
9ONNU
:LIRY
;OPRP
]NPRQ
aVLKS
actorPLLX
actressPMMV
administrationXKLQ
affairsMNQT
afterKSTM
againstOSPN
aircraftMTMR
albumOUOM
albumsNNNU
alongKMXP
alongsidePMMU
alsoWRPG
alternativeNMMX
amongQNRN
anRTNM
animatedMPMW
announcedUVKJ
appearedPMUN
appearsTMRM
appointedQUNL
architectNLRU
areNKQU
areaLJ^M
areasMMWO
aroundONVM
artistOOMU
artistsNULQ
asQUKO
atTLOQ
attendedYMMM
attorneyOMQS
authorNLMY
awardedMQNT
awardsONNV
bandLQRP
basedPQSL
basinOLQT
becameYSLH
becausePMLX
beforeQTLO
beganVQGR
beingUMQM
betweenLTNR
boardNVNN
borderMMUQ
bordersNMXM
bornSMMS
branchMNUQ
brandLRLV
brokePKUP
brothersWLRL
businessmanNLQT
butTTMK
byHMTV
calledSLTM
cameTPLQ
canTISP
candidateNYKN
careerMVMP
carriedMTSL
casePPOR
catholicOONT
certificationNNNW
championshipsNUNP
channelLVLQ
characterSMLT
chartOJK]
chartsPSNO
chiefMUNP
childrenNUON
churchOUNN
cinemaNMPU
citizensPLRR
cityNMNW
civilPMNU
classNLNW
clubORMR
coRULM
coastOMVN
colonialONNT
coloniesNOLX
comicLWPN
commanderNQNS
committedUNON
communityJUTM
companyNVOM
composerNNLX
considersUONN
consistsPNUM
continuedNVLP
controlLSRN
couldRKYJ
countiesMLYM
countriesOUNO
countryNNSP
countyPOSN
coversNNVN
createdWKSL
cricketerPLQS
cultureMKZN
deVNNN
debutMTKS
debutedSLOR
decidedNURK
declinedLVQM
desOOOT
descentNQPP
devicesNLMY
didYKPL
diedRLPR
directorMJSV
districtKIcK
divisionMWNN
doctrineNVMN
dramaRMNS
duringMVPM
economicOPTM
editionPORP
eliteMMVQ
emperorKSUM
enteredUONN
entryORPO
eraMRMT
establishedTSOJ
faithLURL
familyZONI
featuresNMMX
filmRKI[
filmsNOMW
firstYNKM
followingMRUK
footballLRLV
footballerMMK]
forMONW
forceNTNP
forcedLKTU
forcesQQIV
formerOLMY
foundedXLNM
franchiseOUMN
fromPORO
gainedWNNN
gameMNMW
gamesRIUQ
gaveRKRQ
generalIMSV
goldMOLW
governmentKSTM
governorMRUL
graduatedXMNM
groupLWNN
hadVRLL
hasOROQ
havePVMN
havingRLUM
heMQKW
heldWLMP
herselfWMNN
himselfWKLR
historianOLMW
historyNPMV
holdsVRLL
housesNLWO
inNQPQ
includeLPTQ
includesOUKQ
includingNNWM
independenceONOT
initiallyVQMM
insteadXNMN
internationalMVPM
intoJRTP
invadedSKUM
invasionONNV
invitedOSOO
isKPUP
islandONQS
itQLXK
itselfNMTR
jazzNNOT
joinedWNMN
journalistOLTQ
kingsVLQM
labelMULR
landPTNN
languageMMOW
laterWQKM
launchedMWOM
lawONSP
lawyerPONS
leaderMYLN
leadingOTKS
ledUNOO
leftXNJQ
lineKKTV
linesMNTQ
literaryOOPR
literatureMLOX
livedUNNO
locatedLLUR
madePTLP
magazineLQNU
makesSMRN
marketMMUP
marriedVNNN
mathematicianOLMX
mayQMUM
mediaMLNY
memberL]ML
membersNZNK
metropolitanNMXM
militaryPSON
movedOVNM
movementLVIU
musicOMLX
musicalVLKS
musicianOMMW
nameMLRU
namedNUNN
nationalNIWS
nearLOZK
neighbourhoodML]K
networkMXNL
neverTMQN
newspaperNQNS
nicknameOMNV
noOOSN
nominationMVMP
norMSOR
novelTMNQ
nowNLXN
occupationNUKR
ofONPS
officerOPOS
oftenSNRN
onRPRL
onceRMOR
openedSMNR
operatedNVNN
orUOMO
originNMMX
originallyRVLL
outOVNM
overLURM
painterNLQU
paintersOTNO
parliamentPKTP
partyOTMO
passengerOLSS
peninsulaMMXN
peoplePOUL
performedSTML
periodLLVS
playUTLK
playedXKKR
playsSRKP
poetMNPU
policeOOUM
politicalOMRS
politicianKSLV
presidentMMTS
presidentialOMQS
previouslySOOO
priestOSNP
primeOLKY
princeSHRS
priorQQTK
producedPVMM
productionM]LL
professionalOKRT
professorUMMQ
programNONV
provinceNLTR
publicONVL
publishedNRRN
radioONLW
rapONNU
rapperOMLX
ratingMMNW
receivedXNNM
recordNUMP
recordedXMNM
recordingUJIW
regimeLUMQ
regionLIbK
releaseLSQP
releasedJXLR
remainsMMXN
representativeKRUN
responsibleSPQK
retiredXLLQ
returnedSRMM
riverMMZM
riversNMXL
roadNMTQ
rockLLM[
romanticNMLX
roseUNON
royalMSLT
saidXPLL
schoolLLRV
sculptorNNMW
secretaryMVOO
seriesRLGZ
servedXKRK
servesSLNS
settlementOMRR
sheMQOT
shortlyONTN
sideNONV
signedXJNP
sinceOPVK
singerOJMZ
siteNLTR
skiOMWM
societyMLUQ
soldierOQNR
soldiersKPRS
soughtSSMM
soundtrackNNNW
specialNPMU
spentSMMS
starringVOJP
startedQLNU
stateHGZW
statesOOSO
statesmanOLUP
stationKSSP
stillNRNR
storesMQMT
studentsMMPU
studiedUMPO
studiesNMNW
styleLMRV
subsequentlyMULS
suchNUNO
supportedQSNN
systemLNRT
talkMMMX
teamLTOQ
televisionMSNR
thatKTTL
theLOMY
thenTLSM
throughSLUM
timesMLRU
titleULLT
toORXH
todayOORP
tookVMLQ
tourOOSO
townOMRR
traditionalNNSQ
troopsLLUS
twiceOLQS
twoTNMP
underQMOS
untilMNRT
upSLQQ
usedORLS
usuallyNQNT
vTKKU
valleyPNSO
versionMKRV
versionsOOLV
viaOMUO
victoryNUMO
videoKSLU
villageLLSV
warMWMP
wasUSIO
websiteNYML
wentXLKQ
wereOTPM
whenSPMP
whereKQQS
whichLUSL
whileKKTU
whoPULO
willQSLP
withinMQRP
womanMNVO
wonXSLI
wordLQLW
workedWNMN
wouldRPNP
writerLKQX
wroteWLNO
–MOZJ
—RHUR
”NNRR`,
  shape: ` X - XxJSRR
 X XxQQJT
 X. X. XxYMNL
 X. Xx XxVMON
 X. XxWKLR
 X.MLNY
 XKJKb
 XX - XXNXNL
 XX XXMTKT
 XX Xx Xx XxMLNY
 XX Xx XxKUJW
 XX XxMUNP
 XXIUOS
 Xx " Xx " XxTLMS
 Xx & Xx XxNOMV
 Xx & XxITNU
 Xx 's Xx XxOTNP
 Xx 's Xx of XxPOTM
 Xx - XRMMU
 Xx - Xx - XxKLQW
 Xx - Xx Xx XxNLQV
 Xx - Xx XxQTSH
 Xx - XxJMUT
 Xx - xLMRU
 Xx X. Xx Xx XxMMUR
 Xx X. XxYKLQ
 Xx X.VOMM
 Xx XSRPK
 Xx XX XxPTON
 Xx XXIQNW
 Xx Xx 's Xx XxONOU
 Xx Xx 's Xx ofMSSM
 Xx Xx , Xx.OUNO
 Xx Xx - Xx -LUKT
 Xx Xx - Xx XxTOKR
 Xx Xx - XxSNOP
 Xx Xx - x^LLL
 Xx Xx XMMMY
 Xx Xx XXQOHX
 Xx Xx Xx - XxUQOK
 Xx Xx Xx XXNOLX
 Xx Xx Xx Xx XxRIPT
 Xx Xx Xx Xx ofNSRM
 Xx Xx Xx Xx.PTNN
 Xx Xx Xx XxONSP
 Xx Xx Xx for XxONMU
 Xx Xx Xx of XxP^LH
 Xx Xx Xx of thePUNM
 Xx Xx and Xx XxPTNO
 Xx Xx de Xx XxMWKR
 Xx Xx de XxPTSI
 Xx Xx for Xx XxORMR
 Xx Xx for the XxOVNN
 Xx Xx of Xx XxOORP
 Xx Xx of Xx andPNTM
 Xx Xx of XxKSPR
 Xx Xx of the XxOWLM
 Xx Xx. XxNOVL
 Xx Xx.MVLQ
 Xx and Xx XxPRSK
 Xx da XxPNTO
 Xx de XxWHTM
 Xx de la XxMLXN
 Xx des XxMLTS
 Xx di XxWMIT
 Xx du XxRLUM
 Xx for Xx XxOVNM
 Xx for XxNUON
 Xx for the Xx ofMTOP
 Xx of Xx - XxTQKP
 Xx of Xx Xx XxOSRM
 Xx of Xx XxKNRU
 Xx of Xx and XxQUMM
 Xx of Xx of XxNUON
 Xx of XxPMRP
 Xx of the Xx XxMSOQ
 Xx of the Xx ofMLTS
 Xx of the XxNWLO
 Xx the XxXMNM
 Xx van XxXNMN
 Xx. X.LMMZ
 Xx. Xx 's XxORRM
 Xx. Xx XxOWMM
 Xx. XxITUN
 Xx.KI]P
 al - XxNTOO
 de XxPMTN
 iOSNMNW
 x Xx XxP[KJ
 x XxNULQ`,
};
