// Written by scripts/train-typer.mjs; do not edit.
/**
 * Weights of the typer of names: each row is a word and four digits, one for person, organisation, place and other.
 * Trained on Wikigold (CC BY 4.0) and Re-DocRED (MIT; texts CC BY-SA 4.0).
 */
export const alphabet = '!#%&()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_abcdefghijklmnopqrstuvwxyz{|}~';
export const weightScale = 12;
export const typerWeights: Readonly<Record<string, string>> = {
  rule: `acronym-afterE^LR
acronym-firstE_EX
acronymCbKR
adjectivalK[AY
agent-afterKWLR
agent-beforecY@F
agents-beforeZ_EC
all-commonNSMR
ampersandBXMY
and-afterQMQP
and-beforeTMSL
apposition-before]MNI
are-afterNSPO
articleKTKV
body-afterJSZI
bornRKG^
bracket-beforeJSQR
byWZIG
camelNVGV
capitalsAVRV
common-aloneMTFY
common-firstINSV
common-lastDSSW
country-in-bracketsLWUH
family-aloneWKQL
family-firstQNSN
family-lastUONN
for-beforeLXJR
generationQOIW
given-aloneSOPN
given-commonRMRN
given-firstZKMM
given-lastVNLP
givenZLLN
has-afterVTIL
head-organizationQcIE
head-otherLMBh
head-placeLPeA
in-afterMQRP
initial-firstbOGJ
initialXJIV
is-afterMNSR
kin-afterbOFK
kin-beforekIHF
known-country@?hZ
known-group<bWL
known-organizationDkFM
known-placeANjH
link-first-of-organizationBaPO
link-first-of-otherIQSR
link-first-of-personYPIN
link-first-of-placeDLbO
link-last-of-organizationIURP
link-last-of-otherKGQ^
link-last-of-person-too[NOH
link-last-of-placeNJYO
link-noneKNRU
link-surname-of-personkDME
list-afterUMMR
list-beforeTOUI
livesaMKI
longNPNU
noun-afterOQNS
number-afterJMEe
number-in-bracketsUHQQ
of-afterMJM]
of-beforeNQWJ
ofLTOQ
onePMQR
opensTONO
particleTQPK
person-verb-beforeTMVJ
place-afterHSaF
place-firstD[SO
place-insideMSRN
place-lastFZSM
plural-aloneRUJN
possessiveYUKG
prep-acrossOLYL
prep-aroundMK_I
prep-atEY^E
prep-fromPTSI
prep-inEL_Q
prep-intoFPWT
prep-nearKHhH
prep-outsideMTWI
prep-theLQUN
prep-throughHQVQ
prep-toMUUI
prep-towardNMWN
prep-towardsUSPG
prep-viaKTNS
preposition-beforeMUSK
quotedPGL^
role-afterVQLN
said-beforeVJOQ
sayscRHF
small-elsewhereIQK[
suffix-organization@hOK
suffix-otherGQAi
suffix-placeDJkI
theFTUQ
threePOOR
titlekDCP
twoTNNP
verb-afterYYEI
verb-beforeSPOM
whoaSEI
with-beforeWPML`,
  first: `a.SNOO
aaronWNNM
abcOTON
abrahamWMOM
academyOQNS
actMLUS
adamWQMK
adolfWMNM
afghanistanNOSO
aflNVNN
africaLNSS
africanMQKW
airPVML
alMQTM
alabamaOOTN
alainVNNN
alanYMMM
albertZMML
albertaMLZM
albertoTONN
albumsOOOR
alexander]LKM
alfredOLZL
algeriaOOVM
aliRNLT
allenULRM
alliedL[ML
alliesNYMM
americaMUTJ
americanLQBc
americasNMXM
amsterdamPNVM
amyVMON
andersonWNMN
andhraNUPM
andrewXLOM
androidLMMY
andréWOMM
andyWMOM
annaRKMV
anneYMMM
antarcticNOVM
antarcticaNNXL
anthonyNNVN
antoineWNNM
appleLRMU
arabicOMMW
areaOOOS
argentinaMN[J
argentineONKX
arizonaNOWL
armyNWMN
arnoldVPMM
artSNNQ
arthurRMLU
articleONNU
artsNNRR
asiaPKZK
asianMSMS
associationNYML
athensMMXM
atlantaOQTL
atlanticLQOT
australiaNM]H
australianMMLZ
austriaMNYL
austrianNRLT
bOMLW
badLVQL
balticLUSL
baltimoreLSTM
barackUNNO
barbaraWMNN
barcelonaLURL
baronetKMM[
baroqueOOOT
barryRTLM
battleNKK]
bayNMWN
bbcNZMK
beijingM[NJ
belgiumONXL
bellKUJU
benVMON
benedictTOON
berlinLMWP
bernardUNON
bestMJK^
bettyQMUN
bibleMMNY
bigKTSM
biharONUN
bill]LLL
billboardNSKU
billyXNML
blackVPNL
blueLUMS
boardNOLV
bobYLMN
bobbyWMOM
bolognaPORO
bolívarNMXN
bookOOOT
bornNONT
bostonONRQ
brazilNNYK
brazilianOLLY
brian[KMM
britainMNYL
britishLNOW
bronxNLYM
brooklynNLWO
brownVNNN
bruceWMOM
brunoTMPO
bucharestOMVO
buenosONUN
bundesligaOWMM
byzantineLMQV
cNONV
californiaNLXN
canadaNKaH
canadianPNJX
cannesOOOS
capcomMYMM
caribbeanOMVN
carlSULL
carlosXLNN
catholicMWKQ
catholicismMXNM
catholicsOTNO
caucasusNLWO
cbsNUON
cdpMMTR
censusNONU
centralOQWJ
centuryNNNV
cesareWMNN
chadPTQK
charlesVKHW
chesterTNQM
chicagoNSTK
chiefNNOU
childrenNTOO
chileMNYL
chileanLQLW
chinaOSXG
chineseNNJZ
chrisZKNM
christRNTL
christianVWKH
christianityMZMM
christopherXNNM
churchKPQS
cityLLST
civilOMLY
civilianNQMT
clarkUNOO
claudeVLPN
clevelandMXOL
coalitionNXMM
cocoTMMQ
collegeOUNN
coloradoMMSS
columbiaMTSL
commanderONOT
commissionOTON
committeePWNK
commonwealthOWMM
communistNVNN
confederateLRMU
congressOQMS
connecticutNOUO
conradSRMM
conservativeNWMM
constitutionLMNY
contestNNOU
continentalNPVL
cookSMRN
copenhagenOOSO
coreOTLR
councilNUNO
countyMNWN
crazyMXLO
crossNNUO
crownNMNX
cruzVNNN
cubaONVM
cubanMOMV
czechOMTP
d.SOOO
d.c.ONUN
dNMMX
danYLNL
danceNNNV
danielUMPN
danishOPLU
danteWRMJ
darkNNNV
dasMMMY
davidVUKK
dePMUN
deathRMMS
deepNNNV
democratPUMM
democraticNXNL
denmarkNNYK
departmentOYML
deputyONPT
derMNNV
desMLZM
detroitOPRO
diamondLMOW
dieNNNV
disneyMYMM
districtNTLQ
divineNNMV
dmitriUNOO
doctorNNOT
donSRIR
donaldUNNN
dougWNNM
douglasNMMX
drakeQRRK
dublinNNWM
duchyOOOT
dutchMRKV
e.RMMT
eOOOS
eastJS[H
easternMNSR
edgarVNLP
edinburghNMOU
edmontonOQRN
edmundWNNN
edwardXMMN
egyptMOWM
elMLQV
elizabethZMMM
ellsworthOOSO
emilyUNNN
empireNNRR
englandOJ^K
englishOJL[
enricoVNON
epOMNV
epicOYML
ericTPON
ernstUNON
europeNK]J
europeanMNI]
eurovisionONOT
evilNOOT
executiveMNQU
extremeNMMX
faithSOPN
falconSNQN
fcMYML
federalMSNR
ferdinandUNNN
fifaONOT
filipinoMNLY
financialNNSQ
finlandNNWL
finnishOOLV
fireMNNW
florenceLNZL
floridaJSSQ
footballNMOU
forestMKXP
fortMRUL
foxKXNO
franceJT]F
francisVONM
francoOOOT
frankYMLN
franklinQMUM
françoisXMMN
frederickZLMM
freeMPXL
frenchMLM[
frontNVNN
gSMLT
gameNSMR
garyVSKM
generalLSLU
georgeXJOO
georgiaPMVM
geraldSLMT
germanKQF_
germansMMLY
germanyMKaH
gloriaWMNN
goOOOS
goldNPMU
goldenNJQW
goodUMNO
googleKOKZ
gothenburgNOUM
governmentNMMX
governorMNNW
gpsOMOU
grammyMTLT
grandJQQT
greatLHYS
greaterNMWN
greatestONNT
greeceONWM
greekONJY
greenONWL
gregZLMM
gulfPLVM
gustavWMNM
guySOOO
hamburgPMUN
hampshireNTPM
harryVKMR
harvardMXNL
havanaONUM
heavenOOTO
heinrichXMNM
helenTOON
henriTNRL
henryTNON
highMQNT
historicONUN
historyOUNN
hollywoodLLVR
holyJVMS
homeONOS
homerYNML
hongPQUK
hotONNU
houseRWJM
houstonLPXM
howardQNRO
hubeiNMXL
hughXLLO
hungarianNNMW
hungaryOOTN
hunterNNVN
hutchinsonPWLM
hydeOMWN
ianWNNN
icelandMQTN
idahoNQSN
iiOSOO
illinoisMSTL
imperialLSQQ
independentMYNL
indiaMM]J
indianMPH[
indonesiaNNWM
innerNSSL
institutePUNN
interiorNRMS
internationalMSMT
iosMMNW
iowaNUQL
iranNNYK
iranianOMLX
iraqNNWM
irelandNMYL
irishNPLW
ironSQRJ
isaacYMML
islamicNWMN
israelTNQN
italianOKK[
italyOM[I
itunesMTLS
ivanUNNO
j.ULSM
jackUMNP
jacksonPMUN
jacobVNNN
jacquesTNOO
jamesVINS
janZLMM
japanLJ_K
japaneseOIL]
jasonVNNM
jayWNNN
jazzMNMY
jeanULLS
jeremyVNNN
jerryWNMN
jesseXLOM
jesusWNMN
jewishMVPM
jewsNWNN
jimPSLQ
jimmyYNML
joeWNNN
joelTOON
johanYMMM
johannVOMM
john[JNM
johnnyVPMM
johnsonROOO
jonYMML
jonathanWNNN
joseph[NMJ
josé^KMK
juanSNRL
junoNNOU
justiceMUNP
kUOON
kansasNRRN
kevinYMNM
kimVNNN
kingMMMY
kingdomOONT
koreaONWM
koreanOMLX
kurtXMNN
laGRQV
labourNVMN
ladyOOOS
lahoreNLXM
lakeLL^L
landNOOT
larryTLLT
latinOIMZ
lawLTKT
leNKRV
leagueOSPO
leePMUN
legislativeNUQK
leicesterOUON
leoTONO
leonUNNN
lesKSQQ
lewisPMXK
liZMMM
liberalOZMJ
libraryPUMN
limaOORO
lincolnLVLR
lisaQNNS
listONOT
littleMOPU
liveONNT
lombardyOMPU
londonJMYP
longLKWQ
lordMSMR
losMUWH
lostNNNV
louPNNU
louis[KMM
loveRMMT
lowerKUPP
luxembourgSNQM
mPONS
macMNNV
macauONUN
machineNNOU
madhyaNOUM
madridNNUO
maineOQTL
malayalamNLRT
malaysiaONVM
maltaOOVL
manOOOR
manhattanNRRM
manilaNNVN
manuelXMNN
marcPMMV
marieVNNN
marioUMNO
mark[KMM
marsNNVN
martinXMNM
maryXLKQ
marylandMQRQ
maríaWNNM
massachusettsNNYK
mastersOSNP
matthewWNNM
maxSLLT
medalOMMW
mediterraneanNNVM
melbourneMTRM
metroSJRQ
mexicanNMKZ
mexicoNNYJ
miamiMTSL
michael[LNK
michelWNNN
michelleXMNM
michiganPMWL
microsoftJPK[
middleLKSV
miguelYMLM
mikeXMNN
milanOLYM
militaryNYML
millNPUM
ministerNMNV
ministryOVMN
minneapolisONUN
minnesotaOSRM
mississippiOLXM
missouriMOWL
mobileOLTQ
mongolNUQM
montrealNRMS
mooreQSQL
moroccoONVL
moscowOQRM
mountNLZL
mountainOOSO
mozambiqueNOUN
mtvNNNU
mumbaiNNXM
murrayMNWN
museumOJ^J
musicNSLS
muslimOWMM
muslimsNYLM
nationalMPRQ
nativeNQUM
natoOUON
naturalOMMW
navalNUNN
navyMRNR
naziNUPL
nbcPVNK
nelsonTMSL
netherlandsNNXL
newJPWO
nflPSON
nicholasUNNO
nickSKLV
nickyWMNN
nielsenMONW
nigeriaMMYM
nightOMNV
nintendoLSLU
no.ONMV
normandyONTO
northHNYQ
northernNOXK
northwesternOQRN
norwayPOUM
norwegianOQKU
novaLWQL
nprOVNM
o.QQNQ
oNNOU
oaklandLQPR
ohWLRK
ohioORSL
oliverVJKU
olympicOIQW
olympicsNMMX
ontarioNNXK
operationNMLY
orangeOTKR
orderMMNX
oregonLLZM
orthodoxOXML
oscarTLLT
osloPNSO
oxfordNVOL
p.TOON
pabloTNOO
pacificONWK
pageTOON
pakistanNNWM
pakistaniMRKV
panamaONWM
paradiseMMLY
parisMRSN
parkMLST
parliamentMWPM
patrickVNNM
paulYNKN
pcNMNV
pedroXNMN
pennsylvaniaNSSL
peopleNLSR
persianPMSP
perthONSO
peruOOUM
peruvianPMMW
peteWMNN
peter]MLK
phdNMOV
philUNON
philadelphiaNTTK
philipYMMM
philippeYMNM
philippineONMV
philippinesMLWP
pierreYLMN
platinumNNNV
playstationNMMX
pleistoceneMNMX
polandNNXL
policeMTMR
polishPPNR
politicalNPNU
polydorNVON
portKKWS
portlandNUQL
portoNQTM
portugalONWL
portugueseOJMZ
preNRLS
premierMULR
presidentMMMY
presidentialMQOS
princeNOOS
princetonOVOM
prixONOT
proMNNV
protestantNYML
publicNKPW
quebecOMVN
queenMTLR
queenslandNQTM
rMMMZ
rachelWMNM
ralphZMML
ramayanaNMMY
ramonULMS
rayVNOM
raymondYMMM
recordingOUMO
redOPSM
regentNRNR
regionNMVP
renaissanceMMOW
republicPRTJ
republicanMXRJ
revolutionNSNQ
revolutionaryONOT
riaaNYML
ricardoXMNM
richardUJJW
rioNMVO
riverKSWK
robUOOM
robertXOPI
rockMNNW
rogerYMMM
rollONOS
rollingMSMS
romanKTSN
romaniaONVL
romanianOQJV
romeMLVQ
ronYLNM
ronaldVMOM
roseTNOO
routeMVON
royalLYLN
russellOLRR
russiaONYJ
russianNLPV
russiansNTNQ
ruthWNNN
ryanUNNO
s.SLNS
sOOOS
saintNRTL
samuelYMMM
sanMN[K
sanskritMNNW
santaMPXK
sarahVKKT
scotlandNMZL
scottishMTJV
seanVNNN
seattleOOUM
secretNNMW
secretariatNTMP
secretaryMNMX
senateLQUN
serbiaNNVM
shanghaiNNVN
shermanNMWN
silverMNOV
simonRTMM
simpsonsLLNY
singaporeMNWN
sitaSPKQ
socialOPLU
societyMWNM
songONOT
sonicTUKL
sonyOWMM
soundLRMU
southKLVS
southernNUTJ
southwestNOWL
sovietPJST
spainMM]J
spanishOOKW
specialNRNS
springOMQT
sriOOSO
ssONMV
st.MOVM
stUPQJ
stanfordLURL
starLOOW
stateKNRT
stephenVNMN
steveXMNM
stockholmNMYL
stonePONS
streetMNNW
summerOMNV
sunSMLS
superONNV
supremeMRKU
susanXMNL
swedenONZI
swedishOLLY
swissNPKW
switzerlandOMXL
sydneyPTRK
symphonyMTRM
sãoOPTN
taiwanNRWI
taiwaneseNLMX
tamilLKRW
taylorTLMS
tennesseeLQVM
teodoroVNNN
texasONYK
thailandOOUM
theMQMT
theodoreUOOM
thomasXMNM
timYMNL
timeOOOS
tokyoLLSU
tomXMNM
topLNMY
torontoNTQM
townMKPW
tradeONNU
treatyNNNV
tudorPTMN
tunisiaNNYL
turkeyMMZL
turkishMSKT
twilightMMNY
u.s.MN[I
u.sOMWM
uefaOMNV
ukPIaH
ukraineMMUP
ukrainianPMOT
ulyssesNLOW
unescoNPMU
unionNYOJ
unitedOSYE
universityNVGU
upperOQVJ
usONVN
usaPLWL
ussLKO[
ussrOMVN
valleyNVNN
vancouverONUO
vaticanNMZK
venezuelaNMXM
veniceONTN
vicentePOMT
victoriaPNPR
victorianMNXN
viennaMPWM
vietnamNLRT
vikingNMVO
vikingsMRMS
virginRPMR
virginiaONTN
vladimirPMVL
w.TNOO
walesLRUM
walterTLOQ
warUOLO
warnerOWLN
warsawMUQM
washingtonLQQQ
westIQST
westernNKYN
whiteTROK
wiiMLMZ
williamURNK
windowsMLNY
winterUMNP
wisconsinOORO
wolfgangVNOM
womenNULQ
worldLRKX
wuhanNNWN
wweNONU
xLQNU
xboxMNLY
yaNNNV
yangtzeONUN
yearNNNU
yorkRMQO
youngRWKL
zimbabweMRSN
émileVMNN`,
  last: `abbeyNVOM
abcOTON
academyMWLQ
actNJSU
adams[LNK
administrationQYLJ
afghanistanONVM
aflOVNM
africaNKZL
africanNKI_
agePNNU
agesNNJZ
agreementNLNW
airesONUN
airlinesNXNL
airportKLbJ
alabamaOMUN
albertaOMTO
albumONOT
albumsOOOS
alexanderUNON
algeriaOOUM
aliPNNU
allianceNWNN
alliedLXMO
alliesNXMM
americaMQ[F
americanJNN[
americansLVKS
americasNLZL
amsterdamPOSN
andersonZLOL
androidNMMX
angelesUJSN
angelsNNNU
antarcticOMWN
antarcticaNOVM
antonioNLXN
arabicONMU
architectureOTNN
areaNKWO
argentinaNMZL
argentineOMJZ
arizonaNMXL
armstrongXNMM
armyO[JK
artNNYK
arthurONNU
artsKTPQ
asiaLSWK
asianMMRT
assemblyPYKL
associationP[KJ
athensNMVN
atlanticNTUI
australiaLRXK
australianNJNZ
austriaLLXP
austrianPLKZ
authorityPVNM
avenueONTN
awardMJM]
awardsOKMY
bPLLX
bachXMMN
bakerYMMM
ballNONU
baltimoreOLYM
bandNXMM
bankOUPM
barcelonaNTRL
baronetMLNY
basinPMUN
bayLRRP
bbcMWNM
beachVLTJ
beijingOKYM
belgiumONWM
beltOMWM
berlinUJUL
bestONOT
biblePLLX
biharONUN
billboardMTLS
blackWKSK
bloodONOT
blueNNOT
bluesPOOR
bolognaNWOM
bornOOOS
bostonPNWL
boulevardOOTN
bowieYMLN
boyNNNW
brazilNNYK
brazilianPKLY
bridgeNLUQ
britainMNYK
britishOFKb
bronxPMTO
brooklynONUN
brooksPSOO
bros.MUOO
brownVNNO
brunswickNNWN
bucharestOLWN
budgetPSNO
bundesligaOXLM
bureauOYLK
burnsWNNM
cKMSU
californiaMOXL
campaignMMMY
campbellUNON
canadaNYUE
canadianPLKY
canalONTO
canonOMMX
capcomOVMN
carOOOT
caribbeanOLYM
carolinaMMYN
castleNNWM
cathedralNLYN
catholicM[MK
catholicismMXNM
catholicsNWNN
caucasusNMXM
cdpMLXN
cemeteryNMYL
censusOMOV
centerOMZJ
centralMTMS
centreNOWL
centuryONOT
championshipOLOV
championshipsOLNW
channelPNUM
chartNOOT
chicagoMOXL
chiefNMNW
chileMOWM
chileanONLW
chinaOP[F
chineseNMNW
christWNNN
christiNMRS
christianK[OK
christianityNYMM
christiansNXLM
churchJPVP
cityJSOU
clauseNNSR
clubOPJV
coastPMUM
coleXNNL
collegeNYJO
coloradoNNWN
columbiaNLYL
comedyNNOU
commanderMMOW
commissionNXOL
committeeOWMM
commonsMXNM
commonwealthNWNN
communicationsOWMM
communistOUOM
companyOTJS
confederateNRMS
congressNVKR
connecticutMQTN
conservativeMXNM
conservatoireNVNO
conservatoryMXMN
constitutionMLNX
contestNMLX
copenhagenPMWL
corporationN]LK
corpsMULR
councilP^JJ
countryNNVN
countyOKZL
courtLUMS
creekOMYL
crossMMNX
crownORLS
cubaNNVM
cubanONKX
cupNKNX
d.c.ONTO
damNNWM
danishOLNW
danteXLNM
davisXMNM
dayNLNX
deathUOON
democratPVNM
democraticPSOO
denmarkMNXL
departmentPVNM
depressionNOLW
detroitOPSN
directorMOMW
disneySTLM
districtNJZN
divisionMTKT
doctorOOOT
drakeTSML
dreamNVNN
driveMJZO
dublinNNYL
duchyNONU
dutchMUKT
dvdONNU
dynastyMULR
eNONU
eastNRWJ
edinburghPNUN
editionOMMW
edmontonPKVO
educationLNSS
egyptPOVL
egyptianMMTQ
emperorOMNV
empireLKYO
energyONNU
englandLSUK
englishOLI^
enoughOOOS
entertainmentNUNP
epOMNW
europeKO]J
europeanNHIb
exchangePYKL
expeditionNOOT
fNNNV
factoryNWLP
fallsOMVN
fameNYLM
familyNSNQ
fcOUNN
federationPOTL
fellowshipMSMS
festivalPKMX
festivalsNSOP
filipinoNNMW
filmMUNO
filmsQXLJ
finlandPOVL
finnishOKLZ
fireMWLQ
fischerXMMM
florenceOOTO
floridaOLYL
fmNQLU
forcePTLP
forcesPZKL
forestMSRN
foundationOXML
foxRVLK
frameworkMMMY
franceJS[H
francisUOON
franciscoNJZN
francoOOOS
fraserNNUN
freiburgOYLM
frenchTHEa
fringeNMMY
frontMUSK
gMNOV
galleryMLZM
gamePMMV
gamesMXLO
gardenLSNS
gateOMXL
generationONOT
georgeTNNO
georgiaOOXJ
germanKJLa
germansNNLY
germanyMWWE
giantsPQKT
girlNOOU
glacierOMXL
goldNNNW
googleMRNS
gorgeNLXN
gothenburgMLYN
governmentL]LL
governorNNOU
gpsNNNU
grantPMLW
greeceNMXM
greekNNJZ
groupPWMK
guardNXMM
guineaNSTL
hackettUNNO
hallOSSK
hampshireNUPM
hanVNNN
harborNMUP
havanaONUN
havenOMXL
heavenNNUN
heightsNMNW
hidalgoPMVM
highwayONUN
hillPMWL
hillsMLTS
historyNSQM
hitlerXMNM
hitsMNMX
hollywoodNMYL
homeNNMV
homerWNNN
hospitalMKWQ
hotNNOT
houseJRXM
houstonOLWM
hungarianNMNW
i.UNMP
iVLMQ
iiPLOU
iiiTLMS
illinoisLRVL
inc.NYMM
incidentNMLX
independenceONNU
indiaKOYL
indianQII^
indiansNWNM
indonesiaONWM
industryPSQL
instituteQQLR
interiorNSLR
internationalOWMM
iosNMNW
iowaOLWN
iranMNXM
iranianOMNV
iraqNNYL
irelandMMZL
irishNKK[
islamicNYLM
islandMISW
islandsOTRK
israelTLRM
italianOJK]
italyOMZJ
ivRLLU
jacksonQSOM
jamesURMK
janeiroONUO
japanKQZJ
japanesePIJ]
jazzNMNW
jerseyMMYM
jesusVOMN
jewishMVQK
jewsOVNM
johnUNON
johnsonPMLW
jonesUKLU
josephWNNM
joyceSOOO
jr.TNMR
judaismMXMN
justiceMSMS
kennedyWNNN
khanVNNN
kingQLMV
kingdomONYJ
kongMQUL
kordaUNNO
koreaNMZJ
koreanNLJ]
krishnaQMMU
laborNVNN
ladyOOOS
lahoreOMTO
lakeLJXR
lakesNMVN
landNOSO
laneTLNS
lankaOOTN
latinNJL]
lawMUMP
leaderLNMX
leaguePTGU
leeUUMJ
lewisWMNN
liberalNYNL
libraryNPTN
limaOOSO
lincolnRUML
lineMQQQ
listNNNU
littleROOO
liveOKNX
lombardyNMPU
londonMUVG
lordLSMT
lostMOPT
louisOKWO
loveSLLT
ltd.NWLN
luxembourgTNPN
luzonNMWN
mOOOT
maMNNW
macauMNXM
machineSOJS
madridMSSN
maineOOUM
malayalamMMQU
malaysiaOOUM
maltaOOUN
manSMLT
managementLYNM
manhattanNMWM
manilaOMVN
mansionOLXM
marsNMXM
martinZMNK
maryYNML
marylandNK[L
massNONU
massachusettsOLWN
masterONNU
maxMXNL
mediaMQKW
medicineNTLR
melbourneMMXM
memberNOOT
memorialNQVK
metroMORR
mexicanNMKZ
mexicoNM[J
miamiNQSN
michaelYMMM
michiganNMYL
microsoftMXOL
milanMOUO
millerVONN
ministerNOOT
minneapolisMOWN
minnesotaNLZL
missouriLOVO
moneyNNOT
mongolMWOM
montrealNSUJ
monumentMLYN
mooreNLQT
moroccoONVM
morrisUNON
moscowPKVO
mountainOOSO
mountainsPLXL
movementNOMV
mozambiqueNNVN
mtvNLMZ
mumbaiPNSO
munichMURL
municipalityNKZL
murrayPMTN
museumQJ]J
musicNUKR
muslimOXLM
muslimsMYMM
nashvilleNUON
nationNMTR
nationalNNOU
nationsMTMR
natoNWNM
navyNVNN
nelsonPMWL
netherlandsMMZL
networkPOKU
newsNMPU
nflPSON
nielsenNONV
nigeriaOOTN
nightNNNU
nintendoNWNM
no.OMMW
normandyONUO
norwayPOVL
norwegianPKMW
noteOOMT
oaklandONNV
obamaXMNM
oceanONVM
oceansOMWM
officeLTKU
ohioOOTO
olympicPMMV
olympicsNMMX
ontarioOQRN
orangePTNN
orchestraN]GO
orderNRMS
oregonNLXN
orleansOKVP
orthodoxNWNM
osloONTO
oxfordOVOL
pacificNLYM
pageVMOM
pakistanLRWK
pakistaniNMMX
palaceNMYL
panamaNNWN
parisQHVQ
parkQPPN
parliamentNWNM
partnersNYLM
partyP]JJ
passKQWM
pauloNNVN
peakNMYL
peninsulaNK]K
pennsylvaniaNPVK
peopleOUNN
perryWNNM
persianPMTO
perthMNWN
peruOOUM
peruvianOMNV
petersburgONTO
phdNMOV
philadelphiaNKYM
philippineONNU
philippinesOKWO
phillipsVMNO
picturesLYNM
placeKKWS
planOOMV
platinumNNNW
playerNNNV
pleistoceneNNNW
pointMMYM
polandNMZK
policeMTMS
polishOTJR
politicsNMOV
portlandOKXO
portugalONVL
portugueseNMLY
postLRNT
pradeshMSSM
presidentMMNY
pressMZML
primeNMNV
princeNOOU
prixONNU
prizeMKN[
productionsMVNN
programMKNZ
projectMNMX
protestantOXML
provinceOI^K
quartetLZMM
quebecNLZL
queenMSNR
queenslandNRRM
radioNRMT
railONUN
railwayMM]K
railwaysQVNL
ramayanaNMMX
rangeMKaI
rayXMNM
recordsOWHR
redMMQU
regimentNQMT
regionNMXM
renaissanceNMMX
representativesNSJT
republicMMZL
republicanO[LJ
researchNVMP
reserveMRWJ
reservoirOMXL
reviewWKMQ
revolutionOQKU
riaaNXNM
riverSIaE
riversLL]K
roadOLYL
rockOOOT
romanOKVP
romaniaMMST
romanianPLMW
romeOMXL
rooseveltUONN
russellPMVM
russiaOPYH
russianOJL[
russiansNTNP
russoTPNN
ryanWNOM
sOMMW
sanskritNNNU
schoolMUYE
schoolsOUNN
sciencesOZMK
scotiaNLRT
scotlandMNYM
scottishNMMX
seaOKVQ
seasOOTN
secretariatMRMS
secretaryNNMX
securityNTRL
seeOUNN
senateOVRJ
seriesPLMV
serviceNQLT
servicesNRNR
shanghaiNOUN
shostakovichUNNN
showOMNV
simpsonsMNOW
singaporeNNVO
sitaRSKP
siteMMWP
sitesONNU
smithYMNL
societyNZMK
songsMNMW
soundLKXP
sovietPNIY
spainML^J
spanishOOHZ
specialNNMW
springsPOTM
squareNLRT
stadiumPLWM
stanfordPXLL
starMMUQ
stateJQQT
statesQHcF
stationMRTN
stepsNNOU
stockholmOMWM
stoneTLLT
storeNVMO
straitOMWM
streetRJPS
studiesNWNM
studioNUNN
studiosOSQN
summerPMOT
swedenOMYK
swedishPLMW
swissNNMW
switzerlandOL[J
sydneyNSRM
systemLSQP
systemsMQMU
taiwanOTSJ
taiwaneseOOOS
taylorWKKR
technologyPVMM
telecomPTNO
televisionOSMQ
templeNRLT
tennesseeNMWN
territoryPMWM
testamentNNOU
texasOLXM
thailandNNXM
thamesNOTO
theaterOLYM
theatreMMYM
thomasUNON
thompsonYMMM
timesMNMX
togetherNNNU
tokyoOMVM
tolstoyUNON
topMNNW
torontoPRPO
touchNNNV
tourNNMW
townMXNM
townshipML]K
tradeOSOO
trailNLZM
trumpUNON
trustMXNM
tunisiaONWL
turkeyLNXN
turkishNMMX
tvOTLR
u.s.QH_J
u.sONWM
uMNMW
ukLN[K
ukraineMLSS
ukrainianPMNV
unescoOUON
unionOTQK
unitedNXPJ
universeOMNU
universityPVFT
usOJWP
usaNRTL
ussrPOUM
vPTOM
valleyNLRU
vancouverMMYM
vaticanMMYL
venezuelaNNWM
veniceNMWN
viQMNT
victoriaXMPK
viennaMURL
vietnamPOUL
vietnameseOTNO
viiXNNL
vikingsMVMP
villageNKST
virginMUNP
virginiaONVN
voivodeshipONVM
wagnerUNNO
walesOKZL
wallRKPR
wallaceVNNN
warNLLZ
warnerSSMM
warsMMOX
warsawMKVQ
washingtonPMPS
whiteVNNN
williamsPNUM
wilsonWNOM
windowsNJOY
wisconsinNNUN
worksMTOP
worldMMNX
worthTMSM
wuhanOOSP
wweNPNT
xOSMR
xboxOONT
xviWNOM
yearNOOT
yorkSRSG
youngUNNN
zealandONWL
zimbabweNNVN
zoneNNVN`,
  word: `"UKIW
&ITNV
'sMQQR
,MZKN
-MOSQ
a.RKMU
aaronTMOO
abbeyNXOL
abcOSPO
abdullahUONN
abrahamVNON
academyOWHR
actMISX
adamTRMM
adamsPUMN
administrationQXMK
adolfTOON
advanceNMNX
advancedNPMU
affairsNYNL
afghanistanNOTO
aflNVNM
africaMJYP
africanNRHY
ageOKLZ
agesMMK[
agreementNKMY
airOXLM
airesPOTN
airlinesNYNK
airportLLYP
alQPMR
alabamaNQTM
alainULOO
alanYMNL
albertXNMM
albertaOMTO
albertoYMMM
albumPOOS
albumsMONV
alexanderVNNN
alfredRLVL
algeriaONUM
aliWMJR
allanYLMM
allenVLQM
allianceNXNL
alliedMYKO
alliesNYLL
americaLSYH
americanHNN]
americansMVJS
americasNLZL
amsterdamONVN
amyUNON
andOTRJ
andersonZNLL
andhraMVPM
andrew_KKL
androidMNMY
andréVNNN
andyWNNM
angelesUNTJ
angelsONOU
animationMYMN
annXNMM
annaPJQU
anne[NLK
antarcticMPTO
antarcticaOOVM
anthonyONUN
antoineXMMN
antonWOMM
antonioVOPK
appleMSMS
arabicOMMW
arcadeMULR
archaeologicalMQNT
architectureOTON
areaJKXS
argentinaNMYL
argentineOMKZ
arizonaNMXM
armstrongWNNM
armyNXPI
arnoldRSMN
artSMWI
arthurMMMY
articleNNNV
artilleryNWMN
artistsNQLU
artsKSRP
asiaNTTJ
asianLNRU
assemblyN]NH
associationO_II
athensNNTP
atlantaORTL
atlanticMQNT
augusteVNNN
australiaLRYI
australianLNOX
austriaMMVO
austrianNPKV
authorityOVMN
avenueNMRS
aviationNXMM
awardLJN^
awardsOKLY
b.OLRS
bNLMY
bachSRIR
badLVQM
baileyROPO
bakerXNMM
ballNNOU
balticLVRL
baltimoreNOWL
bandNYKM
bankLRPQ
barackYMMM
barbaraWMNN
barcelonaMTSL
baronetMLMZ
baroqueOOOT
barryRTMM
baseballOSOO
basinNMXL
basketballMRLV
battleOJJ]
bayJTTN
bbcMYNL
beachSLUL
bearMMTQ
beauxNXMN
beijingLZOK
belgiumONWM
bellKVIU
beltNNXM
benXLOM
benedictUNON
berlinSIUN
bernardVMON
bestLJL_
bettyQMUN
biblePLLY
bigKRUN
biharNNWN
billXNMM
billboardLSLU
billyWONL
bin]LLL
blackVNOM
blakeUNON
bloodONOT
blueNROP
bluesOOOT
boardNVKQ
bobZKMM
bobbyWMNM
bolognaNVPM
bolívarMNVO
bookMQNT
bornMNNV
bostonJQRR
boulevardNNVN
bowieWLON
boyNMOW
brazilONXL
brazilianPKLY
brian[KMM
bridgeLKVS
britainMN[J
britishJOMZ
broadcastingNWKO
bronxPMTO
brooklynNMWN
brooksOVMM
bros.MYLN
brotherhoodNVNN
brown[MLM
bruceVLQM
brunoVNON
brunswickLPXL
bucharestOKWN
budgetPSNO
buenosOMWM
bundesligaMXNM
bureauP[KJ
burnsUTJL
bushVLMP
businessPSRK
byzantineMLRT
c.VLLR
cKNRT
californiaLNXM
campaignMMLY
campbellTOON
canadaNZSE
canadianOQJV
canalNMWN
cannesONOT
canonONMV
capcomNYML
capitalMWQK
carNOOU
caribbeanNMXN
carlRWLK
carloOLRS
carlosXPMK
carolinaKSUM
cashSOOO
castleNLZL
cathedralOMWM
catholicM]HO
catholicismOWMM
catholicsOVMN
caucasusNLXN
cbsOUNN
cdpMKWQ
cemeteryNLZL
censusMSLU
centerLQXK
centralKSVK
centreOOVL
centuryNNNW
cesareWNMM
chadSQPL
chamberNNNU
championsOLMX
championshipMPKX
championshipsPLOU
chanVNON
changUONN
channelMSUK
charlesQJQT
chartMONW
chesterSOQM
chicagoMZOJ
chiefNNMW
childrenNUOO
chileNNWM
chileanNQKV
chinaORZF
chineseKPKZ
choiceOOOR
chrisWQLK
christUOPL
christiMMQT
christianUZKF
christianityMZMM
christiansNWNM
christineWOML
christopherXMNN
churchKRTO
citiesMQRO
cityKRRQ
civilOMMW
civilianNQNT
clarkWNNN
classMNNW
claudeYMMM
clauseNMRS
clevelandMWOL
clubOQJV
co.OWLN
coalitionMWNM
coastOLYL
cocoSNMR
coleSMNS
collegeL_JL
coloradoNLUQ
columbiaMTUJ
comedyMLL[
commanderNNNV
commerceNWNM
commissionMZPJ
committeeOYLL
commonsOWLN
commonwealthMWQK
communicationsOXMK
communistOYLM
communityMORR
companyOUJR
confederateORLS
congressNWJQ
connecticutMOVM
conradSSMM
conservationORLS
conservativeOWMM
conservatoireNUOO
conservatoryOYLL
constitutionLLMZ
constitutionalMUMQ
contemporaryNMUP
contestNNLX
continentalNQVK
conventionMLOX
cookULSM
copenhagenPNUM
coreOTMP
corporationO[LJ
corpsPWJO
councilO]JJ
countryNNVN
countyMLaI
courtMZJO
crazyNUKQ
creekMQUM
crossLONW
crownNRLT
cruzZLNM
cubaPPTM
cubanPQJU
culturalNNUO
cupMMNX
czechNMQS
d.SLMT
d.c.ONTO
dLKTU
daSRPJ
damOLUQ
danWMNM
danceNMMW
danielXLPL
danishNRKU
danteUVJK
darkMNMX
dasKPMX
davidYQKK
davis]KLM
dayNLNX
deSVRE
deanTLMS
deathRNNR
deepNONV
defenceNWNM
delOORQ
deltaNNWN
democratNXLN
democraticN[LJ
denmarkNOWL
departmentO]JK
depressionMMLZ
deputyMNNW
derLOMY
desKQWM
detroitOPSN
developmentOTON
diTLJV
diamondMNMX
dieNNMW
digitalNVNN
directorMNNW
disneyNWLO
districtKSVM
divineNNNW
divisionNTKR
dmitriWMOM
doctorNNNU
donRRJR
donaldZLMM
dougYMNL
douglasQLLW
drakeOSSK
dreamNUON
driveMJXQ
duRIWO
dublinNNXM
duchyNONU
dutchMSKU
dvdNNNW
dynastyNULQ
e.TLMS
eQKPT
earlQMMU
eastKQ^G
easternKPSQ
edgarTMMR
edinburghNNPT
editionNMMX
edmontonONUN
edmundVNNN
educationLOPU
edwardVNMN
egyptOOUL
egyptianNNSP
elOKPW
electricPVLN
eliasUNON
elizabethYMMM
ellenVMON
elliottXNMM
ellsworthONSO
emilySOOO
emmyNMLY
emperorOMNW
empireLJ[O
enNNNV
energyMRLU
englandMUUI
englishOJLZ
enoughNNOU
enricoVMON
entertainmentORLR
epNMNW
epicNVNN
equatorialLQOT
ericVNOM
ernestVOMN
ernstWMOM
escapeNNNW
europeLL_J
europeanLPG^
eurovisionONOT
evilMNNW
exchangeO[KK
executiveLNRT
expeditionPNNT
extremeNNMW
f.RNSM
fMNNW
factoryNUMP
faithSOPO
falconTMRM
fallsMMYL
famePVLM
familyNTMP
fantasyNMOV
fcM[NK
federalNVLP
federationNSTK
fellowshipORKU
ferdinandWNMN
festivalOLMW
festivalsMVMO
fifaONOT
filipinoPMMW
filmKTNR
filmsRVLL
finalLMNY
financialNNSR
fineMRTM
finlandNMYL
finnishOLLY
fireLVLS
fischerQSNN
florenceONTN
floridaLTOQ
fmMQLV
footballNVHT
forLTLT
forceOSLR
forcesPZJL
foreignNUOO
forestLPVN
fortLRVL
foundationPXJN
foxSWKK
frameworkNMMX
franceKVXG
francisYMMM
franciscoRQMP
francoNONV
frankVNNN
franklinQMVL
françoisXMMN
fraserQNTM
frederick[LNK
freeKUTK
freiburgOWOK
frenchRJI[
friedrichVNNN
fringeLMNY
frontMVQL
fundNULP
g.WONM
gRLKV
galleryOKYN
gameMRKV
gamesIXNP
gardenLQRQ
garyXPLM
gateNLYL
generalJQRR
generationNNNV
geographicMMTQ
georgeULRM
georgiaOLXM
geraldRNMS
germanITJY
germansNMLY
germanyLTZF
giantsNRLT
girlNOOT
girlsNTLR
glacierOJ^K
globeNUNO
gloriaUMOO
goOOOS
goldNPLV
goldenMLOX
goodWLLQ
googleLMJ]
gorgePMWL
gothenburgMOVN
governmentIWQO
governorNNNV
gpsOMOV
grammyLSLU
grandLQPS
grandeMLTT
grantTKKV
greatRFWQ
greaterOMVN
greatestNNNV
greeceNNWM
greekNNJZ
greenOJUQ
gregTRNL
groupPYMJ
guardNYLM
guardianOVNN
guillaumeUOOM
guineaNSSL
guinnessRNLU
gulfPMUN
gustafYLNM
gustavVNNN
guyROOO
h.UNNO
hackettWMMN
hallLXRK
hamburgPNUM
hampshireOSQM
hanZMLM
harborNJUR
harrisonWNNM
harryUMLR
harvardNYMM
havanaONVN
havenNNVN
healthPTON
heartOMOU
heavenNOTO
heightsNLOW
heinrichWNMN
helenUNON
henriWLQL
henryZMLL
heritageOLRT
hidalgoOLVO
highMNYL
highwayOMVM
hillLUSL
hillsKPTQ
historicMMTQ
historyNTRL
hitlerWNOM
hitsONOU
hoSMNS
holdingsNXMM
hollywoodMKUT
holyLUMR
homeMQLV
homerVNNN
hongOOVL
hospitalMGZS
hotMOMW
hotelLTOQ
houseOUOM
houstonONVM
howardWMPL
hubeiOOTN
hughWMMO
hugoUONN
hungarianONNU
hungaryOOTN
hunterMNWN
hutchinsonPXMK
hydeMPWL
hyunYLNN
i.TNNQ
iXJMQ
ianXMMM
iceNNVM
icelandNRTM
idahoOPUL
ignacioRMTM
iiQMNT
iiiUMMR
illinoisKUSM
imperialKSQQ
inc.NXMM
incidentNMLY
independenceNNQS
independentNXNL
indiaNUTJ
indianNLOW
indiansOWLN
indonesiaNMXM
industryPVNL
innerOTRK
instituteTSIP
integratedOMLX
interiorNUMP
internationalKQNV
iosNMMX
iowaNTQM
iranONWM
iranianOLMX
iraqNNWL
irelandNM[J
irishNOLX
ironRUNK
isaacXNMM
isabelSTML
islamicN[KM
islandMLRU
islandsMUSJ
israelULSL
italianPKMY
italyONZI
itunesLSMT
ivTLLU
ivanROOO
j.YLRJ
jackVMNO
jacksonPQSL
jacobWNMN
jacquesPNMU
jamesYHLS
janYLOL
janeULLS
janeiroNNVN
japanLQZJ
japaneseNQGY
jasonZLML
jayWMOM
jazzNMMX
jeanSLJW
jeffersonRRNN
jeremyVNNN
jerryWMNN
jerseyMLTS
jesseYMOL
jesusUPMN
jewishLUSL
jewsNVON
jimOSMQ
jimmyXNML
joeVNNN
joelVNNM
johanTOON
johannZMML
johnZGOO
johnnyUNON
johnsonPRLR
jonZMML
jonathanXNNL
jonesVLKS
joseph]MKL
joshuaTMMR
joséWLKR
joyceTNNP
jr.QMMU
juanTMSL
judaismNWNM
judicialNSNR
junoNMNV
justiceLSNR
k.VMRK
kUONN
kaOMOU
kansasOSQN
kennedyYMMM
kennethUNON
kevinZMML
khanYNML
kimYMMM
kingOQJV
kingdomMOZJ
kongMRUM
kordaUMOO
koreaMPXJ
koreanOLJZ
krishnaQMMT
kurtXNMM
l.SNRM
laGQTS
laborNVNN
labourMSNR
ladyOOOS
lahoreNNWM
lakeJIZR
lakesNMXM
lambertSLRN
landLQOT
laneSLMT
languageOMNW
lankaONUN
larrySLNS
latinKJN]
lawKVKT
lePIOW
leaderMMNX
leagueOUGU
leeUQRI
legislativePWOJ
leicesterNSRM
leoTONO
leonXOML
lesISRR
lewisTLTK
liYNMM
liberalNZLL
libraryOPUL
lightLQVM
limaOOTO
lincolnQVJN
lineLRRO
lisaPMMV
listNOOT
littleRMOR
liveMMMY
localMNPT
lombardyNMQT
londonHTSQ
longLLYN
lordMRNS
losKRVM
lostOMNW
louOMMW
louisXMRH
loveSLKW
lowRKSQ
lowerMPVN
ltd.PUNM
luciaQMUM
ludwigQSNN
luisWMNN
luxembourgSMRN
luzonNLZL
m.VNOM
mNMNW
maNMMX
macOMMW
macauONVN
machineSOKS
madhyaNPVM
madridNSRN
magdalenaXNML
maineOQUK
mainlandONUN
malayalamNMPT
malaysiaMMZL
malcolmXNNM
maltaNOVM
manRLKW
managementMZML
manchesterMXOM
manhattanMQVK
manilaMMYN
mansionNMYL
manuelUMOO
marcPMMV
marcoOMPT
margaretWNNM
marieVSLK
marineMUPN
marioWMNN
markZLNL
marsOMWM
marshallUNOM
martin[LMK
martínWMNN
maryWLJS
marylandMMTR
maríaYNNL
massOOOS
massachusettsLQWL
masterNMMX
mastersLTNR
matthewXNMN
maxLVLQ
mcYMNM
mcgillUSLL
medalMMNX
mediaKTMT
medicalOWLM
medicineNTNP
mediterraneanNOUN
melbourneMTRM
memberNONU
memorialNOYJ
menMQLV
metroSJQR
metropolitanMPQR
mexicanNLKZ
mexicoNN]I
miamiOVOM
michaelYMNM
michelWONM
michelleVNNN
michiganNNWM
microsoftIQJ]
middleLLQW
miguel]MKM
mikeXMNM
milanPLUN
mileONUN
militaryPULO
millMRTM
millerQNSN
ministerNOOT
ministryMYLM
minneapolisOMWN
minnesotaMURL
mirandaPNTM
mississippiMMXM
missouriLNWO
mobileMRQQ
modernNNRS
moneyNPMU
mongolNVOM
montrealKTMT
monumentNKYN
moonOPMT
moorePMPR
moroccoNNVN
morrisQXLL
moscowPQRN
mountLNZL
mountainOMXL
mountainsNLZM
movementPMLW
mozambiqueNOVM
mtvNMMX
mumbaiPORO
munichNWNN
municipalityLTTL
murrayRLTM
museumQHbG
musicNTOP
muslimNXLM
muslimsNZLM
nashvilleNTPN
nationMLTS
nationalLQTO
nationsORKT
nativeOSRL
natoOVNM
naturalNMRS
natureOPUL
navalNVNN
navyOUMO
naziLURN
nbcPUNN
nelsonPLWM
netherlandsOLZK
networkMRLV
newJRVO
newsORNQ
nflOVNM
nicholasUNNO
nickTMMQ
nickyWMNN
nielsenNONU
nigeriaOOTN
nightNMLY
nintendoOQLS
no.NNNV
normandyOOTO
northJNXP
northernMUTK
northwesternNTRL
norwayMNXM
norwegianOPKV
noteNRLT
novaMUQM
nprOWNL
o.RTLN
oNMNW
oaklandMRLT
obamaWNNN
obiangTNOO
oceanPKZL
oceansMNWN
ofMRPQ
officeNTLR
ohWLSK
ohioMRRO
oliverTMKT
olympicLMQV
olympicsOKLZ
onNULP
ontarioNSRN
operationNMMX
orangeOTLR
orchestraPVJP
orderLONW
oregonMLZM
orientalLTTM
orleansNLSS
orthodoxNXLM
osKQNV
osakaNMTQ
oscarVLLR
osloPNSO
oxfordLXNM
p.TOON
pabloUNNN
pachecoXNMM
pacificPMYJ
pageUNON
pakistanMSUL
pakistaniNQLV
palaceOLZK
panamaOMWM
paradiseNMMX
parisLPRR
parishOPSN
parliamentNYML
partnersMXMN
partyO[LK
passKQYK
patrickZQKJ
paulRJSQ
pauloOPSN
pcMMMX
peakNNWM
pearlNMRS
pedro[LNK
peelXJTJ
peninsulaMMVQ
pennsylvaniaNQVK
peopleNNTP
perryUONO
persianNLUP
perthONUN
peruOOUM
peruvianOMMX
peteWMNN
peterZMKN
petersburgORSM
phdNMOV
philVNOM
philadelphiaNTSL
philipYMMM
philippeWONM
philippineONMV
philippinesOLUO
phillipsWNMM
picturesNYLM
pierreYMNM
pilotNPTN
placeLLWQ
planQKKX
plateOSSL
platinumNMNV
playerONNU
playstationONNU
pleistoceneLMNY
pointMOXK
polandMMZK
policeNSKS
polishOUJQ
politicalMRMT
politicsONOT
polydorOVNL
popNNOU
portKLVR
portlandOORP
portoLTQO
portugalONWL
portugueseOLMX
postNTLS
powerUQOK
pradeshMRUL
preMTMR
premierMVLR
presidentMLNY
presidentialNRNS
pressNZMK
priceTRMM
primeNMNV
princeOOOS
princetonOUOM
prixOLOV
prizeNLMY
proMSMS
productionsNVNN
programMMNY
projectMMMY
protectionMLQV
protestantOXLL
provinceOL[J
provisionalOWNL
publicKSQQ
quartetMXNM
quebecOLWN
queenMSMS
queenslandNRSL
r.WMPL
rQLKX
rachelWMNN
radioPQKT
railNSRM
railroadNMSR
railwayNK]K
railwaysOSQM
ralphXNMN
ramayanaMMMY
ramonSMNS
rangeNJ_I
ray[LLL
raymondWNMM
recordingOWMM
recordsOVHS
recreationNOTO
redMPRQ
regentNSNR
regimentORMR
regionMLTR
regionalNTMQ
renaissanceMMNX
representativesMUKT
republicOOZH
republicanMVNO
researchNOPS
reserveMTUJ
reservoirMNXM
reviewWKLR
revolutionMRMT
revolutionaryNOMW
riaaNWNL
ricardoXMNM
riceSMSM
richardUJLU
richardsonTMRM
rioOMVN
riverIP_I
riversLM[L
roadOMYK
robTONO
robbinsWMNN
robertVPPJ
rockLKPZ
rogerUNMO
rogueONTO
rollNMNW
rollingLQQR
romanJQUP
romaniaOLRR
romanianOQKT
romeMKYO
ronWMOM
ronaldVMON
rooseveltQOSM
roseXMNM
rossRMUL
routeNVNN
royalHVQP
rugbyMMMY
rulePSOO
russellMMTR
russiaNQXI
russianMJRW
russiansNSNR
russoVOMN
ruthWNNN
ryanUNNN
s.XJKS
sMMMY
safetyOUNN
saintMURM
sainteLUTL
samuelYMMM
sanHSVN
sanctuaryNPXK
sanskritNNMW
santaMTWH
sarahVLKS
scMRMT
schoolKXXF
schoolsOUNN
scienceNUNO
sciencesOYKM
scotiaMLUR
scotlandNMYL
scottYMNL
scottishOTJS
seaMLTR
seanZNNK
seasNNVN
seattleMQTN
sebastianSOOO
secretOMNV
secretariatLTMS
secretaryMMLY
securitiesOUNN
securityNTSK
seeOUNN
senateNTON
serbiaMNWN
seriesNMNW
serviceNTKS
servicesORMR
shanghaiMOWM
shermanNNVN
shoreMULR
shostakovichVNON
showPLOU
silverNNMW
simonSORL
simpsonsMKMZ
singaporeOORP
singlesOOOR
sitaRQLR
siteNLXN
sitesNMNW
skyNNNW
smartNKQV
smithUOON
socialNOMV
societyNUMO
songNNNW
songsONNV
sonicSSMM
sonyNXMM
soundLPQR
southKMVR
southernMUSL
southwestNPWL
sovietOJUR
spaceNQVL
spainNMZK
spanishNOIY
specialMPLW
sportsOSSL
springNQOS
springsPMUN
squareMJTU
sriONTN
ssLWLP
st.LNWN
stPPNS
stadiumPLXL
stanfordNSRM
stanisławUNNO
starJOPW
stateJSSP
statesORWH
stationMPUN
statisticalOOTN
stephenZMMM
stepsOOOS
steveWMNM
stockPVMM
stockholmMSUK
stoneVKKU
stonesOUPL
storeNULQ
straitOKZM
strangeSLLU
streetPJMY
stuartWMNM
studiesNWNL
studioNUOO
studiosNTRL
summerOLNW
sunUKLT
superOMKY
supportingOOOT
supremePSKS
susanWNNL
swedenOLZK
swedishNRKU
swissMPLW
switzerlandNNYK
sydneyPUPJ
symphonyMYPJ
systemMWNN
systemsOQLS
sãoNPUM
t.VMON
taiwanLTUJ
taiwaneseNLMX
tamilLMRV
taylorVIMT
teamNXNL
technologyMXMN
telecomPUMN
televisionOUHT
templePTMO
tennesseeMQUM
teodoroUNON
territoryPQUK
testamentMOOV
texasMQXJ
thailandNNWM
thamesNNVN
theRNJV
theaterONWM
theatreMMZL
theodoreVONM
thomas^KKL
thompsonXMMO
timWLNO
timeOOOT
timesOMMX
togetherNNOU
tokyoMLUR
tolstoyUNON
tomZIRK
topLMMY
torontoPUMM
touchOOOT
tourOMMX
townKVKS
townshipLL_J
tradeNQLT
trailNMYM
transitOWNM
transportNSMR
treatyNNNV
treeNMRS
trumpVMNN
trustOWMN
tudorNVMN
tunisiaNOWL
turkeyLMXO
turkishMSJV
tvOSLR
twilightNMMX
u.s.NO[I
u.sONUM
uNPLV
uefaNPMU
ukMN^I
ukraineNKVP
ukrainianPLOU
ulyssesSLLU
unSLLU
unescoNPMV
unionMVRK
unitedOTYE
universeONNU
universityMYHR
upperONWL
urbanQMUM
usNNWM
usaMSVJ
ussNKLZ
ussrOMUN
v.SOOO
vQPNQ
valleyLMTR
van^LKL
vancouverNMZL
vaticanNOUN
venezuelaNMXN
veniceNNUO
viPOMT
vicentePOMT
victorUSNJ
victoriaSNNR
victorianNNVN
viennaOQUK
vietnamOLTP
vietnameseNUMP
viiWNNM
vikingNLWO
vikingsLWMO
villageNKST
virginQRKR
virginiaNMYL
vladimirQQRL
voiceOMMW
voivodeshipOMXL
vonULMR
w.RRMO
wagnerVNNN
walesMQVL
walkerYKMN
wallRLOS
wallaceUONN
walterVLMR
warQJMW
warnerPXKM
warrenRKXL
warsOLMW
warsawLSSN
washingtonKRTO
wattsRKQR
wayneOQSM
westIOXP
westernOIZN
whiteUNPM
wiiOLLY
wildernessNMYM
wildlifeNLYM
wilhelmVNON
williamXPMJ
williamsONUN
wilsonVNNM
windowsMIM^
winterTNON
wisconsinOOTO
wolfgangWMNM
womenNTLR
worksNSOP
worldLNK[
worthTNRL
wuOLMX
wuhanNMXN
wweMSLT
xLTKU
xboxMLMZ
xviWNOL
yYMMM
yaNNNV
yangtzeNOVN
yearNNOU
yorkMRRO
youngXUIJ
youthPMMV
zealandNQVK
zimbabweNNTP
zoneMMXN
émileTNON`,
  ending: `.c.MOVN
.d.OUNN
.s.NH]M
abcPVMM
abeRQKS
acaNKUR
aceKKZP
achZHVH
ackUGNV
actMMRS
acyM[LM
adaJUQP
adeQKSQ
adiTONO
adoTIMV
adyNNNV
aelYLPK
afiQSQK
aflNUNN
aftPVNK
agaQRLR
ageMNMX
aghOMVM
agoMQVL
ahnVKTL
aidNVOM
ailNPVM
ainUGVN
airTRJP
aisQKYK
aitOLYM
akaSJVM
akePNMU
akiXKQK
akoXNMM
akuTKOR
alaQIUQ
aldTLTL
aleMPQR
aliOMSR
allOOPR
almRKWK
aloXMMN
alsK[KN
alyNL]J
amaTOMP
ameKVOP
amiQQUI
amoNNVN
amsSRNM
anaQPNQ
andQMVL
aneMSPO
angRJVN
aniWNJR
ankSPRK
annXQLK
anoRRNO
ansIVPQ
antSONP
anyNVUG
apeSLLU
araPNWK
arcKNST
ardRQJS
arePRMQ
arhLLXO
ariTPRK
arkQNRO
arlMNMX
arpSLVK
arrZLMM
arsLTQO
artVHOS
aryUFSQ
asaNOVN
aseLKRV
ashURLN
assQNVL
astMPVL
ataMROR
ateDSUS
athSSPJ
atiPLWM
atoLTUK
atsMYMN
attUQMM
ausPIVQ
autNUNN
auxYMMM
avaSTMM
aveUNNN
avyOWMM
awaTPPL
awnKQOU
ayaLJXR
ayePLSQ
aysLTKU
azzMNNW
bMMNW
badMTRM
baiSKUL
banSPIU
basMSMS
bayLOQS
bbcMXMM
becOMUO
belRVKL
ber]JLN
beyNWOL
bhaXTKJ
biaML]K
bicOMMX
bitMNMW
bleNOIY
blyMWKQ
bonTRMM
borSRPK
botPNMU
boxMMLZ
boyKSMV
braMMTS
bumOOOS
busRNRN
bweNNVN
cLMST
calMTIV
canITJY
carMMQV
casPQUJ
cauONVM
ccoNMQT
cdpMKYP
cerNMMY
cesLVKS
chaQMTN
chePNTN
chiQRSJ
chtLWLQ
chuRKWL
chySLQP
ciaSPTI
cilP]IK
cisTOON
ckiVNNO
cksQUJP
ckyNOTO
cleMMTR
comMVKR
conXMMO
cosLWMP
cowOKXN
ctsMRQQ
cupOKOW
cusPONS
cutNNRR
daeKTKV
dalLRVL
damQJSR
danXLNN
darOQKT
dasNMWN
dayOLLY
delYMMM
denLKWQ
derUKHX
desLKXQ
dgeOPSM
diaJRQS
dieRNNS
dinQMTN
dioNRLS
dleLLTT
domRKSP
donNOSO
dorMNQT
doxNVNM
draWLLQ
droUONM
dvdOMMW
eNNOU
eadRWKL
eakMQWK
ealNSSL
eamMRTM
eanLEP_
earMMNW
easRLVL
eatMLNY
eauOORP
eceOOUN
eckOTPM
ectOMMW
edaQRNN
edyWKKS
eedWNOM
eekOHQY
eelSMTL
eenNUMP
eepTRMM
eerPOMT
eesMSMS
eetPSKR
egaSRMN
egeOZIN
einXHVJ
eksNNVN
elaLLTT
eldRNWI
eleVNNN
elfNUON
eliOMPT
ellRJWM
elsQNMT
eltPLWL
emsLOPU
emySTKN
enaQMSO
endTLMR
eneQHMZ
engQJYL
enoMKUS
ensQPKT
entMRMT
eonVJRN
epOLNW
ephVNNN
epsLMNY
eraLNPU
erdWONM
ereLM[L
ergTRPK
eriSTLL
ernUKUK
eroSIPT
ersNUIT
ertSKWK
eruOOVL
eryPMWL
eseLMM[
eshLQTP
essOUOM
estETQV
eteRMSM
ethULSL
etsMMMZ
ett[LML
etyMWOL
eumOI_J
eurMMLY
eusTKNS
eviWMNM
ewsKVMR
fMNMX
farNNOU
fcNUON
ferQRLP
ffsNNUO
ficMKZM
fmNQLU
foxRXKK
gNNOV
galMQUM
ganRQTH
garRMUL
gasKTVK
genIMdI
gerSLPQ
gesQNTM
getOOUN
ggsWMNN
ghtJNRV
giaMLVQ
gieMRNS
ginSSKO
gleROLS
gnaLVTJ
gneUNON
golNUPM
gonNLXN
gosMXKP
gpsMMMX
gueTRJP
gutOMVN
haiMMOW
halRSLP
hamSNQN
hanXGOR
harSJXK
henNTRL
herWLLQ
hiaLSVJ
hicLRLV
hinRUOK
hioRNQP
hipGPSU
hnaQMMT
honWKSK
hopLRLV
hotMMVP
houOMUO
howOLNV
htsLSMT
huaMTNR
hurNONU
husWMNM
i.TNMQ
iVLLR
iaaOVOL
ialJNSU
ianOMSR
iasMRMS
iatLVMP
icaFRUR
iceKRQR
ichXOQG
ickTJOS
icoNIVR
icsITIZ
ictKOYM
idaOLNX
ideTKPQ
idiTKUL
idsRPLQ
iedQVKO
iefONNU
ielUMLR
ienTLUL
ierUNNP
iesHWPR
ietPNJY
iewNKOX
ifeNNNU
iffPWLM
igaNXNK
ighSLOR
ignLTKT
iiPLPT
iiiYLLO
ikeOQIV
ilaNLZM
ilePNOS
iliYKLP
illLPUO
ilmLZMM
ilyNSOP
imaLM]K
imeLKUT
imsPVJP
inaKLZO
indRRRK
ineJPSS
ingRMMT
iniQPTK
inkVMLP
inoWKKR
insRUSF
intLPSR
inyOOVL
ionEUOX
iorNQLU
iosMQPR
ipsTQMO
iraSQRI
irePOVK
irlNONU
iroOTQK
isaPLSQ
iseSKQQ
ishRNIV
isiSLTM
ismIYHW
issNNMW
istUUHN
itaPNLV
iteRNPP
ithWLLQ
itoNMRS
itsTIPS
ityF[LT
itzPNVM
iumKSUL
iusXIUJ
ivRLLV
iveJRVO
iyaQMVL
izeNMMW
jr.PNNS
kaiLWRL
kalMMMX
kenXHSM
kesTKVL
ketTMRM
keyRJWM
kiaRROL
kimVNNN
kinRJQR
konQLWM
kovYLQK
kyoOMVN
lagMWNN
laiSPON
lamHVMU
lanPLQR
larVNON
lasTMQN
lavNNQS
lawQTMN
layMLOY
ldsOMMW
leeQRMP
lenXQMJ
ler^MGO
lesQJSR
letOROP
lexMRUL
leyWRIN
lgoNNUO
liaOMWL
licJUQO
lieOOOS
limOXLM
linRMRN
lisWHUL
lixMURM
llaRHQU
llePG^L
lliRULM
lloTITO
llsKOTR
llyUKMS
lmaSIPT
lmeNOUN
lmsQWML
lonWLKR
lorTJKV
losNQUM
louULMR
lowQJYM
lshTKMT
ltaPMWK
lthMWNN
lubNOKX
lueNNOU
lusMTMS
lynNNVN
mOONT
maNMNW
madWNNM
manXHLT
marWJUJ
masPLXL
matLNRU
maxMXNM
mbaPNTO
meiSTML
melVNNO
menQQMQ
merUPNN
mesTTLM
miaLMST
micNXLN
mieNNVN
milOMPT
minVLNO
mirPKSR
monQKPT
mtvOLNX
nalKWLR
namMOWM
nanRKRQ
nasMJ[N
nc.MZLL
ncaNVNN
nceKPNW
nchNTDZ
ncoMTMQ
ncyMSTM
ndaRJVO
ndeRLVK
ndiOQJV
ndoMVQL
ndsMRTM
nduPPTL
ndyXNNM
neaMVQK
nelRIWN
nenRNOQ
nerQQQL
nesVLOO
netLVIU
neyLQTN
nflPSON
ngaKMRV
ngeOOWL
ngoOWLO
ngsTONN
niaIK[P
nicTRLN
nieSSMM
ninUNON
nioTMQN
nisSPPM
nkaLQQR
nkiNMXM
nksVKNQ
nnaYMQJ
nneUPQJ
nnyWNMN
no.ONNU
nonTISP
norLKOZ
nosTKLU
novUNON
nseKWKR
ntaRKXK
nteRLMU
nthXLLO
ntiVKLS
ntoOQRN
ntsJSPS
ntyNKZL
nueOOSO
numNNNV
nusVLLR
nyaRSOM
nyuRWKL
oadKMXP
obaMLZM
obeJUOR
ocaQOVK
ockSNNQ
oesLTLT
offSSQJ
oftQXLK
ogyLQLV
ohnQUMM
oidMLK^
oirLLVR
oisLRXJ
oitQPRL
okeQNNT
oksNWOL
oldTLKU
oleLOSR
oliOMVM
ollMUQM
olmPKXM
olnPTNM
oloPMNU
olsNXNL
oltSLVL
omaNRTM
ombMRNR
omeMKQW
omiTTIO
omoTNOO
omsPLQS
onaNPPS
ondKWLQ
oneORRM
ongWJVI
onoMMMY
onsPVGT
ontOTSJ
onxPMUO
onyMTNP
oodSPOM
ookNQPQ
oolNWWE
oomXMNM
oonPHSU
oorUONO
opeVKUJ
opsNOOT
oraLLPX
ordPQSK
orePNQP
orfMPXL
orgUQMM
oriSLNT
orkNNOU
ornPSJR
oroQMVM
orsJOK]
ortKRXK
oryQUMM
os.MVON
osaMMSS
oseUNNN
oshMNMX
ossMRNS
ostRLIX
otaLUNQ
oteOSJU
othZLOK
otoSMOQ
otsNMLY
ottTJWK
oudNTMP
oupPYLK
ourKLTU
ousLQIY
outPLNV
ovaLVLR
oveQNMT
ovoKUVJ
owaNMXN
ownMTOP
owsKPMW
ozaWNNM
palNNVN
panKR[H
pelYMLN
penMMQV
perUPNM
phdNMOU
phyNLLZ
picLPMW
pidMUNQ
pinUKNR
pleOSLR
pseTKLV
purKQWL
queLKTU
radOSSK
rahWMOM
raiVNOM
ralKVQN
ramOOKV
ranUTRE
raqNNWM
rasNNTQ
ratMSVJ
rayUQPJ
razWNNN
rcePUKP
rchKOWO
rdaPLVN
rdeSKSO
rdsLVIU
rduTKKV
rdyRMLV
reaMKZN
redKLRW
reeKQRS
renOPXH
rerVLLS
resJTOS
rewSLQQ
rezTMRM
rgeSIUN
rghPNUN
rgyOONT
riaPKUP
ricMYMM
ridLTTL
rieWONM
rimRLQQ
rinNPPS
rioVPOK
risLHUW
ritLQKX
rixUMMQ
rkeWMMO
rksRUKN
rldJRRQ
rleULRM
rmaULTL
rmyO^JJ
rneQSQK
rniNMWM
rnsVJUJ
rolSOON
ronUOMO
rorNLMY
rotXMNM
rovYMNL
rowNSOQ
royNNOT
rpsUSJN
rraLLUR
rreSMSM
rroULLR
rrySRRJ
rseTJQQ
rtaMLZM
rteNWNN
rthRPUI
rtoNUPM
rtsROLS
rtyVVGL
rusORUJ
rveNQWK
ríaVSKL
sNMMX
saiOMVN
sarKUUJ
sawNKVQ
schMRUL
scoOTSJ
scuZMLL
seaKQRR
seePPSL
selNMSS
senTHTQ
serQKUP
sesMUKT
setRLTN
sexMWMN
seyRKRQ
shaVQML
shiULRM
siaKLcH
sicOWJP
sinTLTL
skaTLSM
skiXJTK
skyYJJS
sleUKTM
sloNNVN
sonTNQM
sorNMOW
spaMQMU
ssaTOJR
sseNMWN
ssiOSKR
ssoUMLR
ssrMSUK
staKTRO
steLPLW
stiMLUR
stsJYON
styMWLO
talRLTN
tamLSLU
tanSGYM
tarLKUT
tasQTLO
tchWLHT
td.PUMM
tedKWKS
teeOXLM
telOWMM
temMRQQ
tenKZLO
tepNMMX
terQMOT
tesPPXH
tetMYML
thaRMQP
theVSLK
tiaISUO
ticITRR
tiePMMV
tinQIKZ
tisTLTL
tleRQQL
tonTNRL
topNNNV
torSOHW
tosSMMS
toyQNTM
traRSNM
treONYK
troRLOS
tryNPTN
ttaYLNM
tteUONN
ttiRULM
ttoWKLR
ttsTJVK
tunMJVS
tusXQIN
tvNSLR
tynPLWM
u.sOMWM
uMNNW
uanXJTK
uayNOUM
ubaSMVK
ubeMSKV
uchOPJW
uckNQKV
uesKSSO
uezVNNN
ughOKWO
uilNNUO
uisNSUI
uitOXMM
ukMM[K
ukeONNU
ulaSJSO
uleNNUN
ullWLPM
uloNLXN
uluQMUM
umpVMNN
umsOOOS
unaUIQQ
undORUJ
uneOKTR
ungVPIP
untRONR
uraPKZK
ureRRKQ
urgPTUG
uriLNTR
urnNXOL
uroVQML
urtMSOR
uryKQLW
usPGYP
usaQNVK
useLQVM
ushTKRP
ustQSKQ
uteRMOQ
uthLUPO
utsQULM
utyRMNS
vRTMM
valRKLW
vanUMQM
velRSMN
venPKYL
verOJWP
vesJTSO
viQMMU
viaML]J
viiWNNL
vikNNVN
vilONOT
vis[LML
voyWMMO
vreLLUS
wanQSSI
warLPKX
wayNG_M
werTHLX
wieYMMM
wisXMNM
wweMPNU
xMRMT
xasNI]L
xonLTMT
xviVNOM
yalRLSO
yanZIKQ
yarVLRL
yasSKUM
yceWMNN
yerSRJQ
yesUNON
yonMMYM
yptONWK
ystMVQM
zenWMNN
zerSNRM
zilONXK
zonMUQM
álaOMMW
èreXMNM`,
  opening: `a.TNOO
aarNTQL
abbPSQL
abcOVNM
abdVLSK
abrWMNN
acaLQLW
actLNST
adaXSKJ
admUONM
adoPNJW
advLVMQ
afgNMSR
aflOUMN
afrLNOW
agrMNQT
aguUNON
airKPSR
alNTRM
alaRSRI
albTKUL
alcKUVK
aleVPSG
alfQLXL
algLRWK
aliRMKV
allRWLK
altLUTK
amaMUQN
ambMOSQ
ameLPG^
amiVLLR
amoVNNN
amrMQMU
amsMMQT
amuUMPM
amyVNNM
anaRSJQ
ancNNXM
andVLJS
angMUUI
aniXNMM
annTIOT
ansPMUM
antQJVN
appLNSS
araOJST
arcQSLO
areOOOS
argLKRW
ariQKPT
armURKN
arnTQNM
arsPQSL
artTHNV
ashUJRO
asiNQMT
aspMPSP
assKXQL
astSPPL
athMMXM
atlLPPT
augQRUI
aurVKMR
ausJMUU
autMKTU
avaRNKU
aveKQSQ
bNMNW
babRLLV
bacQLNU
badPVQI
bagNNWN
bahUMTK
baiQLWL
bajTRLN
bakSNPO
balSRPK
banQNVK
barVTKK
basSJQR
batONH[
bauOONT
bayPNWJ
bbcLWLQ
beaPJUQ
becNSRN
beeMVQL
beiLZOK
belRPPO
benQSRK
berPKWN
besOISV
betSMRM
bhaQLOT
bibLJSV
bigKTSO
bihMNWN
bilVNKR
binYLOM
birOWLN
bisRMNT
blaQQPN
bloKNJ_
bluLTPQ
boaNOLW
bobYLMN
bohSMTL
bolLN]J
bonNQMT
booMMMX
borMLST
bosNNQS
bouQKWM
bowSKRP
boyQONS
braRHUR
brePMPS
briLNRT
broLUQN
bruSKWK
bucQKQS
budQRSJ
bueOMWM
bukULQO
bulITSP
bunMZML
burRPHV
busUNNN
butOTLP
byzMLRU
cNONU
calLQZJ
camNRWI
canLIUV
capOWOK
carRLPQ
casSJVM
catRTMM
cauMLXN
cbsOVNN
cdpOMUP
celLSLU
cemNUNO
cenJRSQ
cesWMNN
chaOPMT
cheMPJY
chiNSPO
choWPNK
chrSRJQ
chuVOKQ
cinL[LL
cirMQUM
citLLTU
civNNJY
claSPMP
cleKXQK
cliVNMN
cloKJZQ
cluMWNN
coaLUSK
cobLXRK
cocMRRO
colMUNP
comOUIR
conQSOM
cooSQRK
copMMUQ
corMTJU
cosTMKT
couLOVO
craPTMP
creKRQQ
criPMUN
croPMPR
cruOLSR
cubNQOR
culLJSW
cumMLYN
curNWRI
cusTLSM
cypMMUP
czeMMQU
d.UNOO
d.cOMVN
dMMRT
dadOLMX
daiNSMR
dalNQVL
damRMSN
danZKJQ
darOPOR
dasRKLV
dauMMXN
davQRRJ
dawNMXN
dayMMWO
dePMUN
deaTJMU
decQMLU
deeUJQP
delVOKP
demRVMK
denPORO
depMWLP
derRPNP
desPMWL
detMTSL
devPOKV
dhaVMPM
diaPKOV
dieVKKT
digQWMK
dilTKRO
dimTNON
dirNLMY
disJTRP
divNMNW
dmiUOOM
docLIRY
dohNMXM
domTOTJ
donTOOM
dorWMOM
douUKKV
dovOTPM
dowPLOT
draPTLP
drePUMN
droNLWO
dubNOWL
ducPRKR
dukLUMR
dumLMZL
dunQNTM
durPTSH
dutMTKT
dynMTLS
e.QNOS
eNOOT
earSPNP
easKQZJ
ebeQMTN
edeLUSL
edgXNLN
ediRLNT
edmSNNP
eduSLLV
edwUKSL
egyOMSR
elMMPV
elbNMXM
eldMMTR
eleTMOP
eliSJPR
ellSKWJ
elmPNTN
emaMSQO
emiSNMR
empLMTS
endQPTK
eneSOOO
engNGQZ
enrPTNN
entMLNY
epOLMX
epiTSLN
equMPSP
eriTPON
ernTKTM
escMTNP
espKRQR
essMVPM
estTMSL
ethPMPS
eugYNLL
eurJQLX
evaPRMP
eveNWPL
eviNMOV
exeLMRU
expMPQS
extMKQW
eyeNNUO
facUVKJ
faiSMRN
falVPNL
fanQJPU
farLVLR
fasPRLR
fatRQSK
fcNYML
feaMNOW
fedTSJP
felWNNN
ferTKVL
fesONOT
fifNPNU
figNKOW
filOQMS
finOIRV
firLRNT
fisMUNP
flaNTNP
floONSO
fonMLRU
fooMKQW
forHQSS
fouMMUQ
foxMWMN
fraPNVK
freQOHX
friSNOP
froPSRK
funLTUK
gQMNT
gaeNLL[
gamLQLW
ganTNRL
garQLWK
gatLRXJ
gauLMUR
gazLTTL
genURLM
geoTJTN
gerSNIV
giaTOOO
gigVNNN
gilSNSM
ginTJRP
girQSQJ
glaUKMS
gleLQTO
gloQUMN
goOOOS
godSKNT
golKMTT
gooKLK_
gorSKWK
gotQNQQ
govSIJZ
gpsONOT
graKUQP
grePLQS
groQMVL
guaLPYK
gueNSNQ
guiVHOS
gulUKSM
gunOLPU
gusTLNS
guyXKON
hacURLM
halKNUQ
hamSQRJ
hanWNTG
harPSQL
hauOTNN
havPLVM
hawUQOK
hazNNNV
heaLQVM
hei[KOK
helQQVH
henYLPL
herSONP
hidPPRM
higJOUQ
hilRKWL
hinLKZO
hirXNMM
hisMPVL
hitTKMT
hohRMUL
holGQQW
homUNMO
honNPUM
hopOSPM
horPTKQ
hotNMRS
houQTPK
howORTL
huaNSSM
hubMWPM
hugVSLK
hulYPLK
hunOLQT
hurNMNV
husNVLQ
hutM]LK
hydMPUN
ianXNNM
ibeLKXQ
iceMSTL
idaOQRN
ignWSKK
iiOUNN
illMUSK
immNMNW
impQRRK
indJTRP
infNRMT
innRPOP
insNVLP
intHSKY
invRJTP
iosOMOU
iowNUQL
iraPLTP
ireNKVQ
iriNOKY
iroSPRK
isaSSQI
islK^OI
isrPPNR
itaMMQU
ituMSMS
ivaSMRN
j.TNSL
jacSOPN
jadYMMM
jakTMRM
jamSMMR
janZPIM
japJMWR
jarOSQL
jasUNON
jayXMMM
jazNMMX
jeaUMJT
jefVRLL
jenRMTM
jerQLNU
jesXOJO
jewMYOK
jilVNNN
jimWPKN
joaXNMM
joeZMMM
joh_GMN
jonWKKS
josYPMJ
jouVMPM
joySRMN
juaTLVK
judSRKP
jul[LML
junLKWS
jusPSLQ
kUONN
kabNMOV
kalRIWN
kamVMOO
kanKKWR
kapRKMV
karLMXO
kasOQNR
katUPQJ
kazTMRM
keaULSL
keiXKLQ
kenUJRP
kerXLPL
ketYLMN
kevXMMN
khoMLRV
kieMMXN
kilMNUP
kimSLTM
kinQOLU
kirORTK
kisONUN
kitSJRQ
klaOORO
konLVNP
korKPPU
kreQMUM
kriTNMQ
kunSOQM
kurRJRS
l'aTKNS
laFTQU
labSRPJ
ladOOOS
lahONSO
lakLNZL
lamOMXL
lanRSOL
lapNQUL
larPQLS
latLOPT
lauTLTL
lavPPTL
lawKSKW
leNKPW
leaVNJR
lecPSMP
leeMSRM
legSRIR
leiRPSK
lenROOQ
leoYJRK
lesJRQT
letLUTL
levUSNK
lewRLUL
liZLLM
liaTISP
libK]LM
lifNNVN
ligLUSK
lilMOXM
limNNWN
linLLQV
lioNWNM
lisSMLT
litONPS
livTIOS
locKUNR
lokRULM
lomMNMX
lonMLWP
looNQPQ
lorSONP
losLRTM
louPHVR
lovRMLT
lowOOTN
lucPNXJ
ludQRKR
lukUMRM
lumLLRW
lunQMUL
lutLVMQ
luxUKSL
lynRLQQ
léoWNNM
mOONT
macUIPR
madSMVJ
magSROL
mahRJMV
maiROTK
majNNPT
makRNLT
malPLTO
manTOMP
mapNSRM
marTPMN
masKORS
matSKQQ
mauMNYL
maxOSKS
mccUNRL
meaXMMN
mecNRNR
medWJMS
melSSOL
memNNMV
menVJQP
merQYLJ
mesMUMQ
metOTPM
mexNKQW
miaMQVL
micSJMV
midPMTO
migVNNN
mikXNNM
milLQ[H
minRSLO
mirQNTM
misIOVQ
mitTPMO
mobOMOU
mohXMNM
monITOT
mooTSOK
morONRQ
mosNVPM
motMVQL
mouNLZK
movNONU
mozNOVM
mtvMNNW
mudRLMU
mugQSKQ
muhTOON
mulTLTL
mumTMQN
munMKRV
murRKTO
musKOXN
mutOVNN
myaMMQT
mysNNNV
nahORLT
nanMNXM
napRJQS
narTLTL
nasVMTI
natNROQ
navLUQN
nazQTLN
nbcNWNM
ncoORLS
neiWNNN
nelQNUM
neoNLQU
netLPRR
neuNVPL
newMNSR
nflOUNN
ngoNVLP
nicWHPQ
nieRLOT
nigOQNS
nikUSLM
nilSOQN
ninNSKU
nipOUNN
no.NNNV
nonUQMM
norHP[L
notOUNN
novKXPM
nprNUON
o.RPMQ
oOOOS
oakLRQR
obaXNMM
obeLXMP
oceYKLQ
offOMNW
ohWLRK
ohiMSTL
oldNNQT
oleXMOL
oliNPMU
olyKSMV
omaRNSL
omeSULL
ontNOVM
opeMKL]
oraMSLT
ordLMMZ
oreTKSM
oriROKS
orlTKSN
ortSUJN
osaSLTL
oscSNMS
oslONTO
ottNMXM
outMTPN
ovaNPVM
oveNXMN
oxfLVRL
p.VONM
pabYNLM
pacXKTJ
padRNMT
pagTOOO
pakLPPT
palPLSQ
panPJXM
papSKUM
parOSRL
pasMJSU
patXJSK
pauXJTK
pcNMNW
peaROOP
pedXMNM
peeQLPS
pelNMYM
penNVQL
peoMLVP
pepULLT
perSIRR
petUIQP
phaWNMN
phdNMNW
phiTNNP
phyOMMW
piaPKQT
pieQLSP
pilMSQO
pinLTTK
pitMOVN
plaNRLU
pleKLUT
pluLSQP
poeSOOO
poiKVQN
polNSMR
ponMJSV
popKNL[
porITRR
potMMVQ
powLUKT
praRQRK
preMPOU
priQMKW
proFULY
pruSJNU
pubNTNP
pueLRNT
punLOXL
purNQLU
quaUMPO
queMRTM
quiVLSK
rNMLY
rabWKTJ
racWMNN
radNYMM
rafSLTM
ragNTOO
raiWNNN
rajWQOJ
ralNMQT
ramNSKT
ranKKZP
rapOUKQ
ratOSJT
ravWQLK
rayXKJS
rebNOMV
recKRRQ
redLTVK
refOTNN
regKQLX
reiNPTN
renQKKY
repJRRQ
resLQKX
reuTMUK
revNRNS
rhiSLUM
rhoNLYM
riaMUMQ
ricPKOV
ridMMQU
rimLNZM
rioNNUO
ripRLTM
rivMQSO
roaULRL
robTOPM
rocSOOO
rodULRL
rogUMPM
rolNNOT
romIOXP
ronYMNL
rooRNSM
rosQJUQ
rotNMYL
rouQPNQ
royLZMM
rudQLPT
rulVNNN
rurUQML
rusNLPW
rutSOTJ
ryaXNMM
s.TLMS
sNONT
sabRPTK
sacUKQO
safLTMS
saiOOYI
salRQTI
samPNRP
sanJRUO
sarVIMS
sasPLPT
satOLQT
savVOQJ
scaPLVN
schNOYI
sciOOOS
scoQLOT
scrLOMX
scuNNPT
seaPKPV
secIMVU
seeNNOU
selPJRT
senQMQQ
seoUMQM
serTLPP
setVLKR
sevTSML
seyRLVL
shaULRM
sheMSQO
shiRPRL
shoTRGS
shuRRKP
sibRKWL
sicMMWO
sidWNMM
sieMLWP
sigWLLQ
silVJPQ
simMMKZ
sinQLNT
sisOOSO
sitRNPO
sixNQMT
skyLLPX
slaOTOO
smaOMUO
smiSMSM
sncMZMK
socJ]JO
solNPQQ
somKTRO
sonQUPJ
sopSMMT
souOMVO
sovPITS
spaKSOT
speNMQT
spiTJLV
spoNSMQ
sprMKSU
squUMQM
sriNTRM
ssMPNU
st.MOVO
stRQQM
staLPTO
steYLNN
stiVOJQ
stoMJWR
strMKPX
stuNTJS
subSKKW
suiNJRV
sumJRRQ
sunMWNN
supLSJV
surRLVM
sveNRKT
swaRKPS
sweMJTU
swiMWNN
sydPTQL
symNQSN
syrNQOR
sãoMQTN
tadYMMM
taiRMQP
tajUMSK
talSRNM
tamLTQO
tanKTOR
tarNLYM
tasONUN
tatSONQ
tayUKLT
teaLQLW
tecKVKS
telVVHM
temQMPQ
tenMNUP
teoWNMN
terSKSO
tesLMNY
texLOYL
thaNSJU
theXILS
thiNNOU
tho[JJP
thrQNSN
tiaOMMW
tibNQSN
tifQOMS
timNKRU
tirQMTN
tobNKUQ
togNLRS
tokVOMN
tolQPSM
tomYJLR
tonTLSM
topMKSU
torLQMV
touNSJT
towNKUR
traKKYQ
treMOJZ
triMWJR
troMKQV
truMONU
tsaNMNW
tudOUNN
tulLQXK
tunLLRU
turOLTP
tweLSKV
twiPMSO
u.sNOZI
uefOMNU
ukOK]I
ukrNLOW
ulySMMT
undSOOO
uneNOLW
uniIZSI
uppOPVK
usMOWM
usaTLVK
ussKHTX
vadNLTS
vaiVNNN
valQPTK
vanVOSI
vatKKXQ
venOPSO
verPORO
vicQISS
vieNRSM
vijUNNN
vikMOSQ
vilRSKP
vinTLTM
vioNNNW
virNQNS
visVISO
vivPJJ[
vlaPQUJ
voiNNOU
volWPOK
voyMMMY
w.TONO
walPSPL
warQUNK
wasNORQ
watLMWP
waySMTM
webOLMX
weeLRMU
welLLTT
wenVNNN
wesGPXR
whiORQN
wiiNLLY
wilUPSH
winTQKQ
wisNMXM
wolXMNL
womLRMU
wooSMSM
worKPMY
wuhOOSP
wweNQNS
xMRMU
xboLMLZ
yaMNNW
yanSKWK
yeaNNNV
yelNNWN
yorRLTN
youTTHP
yurWMOM
zamNKUR
zimUMNP
zooQLLW
émiUNON`,
  shape: ` X - XxMQPR
 X XxQPJU
 X. X. XxYMNL
 X. Xx XxZMMM
 X. XxWKMQ
 X.MLMY
 XJKKb
 XX - XXM[NJ
 XX XXLUMR
 XX Xx Xx XxMJRV
 XX Xx XxKVLS
 XX XxMULR
 XXJUNS
 Xx " Xx " XxTMNQ
 Xx & Xx XxNPMU
 Xx & XxITOT
 Xx 's Xx XxNTNP
 Xx 's Xx of XxPOTM
 Xx 's XxOMMW
 Xx - XRMMU
 Xx - Xx - XxMLUS
 Xx - Xx Xx XxOMRR
 Xx - Xx XxRSSH
 Xx - XxLLUS
 Xx - xLKPX
 Xx X. Xx Xx XxLLTS
 Xx X. XxYJKR
 Xx X.VNNN
 Xx XSTNK
 Xx XX XxOSOO
 Xx XXJROU
 Xx Xx 's Xx XxNMNV
 Xx Xx 's Xx ofNQUL
 Xx Xx , Xx.OUNN
 Xx Xx - Xx -MVLR
 Xx Xx - Xx XxVMKR
 Xx Xx - XxVPLM
 Xx Xx - x^KKM
 Xx Xx XMMNX
 Xx Xx XXPOHY
 Xx Xx Xx - XxVSMJ
 Xx Xx Xx XXORJV
 Xx Xx Xx Xx XxTGRS
 Xx Xx Xx Xx ofNSRM
 Xx Xx Xx Xx.OTON
 Xx Xx Xx XxONSQ
 Xx Xx Xx for XxOOMV
 Xx Xx Xx of XxP[MH
 Xx Xx Xx of theOVNM
 Xx Xx XxQQQN
 Xx Xx de Xx XxNSKT
 Xx Xx de XxSRPK
 Xx Xx for Xx XxOTLR
 Xx Xx for the XxOVNM
 Xx Xx of Xx XxJNTS
 Xx Xx of Xx andPOTM
 Xx Xx of XxJRTP
 Xx Xx of the XxOUNN
 Xx Xx. XxOTOO
 Xx Xx.MWKQ
 Xx da XxOMVN
 Xx de XxWHSN
 Xx de la XxPMVM
 Xx des XxMLVQ
 Xx di XxTMKT
 Xx du XxTLSM
 Xx for Xx XxOXMM
 Xx for XxOTOO
 Xx for the Xx ofNTNP
 Xx of Xx - XxTOJS
 Xx of Xx Xx XxNRSM
 Xx of Xx XxKPPT
 Xx of Xx and XxQVML
 Xx of Xx of XxNWNM
 Xx of the Xx XxLOPU
 Xx of the Xx ofMNSR
 Xx of the XxLXLP
 Xx on Xx XxOTON
 Xx the XxUNNO
 Xx van XxWNNN
 Xx. X.NMMX
 Xx. Xx XxOWMM
 Xx. Xx of XxOTNO
 Xx. XxLSQQ
 Xx.KK[O
 al - XxOTNO
 de XxNMUO
 iOSNLNW
 x XxMVLQ`,
  classes: `..UXMNM
.NLNX
.UZLMM
A-ALWKQ
A-CMRLT
AANRMS
ACCCMMQU
ACEONOS
ACLXLP
ACOOQNR
AEOMNU
AGRLOS
AMVGW
ANPWML
AOOPSOO
AOPTKQ
APOVOL
AULQOT
B-BSSMM
B-BUWONM
B-GUXLNN
B.BXONK
B.FWNNN
B.UXNOL
BA^KNJ
BBUXNNL
BBZMLL
BC[JSH
BF^MKK
BGBSOON
BGGZLMM
BGU]LMK
BG_LLK
BLKTUL
BLULSUL
BOUVJL
BUOOQSM
BUUXNMM
BUWKNP
BbVMON
Bf[LML
Bg[LMM
BpUWKRL
C-CLVJT
C-OMQMU
C-UPNMU
CBVQML
CCCJROU
CCCOPQWH
CCEOULP
CCLPOVL
CCNQNS
CCO-NOVMN
CCOOPRO
CCUOMRS
CEAMMNW
CEKTMT
CGCOQVML
CGXJNP
CLCMRSN
CLHSOU
CLOOVMN
CLUNNSQ
CNIOVQ
CNOQVLM
CO-NPVMM
COCKVLS
COKVNR
COLONVN
COOPWML
CPQIXN
CPQMR
CUCNLTS
CUENTNO
CUIPST
CUOOZLK
CbCOOSO
CbRTMM
CfCNNNU
CgCLROS
CgONWMN
CgQNNS
E--CMUNP
E-CNSOP
E-NONNV
E-PNNMV
E-UOLKZ
ECCMUNP
ECVNJR
EEOMOU
EHNN[
ELNLXM
EOOWNL
EUVLMQ
F-UULRM
FCUQQJ
FFLRVM
FLPLWM
FUSPON
FVIUL
FbUOMMW
G-GONNV
G-GUWMNN
G-UJJZS
G.BWNNM
G.CVNNN
G.FVPOL
G.UZMML
G.bVOOL
GAPKOV
GBFVNOM
GBPVFT
GBUTKXI
GCCPKRS
GCOORKS
GCPRPN
GEQTKP
GFFTLTL
GFUQVLL
GFVOOL
GGBVMNN
GGCNSSL
GGFSLUL
GGGQMMT
GGU]OIL
GGVCTS
GLOOVMN
GLUSTD
GNMOOU
GO-CMVNO
GOLZIP
GP]KLM
GRQPM
GU--XMMN
GU-UROLS
GUCPMUN
GUF]MLL
GUGXNNL
GULNMXM
GUONMTR
GUUXTGL
GUVNOL
GbSLMT
Gf]LMK
GgUITN
GpFXNLN
GpUSLTM
L-NNMWN
L-POLYL
L-UMJUT
LCKPSR
LGMLZM
LKGVX
LLPNVL
LOOZKL
LULJdI
N-N-NPOTM
N-NNMYL
NBNNVN
NCCOPVNL
NCEOLLX
NCONVL
NCOOUSI
NEPIK]
NIMSV
NLNK]K
NLOQVML
NNKRTO
NO-COVMM
NONQZG
NOOPWMM
NPNNYJ
NUEONNU
NUKVIV
NUOPUOM
O-C-CPUNM
O-CC-PVNM
O-CCOUQK
O-CMTMS
O-CgNNWM
O-GOZMJ
O-NNOUN
O-PQZIL
O-UNYLM
OC-NQLVM
OCCOPTOM
OCEOQVLM
OCMR[E
OCOPXMJ
OEOLNX
OG^LQ
OLOQRN
OOOWNL
OPOTOM
OUTULK
P-UNMXN
PBMMXM
PC-CPVMM
PCCKSNT
PCLPNTN
PCOORVI
PCQKQT
PEMOSR
PGKSZH
PGLQMXJ
PGOPYKL
PLCNQWJ
PLNQSM
PLOO]JK
PNNK]K
PNTQM
PO-CPUNN
POOOUMO
POOXRG
PPKMWQ
PUCOXLM
PUPSRK
PgNKUQ
PgOOQRM
U--JJZR
U-ANYMM
U-FRULN
U-GPKXM
U-NNVNN
U-ULORS
U-UULWRK
U.PLMW
U.UYNML
UALTLU
UBQQLR
UBUMTRM
UCALMMY
UCCCNKXO
UCCJNRV
UCCOPUMN
UCENMNX
UCLNMXM
UCNNRR
UCOKTMU
UCUKPUP
UECOOOS
UEEONOT
UEJVLU
UEONWLO
UFVNQK
UGFYLNM
UGROKT
UGUULTK
ULFTVP
ULLMMXM
ULONQTM
UNJUMS
UO-CCOVMN
UO-CPXML
UOJTQQ
UOOOYLL
UPLXSI
UPPQN
UU--ZJRJ
UU-URWKL
UUAMMMY
UUCMQRO
UUGPXML
UULNMYL
UUOPPTL
UURPMP
UUUQUIQ
UUpUVPMM
UbPKQT
UfLKTT
UgQHVR
UpCULRM
UpUSFSS
b.UWNNM
bAXNNL
bBAWONL
bBTOON
bCWSOG
bFYMMM
bGSKQQ
bGUWMMO
bLCMNTQ
bLMMXM
bOTLSM
bQQPM
bUUWNMM
bUbJLK
bgPMVL
fCKROU
fEPJTQ
fLNNWM
fTHNV
fURRLO
gBYMMM
gCOOXML
gCPOMT
gEOLNW
gF[LLM
gGVKOP
gLLPOVL
gLNJWQ
gNLQYI
gOKWJU
gOOOXML
gPNPUM
gUKPP
gUPTHT
gbSPPN
ggTIRR
p-UOTOO
pUQMTN`,
  before: `&UNNO
'OJRU
'sNRKU
(NPPR
)TNMQ
,,MMMY
-RLPR
/KSMT
100OOOT
15NMNV
1980MNMX
1988OLNX
1992NNMW
1994PMSP
19thNRNR
2000OMRR
2002NRNR
2004NMNW
2005SLLT
2006NTNP
2007TMLS
2008RLRQ
2009SLLU
2010LVLQ
2012SLMT
2013OWNL
2014NMSQ
2015MPMV
2016LWLQ
2NONT
3MMMY
4thOPNT
:OMTP
TITLE]IIR
[PLQR
aMPRQ
aboutULLS
acrossPNUL
actorVMON
actressYMNM
afterSSOL
againstPZJK
albumOKK[
allKVMQ
alongOMVM
alongsideVKSL
alsoMRSO
althoughRTKO
americanMSMS
anRPLR
ancientMLPW
anotherNRMS
anyNPTN
appointedOONT
architectUNNN
areLLSU
aroundNMYL
artistYMNL
artistsUMON
askedTOOO
atKVTK
attendRTNL
attendedOXLM
attendingLYNM
authorZLNM
bandGfLI
basedKUKT
bassistTNOO
bePMRQ
becameRSHS
becomePONS
beenNRNS
beforeUPLN
behindRJTP
beingNQLU
bestNNNW
betweenPJ^I
bookMLNY
bornVJNQ
bothPRJT
brazilianOOOS
britishLLPX
brotherXMOL
butTTOH
bySQOM
calledHPUR
canadianLMMZ
candidateWMNN
capitalNNXM
centralMLUR
centuryRJSR
certifiedNNMW
characterWOLN
classicROIU
clubLZNL
coachUNON
companyNUPM
composerTNON
connectingMNXN
contemporaryQNRO
currentMLQV
daughterVNNN
dayOLTQ
deTJWL
directorXMNM
downtownOMUN
dramaOONT
drummerWLON
duringLLUS
dutchNNOU
earlyJPRT
eastNMVN
easternMM[K
electedPTMO
enteredOMQS
entireMLUR
entitledOMMX
epicMNLZ
establishedOTRK
ethnicLRQR
everMSOQ
everyNROQ
existingMRTM
famousNLUQ
fatherVONM
featureTLTL
featuresVPKP
featuringWNMN
fellowMRMS
filmPIIa
fiveNQLT
followingNQRN
followsWNNM
forNRNR
formedNWNM
formerJSQR
formerlyUPRI
foundedKVTJ
founderWMOM
fourPUJQ
frenchKRPS
friendXNNM
fromOOSO
futureKMUS
generationQMOS
genusMMMY
germanMSMS
greaterLMUR
groupL^LK
guitaristYLOL
herOQNS
hisNNMW
historianVLON
importantNMRR
inLORS
inauguralNNNV
includeNMTQ
includedULLS
includesNNWN
includingRGVQ
indianONOT
internationalNVMO
intoIRTR
irishNRLT
isRPRM
itRKMV
itsKKPZ
japaneseMMPU
joinedKZLO
joiningMYNM
journalistVMNN
kingULPO
knownTRJP
laNNNU
largeOMNV
largerMMVQ
lastLQRQ
lateLRSO
laterNLWO
leaderZLNM
leavingMTQN
leftMQXK
likeSKQQ
localLXMO
magazineLMMZ
mainNNVN
mainlandONWM
majorLQMU
managerQKOT
manyKQNV
marriedULMQ
medievalOMPT
metVNNM
mexicanMVNO
ministerWMNN
modernKPTR
mostMLPW
movieLMK^
murderYMMM
musicalLMLZ
musicianXMOL
nameQOXH
namedTQQJ
nativeOOVL
nearLL^K
nearbyNMYL
newLVMP
nextMNQT
noMSMT
nominatedUNNO
norLPQS
northernNMYL
norwegianOQMS
notNSMR
notedPLRR
novelMNNW
nowKSXJ
néeYMMM
occupiedNNVN
oldNLWP
onJSOS
oneNNOU
onlyTKTM
oppositeTKUK
orSORM
originalONOT
originallyMMTR
otherHURQ
ourNONT
outsideNRUK
overMTUJ
painterXMNN
partyOTON
pastPMWM
photographerSOOO
playMOMW
playedXLKP
player[LMM
polishONOU
politicianUNON
popularMMRU
precedingNNXL
presidentZLMM
previousKTOR
princeXMMN
producerTSML
promotePKLY
proposedNMXN
rapperTKLT
reachedNNPT
renamedOSRL
replacedXMMN
representNMVO
representedMNWM
retiredONNU
ruralONTO
russianOTON
secondNMLY
seniorPQMS
seriesNKK^
sevenMMMX
severalRTNL
showNMNV
simplyRNKU
sinceRNQO
singerWLON
sixMULS
soOTON
someLTQO
sonVNNM
songwriterYLNN
southernML[L
spanishMQLV
spelledZMML
starredVMNN
starringYMLN
starsWMNN
stateMWNM
statesNUMP
succeededVNNO
surroundingLSTM
thanSRKQ
thatXRFQ
theMQQP
theirLMQW
thenNSTL
thirdSLMS
thisNOSP
thoughOSRL
threeSIRR
throughKQSP
throughoutRLWK
thusLLVR
titleTMKT
titledOKL[
towardsTTOJ
traditionalMSMT
twoJMTU
u.s.NVNN
ukNNOV
underXPGQ
untilVNQK
usONOT
useMMQU
variousNNTP
viaNRQO
visitedOMVN
vocalistQUMN
wasXIKT
wereRVML
westernMMYL
whenUVNG
whereRRQK
whichYLRI
whileRUML
wifeYNML
willTNNO
withRRNN
withinMLXO
wonNLMX
writerXLOM
wroteRMMS
youngTQPK
–KNYO
—QLXK`,
  before2: `"PJMY
&UNON
'SKRP
'sQOMR
(SLOR
)KRRQ
,SNQN
-NPPR
.PWNL
/MMNX
10OMSR
1931NMVN
1938ONVN
1939OTPM
1941SLSN
1942SNSL
1953TMQM
1970QNOR
1972USLL
1975STKN
1978OKTR
1979NQTM
1981NNVN
1982SORK
1983QJRS
1985TMMR
1987PMWL
1988QMMU
1990QMPR
1992QORO
1996NONU
1997NNSQ
1999OWMM
1PMWM
2000NVNO
2001PSLQ
2002NVMN
2003QLLV
2004MUMR
2005NUQL
2006SOJS
2007LQQR
2008MVNO
2009QPJT
2010OTPN
2011NRLT
2012OMQS
2013MRPP
2014LQTO
2015NSOO
2016PVKN
2017NTKR
2018NRQN
2JKSX
3MLPW
4ONSO
:LKVS
;LNTS
aNPJX
abbeyPOSO
aboutLNNX
academyNNWM
accordingQTGT
acquiredL_LK
acrossNMWN
actOQMS
actionRMLT
activeNOUM
adaptationTKMS
administrationKZMM
advanceONQS
africaNKZM
afterRRKQ
againstLVMQ
agreementNVNN
airedN[LL
airportKSXJ
albertaPOTN
albumJPFb
albumsKSSO
allKKXR
alongSOTI
alsoRNOQ
althoughNMXL
ambassadorOPVL
americaTOMP
americanTHSQ
amongRNQN
anJOOW
andPQQN
angelesRLSN
announcedQNNS
anotherVNNO
antiLUMR
antonioPMTO
appearedSKMT
appointedNOVM
areaLIVU
areasLMZM
argentinaQOTL
armyQNSM
aroundNPVL
artPOVJ
artistWMPL
artistsTMNR
artsOUMP
asMOSQ
asiaNWPL
assemblyPUOL
associatedTMPN
associationUTLK
atGTTR
atlanticNMUP
attackUKVJ
attacksTPPL
attorneyOLXM
augustNOOU
australiaNRSM
australianOIVR
austriaOOSN
authorPMMU
authorityMZLL
awardedNLMY
awardsONMV
awayMKVR
backLQWL
baltimoreOMWN
bandM[KM
barcelonaNNWM
baseNNVN
basedQRUH
battleMLZM
bayMMYM
beOLLY
beachMKXO
becameMLRU
becomeNULQ
beenKJTW
beforeSRNM
beganKUQP
behindNNTP
beingNNNU
belgiumKOTQ
believedYOLL
berlinPNTM
betweenHRYL
bibleUNON
birthOTON
bishopMMWO
blackNSRM
boardNUPM
bookPMMV
borderMOWM
bornROVH
boroughNMYL
bothLRPR
brandPRPN
brazilLQQR
bridgeNMWN
britishPSKQ
broadcastNRMT
brooklynONVN
brotherXKLR
brothersZOLL
broughtNMOV
brownXMNM
builtRQKR
businessMZML
butWLMP
byTWKK
californiaNOVM
calledKOSS
cameMZKM
campaignUMNO
canadaKWQN
cancerOMWM
capcomMMOX
capitalNNXM
careerSWKK
carolinaKTQP
castYNML
categoryNOPT
cathedralNMWN
cemeteryNNUN
centerLSUK
centralOOTN
centreOUPL
centuryLMOY
certificationOSQN
championshipsNMWN
changedLQTO
character]LJM
charactersZOMK
chicagoOMVN
chiefXLON
childrenYLOL
chinaPKWN
chineseSLOR
churchNLZM
citiesMLZM
cityKUWJ
closeTKWK
clubRMSM
clubsNTQM
coalitionNSRM
coastMK[M
collaborationSORL
collectionSLOR
collegeLURM
colonyNMYK
comingONUN
commandedQWLL
commanderNRMR
commissionOWNL
committeeTRNM
communitiesNLXM
communityML[L
companyJ[OK
composedTLMS
composersSLRO
compositionMQMU
connecticutTMRM
conservativePOMS
consistingUKLT
contentMTNR
contestXLNN
convertedQTMN
cooperationSVLK
coordinatorTSLL
cornerMMZM
corporationMVRJ
councilMWNN
countiesNMWM
countriesMMPU
countryMJVR
countyKIdJ
courtNNPT
createdNTLR
creekPMUN
crownRLNU
currentlyLSLT
daughterXRKL
dayNJTT
deNNNU
dealTMLS
deathZKMN
debutUQLN
dedicatedSMMS
defeatedULLS
degreeKTLU
denmarkPRRM
departmentTRMM
derivedPMNU
descendantsLTNR
describedSMQO
designatedMLST
designedUPKO
developedMZMM
developmentMQWK
diedOLYL
directedcFKO
directlyNUQL
directorNZKM
districtMM[K
divisionLYMN
doctorTKLU
doneVMON
downOOTO
dramaLRLV
driveMNUQ
dublinMNWN
duchyNJNZ
duePRLS
dukeNMQT
duringQOIX
dvdNNQS
earlierMQMT
earthNONU
eastMIbJ
editionSKKX
edmontonONTO
educatedMSSM
electionQQKR
elsewherePNUN
emperorYMOL
empireQPUJ
endMJVS
endedNTOO
englandRKWL
englishMLOX
enteredMVNO
entertainmentNYML
episodeTKKV
escapeMPPS
establishedPTRJ
europeNLYM
evenOMVM
eventsMKRV
examplesNRLT
exceptMMNX
exchangeMUKS
exilePNUN
fallTSLL
familyLLPX
fansQMTN
farSNQN
fatherYMKO
favorSOOO
featureNTRM
featuredVLKS
federationNWNM
fieldROOO
figurePLQS
figuresOULP
filmUMJU
filmsVNNO
financeNMNX
finlandNRSN
fireSTML
firstQTJR
flightsONTO
flowsNMYL
followedLQNV
followingNPPS
footballPUOM
forUSKM
forceONTO
forcesPQTK
formNQMT
formedQUQI
formerUPMN
formerlySUOH
fortOOTN
foundMLRU
foundedRXKK
founderOWPK
fourMWMO
franceOJTS
franciscoQLUN
frenchRKLX
friendWNNM
fromIVLT
futureROPN
galleryOMVN
gameMPNU
gamesNUKS
generalUKUK
germanRIPU
germanyLSVJ
givenRWLK
governmentNOTO
governorRIYL
graduateOVNM
graduatedNZLM
grantVNOM
groupLWLQ
guestUONN
guineaNSSL
hadWTIL
hallKUUK
hasMMRU
havanaPORO
haveLKVR
havenNLXO
heLYKP
headSLSM
headquarteredNMXM
headquartersNLST
heldQJSQ
herUKNS
hillPMOT
himSSIQ
hisXPGQ
historyPUPL
hitSNOP
homeOMXL
honorPNMU
hospitalSRPK
hostedNJRV
houseMMZL
housesNNUO
howTLTL
howeverQNJV
hubPOUL
hungarianVMNN
iNKRU
iiTLKU
iiiWNNM
inLQSP
includePJMY
includingNNRQ
independenceUMMQ
independentLXNM
indiaROSL
indianTMLT
indonesiaNNPS
industryOMVM
influenceTQNM
insidePNSO
inspiredUMOO
instanceRULM
insteadQMVL
instituteOWMM
interiorMTTK
internationalQLQQ
interviewONMV
intoSTOK
invasionNMXM
iranOMUO
irelandMLTR
isNQOR
islandMN[J
islandsMM[K
issueMMNY
issuesPQRM
itMOTP
italianLSLU
italyJSUN
itsOMOU
ivONRQ
jacksonSKMU
japanOLXM
jazzONNU
jerseyPLWN
johnTNQM
joinedMVMP
joiningMNXM
josephTOON
junctionMMXN
justRLSO
kennedyOORQ
kingKMYO
kingdomLPSQ
kingsLMTS
knownSOUI
kongLRQP
koreaSMTL
ladyNNUN
lakeLMUR
lakesNMVN
landPOSN
languageQMSP
lateLMTS
laterQSPM
launchOONU
lawPSNO
leadPSLP
leaderLZLN
leadershipNXLM
leadingMVMP
leagueK^MK
ledTRIQ
levelLMPW
lewisUONO
libraryMUPN
licensedMRTN
liesNMVN
lieutenantUOOM
lifeZLNK
likeRKLW
limaOOUM
lineTKUL
listNNOU
literatureOMQR
liveMLUS
livedOKZL
livesNLYM
livingRMTM
locatedOHcH
locationMPVM
locationsLMTS
londonQSOM
losingPMMV
lostMRPQ
louisSLTM
loveTKLT
madeNLQV
madridRTOK
manOKSS
managerMYMM
manySOPN
marriageXKRK
marriedXLMO
marshalRNTL
martinSTMM
marylandOLXM
massachusettsTMRM
matchQSNN
maySSMM
mayorUNON
mediaPUNN
medicineNOWL
memberLaKJ
membersOXML
mergedOYML
mergerOYLL
metPNNT
metalM[MK
mexicoNM[J
miamiMVPM
michiganOMVN
milanLOYL
ministerQUHR
ministersXNNM
minneapolisNLWO
missionsSLVL
montrealNLTR
moreSMOR
moscowTMSL
mostJRRR
mostlyMLST
motherVMLQ
motionNMMX
mountainONUN
mountainsNMWN
movedJRZJ
movementSMLT
movingONVM
muchQMTN
municipalitiesONVN
municipalityML]L
museumLM[L
musicVNIS
musicalMTLS
nameVMQK
namedUGMW
namesVOMN
nationalPLLW
nativeJKZQ
navyONNU
nearNNYK
nelsonVNOM
netherlandsONSP
networkLMMZ
newSKKV
nicknameXLSJ
nightVNNO
nominatedTNNP
nominationSSNL
nonMXJQ
northMJ_K
northeastOMXL
northwestMMYM
norwayROSL
notOWKO
novelTIKX
nowNOOS
numberOLRT
oaklandMMSR
octoberVNNN
ofQQRL
offLQOT
officeMRUK
olympicsNLYL
onNOQS
onePRRK
onlyOPOR
ontarioMMZL
orderSTNK
oregonOMWN
originallyQNOR
originatedMLWP
otherPLLW
othersTRNM
outMPSQ
overSMSM
ownedQTQJ
paintersONTN
paintingUNNO
pakistanNLXM
parisQKXL
parkPMXK
parksOOSN
partINSV
particularPTMP
partnershipMXLP
partsMK]L
partySQRK
passOOTO
peaceTOOO
peoplePKUP
performedVILU
periodTLQO
philippinesNMNW
placeRIVO
platformOQNS
playedMYLN
playerSUMJ
playersSKWK
playingPPMS
playsKUOQ
plotQMLV
pointML[L
polandULRM
policeTRMM
politicianNMWN
politicsUMOP
popOUOM
popularOVNM
populationKUSL
portMLUR
portlandLOWN
portsNNUO
postNONT
practiceOLQT
presenceSLSN
presentLLSU
presidencyUNQL
presidentTUPF
priceTOON
primarilyNWOM
primeXMMM
princeMMVO
prizeXOMM
proTMMQ
producedTWMI
producersVLRL
productionNRLS
productsNRSM
professorMSJW
programLPOU
promotionRSLO
protestsVMQL
providedPJTR
provinceMK]M
provincesMNWN
publishedH_JP
quebecNMYL
queenOOTN
radioPTPL
railwaysMXNM
raisedNNVN
rangeOOUL
reachedNMNW
receivedNLNW
recentlyQMMU
recordPRLR
recordedSJKX
recordingZQKJ
recordsQRRK
redUONN
regimeVMQM
regionKJYQ
regionsMKTS
reignXMPL
relationsPSOM
releaseNIM]
releasedKUOQ
renamedNOUM
replacedTLKU
representativeNLYM
republicVLRM
researchMRVK
resignationVNNN
restNMWM
returnedNMVN
returningLRUM
riverKKaJ
riversNMXN
roadLJUU
rockLYLO
roleZMIP
rolesSQKQ
ruleNNQS
ruledPQTL
russiaNNVN
russianTKKV
safetyTOON
saidULLS
saintUNNO
schoolOL^I
schoolsNSRM
scotlandNTSK
seaOORO
seasOOSO
seasonQLMV
seatMMXN
secretaryNQJV
seeOUNN
seriesUQHR
servedQMNS
serviceNNMW
servicesKVNP
servingMRMT
sessionsNTMP
setMSRN
settledOMSQ
settlementNKZL
sheQPLS
shoreOMVO
shortQOMS
showOLLY
showsLSMT
sideMPUM
signedSSKN
sinceNONV
singaporeNNUO
singerQMTN
singleOOLV
sisterYKLO
siteNMXM
situatedNNXM
soapMMOW
soldNTRL
soldierVLQM
someNTNO
soncJKK
songQKSR
soundPSRL
southQH_I
southeastMLXO
southwestML[M
sovietOMLX
spainOOSO
spanishOKSS
spreadOOTN
springsNPVL
squareNKYN
stageYMLM
startedRKUM
stateKQYK
statesMNZK
stationKNVQ
stationsNLTR
statueXMMN
statusONUN
storyXJLS
streetTKTM
streetsOORO
studentsVNNN
studiedTLTK
studiesMURM
studioUKMS
studiosONUN
styleRKPS
subsidiaryMWOL
suburbOMXL
succeededTQNL
successfulNNLX
suchQUKP
sungSRLN
supervisionTLKU
supportRTMM
supportedTPQK
surveyLUTL
swedenNKTS
systemMSNR
taughtNVLP
teamQTPK
technologyMQMV
televisionPJNY
territoriesMSRO
texasVLQL
thailandOMQS
thanLSLU
thatNNTP
theJNUS
theaterSMRN
theatreONUN
theirSKMV
themRKPS
thenTLRM
thereQPQM
theseNMOV
thirdONNV
thisNQNR
thompsonRUML
thoseQTQJ
threatRLMT
threeNLSS
throughNNVN
timeSSLO
timesOMTO
tipNNUO
titleQTOM
titledONNU
toQPLS
togetherPPUK
topONNT
tourMOQT
townGJaP
townsNL[K
townshipNLYM
trackVQML
tradeNVPL
tripOMVM
troopsSMMT
turkeyMMVP
twoMNMX
u.s.TNPM
ukNRSM
underQMQQ
unionKVNQ
unitedPXLM
universityPWNK
untilOTLQ
upTRQI
usPLPT
usaNTON
useNNLX
usedSQMO
valleyNLXO
vancouverNLYM
varietyPJMY
versionSJMV
versionsSLLU
viaMLVR
viceMNNV
victoryMWPL
viiOOTM
villageLJaK
villagesML[L
vocalsWNNN
warSRSH
warsawNWPK
wasKRJY
washingtonOMVN
watersOMVN
wayLLTT
websitePLMV
wellUJKU
wentNVQK
wereKOOW
westNK^J
whenLRTO
whereNLRT
whichWISM
whileSRJQ
whiteRMSN
whoNTLR
willOTON
winOKSS
windowsLNMZ
winningUNON
withSPJR
withinMKUR
wonLOOV
workZNML
workedPTPK
worksPQJU
worldOUNN
writerTMNR
writersUNNO
writtenVOHS
yearLVKT
yearsORSL
yorkXLPL
youPNTN
youngWNNM
zealandRKSO
–SNPP`,
  after2: `"USHQ
'TTNJ
'sKTPP
(RLLV
)MLTS
,,TNOP
,MOSQ
-OMNV
.LRPR
/MPMV
10NOVM
11WLPL
12NLTR
13TLSL
14VQNK
15WLQL
17RSOL
1812UNON
1882VLSK
1886MRMT
1887OQSN
18TLNR
1903VNOM
1908UMJT
1911PNNT
1924PMQS
1929NMOV
1930KITX
1932MWOM
1934URML
1935TKNS
1938NVNN
1940PMWL
1942KPQS
1943NLOW
1944NRSL
1946VLNO
1947RLLV
1951SMRN
1952MKSU
1953NNPU
1957NPLU
1960NONU
1962MSLT
1963NVNN
1965MULR
1966PRLR
1967TULK
1969MQQQ
1970MRPR
1972QSNN
1975MULR
1978NRMS
1979QMUM
1981SSMM
1983MLST
1984NTON
1985NXMM
1986QLMV
1987LMNX
1988OQLT
1989QQRL
1990NLSS
1991TNNP
1992ULMR
1994M[LM
1996LTLT
1997NJUS
1998MRMT
1999RNSM
19ROOP
1MPRQ
1stVONM
2000NRLT
2001PSLQ
2002NONU
2003MNOV
2004ONPS
2005NMRR
2006PTON
2007NOLW
2008JURN
2009KTPQ
2010LRMU
2011NUIT
2012MMSS
2013OSLR
2014UNON
2015LYPL
2016LSUM
2017NOLW
20ONLW
21NUPM
23RSNM
26TMRM
27ULSL
28QMUM
29PUNM
2UMRL
30VMPM
3NMQT
4UNQL
5SMMS
6RNRN
7RNUK
8RNNQ
:RUIP
;XOJO
aNSNQ
aboutSLTN
accordingNNWN
acquiredOTPL
activeXMNN
actressQMMT
administrationRRNN
advancedMMXM
africaONUO
afterPNSO
againstUQQJ
albertaOMUO
albumNSOQ
alfredOLVN
allKTRP
alongSVNH
alongsideORLS
alsoORPO
americaOTON
americanQKKY
amongORNQ
anQRJS
andrewYMMM
anneUNPM
announcedPRQM
anotherVNOM
antarcticaONUN
appearedVUKJ
appointedZKOL
approximatelyNMZK
aprilTMNR
areJNRV
areaNLYM
argentinaPLWM
arizonaPORO
aroundSNMR
arrestedWMMP
artUMLR
artistOMNV
artsNNNV
asRONQ
asiaNMOU
associationNVMO
atUPNM
attemptedULSL
augustJOUS
australiaNQWI
awardedONNU
awayNLYM
bandLQLV
basedNKXO
basketballMQLV
bassTLMR
bassistSMMR
beLNPW
becameLPPT
becauseSKVM
becomeWMOM
becomingMPUN
beenSKQR
beforeKYRJ
beganMMMX
beingOTKR
belgiumKROT
berlinMRSN
bestRXLJ
betweenOPUK
bigNMRS
biggestTMQO
billSLMT
blackXMMN
bobRMNT
bookVQML
borderedOMWM
borniIGI
bostonMRSO
bothOJUQ
brandMQMU
brazilNTQM
breakMXNM
brianRSMO
britishITOT
builtMMVQ
businessRNSM
butSSNL
byPIUR
cYMMM
californiaMK[M
calledNUQM
cameMURL
campaignTQNM
canadaNUSK
carlPVNL
castTLLS
catholicSMMS
centerMVRK
centralMKZN
charlesYNMM
chartPMSP
chartsPMNU
chicagoMXMM
chileOMUO
chinaMMYM
chrisVRLL
clarkSOOO
closeNNVN
coPMUN
coloradoNLZL
comedyLMOX
comingTPMN
commanderUNNN
commonlyMNSR
commonwealthOONU
companyLQNT
completedMPMU
composedOSSK
connectedNMXM
connecticutMPVN
conradRNSM
consideredPRNO
containsNLTQ
couldMMWN
countyMSTL
createdNMUO
credited^LKL
cubaQSON
currentlyRLQR
d.c.OMUN
dTMRM
dasWMNN
daughterUMPN
davidQWLM
deTONO
deathYLJR
decemberSQLP
defeatedUMQN
definedNPNT
demandsOXLM
denmarkLL[M
deputyQRMP
describedPMMV
designedNKUR
developedQNSM
didPRON
diedVMRK
directVLRL
directedXMLO
directorLULS
divineUMOO
divisionPOMT
doOTOO
dramaNQRO
dublinUNON
dueOSQN
dukeOMMW
earlySQRJ
eastMM[K
easternNLXN
educatedSNRL
educationNRLT
eighthRPPN
elNNPU
electedXPLK
electionNQSN
electricPMNU
elsewhereOOTN
endedRTMM
engineerSLLV
englandNTQM
englishONMV
establishedHUSO
europeOPTN
europeanLVRL
eventuallyRRON
everyYMMM
exchangeNTQM
facilityONOS
familyQKNV
famousWMMN
fatherVMOM
featureNMTR
featuredOTNP
featuresUKKU
februaryULPN
filmUNKR
filmsVMOO
finallyMNWM
firstLVSK
fiveZMNL
flagshipPROO
flightsNPUM
floridaNMQU
followedOSLQ
followingNTLR
foodNNNV
footballLMTS
footballerPJNX
forMRMT
forcesSMKV
forestPMUN
formQTOL
formedPUOL
formerlyNYOJ
formsMNWM
fortLPPT
foughtLUPP
foundNNUO
foundedLXTH
founderVKTL
fourMRPQ
franceQNRO
franklinOOUN
frenchPQKS
fromQROO
gameOMLY
garyUMOO
gaveSLLU
generalNLPV
generallyPNMU
georgeRRPM
germanLTOQ
germanyOTON
governmentPMQR
greatQPTK
greatestOJTT
groupKSLU
guitarVNNN
hadRULN
haveROOP
havingLRQQ
heQXNI
healthTPOM
heldONOS
henrySOOO
her^NKJ
himPTLP
himselfZNKM
hisYLLO
historicNOVN
historyOMOU
holyTSNL
homeKQQS
hongOMPU
hotONTN
houseRKLW
howeverORSL
iUSLL
illinoisPKYL
inORPO
includedLRNT
includesNUPM
includingNPUM
independentMVPM
indiaLSQP
indianNMXM
indonesiaOLWM
industryMUKS
initiallyTLTL
inlandOMVM
intoOLVO
irelandMMYM
isOMTO
issuedNSOP
itOTPM
italianLRMU
italyOMXM
itsKVOP
itselfNUPN
j.RMMT
jamesTJNT
januaryQPQN
japanOSSK
jeanXMMN
jeremyYLNM
jimTLLT
jimmyONUN
johnZKSH
joinedPTNN
joiningRRKQ
jonLTNR
juanRMLU
julyNMTQ
juneTMKT
justLSUL
justiceNOMW
kevinQMMT
killedXMNN
kingTNPN
kingdomNMUP
knownQUMN
koreaONSP
laPOOS
lakeLKVS
languageMJSV
largestNRTM
lastNRTM
lateKRRQ
laterUOOL
latinNNRR
lawOOMU
lawsKROS
leaguePMNU
ledRRMO
leeQMTN
lifeRNNR
likeLOPU
lineOSQM
locatedIL_M
londonMTTK
longMQRP
lordWLMO
losLMTS
louisUNNN
loveRMSN
lowerNLOX
macauMKSU
madePLVN
madhyaNQTM
madridOMVN
magazinePMRR
mainMMVQ
mainlyTQMO
majorLZOL
makeNTMQ
makingPRLR
malaysiaNNXL
manyOSNO
marchRVKL
markURLM
marylandMLYM
massachusettsRROM
maxTONO
mayROPO
meaningONXK
medalsNMMX
memberRNRN
membersMWLP
menTJKW
metalNLLY
mexicoMMYM
miamiQMSN
michaelPNMU
michiganNLWO
microsoftNLMZ
mikeUNNO
milanPNUN
ministerLSMT
minnesotaNNUN
missouriMKYN
moreKUKU
moscowQQLQ
mostKWRM
movedMYLN
movementONMW
multipleQNMT
musicRGQU
myOQSM
namePTNN
namedKWQM
nationalOTRK
nearMLWP
nearbyONVM
nearlyPPTM
neverVLLR
newKPWN
nextNJSU
nflPWMK
nickMULQ
nigeriaTMQN
ninthNPNT
noUOSI
nominatedRMLV
northNQZG
northeastOPUL
northernLKaK
norwayRNTL
notQKUP
notableONTN
novemberQSNN
nowKRUO
numberRTLO
numerousWNMN
néeZMML
oaklandMTMR
octoberUJUM
ofONRQ
officerOOOR
oftenKRVM
ohioONVM
onOJRT
oneOUPL
onlyRJSP
ontarioOMVM
openLNVP
openedSORM
operatedNUQK
operatingOSPN
orVISM
orderRLWL
oregonOMUO
originalTNKS
originallyKROU
otherPNTN
othersWIPP
outWPPI
overMRPQ
ownXMMN
ownedLWPN
pakistanLLVR
paradiseVNNN
parisTPTH
parkKKaK
parliamentLTMS
partNPVL
partyOONT
passedONOT
paulULRM
peaceOOSO
pennsylvaniaPUOM
peopleOOTN
performedTKOR
performingMSLS
peruNNVO
peterWNOM
philXNMM
philippinesONVM
placedNVNO
plansSQPL
playUSMK
playedWRJM
playerNVMO
playingVMQL
pointMMRS
polandLUNQ
politicalQSNN
portlandPKWN
portugueseNNOV
precededLPOU
presidentXLKQ
previousSKRP
previouslyRNSM
probablyMLTT
producedORRM
professionalOMLY
promotedWMNM
proposedONTO
publishedOUIS
quebecOLYM
queenXNNM
rSNMS
radioSMUL
railONMV
ralphSMMT
ranUNNN
rayNMPU
reMNUP
rebuiltPKSR
receivedPKRS
recognizedNLUQ
recordedTQJQ
recordsOUMO
redSOOO
referredOQSM
regionPNSO
regularlyQPRM
relatedMRLU
releaseSMMS
releasedSTIP
representingORQN
republicOROP
researchSNQN
resortMMTR
respectivelyONQR
responsibilityNSQN
responsibleMSMS
revealedVNNN
richardZMLM
riverOMWM
robWNMM
robertRMLT
rockLJPY
romaniaNMRR
romePNSO
runningNSPO
runsNUSJ
russiaNPOR
russianMLST
saidWMQL
saintNMXN
sanPLXL
sarahTOPN
schoolUSKM
scoringOKUQ
scotlandRPNP
seasonSQNN
secondUKQO
secretaryUMNP
selfSKNT
sellingQOUL
septemberTMNP
seriesLPKY
servedPROO
serviceMOQS
servingLUOP
severalMTWH
sheWPLM
shortlyVOPL
sideMRNS
signedTKMT
simplyRSNM
sinceMKZM
singaporeOOUM
singlesNNUN
situatedNMYM
soNMNW
someTPLP
sometimesMTSM
sonPTNN
soundNNVM
southKNbH
southernMMYM
spainRKUN
spanishNOVM
st.MRTM
stSPPN
standUNOO
starredRMRO
startedNUPM
stateKKPZ
statedNWLO
stationOQSM
stayedNTQM
stillSMMS
stockholmNMWM
storyQNNS
studiedMK[M
studiosOUNN
styleLTQN
succeededXNMN
suchOMRR
suicideUNON
supportedMQQQ
swedenPNUL
switzerlandMK]L
systemKORU
taiwanNMQS
takenQOUK
teamLQSP
televisionOQKT
tenONUN
tennesseeNNUO
texasPNTN
thailandOMWM
thanRLMU
thatPRJT
theOORP
theirTRKO
themTPKQ
thenHRWO
thereWMOM
theyUJSN
thirdXKON
thisRPRL
thomasQLMU
thoughLQSQ
threeMTVI
throughMUTJ
timWNMM
toRRPL
togetherLUTK
tomSMTL
tookVNOM
trackMRTM
trumpeterSNNQ
turkeyOLXL
twoKQUO
u.s.RLNT
ukNSTK
underNOPR
unitedPRRL
untilRQON
upNNNU
upgradedPOTN
upperMMUQ
usSUNK
useNMTQ
usedNIWQ
variousLNWO
versionLTKU
verySLMT
victoriaOUPM
virginiaNUPM
visitingMSUK
voicedSLMT
walesPMUN
walterRNSM
warUOOM
warsawNMRS
wasOPNS
washingtonMPXK
wellOSPN
wentMLST
wereRMKV
westLL_J
westernQJTQ
whenKPSR
whereHPUS
whichHSSS
whileSNQN
whiteSMUL
whoXRFO
whosePRQN
widelyPULP
wifeSMLT
williamPLSQ
winningPOKV
withRPRK
withinMMVP
withoutNMPV
wonOWOK
workSSPJ
workedSOQN
workingNNPT
worksRLRQ
worldOTNO
wouldLKVS
writerPNRP
writingTQMM
writtenXPKM
wroteQNNS
wuhanMMXN
xboxLRNU
yearNMNV
youPMUM
youngROQN
youngerSNPO
–ONOT
—ONOT`,
  head: `1 &UNNP
1 'LLQV
1 'sTPFW
1 (MTOP
1 )JMVR
1 ,,RNNS
1 ,QORO
1 -RJPS
1 /ISRR
1 15NMNW
1 2000NMQT
1 2005SNMS
1 2006NTOP
1 2007TNMP
1 2008TKQP
1 2010MUMQ
1 2012RMMS
1 2014MNTQ
1 2015MTMS
1 2016NWMN
1 3MNMX
1 :OMSP
1 ;OISU
1 [QLQS
1 ^QNOR
1 aLSRP
1 aboutSJNU
1 acrossNLXN
1 afterOUSI
1 againstSUKM
1 albumOMMW
1 allLRNT
1 alongsideTMRM
1 alsoQMPR
1 althoughPSMP
1 americanMRNS
1 anSQJS
1 ancientMLQU
1 andPNRP
1 anotherNSLS
1 anyMQUM
1 appointedMOOU
1 areJLVU
1 aroundNMWN
1 asSPON
1 atNQWK
1 bandJbMJ
1 basedMRMS
1 beUOON
1 becamePPLT
1 beforeVPLN
1 behindLMSU
1 beingPOLU
1 betweenPG]M
1 bornNMPT
1 bothLTNS
1 brazilianOOOT
1 britishMLPW
1 brotherVMON
1 butUOQJ
1 byOTMP
1 calledKSTN
1 canadianLMMZ
1 capitalNMXM
1 captainRPPO
1 centralMLUR
1 centuryPKSR
1 certifiedLLM]
1 contemporaryMOVN
1 currentNNPT
1 daughterXMNM
1 deVKTL
1 doctorUNOO
1 downtownOMWM
1 dramaOONT
1 duringNNVN
1 dutchMNNW
1 earlyKQQS
1 eastOMVN
1 easternMKZN
1 emperorXNNL
1 enteredNMRR
1 epicMNMW
1 ethnicKSQQ
1 everMVNO
1 existingMTRM
1 familyMMNX
1 famousONNU
1 fatherTOON
1 featuresUNLQ
1 featuringXNMN
1 filmOLMX
1 firstOLRS
1 fiveNNNV
1 followingSQRJ
1 formerJSNU
1 formerlySQQK
1 fourRVKN
1 frenchMORR
1 futureLLVR
1 generalLNNW
1 generationSMMT
1 genusLML[
1 germanMSMS
1 groupNXMM
1 hisPNIY
1 importantPNNU
1 inKOUQ
1 includeMLYN
1 includedVMOM
1 includesNNWN
1 includingOHSU
1 indianONOT
1 intoIQSS
1 isROOP
1 itSLLU
1 itsMKL[
1 japaneseNNOV
1 joinedLXLP
1 kingZMML
1 knownVMLQ
1 laNNNU
1 lastMRQP
1 lateMNUQ
1 leftOLWM
1 likeTJPQ
1 lordWNNL
1 mainlandONVN
1 majorLQMV
1 manyLPLW
1 medievalOMQS
1 modernLMST
1 mostNMQU
1 mr.WMOM
1 murderVNNM
1 musicalLML[
1 nameVPSG
1 namedWRNJ
1 nearNL[K
1 newNTNQ
1 nextOMSQ
1 noMSNR
1 norLSPP
1 northernLL[M
1 notQUMN
1 notedRMQP
1 novelNNNV
1 nowNLZL
1 néeZMMM
1 occupiedNNVM
1 ofPPRO
1 oldPNMV
1 onKULS
1 oneNNNV
1 onlyONNU
1 orYQJM
1 originalRMOQ
1 otherIXLS
1 ourNNNW
1 outsideMTSL
1 overLSVK
1 partyOTON
1 playNMNW
1 playerWMNN
1 popularNMQT
1 precedingMMXN
1 presidentONMV
1 previousMSPO
1 princeWLLR
1 princessVONM
1 promoteNMLY
1 queenYMOL
1 rapperXLNN
1 reachedMMSS
1 replacedUONN
1 representedLM[L
1 retiredOOOT
1 saintWMNN
1 secondNMLX
1 seriesLLM[
1 sevenNMMW
1 simplyMTMR
1 sinceOLSQ
1 soNUON
1 someMWOM
1 sonVNNN
1 southernMM[K
1 spanishMSKU
1 stateIVMT
1 statesOTMQ
1 thanRQJS
1 thatVPHR
1 theQQNP
1 theirMKPX
1 thenONTO
1 thirdSLNR
1 thisNMTQ
1 threeTLKV
1 throughKQWM
1 throughoutRLUM
1 titleSMLT
1 titledMLL]
1 toLSTL
1 traditionalMRMT
1 twoKPRS
1 underNPMU
1 untilPQTL
1 usONOT
1 useNLQU
1 variousMOSQ
1 viaMRNS
1 wasVJLU
1 westernMM]J
1 whenRVMK
1 whereRPRL
1 whichYPLL
1 whileSMOQ
1 wifeVNON
1 willTONO
1 withTPOL
1 withinMLTS
1 wonSMLT
1 wroteSNMR
1 youngQQSK
1 –JO]K
1 —MMXN
2 'XMMM
2 'sNOPT
2 (MKWQ
2 )ZPLK
2 ,SQIS
2 -UKRN
2 /NVPL
2 2009RPLR
2 :RHVP
2 ;NRMS
2 ^MTSL
2 actorVMON
2 actressYLNM
2 afterTOLQ
2 againstMWNN
2 albumKML]
2 alongsideXNMM
2 alsoNQTM
2 anJVTL
2 andPRPN
2 architectVNNN
2 areQMUM
2 aroundOOTM
2 artistWLOM
2 asRRIR
2 askedTONO
2 atIUTN
2 authorWMOM
2 bandK]ML
2 bassistVNNN
2 betweenOMWM
2 bishopROOO
2 bothPUKQ
2 byVSPG
2 calledLOSQ
2 candidateXMNM
2 cardinalTOOM
2 classicOOLU
2 coachVNNN
2 directorUOON
2 dr.SOOO
2 drummerVNON
2 duringMMSS
2 easternNNVN
2 filmNLLZ
2 firstLUOO
2 fiveNTNP
2 followingOSPN
2 forOVLO
2 formerNMUP
2 founderUNON
2 fromMRTM
2 generalUNOM
2 governorTNON
2 greaterMNUO
2 guitaristVMOM
2 hisJRLX
2 includeRKQR
2 includedTLKU
2 includingOIUR
2 intoQK]I
2 irishNUNN
2 isMNTR
2 kingYMOK
2 lateNUOM
2 leaderXMNM
2 likeQRJR
2 majorSPOO
2 manyOOOR
2 marshalSOOO
2 ministerXMNM
2 mostNNMV
2 musicianVNOM
2 nameLLWP
2 namedMMTR
2 newMUMQ
2 northernONVM
2 ofPRNP
2 oldNNVN
2 orURPI
2 otherIUPR
2 outsidePNUN
2 overNSRM
2 painterYMMM
2 photographerWMNN
2 playerWLON
2 politicianTNPN
2 popeUOOM
2 presidentXMOL
2 princeROOO
2 producerWQLL
2 rapperQMNS
2 renamedLSUL
2 secondNMNV
2 singerVMNN
2 sirVNNM
2 sonTOPM
2 songwriterWMOM
2 southernNMYL
2 starredTNOO
2 starringZMLM
2 starsZJMN
2 statesRSNM
2 succeededUONN
2 thatRONQ
2 theMOSQ
2 throughMLRV
2 toNPPR
2 twoSMLU
2 ukONOT
2 underXLLQ
2 untilXMMN
2 usTNPN
2 wasXLQK
2 wereXKPL
2 westernONTO
2 whenQWMK
2 whereTMRM
2 whichOMVN
2 wifeSOOO
2 withQPMS
2 withinONUN
2 writerYLNM
2 –MLUQ
3 'sKXLQ
3 (QLOU
3 )URGR
3 ,PKQT
3 -OPOS
3 1992ONOT
3 2005ONOT
3 2006POOS
3 :LRUM
3 ;SMMT
3 ^TOPM
3 aKNRU
3 afterTNNP
3 albumNNNV
3 anMSMS
3 andROPP
3 areMQQQ
3 asKVPO
3 atMTUJ
3 attendedNWMN
3 basedNVNN
3 bornXOMM
3 bothONPS
3 byRRSI
3 calledPWNL
3 composerYLMM
3 duringOOOT
3 filmMMMY
3 firstOQNR
3 forPRIU
3 formerMSUK
3 generalVOOL
3 governorVNOM
3 groupNXMM
3 hisOPTM
3 inIRPU
3 includeMUMQ
3 includedWMMN
3 includingUNON
3 isRVKL
3 itsLLUS
3 marriedYMLM
3 namedKSSO
3 ofPRQM
3 oldONVN
3 onLRPR
3 orMKUS
3 popeUPOL
3 presidentWNNL
3 producerTNOO
3 seriesNMMX
3 sirSOON
3 theMRRP
3 thenOVNM
3 throughNTPN
3 toTPKQ
3 twoMNRS
3 underSPLQ
3 whenUSMK
3 withKSSO
3 writerUMPN
3 –NOTO`,
  around: `' ,RNMS
' .TOOO
's "UNMP
's (RPKS
's )OTON
's ,IRNW
's .MOQT
's andOOPR
's asNNOV
's inOPUL
's isNQNS
's ofONNT
's wasOOTO
's withRUJO
( "TLLS
( 'sNKRU
( )ORPO
( ,KTUL
( -OOOS
( /OXNK
( :MJQX
( ;SQKQ
( andNNVN
( inMMSS
( ofOOMV
) (SLPQ
) ,VPHR
) .UNNN
, "QHNY
, 'KQRQ
, 'sQSLP
, (JNWQ
, )MH]O
, ,PNPR
, -JROU
, .NMVO
, 2NNNU
, 3SMNQ
, :MLRU
, ;SKVL
, alsoVKNQ
, andQPKT
, announcedSRNM
, armyOMNW
, asTKTL
, attendedTOOO
, becameWMMN
, beganSRNM
, byLKXQ
, establishedUKSM
, forMLNY
, foundedVNNN
, fromRLUM
, hadNQUK
, hasUMLR
, inSHTQ
, isXMLO
, leftWMOM
, madeQSJQ
, ofRPHV
, onLKQX
, orNXMM
, playedUNNO
, servedUONN
, startedXMMM
, thatNNXL
, toLLUS
, tookUONN
, wasVRJN
, wonVNNN
, wroteWMNN
, –KN_I
- )TLOQ
- ,PNVL
- .NNQS
- borderNNVN
- ofMOOU
/ )NXML
/ andNNNW
/ onOTON
2012 wasTMMS
2015 ,ONMW
: 'sSLSN
: (KQUO
: )MLVR
: ,KN]K
: andQQKS
; :NMNX
[ ]NLSS
^ "JMSW
^ 'sPSSJ
^ (VMRK
^ ,SPPN
^ -OOUM
^ :LMMZ
^ alsoUUKK
^ andRONR
^ areNMLY
^ asOVMN
^ attendedVNOM
^ becameWSMJ
^ beganVRLL
^ deVNNN
^ diedUMQM
^ featuresNNOV
^ hadTSHQ
^ hasLRQR
^ housesMMVO
^ inMRNS
^ isJPUQ
^ joinedVNNN
^ laterXQJM
^ madeQSLO
^ marriedUONN
^ ofXMMM
^ orSNUJ
^ playedUOMO
^ previouslyVNNN
^ receivedXMMN
^ recordedUNNN
^ retiredSOOO
^ returnedUQNL
^ servedZMLM
^ servesUMLS
^ startedSMPO
^ stateNLZK
^ theTLMS
^ usedJTNT
^ wasTONO
^ wereOVMN
^ wonRSNM
^ wouldQLNV
a (LMUR
a )OONT
a ,KWMQ
a -LKUU
a .MLPW
a actorOMMW
a andMMTR
a businessmanONTP
a footballerMNMX
a forNRNR
a formerNOMV
a inNKNY
a memberNWMN
a ofLMMY
a onNNWM
a painterNMTQ
a politicianOKMX
a professionalNMMX
a representativePMVM
a singerPPMT
a toPXMJ
after 'sWKOO
after (YNLM
after ,RQPL
after andQKVM
after hadPUNN
against .RTMM
against inLXNN
album ,ONMV
album .NNNW
alongside ,UNON
although hadWMNM
an (NRMS
an ,OOOS
an -SLSN
an actorONMU
an andNMOW
an architectPNMU
an artistPNLV
an cricketerPMMV
an filmPNOS
an inNMNX
an lawyerPLNV
an ofMNNW
an painterOMOU
an politicianNPLV
an professionalPMLW
and "PKLX
and 'sRLPR
and (NNTP
and )MLYN
and -LML[
and .QRON
and ;NLZL
and alsoONUN
and andUKRO
and arePHVQ
and asRUPI
and atOLPU
and becamePTMO
and byNRTL
and countiesLL[M
and duringRMNS
and forNLTS
and fromQNSN
and hadYMNM
and haveWKRM
and inSOON
and isVKQN
and ofOSJT
and onLNWO
and riversNNWM
and stateONTO
and theOORP
and toMQXJ
and underQNLU
and wasVNPL
and wereSKQP
and withTMRM
and —RKVL
appointed ofMNMY
architect .WMNN
are ,NKTS
artist .UMOO
as "NRLT
as 'sSMPO
as (JTPR
as )NORQ
as ,OTTJ
as -ONNV
as .OTPM
as andSNOP
as inPMQR
as ofMNOW
as orUVJK
as representativeMUSL
as wasWLMQ
asked toTONO
at 'sVLPN
at (OSPO
at ,KTSN
at .LUVI
at andNURK
at inLQXJ
at onOMUO
attended andOTON
author ,VNON
band ,K^MK
band .L[ML
became ofNNNV
between andQIYL
both andNROR
british ,NNNU
brother ,RPOO
but wasUMOO
by 'sOTQL
by (MSKU
by )WNMN
by ,VRPG
by .VTKL
by andTRWD
by asPXLL
by atUINT
by bandNNTQ
by forSWKK
by fromVNNN
by inMVNO
by onWNNL
by rapperOKMY
by recordingNMMW
by rockNNOU
by singerOMQS
by toLSTM
by underXLMO
by withYKNN
called ,KLVS
called .SJNU
called andLWQK
capital .PNSO
century ,NNWL
colonel ,SOON
composer .TNOO
daughter ,WNNN
de ,OOTN
drummer .XNNM
during ,NONU
during .NLNW
during andOMOU
eastern ,NLZK
eastern andNOTO
emperor ofSPPN
family .MMNY
father wasSPOO
film ,LLNZ
film .NMMX
first ,MOLX
first .ONNT
first goldNNNV
first inNMLY
first ofLSSN
first toNNNV
first wasOOOS
following 'sNRVJ
for 'sNOQQ
for )UOPM
for ,QPJU
for .OTUH
for andMYLO
for byNLRT
for fromNRMS
for inPQVH
for ofOTNN
for theTLMS
for toWLNO
former ,MPRQ
former ofNMNV
formerly )RUPJ
founder ,TNOO
four ,RLMT
from 'sURNL
from (MRTM
from ,QQPN
from .TOWF
from andMPUO
from inOSUJ
from onLRMU
from toQNWJ
general 'sWNMN
general ,VOOL
governor .UMPN
group ,NYML
group .MXNM
guitarist ,TNPN
his wasNQMS
in "OMLX
in 'YMNL
in 'sZQHM
in (NKST
in )LIUV
in ,JPUQ
in -MOSP
in .LQUN
in :NLQU
in ;NNQS
in afterPOSN
in andHOUT
in asNJSU
in atOOPR
in beforeOLYL
in byNLSS
in duringKUUL
in forOMYL
in fromOMQS
in historyKSQQ
in inOMTQ
in isNKST
in magazineMULR
in nationalNNUN
in nearNNWM
in ofNMUP
in onMSWI
in orONTP
in thatOMVN
in theONWL
in timesNMMW
in toNK]K
in untilOKTQ
in wasPMXL
in wereOMVN
in whereOMWM
in whoNMWN
in withNNSQ
in –NMXM
include (TMMS
include ,MPXK
included ,ZLNL
included andWNNM
including 'sXNNM
including ,OHWR
including andRNTL
into ,NLRT
into .MLVP
into andONOT
is "WOMN
is 'sNPQQ
is .NPWK
is andNSOO
is forMONW
king andUNOM
king inTOON
king ofYMNK
leader toUNON
leaving ,MWOM
like ,NLPV
like andVMKR
married .VONN
minister .UONN
minister andTOOO
name "PPWH
name .OLTR
named .LQTO
near ,NMXN
near .LL^L
near andONWM
new .OMNV
no "NVNN
northern ,ONUM
northern .NNVN
northern inMNXM
novel ,NNNV
now )NPVL
now ,MTSL
née )TNNO
of "QPRL
of 'OQSM
of 'sUSNJ
of (MSPP
of )SRNL
of ,QNQO
of :KMZN
of ;MNSR
of afterOSRL
of alongMMSS
of andRMUM
of areNLTR
of asRPPN
of atQMKW
of betweenNXNM
of byRSNL
of descentMSPP
of duringOWNL
of forNOUM
of fromNSRL
of inQPRM
of isJUUL
of ofQMKW
of onJRVN
of orTMPO
of originPNMU
of presidentOMWM
of thatNOUN
of theMNOU
of throughUNPM
of toMK]L
of wasKTSN
of wereORSK
of whoSSNL
of withNRUK
of –OMVM
old .NNVN
on 'TLMS
on 'sRVML
on (NQTM
on ,NRSM
on .LTQO
on andPQJU
on fromMNQT
on inJVOQ
on onMSSM
or "JVVJ
or (TPSJ
or )SUNJ
or ,YQKL
or isLKTU
our ofNONU
outside .OMWN
over ,OTQL
over .ONVN
over inOTPM
player ,XLNN
preceding 'sNOWM
president 'sVNON
president .SLNR
prince ,WNNM
prince ofWONM
producer ,VMNN
producer .UNON
rapper ,XMNM
represented atOOVM
represented inNMVN
saint ,SOOO
second ,NNOT
second .OOOR
series ,NNOU
series .MMMZ
singer ,VMNO
singer .UNON
sir ,VOOM
son ,VONN
southern ,OOVM
southern andMNVO
starring ,UONN
starring andXMMN
stars ,WLON
state .PRPO
states ,POOR
states .MUOO
states duringOTON
succeeded asWMNM
than 'sVNMN
that 'sUNON
that andOSQN
that hadQSOM
that hasQMMU
that wasZMLL
the "TJQR
the 'MSNR
the (JTPS
the )ISLW
the ,MRRN
the -LLPW
the .MRRO
the /MWPL
the 100NUON
the 2OOOR
the 3OOOR
the 4PMNT
the :MPPS
the ;POUM
the administrationVLMR
the afterKOQU
the againstMPRQ
the albumsQNTN
the alsoKRUN
the andKQSQ
the areLRLV
the areaMMYM
the armyPMMV
the asIUSO
the atIRSR
the becameMTOQ
the becauseOMOV
the beforeNUPM
the beganLROS
the betweenNNNU
the billboardONUN
the boardNWNM
the borderOLOV
the branchMMTR
the brandMPLW
the byNLPV
the cameOTKS
the candidateOWMM
the chartNMMW
the chartsONQQ
the coastOMVN
the communityMPPR
the crownPMMV
the districtMMXM
the duringMORR
the entryNSJV
the eraMTMR
the faithNWMN
the family]OJK
the filmPNJW
the forISSQ
the forcesOLMW
the franchisePWLM
the fromITTN
the governmentMPQQ
the groupMWMN
the hadLPWM
the hasNUQK
the haveKUOQ
the heNNMW
the inJSSQ
the includeMOQR
the includesNVMO
the intoLUTK
the isIQST
the labelMRLU
the languageMMUR
the marketONSP
the metropolitanMMXM
the militarySPOO
the movementLVJT
the nameLNMX
the nationalMJQX
the navyPLSQ
the networkNXNL
the newNUMP
the ofNQRO
the onKSPR
the oneONOT
the orIMUU
the parliamentPLRR
the peninsulaNNVN
the peopleQMTM
the periodMLRV
the policeNQRO
the provinceMLTS
the regimeOXKN
the regionMJ]M
the releasePMXK
the releasedNVNO
the resistanceNLLZ
the riverMNWN
the rockONOU
the royalONLW
the seriesTKHZ
the sinceNPUN
the singlesONRQ
the soundtrackONOT
the stateOJQW
the statesMRRP
the styleMLQW
the systemMLRT
the teamLWPN
the televisionLVOO
the thatLNVP
the theMQOR
the toJTRP
the underNLWN
the valleyONVM
the versionNNRR
the warNXLO
the wasHVNT
the wereQTOL
the whereNVOM
the whichMRSM
the whileNMMX
the whoNSQN
the withLUSL
the wordOMMW
the –NPWL
through ,OUNN
through .NNVN
through andOMWM
through inOMLX
to "QNMT
to 'sTNTJ
to (OKRT
to ,RPSK
to .QKQS
to andJSRQ
to asRLUM
to atQTNM
to byOSKS
to fromSORL
to inKXTI
to ofRKNT
to toNLZK
to withNMWN
two ,MMTQ
uk ,ONNU
under ,XMMN
under .QUML
under andSNMS
us 200ONOS
was 'sTKTM
was (PNNU
was ,WKMR
was .WNMN
was ofMOOV
were andRSMM
western .MMXN
when becameRMTM
when wasQRQL
with "LML[
with 'sNRSL
with (POMT
with ,QSMN
with .OTMO
with andYMQI
with asWOMM
with forVLQL
with inSTOI
with ofQNTM
with onTLTK
within .NNUN
writer ,SOPO
writer .TNOO
– (MMWN
– ,NOUN
– –NNSR`,
  after: `!LMMZ
"PNNT
&MWNM
'NPOS
'sTSOJ
(PPRO
-IHQ_
.NQQQ
/JTPR
100NTNP
10MNNW
14LTRN
1OMMW
200ONOT
2017NNOV
20NTOO
214ONPS
2MKM[
3QMMT
4OPOR
5OSNQ
8OOOS
9NOOT
:MIPY
;PMTO
]NPRP
aVLLS
actorOLMX
actressOMNV
administrationXJKR
affairsMMQU
afterMRSN
againstMUQM
aircraftNRMS
albumNONT
albumsMLSS
alongKLWR
alongsideOMNV
alsoUSSF
alternativeNMOV
amongPORO
anTSMM
animatedMQMU
announcedSYJJ
appearedOMWM
appearsSMUL
appointedQTNM
architectNLPV
architectureNQMT
areNJPX
areaNKZM
areasNNVO
armyOOLW
aroundONWL
artistOMNV
artistsMSMT
asQSLO
atSLMT
attendedVNNM
attorneyOLPU
authorONMV
awardedMOQS
awardsNPNT
bandMQSO
basedTMRM
basinOLQT
becameYTIJ
becauseOKMX
beforeQULO
beganVSHN
beingSLUL
betweenMUOO
billboardPNUN
boardMWOM
borderMLUR
bordersOMWN
bornSNMS
branchNOTO
brandMOLW
brokeQMTN
brothersVKRL
businessmanNMQU
butPQTK
byJLUT
calledRJTP
cameSSJP
campaignOOSO
canQKTQ
candidateOWJO
careerOWLN
carriedMVQL
caseOONT
certificationMONV
championshipsOTNP
channelNWMN
characterTMKT
chartMMMX
chartsOTON
chiefMSOQ
childrenNTOO
churchNVMO
cinemaMMQU
citizensOKUQ
cityNKPX
civilNNMW
classMMNX
clubOTLQ
coSULL
coastONUN
colonialNLMY
coloniesNMLY
comicLSRO
commanderNNOV
committedTNOO
communityKRUN
companyNSPO
composerOMKY
considersTPMN
consistsPNUM
continuedMXKO
controlNRSM
couldTKVK
countiesLMYN
countriesOROP
countryPMSP
countyPORO
coversOMWM
createdULSL
cricketerNLPU
crownPNNU
cultureNKXO
deWNMN
debutLRMU
debutedRMMT
decidedNSRL
declinedMVQL
desNONU
descentLTQP
devicesNLMZ
didULTK
diedQKQS
directorLKTT
districtLHdJ
divisionOTMP
doctrineNXMM
dramaQMMU
duringJWOP
economicOOTN
editionOORQ
eliteMLXO
emperorLRTN
enteredUQNK
entryOOPR
eraMSMS
establishedRSPK
faithKVSL
familyYPLJ
featuresMNOV
filmRLIY
filmsNNLX
firstZRKJ
followingMRVK
footballNSJV
footballerMMLZ
forLNMX
forceOSNP
forcedKJVU
forcesTOIS
formerONNU
foundedXLON
franchiseLUNQ
gainedWMOM
gameLQLW
gamesQJRR
gaveRIQT
generalLMQV
goldNMMY
governmentLTTL
governorNSTL
graduatedVMNO
groupKXON
hadXTKJ
haveMWOM
havingRMTM
heJPNX
heldVMMP
herselfXLNN
himselfVKLS
historianNMNW
historyLQMV
holdsVSLK
houseNVNN
housesNMWN
includeLSRO
includesOSLS
includingLNYM
initiallyQSNN
insteadWNNN
internationalNUPM
intoJSRQ
invadedULRM
invasionOMNU
invitedOROO
isKNWP
islandMMRT
itRMSN
itselfNMRS
jazzONPS
joinedXMMM
journalistNLVQ
kingsVLQM
labelNSLS
landPNNT
languageNKQU
laterVRJN
launchedNVNN
lawONSQ
lawyerPLLX
leaderNXLN
leadingNSKS
ledTMOO
leftVMJS
lineLKSV
linesMNUP
literaryNNMW
literatureJLP[
liveOMSQ
livedXNMM
locatedLNTR
madeRRKQ
magazineLSMT
makesVNNM
marketOLUP
marriedVNNN
mathematicianPLNU
mayPNUN
mediaMMLY
memberN]LK
membersNVOM
metropolitanML[L
militaryPORO
ministerLMMZ
movedQVLM
movementLUKT
musicOLKZ
musicalVKKT
musicianNMNW
nameLLSU
namedPXLL
nationalNHXS
navyPJUP
nearLL[L
neighbourhoodMLZM
networkNYML
neverSMRN
newNUMP
newspaperNSNQ
nicknameNMMX
noOOTN
nominationOVMN
norNRNR
novelSMNR
nowNMVN
occupationMTLS
ofOOPR
officerNOOT
oftenTMRM
onOPRO
onceQMOR
openedTJOR
operatedMWNN
orTMNP
originMMMY
originallyPWML
outOWNM
overMUQM
painterMKPX
paintersNVNO
parliamentPMUO
partyMXLP
passengerNMRT
peninsulaNNVN
peoplePOWJ
performedRROM
periodMIVT
playRULM
playedWLKR
playsSQJR
poetNNPT
policeOORO
politicalOMRR
politicianMVJS
presidentOQRO
presidentialONQS
previouslySOOO
priestLVMP
primeNMMY
princeSHRR
priorQQQM
producedPUNM
productionMXMN
professionalMKST
professorVMMP
programNNOT
provinceNMQU
publicOOUM
publishedOPTM
radioOMNV
rapOOMU
rapperOLMX
ratingMMMY
receivedYLNM
recordMVMO
recordedVNNN
recordingVKKU
regimeNULP
regionLIcJ
releaseNSOO
releasedKWKS
remainsMLST
representativeJQVO
resistanceNLMY
responsibleQORM
retiredXKKR
returnedUQNM
riverMNVN
riversMMYM
roadMMUR
rockMLMZ
romanticOMLX
roseVNNN
routeONUO
royalMROQ
saidUONN
schoolMMSS
sculptorNMMX
secondNOMV
secretaryMSNR
seriesSLF[
servedYKRI
servesSLLT
settlementONNU
sheMQPR
shortlyNPTN
sideMTMR
signedXKMP
sinceRPSK
singerLKK^
singlesOOTO
siteMLWQ
skiOMVN
societyOLUP
soldierPTMP
soldiersLQSP
soughtURML
soundtrackNMNW
specialNONU
spentUMMQ
starringWLLQ
startedSLLT
stateHIYV
statesPMTO
statesmanNMRS
stationKRSP
stillMQNS
storesOQNR
studentsMMQU
studiedUMOO
studiesNLOW
styleLKQX
subsequentlyMUMR
suchMTOP
supportedNOOT
systemMLSS
talkNNMW
teamLWOO
televisionMRNR
thatKSSO
theLOOV
thenRMUM
throughTLTL
timesMMRT
titleTLMS
toNSWH
todayOOSO
tookVMMP
tourNOSP
townONSP
traditionalNMRS
troopsMLVQ
twicePKQT
twoUMLR
underQKQS
untilLOSR
upSKQQ
usedPSLQ
usuallyMRMT
vVKJV
valleyONVM
versionMLQV
versionsONMW
viaONVL
victoryNWLO
videoLUKS
villageKLSV
warNWNN
wasUSHP
websiteOWMM
wentVLMP
wereOSPN
whenRSMO
whereHRSS
whichLTQN
whileLKRV
whoOSPN
willMRQP
withinNPRP
womanNNTP
wonZPLK
wordNQJW
workedUNNN
wouldROPO
writerLJPZ
wroteYNLM
–NP[G
—PHUT
”MNTQ`,
};
