/** What names are made of besides capitalised words. Own lists, small letters. */
const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** Small words inside a person's name: Ludwig van Beethoven, Osama bin Laden. */
export const nameParticles = set(
  `de del della di da das do dos du des la le van von vom zu zur der den het ter ten 't bin ibn bint al el ul ul- ud-din abu ben bar af av y e san e-`,
);

/** Particles that may open a surname by themselves, also in capitals: "Van Gogh", "al-Assad", "de Gaulle". */
export const openingParticles = set(
  'de del van von bin ibn al el ben du da la le di mc mac st. abu ter ten der den dos das',
);

export const nameSuffixes = set(
  'jr jr. sr sr. ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xvii xviii xix xx xxi xxii xxiii',
);

/** Given names that the large lists lack: other spellings and cultures, as they stand in English news. */
export const moreGivenNames = set(
  `vladimir dmitry dmitri dmitriy sergei sergey alexei aleksei alexey aleksandr alexander mikhail nikolai nikolay boris igor oleg yuri yuriy andrei
andrey anatoly anatoliy viktor vitaly vyacheslav gennady leonid konstantin pavel pyotr petr ivan maxim ruslan ramzan timur arkady roman evgeny
yevgeny yevgeniy valery vasily volodymyr oleksandr petro mykola mykhailo serhiy andriy yulia yuliya tatiana tatyana svetlana olga natalia natalya irina
ekaterina yekaterina lyudmila galina ludmila nadezhda oksana anastasia darya dzhokhar aslan shamil zelimkhan
muhammad mohammad mohammed mohamed mohamad ahmed ahmad ali hassan hussein husain hussain ibrahim ismail khalid khaled omar umar osama usama
yasser yasir mahmoud mahmud mustafa abdullah abdallah abdul abdel abdelaziz abdurrahman faisal fahd salman sultan saud hamad tamim
saddam uday qusay bashar hafez hosni anwar gamal muammar saif nouri nuri haider jalal massoud masoud moqtada muqtada moktada
hamid ashraf gulbuddin zalmay burhanuddin mullah jalaluddin sirajuddin ayman abu hashim hashemi ebrahim javad akbar mehdi mohsen rouhollah ruhollah
nawaz benazir pervez shaukat imran asif zulfikar bilawal shahbaz yousuf yusuf yousaf tariq rashid majid nasser naser walid waleed samir
amir ameer karim kareem rafik rafiq fouad fuad nabih hassan riad riyad zainab fatima aisha leila layla nadia samira rania
recep tayyip abdullah ahmet mehmet mustafa kemal bulent tansu suleyman necmettin binali
benjamin binyamin ehud ariel shimon yitzhak avigdor tzipi naftali yair menachem golda moshe yossi uzi dov
narendra manmohan rahul rajiv sonia indira jawaharlal atal lal sanjay arvind amit sachin virat sourav anil sunil rajesh ramesh suresh mahesh
ganesh arun ashok vijay ajay vinod ravi kumar deepak prakash mukesh priyanka mamata mayawati sushma jayalalithaa lalu nitish pranab
kim kofi ban boutros nelson thabo jacob cyril robert morgan joseph laurent mobutu yoweri paul milton idi julius jomo daniel mwai uhuru raila
olusegun goodluck umaru sani muhammadu blaise thomas felix alassane henri laurent ousmane abdoulaye macky amadou moussa mamadou ibrahima cheikh
sekou kwame jerry haile meles isaias abiy hailemariam omar salva riek hastings bakili joaquim jose afonso agostinho jonas
xi jinping hu jintao wen jiabao jiang zemin deng xiaoping mao zedong zhou enlai li keqiang zhu rongji wang yi chen yang liu zhang huang zhao wu xu sun
shinzo junichiro yoshihiko naoto taro yasuo fumio yoshihide shigeru akihito naruhito hirohito kenji takeshi hiroshi yuki haruki akira
moon jae-in geun-hye myung-bak moo-hyun dae-jung jong-un jong-il il-sung yo-jong ki-moon tae-woo young-sam
nguyen ho tran pham hun norodom sihanouk thaksin yingluck prayuth bhumibol aung suu mahathir anwar najib abdullah lee goh suharto sukarno megawati
susilo joko prabowo corazon ferdinand imelda rodrigo benigno gloria joseph fidel
slobodan radovan ratko zoran vojislav boris ivica franjo stipe alija haris biljana milorad aleksandar ante luka goran novak
lech jaroslaw donald tadeusz aleksander vaclav milos petr andrej robert vladimir zuzana viktor ferenc gyula laszlo
nicolae ion traian klaus emil victor calin adrian zhelyu boyko rosen simeon
angela gerhard helmut olaf willy konrad ludwig frank-walter joschka guido sigmar annegret ursula jens wolfgang
emmanuel francois nicolas jacques valery georges jean-marie marine segolene dominique lionel alain
silvio romano matteo giorgio giulio massimo beppe giuseppe mario sergio luigi
jair luiz lula dilma fernando michel nestor cristina mauricio alberto hugo nicolas juan evo rafael lenin alvaro ernesto
daniel violeta manuel augusto salvador sebastian michelle ricardo eduardo ollanta alejandro alan pedro andres enrique vicente felipe
fidel raul che jean-bertrand rene jovenel
barack joe kamala hillary condoleezza mitt newt rudy dick nancy chuck mitch ted marco bernie elizabeth pete beto jen jake antony rex mike`,
);

/** Single words that a title-case headline or a sentence opens with and that are names of no actor. Small letters. */
export const neverNames: ReadonlySet<string> = new Set([
  ...set(
    `monday tuesday wednesday thursday friday saturday sunday january february april june july august september october november
december god internet covid covid-19 coronavirus english-language christmas easter ramadan earth sun moon web
north south east west northern southern eastern western central i ok tv dvd cd pm am gmt est edt pst utc bc ad bce ce dna aids hiv gdp
photo source image video chronicle
soccer football baseball basketball hockey cricket tennis golf rugby boxing cycling athletics skiing swimming badminton volleyball
gymnastics snooker rallying motorcycling sailing rowing wrestling judo squash curling bobsleigh nordic alpine freestyle`,
  ),
  ...[
    'rugby union',
    'rugby league',
    'formula one',
    'motor racing',
    'ice hockey',
    'figure skating',
    'alpine skiing',
    'nordic skiing',
    'ski jumping',
    'speed skating',
    'horse racing',
    'auto racing',
    'american football',
    'field hockey',
    'table tennis',
    'world cup',
    'cross country',
    'olympic games',
    'first division',
    'second division',
    'premier league',
    'grand prix',
  ],
]);

/** Family names that the large lists lack: other cultures and spellings, as they stand in English news. */
export const moreFamilyNames = set(
  `medvedev yeltsin gorbachev lavrov shoigu gerasimov primakov chernomyrdin lebed zyuganov zhirinovsky khodorkovsky kadyrov kasparov
karpov nemtsov zelensky zelenskyy zelenskiy poroshenko yanukovych yushchenko tymoshenko kuchma klitschko lukashenko nazarbayev tokayev karimov mirziyoyev
rakhmon berdymukhamedov aliyev saakashvili shevardnadze pashinyan sargsyan kocharyan gul davutoglu ocalan demirtas ecevit ciller
netanyahu rabin peres sharon barak olmert livni lapid gantz bennett arafat abbas haniyeh meshaal erekat dahlan fayyad rantissi
assad mubarak sisi morsi mursi sadat nasser gaddafi qaddafi kadhafi qadhafi saddam maliki abadi allawi sadr sistani barzani talabani zarqawi baghdadi
hariri nasrallah aoun berri jumblatt khamenei khomeini rouhani ahmadinejad rafsanjani khatami zarif raisi mousavi soleimani karzai ghani dostum hekmatyar
massoud akhundzada haqqani mehsud musharraf sharif bhutto zardari khan zia gilani modi gandhi vajpayee singh advani nehru kejriwal banerjee yadav
rajapaksa kumaratunga wickremesinghe prabhakaran hasina laden zawahiri turki nahyan maktoum thani sabah khalifa
mao deng jinping jiabao keqiang zhu xiaobo weiwei chiang abe koizumi hashimoto murayama hosokawa suga kishida obuchi mori aso
kim moon roh lee park ban chun tsai suharto sukarno habibie wahid yudhoyono widodo mahathir anwar najib razak marcos aquino estrada arroyo duterte ramos
thaksin shinawatra prayuth kyi sihanouk sen giap minh diem thieu
milosevic karadzic mladic tudjman izetbegovic djindjic kostunica vucic thaci plavsic djukanovic dodik havel klaus walesa kaczynski tusk kwasniewski orban
iliescu ceausescu basescu iohannis zhivkov borisov papandreou tsipras samaras karamanlis simitis mitsotakis
merkel kohl schroeder scholz brandt adenauer schaeuble steinmeier gabriel baerbock habeck lafontaine stoiber kinkel
macron hollande sarkozy chirac mitterrand jospin juppe fillon pen sarkozy berlusconi prodi draghi meloni renzi conte salvini andreotti craxi
aznar zapatero rajoy sanchez puigdemont gonzalez thatcher blair cameron major brown johnson truss sunak starmer corbyn miliband farage sturgeon
chavez maduro guaido morales correa castro guevara lula rousseff bolsonaro temer cardoso collor kirchner menem macri milei pinochet bachelet fujimori humala toledo
uribe santos petro noriega ortega aristide preval zedillo salinas calderon obrador ahern varadkar haughey kenny
obama clinton bush reagan carter nixon kennedy gore cheney rumsfeld powell kerry mccain romney palin pelosi mcconnell rubio cruz sanders pence pompeo
tillerson mattis bolton mueller comey blinken sullivan harris dole gingrich albright perot perry christopher kissinger trudeau harper chretien mulroney
mandela mbeki zuma ramaphosa mugabe tsvangirai mnangagwa kabila mobutu lumumba tshisekedi kagame museveni obote amin kenyatta odinga moi ruto nkrumah rawlings
obasanjo abacha buhari jonathan tinubu gbagbo ouattara compaore toure keita sankara biya deby bashir garang kiir machar zenawi afwerki abiy selassie savimbi
chissano nyerere annan guterres ghali waldheim barroso juncker solana ashton mogherini borrell rasmussen stoltenberg
fatah karroubi yassin mashaal dayan meir begin shamir eshkol weizmann hussein abdullah faisal fahd salman
schumacher hakkinen hamilton vettel alonso senna prost villeneuve coulthard federer nadal djokovic murray sampras agassi becker edberg graf seles hingis
ronaldo ronaldinho rivaldo messi maradona pele zidane beckham rooney henry drogba etoo shearer cantona klinsmann matthaus baggio maldini`,
);
