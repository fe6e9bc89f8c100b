import { words } from "./language.ts";

// First names of women and men in lower case without accents, from the Latin-script locales of @faker-js/faker 10.6 (MIT,
// see NOTICE), with a few of our own. English and German usage decides where languages differ (“Andrea”); names of both are
// left out of the two lists.

const women = words(`
  aadrika aaliyah aaltje aanandinii aanuoluwapo aaratrika aarya aasa aasha aashritha aatmaja aba abagail abani abbey
  abbie abbigail abbondanza abby abdonie abebi abeline abena abendam abeni abhaya abigael abigaelle abigail abigale
  abigayle abigel abosede abril aby acacie acanthe acela acelya acilia ada adah adalbaude adalberta adalgisa adaline
  adalsinde adaugo addie addolorata adea adebukola adegrine adela adelaida adelaide adelajda adelasia adele adelheid
  adelia adelie adelina adeline adeliya adella adelle adeltrude adelya adenike adepeju adesewa adesua adetoke adetoun
  adile adina adja adolfa adolfina adolphie adonise adrastee adrehilde adria adriana adrianna adriena adrienne
  adrijana adunni adwitiya adwoa afaq afia afitap afra afton afua agape agata agatha agathe agca agilberte aglae
  aglaia aglaja agnane agneflete agnes agnesa agnese agneta agnieszka agostina agrata agripina agrippine agrypina
  agustina ahalya ahenk ahilya ahlem aicha aida aileen aimee aina aino aisha aishani aishwarya aissata aissatou aisyah
  aiyana ajana ajda ajeng ajla ajlin ajna ajoke akiko akofa akorfa akosua akshainie akshata akshita akua akula akumaa
  akunna akvelina alaina alaine alais alana alanis alanna alara alayna alba albane albena alberade alberta alberte
  albertha albertina albertine albertyna albina alcidie alcina alcine alcyone alda aldegonde alea aleen alejandra
  aleksandra alemka alena alene alenia alenka aleska alessa alessandra alessia aleth aletha alexa alexandra alexandrea
  alexandria alexandrina alexandrine alexane alexanne alexia alexine alexis aleya aleyna alfonsa alfreda alia alica
  alice alicia alicja alida alienor aliette alika alima alina aline alis alisa alisha alison alissa alissia alivia
  alix alixe aliya aliyah aliz aliza alize alizee alka allegra allene allie allison ally alma almila almira aloise
  aloisie alojza alojzije aloyse alphonsine alpike alsu alta altea althea althee alvena alvera alverta alvina alvine
  alya alyah alyce alycia alysa alysha alyson alyssa alyssia alysson alzbeta ama amabela amadea amalia amaliane amalie
  amalija amalthee amanda amande amandine amante amara amarande amaranthe amaryllis amata amaya ambar amber ambra
  ambre ambrine ambroisie amea amel amelia ameliane amelie ameline amely amelya amen america amethyste ami amicie amie
  amina aminat aminata aminte aminu amira amiya amodini amoke amope amparo amra amrita amritambu amy amya ana anabel
  anabela anabelle anae anaelle anahi anahita anaida anais anala anamaria anamarija anamika ananda anandamayi ananta
  anasooya anastasia anastasie anastasija anastazia anastazie anastazija anastazja anasuya anatazie anatolia anca
  anceline anci ancica ancilla ancuta anda andac andela andelina andjelina andra andrada andrea andreane andreanne
  andree andreea andreja andrijana andrina andromeda andzelika anemona anemone anesa aneta anette anezka angadreme
  angela angele angelica angelika angelina angeline angelique angelita anggun anghelina angie angilberte ani ania
  anica anicee anicette anika anila anina anise anisoara anissa anita aniya aniyah anja anjali anjushree anjushri anka
  anke ann ann-christin ann-marie anna annabel annabell annabella annabelle annaelle annagrazia annalena annalise
  annamae annamaria annamarie annapurna anne anne-laure anne-marie anne-sophie annegret anneke anneli annelie
  annemarie annemijn annetta annette anni annie annika annikki annonciade annunziata anny anouck anouk ansberte
  anselma anshula ansley anstrudie antea anthelmette antigone antje antoaneta antoinette antonela antonella antonetta
  antonette antonia antonietta antonija antonina antonine anuja anuska anusuya anuta anwesha anya aoife aphelie
  apolena apollina apolline apollonia appia appoline april apsara aquiline arabela arabella arabelle araceli aracely
  aranka arcadie ardella ardith arely areta argelia argine aria ariadna ariana ariane arianna aricie ariela arielle
  arij arija arike arina arinola arisa aristita arlene arleta arlette armance armande armandine armeline armelle
  armida armide armine arna arnaude arnolda arnostka artemis artemisa arthurine aruna arvilla arwa arwen arya aryanna
  asa asake asceline ascension asel asella asha ashlee ashleigh ashley ashly ashlynn ashtyn asia asija asiya asja
  aslesha asma asmaa assa assetou assia assil assomption assunta assya astarte asterie astou astree astrid astrida
  astride asuela asya atanasia atanazie atena athalie athanasie athena athenais athina atinuke atreyee atreyi aube
  aubertine aubree aude audeline audra audreanne audrey augusta augustina augustyna aulia aura aure aurea aurelia
  aureliana aurelie aurelienne aurelija aurelle auriane aurora aurore ausilia ausiliatrice autumn auxane ava avani
  avantika ave aveline avigaelle avis avital avoye avril awa awero awesi axeline axelle aya ayah ayana ayanna
  ayebatari ayem aygul aygun ayinke aykal ayla ayleen aylin ayline aymardine aymonde aynur ayoka ayren aysar ayse ayu
  ayushmati aza azadeh azalea azalee azelia azelie azeline azra azzurra baaba baala babeta babette babila babsi bade
  bagdagul bahar bahia baidehi baijayanti bailee balamani bambina banu banuta bara barbala barbara barbe barbel
  barbora barbro barica bartolomea basanti basilia basilisse basma bassilla bathilde batilda baya baylee beata beate
  beatrice beatrix beatriz beatrycze beaulah becky bediz bedran bedriska behrem belcim belemir belina belinda bella
  belle belma beltun benazir benedetta benedicte benedikta benedita beniamina benice benigna benli bente benthe
  benvenuta berangere berceste bercin berenice berenika berinay berit bernadetta bernadette bernadine bernarda
  berneice bernice berniece bernita berran berre berta bertha berthe bertille bertolda berva beryl besra bessie
  betania beth bethany betina betsy betta bette bettie bettina betty bettye beulah beuve beverly beya bhaanumati
  bhadra bhagirathi bhagwanti bhagwati bhamini bhanumati bhargavi bhavani bhilangana bianca bianka bibi bibiana
  bibianna biborka bice bigna biljana billie bilva bilwa binta bintou birdie birgit birgita birgitta birgitte bisenija
  biserka blagica blahomila blahomira blahoslava blanca blanche blandine blanduzia blanka blazena bobana bobbi bobbie
  bogdana boglarka bohdana bohumila bohumira bohuna bohuse bohuslava bojana bojislava bolatito boleslava boluwatife
  bonita bonnie borbala borislava borka boroka bosiljka bouchra bozena bozetecha bozica bozidara brandi brandusa
  brandy branimira branislava branka brankica bratislava breana breanna breanne brenda brenna bretislava bria briana
  brianne bridget bridgette bridie brielle brigida brigita brigitta brigitte brionna brisa brita britney britt
  britt-marie brittany bronislava bronwen brooke brooklyn bruna brune brunehaut brunehilde brunhilda brunhilde
  brunilde bryana brygida buddhana bulah bunmi caetana cagla caitlin caitlyn caleigh calista callie calogera calpurnia
  camelia camila camilia camilla camille camryn camylle candace candice candida canel cangul cannur cansel cansu
  capitolina capucine cara caridad carina carine carissa carla carlee carley carli carlie carlijn carlota carlotta
  carly carmel carmela carmella carmen carmina carminho carmo carna carol carola carolanne carole carolin carolina
  caroline carolyn carolyne carrie casandra casiana casilda casimira cassandra cassandre cassidy cassie cassiopea
  cassiopee castille cataleya catalina catarina catena caterina catharina catharine catherine cathrine cathryn cathy
  catinca cato catrin catrina catrinel cayla ceca cecelia cecile cecilia cecilie cecylia celeste celestina celestine
  celestyna celia celie celina celine celinia cenka cerasela ceren cerise cerys cesminaz cestmira ceyda ceyla ceylan
  ceylin ceylinaz cezara chahinez chaima chakrika chanda chandani chandi chandini chandira chandni chandrabhaga
  chandrakala chandrakin chandramani chandrani chandraprabha chandraswaroopa chandravati chanel chanelle chantal
  chapala charity charlaine charleen charlene charline charlize charlotta charlotte charumati charvi chasity chatura
  chaya chayenne chayma chelsea chelsey chelsie cherechi cheryl cheyanne cheyenne chiamaka chiara chimamanda chinyere
  chirine chitrali chitramala chitrangada chizoba chloe chranislava christa christelle christiana christiane christie
  christin christina christine christy chyna ciaobella ciara cicek cici cielo cierra cilay ciler cilvenaz cimen cindy
  cinta cinthia cinzia cipriana cirilla cise cisem cisil cistoslava citlalli citra claire clara clarabelle clare
  clarisa clarissa clarisse claudia claudine clea clelia clelie clemence clementina clementine clemenzia cleo cleofe
  cleopatra cleophee cleora cleta clio cloe clorinda clothilde clotilde coco codrina codruta cointa colette coline
  colleen collien colomba colombe comfort concepcion conception concetta conchita connie consolata
  constanca constance constanta constantina consuela consuelo cora coralia coralie coraline cordelia cordia corene
  corentine corina corine corinna corinne cornelia corrine cortney cosima cosmina costanza coumba courtney crenguta
  creola crescenzia crina cristal cristiana cristina crocefissa cronida crystal crystel csenge ctibora ctirada
  ctislava cunegonda cuzia cvetka cydney cynthia cyntie cyra cyrielle cyrila cyrine daantje daciana dada daevi daevika
  dafina dafne dagmar dagmara dahlia daiana daija dainuvite daisha daisy dajana daksha dakshayani dalia dalibora
  daliborka dalida dalie dalila dalima dalimila dalimira dalla damaris damayanti damiana damjanka damla dana danae
  dania danica daniela daniella danielle danijela danika danila danique danka danuse danuta danyka daphne daphnee
  daphney dara daria dariana darie darija darina darine darinka darja darla darleen darlene darshwana darta dasia
  davida davina dawn dayana dayna dea deanna debbie debora deborah debra deeksha deepa deepali deeptimayee deeptimoyee
  defne degna deja dejah dejana delaney delfina delia delie delilah delinda delizia della delores delpha delphia
  delphine demet demetra demetria demi dena denisa denise deodata derin derya desanka desdemona desiderata desiree
  despina dessie destan destany deste destinee destiney destini destiny devangana devani devasree devi devika devota
  dewi dhaanyalakshmi dhana dhanadeepa dhanalakshmi dhara dharani dharitri dhatri diah diamante diamond dian diana
  diane dianna dianne dianora diara dicle diclehan dida didem didina diede dieke dieudonnee dijana diksha dilara dilay
  dilberay dilek diler diletta dilruba dimitrina dina dinda diodata dionisia dipali dita ditte-marie ditya divine
  diviska divna divya dixie djeneba djenna dobrava dobrila dobromila dobromira dobroslava dochia doda doina dolly
  dolores dolunay domenica dominika dominique domitille domnica dona donalda donata donatella dondu donka donna dora
  dorana dorcas doreen doriana doriane dorica dorina dorine doris dorit dorka dorli dorota dorotea doroteja dorothea
  dorothee dorothy dorottya dorris dortha dorthe dorthy doubrava doubravka douce dounia dovie doyinsola draga dragana
  dragica draginja drahomila drahomira drahoslava drahotina drahuse draupadi drina druina dua dubravka dulari dulce
  dulcinea dulina dumitra dumitrana dune dunja dunya durdane durga durgeshwari durriye dusana dusanka dusica duska
  duygu dyah dyna dzile dzirkstite ea earlene earline earnestine easter ebba ebe ebiere ebony ebru ecaterina ece ecem
  eda edda edelberga edeltraud edita edite edith editta edmee edna eduarda edvarda edvige edwina edyta edyth edythe
  eef eefje eeva effie eftalya eftimia egizia eglantine egle egona eileen eilidh ekaparnika ekin ela elaide elaina
  elaine elakshi elanur elcin elda eldora elea eleanor eleanora eleanore electa elektra elena eleni elenor elenora
  eleonora eleonore elettra elfrida elfrieda elfriede eliabeth eliana eliane elide eliette elif elimena elin elina
  eline elinor elinore eliona elisa elisabet elisabeta elisabeth elisabetta elisaveta elise elisea eliska elissa eliza
  elizabet elizabeta elizabeth elize elka elke ella ellada elle ellen ellen-margrethe elli ellie elly elma elmas
  elmira elna elnora eloa eloane elodia elodie elody eloisa eloise elona elora elouise elsa elsbeth else elsie elspeth
  elta elva elvera elvia elvie elvina elvira elvire elwira elya elyanora elyne elynn elyse elyssa elza elzbieta ema
  emanuela emanuelly emel emelia emelie emeline emely emerald emerance emerencie emese emi emie emili emilia emiliana
  emilie emilija emily emine emma emmalee emmanuelle emmelie emmely emmi emmie emmy emna emy ena enakshi endah enid
  enie enimia eniola enise enna enola enora enrica enya era eracla erica ericka erika erin erine erma ermelinda
  ermenegarda ermenegilda erminia erna ernesta ernestina ernestine ersilia ervina eryn esen eser esha eshana eshita
  esi esin esma esmee esmeralda esmeray esmira esperanza essie esta estefania estela estell estella estelle ester
  estera esterina esther estrella eszter etela etha ethel ethelyn ethyl ettie eudokia eudoksja eudora eudoxie eufemia
  eufrasia eufrosina eufrozina eugenia eugenie eula eulah eulalia eulalie euna eunice eunika euphrasie euridice
  eurydice eusebia eusebie eutalia eva evalyn evamaria evangelina evangeline evanghelina evdokija eve evelien eveliina
  evelin evelina eveline evelyn evelyne evi evie evsen evy evzenie ewa ewatomi ewelina eya eylul eysan fabia fabiana
  fabie fabienne fabiola fabricia fadekemi faderera fadime fae fahriye fahrunissa faith faizah famke fanika fanni
  fannie fanny fanta fantine fara farah fardau farhunnisa fathonah fatim fatima fatimata fatma fatos fatou fatouma
  fatoumata fausta faustina faustine faustyna fay faya faye fayen fayenne fazilet feba febe febi febriana febrina
  federica fedora fehime fehintola felicia felicie felicita felicitas felicity felina feline felipa fem femke femm
  fenella fenja fenna fenne ferah feray ferdinanda ferdynanda feride feriel feriha fern fernanda ferne feryel feyza
  fiammetta fibikemi fidan fidelie fieke fien fiene fiep figen fikayomi fikriye filipa filippa filiz filofteia
  filomena filou fine finia finja finnja fiona fiordaliso fiore fiorella fiorenza firdevs fitri fitria fitriani
  flaminia flavia flaviana flavie fleta fleur flo floare floarea floor floortje flor flora flore florence florencia
  florencja florenta florentina florentine florentyna floriana floriane florica floridia florie florina florine
  flossie flurina foca folashade fortunata fortunee fosca franca france frances francesca francette francia francine
  francisca franciszka francoise franka frantiska franziska frauke freda frederica frederike frederique freeda freida
  freja freya frida frieda friederike frusina fruzsina fuldem fulden fulvia fulya funda fureyya furuzan fusun gabriela
  gabriella gabrielle gabrijela gadis gaelle gaia gail gaja gajana gala galatea galina gamze ganesha garance garika
  gasti gaudenzia gautami gawati gayatri gaye gayle geanina geeta geetanjali gelila gelsomina geltrude gema gemine
  gemini gemma generosa genesia genesis geneva genevieve genoveffa genoveva genta gentiana georgeta georgette georgia
  georgiana georgianna georgina geralda geraldina geraldine gerarda gerardina gerberge gerda gerharda germaine germana
  gertraud gertrud gertruda gertrude gesa gesine geta ghaliyati gherghina ghislaine gia giacinta giada gianina gianna
  giesela gifty gigi gigliola gilberta gilda giliola gillian gina ginevra ginewra ginger gioacchina gioconda gioia
  giorgia giorgiana giovanna girija girja gisa gisela gisele gisella gisselle gita gitanjali gitte giuditta giulia
  giuliana giulitta giuseppa giuseppina giusta gizela gizem gladyce gladys glenda glenna glennie gloria glorie
  godeberta godiva gokce goknur goksin golda gonca gonul gorana goranka gordana goundo gozde grace graciana gracie
  graciela gracja gratiana gratiela grayce grazia graziana graziella grazina gregoria greta gretchen griselda grizelda
  grozdana gry guadalupe gudrite gudrun guenda guendalina guenievre guher guilhemine guillemette guillermina gul gulay
  gulbahar gulben gulcin guldem gulden guldeste gulen gulgun gulnaz gulpembe gulriz gulsen gulsum gun gunay gundelinda
  gundula gunes gungor gunhild gunilla guniz gunnel gunnur gunsel gunseli gurcan gussie gustava gustavine guusje
  gvendolina gwen gwenaelle gwendolyn gwyneth haby hadja hafsa hafshah hailee hailey hailie hajar hale haleigh haley
  halie halima halina halle hallie hamima hamsini hana hanae handan hande hanga hania hanna hannabel hannah hanne
  hannele hannelore harinakshi harita harmony harriet hasna hata hatouma hattie hava havla hawa haya hayal hayat
  haylee hayley haylie hazan hazel heather heaven heda hedda hedvig hedviga hedvika hedwig heema heidemarie heidi
  heidrun heike helen helena helene helga helin hella helle hellen heloisa heloise hendrika henrieta henrietta
  henriette henrike henryka heracleea herberta hermina hermine herminia herta hertha hester hesti hettie hiba hidaya
  hilal hilda hildegard hillary hilma himadri himani hind hira hiranya hollie holly honorine hope hortense hortensia
  hortensie hortenzia hortenzie horymira hostimila hostimira hostislava houda hrvojka huguette hulda hulya humaira
  humay humeyra huner hvezdoslava hyacinta ianira iasmina ibironke iboja ica icha icie iclal ida idea idell idella
  idil ifa ifeoma iffet ifunanya iginia ignacie ignata ika ila ilana ilaria ilayda ilda ildegarda ildegonda ildika
  ileana ilene ilenia ilia iliana ilinca ilinka iljana ilkben ilke ilknur ilksen ilkyaz ilona ilsa ilse ilva ilyana
  ilza ima iman imane imani imelda imen imene imge imke immacolata imogen imogene ina inara inaya inci incoronata
  indah indira indy ines inesa inez inga inge ingeborg ingeborga inger ingrid ingrida inguna inja inka inken inkeri
  inna innocenza intan ioana ioanina iolanda iole iona ione ionela ionelia ionne iosefina ipek irawati irem irena
  irene iretioluwa iriana iride iridenta irina iris irisa irma irmeli irmgard irmina irmtraud isa isabeau isabel
  isabela isabell isabella isabelle isabelly isadora isaure ise isee iseult iside isidora isioma isis isla ismerie
  isobel isolda isolde isotta isra israa ita italia itzel iulia iuliana iustina iva ivah ivana ivancica ivanka ivanna
  iveta ivetta ivna ivona ivonne ivy iyabode iyadunni iza izabela izabella ize izel izia izidora izolda izzy jacey
  jacinthe jackeline jackie jacklyn jacky jaclyn jacoba jacqueline jacquelyn jacynthe jada jade jadrana jadranka
  jadwiga jael jaelynn jagica jaida jailey jailyn jaimini jakayla jakuba jakubina jakubka jale jalou jamalia jamila
  jana janae janaina jane janelle janessa janet janeta janica janice janie janin janina janine janiya janja janka
  janna jannah janni jannie jany jaquelin jaqueline jara jarmila jarolima jaromira jaroslava jasmijn jasmin jasmina
  jasmine jasna jasnena jaunita jautrite jayda jayde jaylinn jayne jazlyn jazmin jazmyn jazmyne jazz jazzlyn jazzlynn
  jeana jeanette jeanie jeanne jeannette jeannie jehanne jela jelena jelica jelisaveta jelita jelka jella jemima jena
  jenifer jenna jennah jennie jennifer jenny jennyfer jenovefa jente jesa jesika jess jessica jessie jessika jesslyn
  jesslynn jessy jessyca jet jette jettie jevrosima jewel jewell jihane jil jill jillian jimena jinane jindriska jinte
  jinthe jirina jitka jo joan joana joanie joann joanna joanne joannie joanny jocelyn jocelyne jodi jodie joelina
  joeline joelle johana johanna johanne jolana jolanda jolanta jolayemi joleen jolie jolien jolijn jolin jolina joline
  jonna jordana jordyn jorga josefa josefien josefin josefina josefine josephin josephine josette josiane josianne
  josie josipa josy jovana jovanka joy joya joyce jozefa jozefina jozica juana juanita judita judite judith judy
  judyta jula jule juli julia juliana juliane julianne julide julie julienne juliet julieta juliette julija julijana
  julika julina julita juna june juno junon jusma jusra justina justine justyna juta jutta juul jyoti jyotsana kaarina
  kaci kacie kader kadiatou kadidia kadidiatou kadriye kady kaela kaelyn kahina kaia kailee kailey kailyn kaina
  kaitlin kaitlyn kaja kalea kaleigh kaley kali kalinda kallie kalpana kalyani kama kamaria kamelya kamila
  kamile kamilla kamille kamla kamryn kamuran kanchan kani kania kanishka kanti kara karelle karen kari kariane
  karianne karimah karin karina karine karla karlee karley karli karlie karlijn karlotta karmela karmen karolann
  karoliina karolina karoline kartika kasandra kashyapi kasiyah kassandra kata katariina katarina katarzyna kate
  katelin katell katelyn katelynn katerina katharina katherine katheryn kathleen kathlyn kathrin kathrine kathryn
  kathryne kathy katia katica katie katija katina katja katlyn katlynn kato katrin katrina katrine kattie katy kawtar
  kaya kaycee kayla kaylah kaylee kayleigh kayley kayli kayliah kaylie kaylin kayna kayra kazi kazimira keara keeley
  keely keet keiko keira keisha kelley kelli kellie kelly kelsi kelsie kelya kendra kenna kennedi kensi kenya kenza
  keren kerry kerstin ketsia kevser keyla kezia khadidiatou khadidja khadija khady kiana kiandra kianna kiara kiarra
  kiera kika kikelomo kiki kiley kimberley kimberly kincso kinga kira kirana kiraz kirsten kirstin kirstine kitty
  klara klaudia klaudie klea klementina klementyna kleopatra klotylda koleta kolombina kolumbina konstance konstancie
  konstancja konsuela konzuela kora koralia kordula korina korinna kornelia kornelie krasava krasomila krista kristen
  kristi kristiana kristie kristiina kristin kristina kristine kristy kristyna krystal krystel krystina krystyna
  ksawera ksenia ksenija kumari kumru kumuda kunhuta kunigunde kveta kvetoslava kvetuse kyara kyla kylee kyleigh kylie
  kyllikki kyra lacey lacramioara lacy lada ladina ladislava laetitia lahna laia laila laisha lakshmi laksita lala
  lale lalie lalita lamia lana laney lara laras larina larisa larissa larysa lasma latifa latife latika latoya laura
  laurane laure laureen laurel laureline lauren laurencie laurencja laurene laurentia laurentyna lauretta lauriane
  laurianne laurie laurine laury lauryn lavada lavanya laverna laverne lavina lavinia lavize lavonne lawrencia laxmi
  layana layanah layla lea leah leana leandra leane leann leanna leanne leatha leda lee leela leelou leena lehna leia
  leigh leila leilani leina lejla lela lelah lelia leman lemide lempi lena lene leni lenia lenja lenka lenna lenne
  lenora lenore lenya leokadie leola leona leoni leonia leonie leonilda leonne leonor leonora leonore leontina
  leontine leontyna leopolda leopoldina leopoldine leopoldyna leora leposava lera lerzan lesana lesley leslie lesly
  lessie lestari leta letha leticia leticie letitia letizia levana levke lexi lexie lexus leya leyla leyna lia liah
  liana liara liba libbie libby libena liberata libora liboria liboslava libusa libuse licia lida lidania lidia lidija
  lidmila lidya lieke lien liene liesel lieselotte lieve liga ligia liisa liksma lila lilas lili lili-rose lilia
  lilian liliana liliane lilianna lilie lilien lilith liliya lilla lilli lillian lilliana lillie lilly lilou lilwenn
  lily lily-rose lilya lilyan lina linda linde lindsay lindsey line linett linn linne linnea linoi linoy lintang
  lioara liora lis lisa lisann lisanne lisbeth lise liselotte lisette lison lital litzy liv liva livia liviana livie
  livija liya liyah liyana liz liza lizbeth lize lizeth lizz lizzie lizzy ljiljana ljuba ljubica loa loane lodovica
  loes lois loise lola lolita loma lone lora loraine loredana loreen lorelei lorella lorena lorene lorenza loreta
  loretta lori loriana lorine lorna lorraine lot lota lott lotta lotte lotti lottie lou-ann lou-anne loua louane
  louann loubna louis-marie louisa louise loula louna lourdes louvenia lova lovisa lovorka loyce lua luana lubica
  lubomira luboslava luce lucia luciana lucie lucienne lucija lucile lucilla lucille lucinda lucja lucretia lucrezia
  lucy ludie ludise ludivine ludka ludmila ludomila ludomira ludoslava ludovica ludvika ludwika luella luena luigia
  luisa luise luiza luize lujza lukrecie lula lulu luminita luminosa lumira luna lune lura lurline luus luz luzie lya
  lyana lyda lydia lydie lykke lyla lylia lylou lyn lyna lynda lyne lynette lynn lynne lyric lysanne lyudmila maaike
  maan maarit maartje maayane mabel mabela mabelle mable maca macaria macey maci macie mackenzie macy madalena
  madalina madaline madalyn maddalena maddison madeleine madelief madeline madelyn madelynn madge madhuri madie
  madilyn madina madisen madison madisyn madita madlaina madleen madlen madonna mady madyson mae maegan maelie maeline
  maelis maelle maely maelyne maelys maeva maeve mafalda magali magda magdalen magdalena maggie magnolia maguelone
  mahault mahaut mahulena mai maia maica maida maija maike maila mailin maily mailys maimouna maimunah maina maira
  maissa maissane maite maiwenn maiya maja majda makayla makenna makenzie mala malak malati malea malena malene
  malgorzata malia malika malin malina malinda mallaury mallie mallory malou malti malvina malvine malwina mamie manal
  manca manda mandaakin mandakini mandy manelle mangala mangalya mani manisha manjusha manon manona manuela mara marah
  maram marana marcela marcelina marceline marcella marcelle marcheta marcia mare mareike maren marena mareta marga
  margaret margareta margarete margarett margaretta margarette margarida margarita margaux marge margherita margie
  margit margita margo margot margret margrit margrith marguerite mari maria mariah mariam mariama mariame mariana
  mariane marianna marianne maribel marica maricarmen maricica marie marie-ange marie-lou marieke mariela mariella
  marielle mariem marieta marietta marija marijana marika marilena marilie marilou marilu marilyn marilyne marina
  marine marinela marinella marinetta marioara mariola marion marisa marisol marissa marit marita marite maritza
  mariuca marja marjane marjatta marjeta marjolaine marjorie marjory marketa markika marla marlee marleen marlen
  marlena marlene marli marlie marlies marlis marly marnie marrit marsha marta marte martha marthe martina martine
  martyna maruta marwa marwen mary maryam maryann maryjane marylou maryna maryse marzia masa masinka massima mathilda
  mathilde matilda matilde mattea mattie matylda maud maude maudie maura maureen mauricette maurine mavis mawuena
  mawusi maxellende maxi maxima maxine may maya mayane mayar maybell maybelle maye mayla mayline maylis maymie mayra
  maysa mayssa mayte mazie mckayla mckenna mckenzie meagan meaghan mechthild mecislava meda medea medina medine meena
  meenakshi megan megane meggie meghan mehriban mehtap mei-ling meike meire meissa melani melania melanie melany melba
  melda melek melenija melia melike melina melinda meline melis melisa melisande melissa melissandre melita melitina
  mellie mellina melodi melodie melody meltem melusine melvina melyna melyssa menaka menka menodora meral mercede
  mercedes mercia meredith merel meret merete meriam meric meriem merih merjem merle mertie merve meryam meryem meryl
  messalina meta metra mette meyra mhairi mia mica micaela michaela michala michalina michela michele micheline
  michelle michiko mieke mihaela mihriban mikaela mikayla mikki mila milada milana milanka mildred milena miley milica
  miljana milka milla mille millicent millie milly miloslava milou milred miluse mima mimma mina minakshi mindy mine
  minerva minervina minka minna minnie minodora mioara mira mirabela miracle miranda miray mireille mirela mirella
  mireya miriam miriama mirja mirjam mirjana mirka mirna miromila mirona miroslava mirre mirta mirte mirthe miruna
  missouri misty mittie miya mnislava moa modesta modrite modupe mofifoluwa mohana mohini moira moisette mojca
  mojisola mojisoluwa mollie molly momira mona monalisa monica monika monique monserrat moradeke morag morayo morena
  morenike morgana morgane moriah morolake mosinmileoluwa mosunmola motunrayo moyosore mozelle mudite muesser muge
  mujde mujgan mukaddes munevver muriel muriela mutia mya myah myla mylene myra myriam myrna myrthe myrtice myrtie
  myrtille myrtis myrtle nabila nada nadalina nadege nadezda nadia nadine nadiya nadja nadzieja naelle naemi nahla
  naia naila naima nais naja najla najwa nala nalan nalini nana nancy naneta nanna nannie naoko naomi naomie nara
  narcisa nasrin nastja natacha natalia natalie natalija natalina natasa natasha nathalie natka naura nawel naya
  nayeli nayla naz nazan nea necla neda nedjeljka nedra neela neele neeltje nefeli neha nehir neila neiva neja nejla
  nela nelda nele neli nelia nell nella nelle nelli nellie nelly nelya nena nene neoma nera nerea nergis nermine nesa
  neslisah nesrin nesrine nettie neva nevena nevenka nevra neyla ngozi nia niame niamh nichole nicla nicole nicoleta
  nicoletta nicolette nicoline niculina nida nidia niene nienke nigar nihal nihan nika nike nikki nikkie nikodema
  nikol nikoleta nikolina nila nilam nilde nilgun nimakoah nimas nina nine ninfa ninioluwa ninon ninthe niouma nisa
  nisan nives njegomirka noa noami noelia noelie noella noelle noema noemi noemie noemy nola nomi nona noor noortje
  nora norah norberta nore norene norhane norica norina norma nour noura nourane nova novella novi noviana novita nowi
  nubia nuccia nukhet nunziata nur nural nuran nuray nurgul nurgun nuria nursel nurseli nurul nusa nya nyah nyasia
  nynke oana obioma oceane octavia octaviana oda odelia odessa odeta odetta odette odile odilia ofelia ofelie ofelya
  ognjana ojaswini oksan oksana oktavie ola olajumoke olasunmbo olcay oldriska olena oleta olga olgica olimpia olinda
  oliva olive olivera olivia olivie oliviera olivija oliwia ollie ololade olufunke olufunmilayo oluwakemi olympe
  olympia olympie omana omawunmi ombeline ombline ombretta omobolanle omodunni omolabake omolara omosalewa omotara
  omotola omotoun omowumi ona ondina ondine ondrejka onesta oni onome onorata onorina oormila opal opalina opaline
  ophelia ophelie ora orchidea oreofe oriana oriande oriane orietta orla orlane ornella orpha orsola orsolina
  ortansa ortensia orvokki osanna otakara otilia otilie otilija ottilia ottilie otylie oumayra oumou oxana oya oyenike
  oyindasola oyku ozana ozanne ozella ozge ozlem ozlen oznur padma padmi paige paivi pakize palladia palma palmazio
  palmira paloma pam pamela panka panna pansy paola paramita paraschiva parla parsla parvati pascale paskala patience
  patricia patricie patricija patrizia patrycja patsy patti pattie patty paula paule paulette paulica pauliina paulina
  pauline pava pave pavica pavla pavlina pearl pearlie pearline pecine peggie peggy pelagia pelagie pelin pelinsu
  pembe penda penelopa penelope penny peri perihan perla perle pernilla perran perrine persida peruna pervin perzida
  petek petra petrana petrija petronela petronila petronilla petronille petruse petruta petula phileine philine
  philippa philippine philomene philou phoebe phyllis pia pien piera pilar pinkie pip piper pippa piraye pirjo pirkko
  placida pleun pola polissena polly polona polyxena pompilia poornima porzia pramila prasanna pratiwi pravdomila
  pravomila pravoslava precious preity prema pribyslava primerose princess prisca priscila priscilla priscille priska
  prita priya priyala profira prokopa proserpina prospera prudence prudenzia prune puck puji puk pulcherie puput
  purnima pushti puspa puspita puti putri qori quartilla queen queenie quentine quieta quintia quinty quiteria
  quitterie rabia rachael rachel rachela rachele rachelle rada radana radeke radha radimira radina radislava radka
  radmila radojka radomila radomira radoslava radovana radslava rae raegan rafaela raffaella rafila rageshwari
  rageswari ragnhild rahayu rahel rahime rahma rahmawati rahsan raina rainelda raisa rajana rajinder rajna rajsa
  rakita raluca ramaa ramata ramona rana randi rania ranim ranya raphaelle raquel rasheedah rashida rastislava rati
  ratih ratna raven rawane raymonde rea reanna reba rebeca rebecca rebeka rebekah rebekka regina regine regitze regula
  rehorka reina reine rejeanne reka renata renate renee rengin renja renske ressie restu reta retha retno retta reva
  reyhan reyna rezzan rhea rhianna rhiannon rhoda rhonda ria riana rica riccarda richarda rieke riitta rija rika rike
  rikke rim rina rini ristana rita ritva rivka roberta robertina robina robyn rochelle rocio rodica rohana rokia
  roksana rolande romana romane romanita romee romilda romina romola romy rona ronja ronke roos rosa rosa-maria
  rosalee rosalia rosalie rosalina rosalind rosalinda rosalyn rosamond rosamund rosamunda rosana rosanna rosario rose
  roseline rosella roselyn rosemarie rosemary roser rosetta rosie rosina rosita roslyn rosmunda rossana rossella
  rossie rostislava roswitha rovena rowena roxana roxane roxanne roxelana roxy roya roza rozalia rozalie rozalija
  rozalinda rozamunda rozana rozella rozina rozita rozvita rubie ruby rubye rudite rudolfa rudolfina rufina ruhsar
  rukhmani rukmin rumena runa rupinder rut ruta ruth ruthe ruthie ruxanda ruxandra ruya ruza ruzena ruzica rylee
  ryleigh rym saar sabina sabine sabrina sabrine sabryna sadie sadina sadio sadye safae safia safina safira safiya
  safta sahra saige sakina sakura salimah salimata sallie sally salma salome salomea salomena salomey salsabila salwa
  samanta samantha samara samia samiah samira sammie samona samuela sana sanaa sanae sanda sandra sandrine sandy sanem
  sanja sanna sanne santa santina sanya sanziana saoirse saphira sara sarada sarah sarai sarala saraswati sare sari
  sarina sarisha sarka sarla sarlota sarmite saroja sarra sartika sasha saskia saskie satine satu saulcerite savanah
  savanna savannah saveta savina saxona scarlett scholastika scolastica sebastiana sebnem secil seconda secondina seda
  sedef seden sefora segilola segolene seher sehrazat sekinat selale selcan selda selen selena selene selin selina
  selma selvaggia selvi sema semenica semiramide semra sena senay sengul senka sennur senta sephora septi serafina
  seraina serap seren serena serenity serin serine sermin serpil sertap seval sevda severa severina severine sevgi
  sevil sevim sevinc sevtap sevval seyda seyma shaily shaima shaina shakila shakira shakti shakuntala shana shanel
  shanelle shani shania shanice shanie shaniya shanna shannon shanny shanon shanti shany sharda shari sharmila sharon
  shashi shashikala shawna shaylee shayma shayna sheela sheila shelia shelley shelly sheri sherine sherly sherri
  sherry sheryl shirel shirin shirine shirley shivakari shobhana shresth shresthi shreya shreyashi shridevi shrishti
  shubha shubhaprada shwet shyann shyanne shyrel siana siara sibel sibilla sibyl sibyla sibylle siddhi sidney sidonia
  sidonie sidra sieglinde siena sienna sierra signe sigrid sihem siir silja silje silke siloe silvana silvia silviana
  silvie silvija simea simeona simge similoluwa simina simisola simona simone simonetta simonida sina sinead sinem
  sinikka sinja sintia siobhan sira siria sirine siska sister sitara siti siv sixtine skaidrite skarlet skarleta skye
  skyla slava slavena slavica slavka slavomila slavomira slobodanka sloka smaranda smeralda smiljana smilla smita
  smriti snezana snjezana soave sobeslava sofia sofie sofija sofronia sofronie sohane solange soledad solene solenn
  soline solveig solveiga sona songul sonia sonja sonya soof sophia sophie soraia sorana soraya sorina sotira soumaya
  sowande spela speranta speranza spidola srna stacey stacy stana stanca stanislava stasa staza stefana stefania
  stefanie stela steliana stella steluta stepana stepanka stephania stephanie stephany sterre stina stine stojanka su
  subhashini subhasini subomi sucheta suci sude sudeva sue suelen sujata sukanya sule suma sumayyah sumitra summer
  sunay suncica sunita sunniva suryakantam susan susana susanna susanne sushma susie suus suzan suzana suzanne suze
  suzie suzon svatava svatoslava svea svenja svetla svetlana svetluse sveva swara swarnalata swassane sweta syahrini
  sybilla sybille syble sydnee sydney sydni sydnie sylva sylvia sylviane sylvie sylwia synne syrine szofi szofia
  szonja tabea tabita tabitha tacjana taina tais tal talea tali talia talita talya tamara tami tamia tamina tammy
  tamsin tana tania tanirika tanja tansu tantri tanushree tanushri tanya tanyeli tara tarja tarquinia tarsilla taryn
  tasa tasha tasnime tatana tatiana tatjana tatum tatyana taya taziana tea tecla teea teja tekla telica tellervo
  teodata teodolinda teodora teodosia teodozie teofila teona teresa tereza tereze terezia terezie terezija teri terri
  tesnim tesnime tess tessa tessie teudosia tezer thais thalea thalia thandiwe thanina thea thekla thelma theodora
  theodosie theofila theresa therese theresia thirza thora tia tiana tianna tiara tiberia tierra tiffany tiguida tiina
  tija tijana tilda tilla timea tina tinca tincuta tiphaine tira tiril tirza titi titilayo titin tiziana tjasa
  tolulope toluwani toluwanimi tomasa tomaska tomislava tomke toncica tonija tonka tonya tosca toscane toska tracey
  traci tracy trasea tressa tressie treva tricia trine trinity trisha trudie trycia tsabita tsipora tuana tuba tudora
  tudorita tudosia tugba tulay tulin tullia tunay turkan turna tutku tuula tuulikki tuva twila tyra uchita
  ugolina uhra ulduz ulfa ulfet uli uliva ulku ulla ulrika ulrike ulus ulva ulviye ulya uma umi ummiye umran una
  undine unjani unna unsel unseli urmila urska ursula ursule uschi usha usyi ute uygu vaclava vada vahide vaidehi
  vaijayanthi vaijayanti vaishnavi vaishno vaishvi vala valburga valdemara valentina valentine valentyna valera
  valeria valeriana valerie valerija vali vallie vanda vanesa vanessa vania vanna vanya varalakshmi varvara vasanti
  vasilisa vasudha vasundhara veda vedanshi vedrana veduna veerle vela velana velda veleslava velimira velina
  velislava vella velma velva vena venceslava vendelina vendula vendulka venera veneranda venere venka venuse venusta
  vera verda verdiana verdie vere verena vergie veriana verica veridiana verla verlie verna vernice verona veronica
  veronika veronique veroslava veselinka vesile veslava vesma vesna vesper vesta veta vibeke vicdan vicenta vicentia
  vicki vickie vicky victoire victoria vida vidya vienna viera vieroslava vieve vijolite viktoria viktorie viktorija
  vildan vilde vilema vilemina vilhelmine viliana vilma vimala vincencie vincenza vinciane vinka viola violante violet
  violeta violette viorela viorica virag virgie virginia virginie visnja vissia vita vitezslava vitoria vittoria viva
  vive vivi vivian viviana viviane vivianne vivien vivienne vizbulite vladana vladena vladimira vladislava vlasta
  vlastimila vlastimira vlastislava vlatka voichita vojislava vojmira vojslava vojteska vorsila vratislava vreni
  vrinda vrund vujica vukica vuslat walburga walentyna waleria waltraud wanda wanesa wangari wani wava wencke wende
  wendy weronika whitney wiara wibke widya wiebke wiem wies wiktoria wilhelmina wilhelmine willa willow wilma winda
  winifred winnifred winona wirda wirginia wissam wulan wulandari wuraola xaverie xaviere xenia xenie ximena xochitl
  yaa yadira yael yaelle yagmur yamileth yamina yance yaprak yara yarah yaren yaretzi yasemin yasmeen yasmin yasmina
  yasmine yazmin yejide yekaterina yelda yeliz yenthe yesenia yesim yessenia yessi yetunde yewande yfke yinthe ylvi
  ylvie yoko yolanda yolande yona yonca yoshiko yosra yosun youmna youna yousra ysaline yse ysee yseult yukiko yulia
  yuliana yumi yuna yuni yunita yuriko yvette yvonne zabina zaenab zaharia zahide zahra zaida zainab zaira zakelina
  zala zalindra zama zamfira zamira zana zanele zaneta zanete zanita zanna zara zaraza zaria zarina zavida zayneb
  zbyhneva zbynka zbyska zbyslava zdana zdena zdenka zdeslava zdislava zehra zeinab zejnep zekiye zelaya zelda zelie
  zeliha zelimira zelinda zelislava zeljka zella zelma zelmira zeltite zena zenija zenobia zenobie zenovia zerrin
  zetta zeynab zeyneb zeynep ziedite zigfrida zigrida zile zina zinaida zineb zita zitomira zitoslava ziva zivana zizi
  zlata zlatica zlatka zlatomira zlatuse zoe zoeva zoey zofia zofie zofija zohra zoie zoila zoja zola zora zorana
  zorka zoroslava zosima zselyke zsofia zubeyde zubite zuhal zula zulaikha zulal zuleyha zulfa zumrut zuzana zuzanna
  zvezdana zvonimira
`);

const men = words(`
  aadi aadidev aadinath aaditya aagam aagney aagneya aalok aamod aanand aanandaswarup aanjaneya aaron aaryan aatmaj
  aatreya aayushmaan aayushman abaco abadon abay abayomi abbas abbondanzio abbondio abd abdallah abdel abdelkader
  abdellah abderrahmane abdiel abdon abdone abdou abdoul abdoulaye abdourahmane abdramane abdul abdulla abdullah abe
  abeiku abel abelard abelardo abele abelin abenzio abhaidev abhirath abhisyanta abibo abidin abimbola abiodun abiona
  abisola abisoye abner abondance aboubacar aboubakar abraham abramio abramo absalon absolon abyasa acace
  acacio acar acario acaryatanaya accursio ace achaire achalesvara acharyanandana acharyasuta achil achiles achille
  achim achintya achraf achyut acilio acim aciscolo acrisio acun adalard adalardo adalbald adalberon adalbert
  adalberto adalfredo adalgiso adalric adalrico adam adama adamo adams adan addo adebiyi adebowale adeboye adedayo
  adedeji adegoke adegrin adekitan adekola adekunle adelardo adelbert adelberto adelchi adeleke adelfo adelgardo
  adelin adelmo adelphe adem aden adenet adeniyi adeodat adeodato adeolu adeoti aderopo adeshina adesoji adetayo adeyi
  adheesh adhemar adhiarja adhiraj adhrit adi adiarja adib adigun adika adikara adikavi adil adin adinata adinath
  aditeya aditya adityanandan adityanandana adjutor adnan ado adolf adolfo adolfs adolph adolphe adolphus adone adonis
  adrain adriaan adrian adriano adriel adrien adrione adripathi advaya affan afi afolarin afonso afro afsin agabio
  agah agamennone agapet agapito agasti agastya agathange agathon agaton agazio agenore agesilao agilbert agnan agneya
  agnimitra agniprava agnivesh agnos agostino agrippa agrippin agus agustin ahmad ahmed ahmet ahsen aiace aidan aidano
  aiden aimable aime aimone ainars ajala ajan ajani ajeet ajiman ajimat ajimin ajiono ajit akalp akande akanmu akanni
  akarsana akbatur ake akeem akif akinkunmi akinlabi akinwale akram akroor aksel akshaj akshat akshayakeerti aksil
  aktekin aktimur akwasi akwesi al alade aladino alain alamanno alambana alamu alan alano alarico alasdair alassane
  alban albano alberic alberico albert alberto albin albino alboino albrecht albrico alceo alceste alcibiade alcide
  alcime alcino alden aldo aldobrando aldonce aldric aleandro aleardo aleaume alec alejandro alek aleksa aleksandar
  aleksander aleksei aleksej aleksi aleksy alen aleodor aleramo ales alessandro alessio alex alexander alexandr
  alexandre alexandro alexandros alexandru alexe alexei alexej alexzander alf alfio alfons alfonso alfonz alfonzo
  alford alfred alfredo alfreds algirds algis algiso ali alican alighiero alin aliou alisan alisir alistair alistar
  aljaz aljosa allan allen alliaume almerigo almine almire almiro alois aloisio aloizs alojz alok alon alone alonzo
  aloys alp alparslan alpay alper alperen alpha alphan alphee alphonse alphonso alpinien altan altemur alton alun
  alvah alvar alvaro alverede alviero alvin alvise alwar aly amabile amadeo amadeus amadou amael amalric amand amandin
  amando amani amant amanzio amar amaranaath amaranto amaresh amarnath amat amato amatore amauri amaury ambrogio
  ambroise ambrose ambrosiano ambroz ambrozy amedee amedeo amedeu amelien amelio americo amerigo ameyatma amico amid
  amiel amilcare amin amine amintore amir amish amit amleto ammar amogh amon amone among amore amos amour ampelio
  amrit amza anaadi anacleto anagh anal anand anang anas anass anastacio anastase anastasije anastaz anatol anatole
  ancelin andel andelin andelko andelo andeol anders anderson andoche andras andraz andre andreas andrei andrej andres
  andrew andri andrija andrin andris andriy andro andrzej andy andzejs andzs anej anes ange angel angelo anggabaya
  anghel angilbe angilran angoustan angus anibal anicet aniceto aniello anil anilaabh anilabh anis anish anjaneya
  anjolaoluwa ankal anko annibal annibale anom anouar anrijs ansaldo ansbert ansel anselm anselme anselmo ansgar
  ansgary anslavs ansovino ant antal ante antek antelmo antero anthelme anthony antide antim antimo antino antioco
  antoine anton antone antonello antoni antonin antonio antoniu antony antti antun antwan antwon anuar anunay anuraag
  anurag anze apollinaire apollinare apollinary apollo apuleio aqil aquilin aquilino araldo aram aras aratone arcade
  arcadio arch archambaud archan archibald archie archimede archippo arcibaldo arda ardito arduino aren aresio
  argimiro argo argono ari arialdo arian ariberto aric arie ariel ariele arif arijs arindam arion ariosto aris
  aristarco ariste aristeo aristid aristide aristione aristo aristofane aristotele arjun arkad arkadijs arkadiusz
  arkady arlo arman armand armando armel armin arminio armins arnaldo arnaud arne arnesh arno arnold arnoldo arnost
  arnould arnulfo arolde aron aronne arpad arrigo arsen arsene arsenije arseniusz arsipatra arslan art arta artanto
  artawan arthaud artheme arthur arthus arto artur arturo arturs artus arun arunthavanathan arved arvel arvid arvids
  arvind aryan arystarch arzen ascanio ascelin asdrubale ashlesh ashok ashraf asif asil asimodeo asirwada asirwanda
  aslijan asmadi asman asmianto asmuni assunto asterio astianatte aswani ata atakan atalay ataleo atanas atanasio
  atanazy ataullah athanase athos atila atilla atlas atma atmanand atmananda attila attilano attilio auberto aubin
  aubrey aubry audace audebert audouin audran august auguste augustin augustine augusto augustus augustyn aurel aurele
  aurelian aureliano aurelien aurelio aurian auro auron ausilio austen austin auxence avadhesh averardo avi aviel avni
  avram avsar axel axinte ayaan ayaz aydemir ayden ayhan ayinde aykan aykut aylan ayman aymane aymard aymen aymeric
  aymon ayodeji ayodele ayoub aytac aytekin aytug ayvaz azeglio azelio azer aziz azizhan azmi azubuike baalaaditya
  baalagopaal babacan babasola babatunji babawale bacco badis badr bafode bagas bagiya bagus bagya baha bahri bahtiyar
  bahula bahuraksa bahuwarna bahuwirya bajragin bakary bakda baki bakiadi bakianto bakidin bakijan bakiman bakiono
  bakti baktiadi baktianto baktiono bakula balaaditya balachandra baladitya balagopal balagovind balamantri balangga
  balapati balazs baldassarre balderico baldo baldomero baldovino baldwin balgopal balidin balijan balint baltazar
  balthazar bambang banara banawa banawi bancar bandhu bandhul banel banji bankim bankimchandra bankole baptiste
  baran barbarigo barbu bardo bardomiano baris barlas barnaba barnabas barnabe barnaby barney baron barrett
  barry barsaba barsimeo bart barthelemy bartholome bartimee bartolo bartolomej bartolomeo bartolomeu barton bartu bas
  basarab bashar basil basile basileo basilio bassiano bastiaan bastian bastiano bastien battal battista batu batuhan
  batur baturalp baudouin baykal bayram bazil bazyli beat beato beatus beau bebe bedir bedirhan bedreddin bedri
  bedrich behcet behic behlul behram behzat bekir bektas bela belimir bellino belo beltramo ben benadik bence bende
  bendeguz benedek benedetto benedict benedikt benedykt benett bengt beniamin beniamino benicio benigne benigno benito
  benja benjamim benjamin bennet bennett bennie benno benny benoit benone bent bentley benton benvenuto benyamin bera
  beranger berard berardo berat berend berengario berislav berk berkan berkay berkin bernard bernardo bernd bernhard
  bernie beronico bert bertalan berti bertold bertoldo bertolfo bertram bertrand beser besim besir bhaasvan bhaaswar
  bhadrak bhadraksh bhadran bhagavaan bhagvan bharadwaj bharat bhardwaj bhargava bhasvan bhaswar bhaumik bhaves
  bheeshma bhima bhisham bhishma bhoj bhoopat bhoopati bhooshan bhooshit bhramar bhudev bhudeva bhupati bhupen bhushan
  bhushit bhuvanesh bhuvaneshwar biagio bibiano bilal bilel bill billy bindo bino birino birjesh birol bishnu bivoj
  bjarne bjoern bjorn blagoje blahomil blahomir blahoslav blaise blake blaz blaze blazej bless bo boas boaz bob boban
  bobby bodhan bodhi bodi boet bogdan bogoljub bohdan bohemond bohuchval bohumil bohumir bohun bohus bohuslav bojan
  boldizsar bolemir boleslav boleslavs bon bonagiunta bonaldo bonaventura bonavita bonifac boniface bonifacio bonito
  borek boris borislav borivoj borivoje borjan borko bortolo borut borys bosko botond boubacar boubou bouchard boyd
  boza bozetech bozidar bozislav brad braden bradford bradley bradly bradut brady braeden brahim brahma brahmaanand
  brahmabrata brahmanandam brahmdev brain brajan brajen brajendra brajesh bram brancaleone brando brandon brandt
  brandyn branimir branislav branko brannon branson brant bratislav braulio braxton brayan brendan brenden brendon
  brenn brennan brennon breno brent bret bretislav brett briac brian brice brieuc brijesh brit brock broderick brody
  bronislav bronislavs brooks bruce bruno bruto bryan bryant bryce brycen bryon buchi buck bucur bud buddy budhil budi
  budimir budislav budivoj buford bugra bukola bulent bulut bunyamin burak burhan burkhard burley buster byron bystrik
  cade caden caesar cafer cagak cagan cagatay cagdas cager caglar cahid cahya cahyadi cahyanto cahyo cahyono caino
  caio caius caket cakrabirawa cakrabuana cakrajiya cakrawala cakrawangsa calanico calcedonio cale caleb calebe calin
  calixte callisto callum calogero calvin camden camelien cameron camil camillien camillo camren camron can canalp
  candar candelario candide candido candra candrakanta caner cankan cantemir cantidio canziano capa caraka caribert
  carl carles carleton carlo carloman carlos carlton carmelo carmine caronte carponio carroll carson carsten carter
  carub cary cas casian casimer casimir casimiro caslav caspar casper cassiano cassien cassio casto cataldo catalin
  catullo catur caturangga caua cavid cawisadi cawisono cawuk cayadi cazimir ceasar cecco cecep cecil cecilio
  cecyliusz cedomir cedric cedrick cedrik cedrin celal celaleddin celasun celen celestin celestino celestyn celian
  celien celik celil celso cem cemal cemali cemani cemeti cemil cemplunk cene cenek cengkal cengkir cenk cesaire cesar
  cesare cesario cestmir cetin cetinel cetiner cevahir cevat ceyhun cezar cezary cezmi chaanakya chaaruchandra chad
  chadd chadrick chahine chai chaim chaitan chakor chakradhar chakravartee chakravarti chanakya chance chandak chandan
  chandraayan chandrabhan chandradev chandraketu chandramauli chandramohan chandran chandranath chapal charak
  charlemagne charles charlie charly charuchandra charuvrat chase chaten chatur chaturaanan chaturbhuj chauncey chaz
  cheick cheick-oumar cheikh cherubino chester chet chetan chetanaanand chiaffredo chidaakaash chidaatma chidambar
  chidambaram chidananda chidi childebert chilperic chinedu chinmayanand chinmayananda chiranjeev chiranjeeve chisom
  chitraksh chrabros chraniboj chranibor chranislav chretien chris christ christer christiaan christian christiano
  christodule christoffer christop christoph christophe christopher chrudos chrysole chrysostome chuck chukwu chval
  cicero cihad cihan cihangir cihansah cino ciprian cipriano cirano ciriaco ciril cirillo cirino ciro cistoslav civan
  claas claes clarence clarenzio clark claud claude claudien claudio claudiu claus clay clayton cleandre cleandro
  clemens clement clemente cleonico clery cletus cleve cleveland clifford clifton climaco clinio clint clinton clive
  clodomiro clodoveo clotaire clovis cloyd clyde coby codin codrin codrut cody coen colby cole coleman colin colins
  collin colmanno colmazio colombano colombo colt colten colton columbus come concetto concordio conner connor conor
  conrad constant constantin cooper corbin corbiniano cordell coreno corentin corey coriolano cormac cornel cornelio
  cornelis corneliu cornelius cornell coronato corrado cortez corto corvin cory cosimo coskun coskuner cosma cosmin
  costache costante costantino costanzo costel costin coy craig crawford cremenzio crescente crescenzio crespignano
  crin crispin crispino cristaldo cristea cristian cristiano cristobal cristofor cristoforo cristopher crocefisso
  csaba csanad csongor ctibor ctirad ctislav cubeyr cullen cumhur cuneyt cuniberto cupido curt curtis cvijan cvijetin
  cyprian cyprien cyrian cyriaque cyril cyrille cyrus cyryl daan dabiziv dacian daciano dacin dacio dadap dadi dado
  dag dagel daghan dagoberto dags daiwik dale daley dalibor daliman dalimil dalimin dalimir daliono dallas dallin
  dalmazio dalton damar damaso dameon damian damiano damien damife damil damilare damilola damin damion damir damjan
  damocle damodara damon damu dan danang dandak dandapaani dandre dane dangelo dani danial daniel daniele danijel
  danilo danio daniswara danjuma danko danny dante danu danuja dany danyl daouda darek daren darian dariati darien
  darijan darimin darin dario darion daris darius dariusz darko darmaji darman darmana darmanto darnell daron darrel
  darrell darren darrick darrin darrion darron darryl darshan darsirah dartono daru daruna darwin daryani daryl
  dashawn datta dave daver davey davi david davide davids davin davino davion davis davon davonte davor davorin davud
  davy dawid dawson dax dayaamay dayaananda dayaanidhi dayamayee dayan dayane dayne dayton dean deangelo deb decebal
  decimo declan dedric dedrick deen deenabandhu deepan deepankar deependra deepesh deeptanshu deeptendu deeptiman
  deeptimay deeptimoy deevakar deion dejan dejon dejuan delbert delfino delmer delphin demarco demarcus demario demba
  demeter demetrio demetrius demetriusz demilade demiralp demirhan democrito demond demostene deneval denis denisz
  deniz denizalp dennis denny deodato deon deondre deontae deonte depold dereck derek derick deron derrick dervis
  deshaun deshawn desiderato desiderio desimir desire desmond destin detlef detmar detrich dev devadatt devagya
  devajyoti devak devante devdan deven devesh deveshwar devin devonte devran devvrat dewayne dewey dewitt dex dexter
  dexx dezider dhananjay dhanapati dhanesh dhanpati dhanu dhanvin dharmaketu dhruv dhyanesh dhyaneshwar diar diarmuid
  didier didimo diego dies dieter dietmar dietrich dieudonne digambar digambara digdaya dikmen dilaver dildar dillan
  dillon dimas dimaz dimitri dimitrij dimitrije dinakar dinc dincer dinesh dinis dinkar dino dinu diocleziano diodoro
  diogene diogo diomede dion dione dionigi dionisio dionizy dionyz dionyzos dipa dipankar dipendra dipesh diptendu
  direnc dirja dirk divaakar divakar divis divjot divo djayden djibril dluhos dmitri dmitry dmytro dobromil dobromir
  dobroslav dock dodato dodo dogan doganay doganer dogu domagoj domen domenic domenick domenico domenik domezio
  domingo dominic dominick dominik domiziano don donald donat donatello donato donavon donnell donnie donny dono dorel
  dorian doriano dorin dorinel doroteo doru doug douglas douwe dov doyle dragan dragisa drago dragoje dragojlo
  dragoljub dragos dragoslav dragutin drahomil drahomir drahon drahos drahoslav drahotin drahutin drajat drake draza
  drazen dren drew driss dron drona drzimir drzislav duane duarte dubravko duccio duco ducu dudley duilio duje dujo
  dumitru duncan dundar durante durmus durodola durward dusan dusko dustin duuk dwaipayan dwaipayana dwayne dwight
  dylan dylano eamon earl earnest easton eberardo eberhard ebiowei ebuzer ecclesio ecehan ecevit eckart eckhart ecmel
  ecrin ecvet ed edd eddi eddie eddy ede eden edgar edgard edgardo edgars edhem edi edilberto edison ediz edmond
  edmondo edmund edoardo edouard eduard eduardo eduards edvard edvin edvins edward edwardo edwin edzus eekalabya eero
  efe efisio efken eflah efraim efrain efrem efren efsun eftimie ega egbert ege egemen egeo egidio egils eginardo
  egisto egmont egon ehud eike einar einars eino eirik eizens eja ekaaksh ekadant ekaksh ekalavya ekaling ekdant
  ekkehard ekmel eko ekow ekrem ekundayo el eladio elbert eldon eldred eldridge eleazar eleuterio eleuthere elgin eli
  elia eliah eliahou elian eliano elias eliasz elie eliel eliezer elifio eligio elija elijah elio eliodoro elion elior
  eliot eliott elisee eliseo elisio elita elizej elizeus elliot elliott ellis ellsworth elmar elmars elmer elmo elmore
  elnur eloan elogio eloi elon elone elouan eloy elpidio elroy elton eluh elvezio elvin elvino elvis elwin elwyn elyas
  elyes elzear eman emanoil emanuel emanuele emanuil emas embuh emced emeka emeric emerich emerson emidio emil emile
  emilian emiliano emilien emilijan emilio emils emin emir emirhan emmanuel emmerico emmet emmett emmitt emong empirio
  empluk emrah emre emrullah emrys ender enderun endra endrigo enea enecone enes engelbert engin enguerrand enio enis
  ennio enno enoch enos enrico enrique ensar ensio enteng enver enyo enzo ephraim epiphane eraclide eraldo eralp
  erardo erasmo erast eray erazim erazmus erberk erberto ercan ercin ercolano ercole ercument erda erdal erdem erdinc
  erel eremia eren erenia ergin ergun erguner erhan erhard eriberto eric erich erick erico erik eriks erkam erkan
  erkki erling erman ermanno ermenegildo ermes ermete ermilo erminio ermins ernest ernesto ernie ernst erol eron eros
  ersan ersin ertan ertugrul ervin ervins erwan erwann erwin esat esau esben esref esse esteban estevan estiawan
  estiono esuperio esupofo eterie ethan ethann ethem etienne ettore eubert euclide eudes eudoxe eufebio eufemio
  eufronio eugen eugene eugenio eugeniusz eusebe eusebio eusebiu eusebius euseo eustache eustatiu eustorgio eustosio
  eustracjusz eutalio evald evaldo evalds evan evandro evann evans evarist evariste evaristo evasio even everardo
  everett everette evert evidio evodio evran evrard evremondo evren evzen ewald ewan ewell ewen ewenn eyal eymen eytan
  eythan eyup ezechiel ezechiele ezekiel ezequiel ezio ezra ezrak faas fabian fabiano fabien fabijan fabio fabrice
  fabricio fabrizio fadi fady fahrettin fahri faik faiq falba falih falk famiano fantin fares faris farouk faruk fasih
  fatih fatin faust faustin faustino fausto faustyn favian faysal fazio fazullah feda fedai fedde fedele federico
  fedor fedro fehmi felice felician feliciano felicien felicite feliks felipe felix felton fender feramus feramuz
  ferdi ferdinand ferdinando ferenc fergus ferhan ferhat feridun ferit ferman fermiano fermin fermo fernando ferre
  ferruccio ferruh festo fevzi feyyaz feyzullah fiacre fidel fidele fidelius fidenziano fidenzio fiete fiifi fikret
  fikri filemon filibert filiberto filip filipe filippo filomen filomeno filotije finlay finley finn finnley fintan
  fiodor fionn fiorenziano fiorenzo firas firmin flavian flaviano flavien flavio flaviu flavius fleano fletcher flip
  flodoard florea florencio florent florentin florentyn florestan florian floriano florin floris floyd flurin flynn
  fode folco folkert folu ford forest forrest fortunat fortunato fortune fos fosco foss foster foucauld foulques frana
  franc francesco franci francis francisc francisco francisque franciszek franck franco francois franjo frank
  frank-walter frankie franklin frantisek franz franz-josef fred freddie freddy frederic frederick frederico frederik
  fredrick fredrik fredy freek freeman frenkie frido fridolin fridrich friedhelm friedrich fritz frontiniano fryderyk
  fuat fulbert fulberto fulcran fulgence fulgenzio fulvio fumio funmilade funmilayo furio furkan furman furseo fuscolo
  fuzuli fynn gabe gabi gabin gabino gabor gabriel gabriele gad gada gadang gading gaduh gael gaetan gaetano gaffar
  gage gaglioffo gaiman gaio gaj gajaadhar gajabahu gajadhar gajbaahu gal galak galang galar galdino galeazzo galfryd
  galih galileo galiono gallicano galuh galur gaman gamani gamanto gambira gamblang ganak ganaka ganapati ganda
  gandewa gandharv gandharva gandi gandolfo ganep ganesh gangesh gangsa gangsar ganjaran gantar gara garan garang
  garda gardner gareth garett garfield garik garimberto garland garnier garret garrett garrick garrison garry garth
  garud garuda gary gaspar gaspard gaspare gasper gaston gastone gati gatien gatik gatot gatra gaud gaudenzio gaudino
  gauraang gaurang gauranga gautam gautama gauthier gautier gautiero gavin gavino gavrilo gazanfer gazi gbadebo
  gbeminiyi gbemisola gbolahan gbowoade gedeon gedeone gederts gejza gellert gelu geminiano genadij gencer gene
  general generoso genesio gennaro gentile genziano geo geoffrey geoffroy georg george georgel georges georgian
  georgije geovanni geovanny geovany gerald gerard gerardo gerasim gerasimo geraud gerazim gerazym gerbert gerd
  geremia gergely gergo gerhard gerino germain german germano gero gerolamo geronimo geronzio gerrit gerry gerson
  gervais gervasio gesualdo gethin gevheri geza ghanaanand ghanashyam ghani ghanshyam ghenadie gheorghe gheorghita
  gherardo ghislain giacinto giacobbe giacomo giadero giambattista gian gianbattista giancarlo giandomenico gianfranco
  gianluca gianluigi gianmarco gianmaria gianmario gianni gianpaolo gianpiero gianpietro gianuario giasone gibran gica
  gicu gideon giel gijs gil gilang gilbert gilberto gildo giles gilles gillo gineto gino gioacchino giobbe gioberto
  giocondo gioele gion giona gionata giordano giorgian giorgio giosue giosuele giotto giovani giovanni giovanny giove
  gioventino giovenzio girardo girart giray giri girik girika girindra giriraaj giriraj girish girolamo girts
  gislebert giuda giuliano giulio giuseppe giustiniano giusto glauco gleb glen glenn gligorije gobinda godfrey goetz
  goffredo gojko gokalp gokmen golia golub gomberto goncalo gondebaud gondulfo gonenc gonerio gongor gonsalwy gonthier
  gontran gonzaga gonzague gonzalo gopaal gopal gopee gopi gorakhanatha gorakhnath goran gorazd gordan gordiano gordon
  gorkem gosto goswamee goswami gothard gottardo gottfried gotum gotz gouranga goutam govinda gracian graciliano
  gradimir grady graham grant granville gratian grato grayson graziano green greg gregg gregoire gregor gregorian
  gregorio gregory greyson grga grgo grgur griffin grigore grigorije grimaldo grover grzegorz gualberto gualtiero
  gubio gudakesa gudakesha guelfo guenter guenther guerin guerrino guglielmo gui guiberto guido guilhem guilherme
  guillaume guillermo guiscardo guiseppe gulhan gultekin gumesindo gunars gunnar gunner gunter gunther gurbuz gurdal
  gurdev gurhan gurkan gurol gursel guru gus gust gustav gustave gustavo guus guvenalp guy guyot gvozden gwendoline
  gwido gyorgy habbab habib habil hacib hadi hadriel hadrien hafi hafid hagen haim hairyanto hajo hakan hakem haki
  hakim hakon hal haldun halil halim halis halit haluk halvor hamdi hamdullah hamed hami hamid hamidou hamish hamit
  hammad hamza hamzah hanefi hank hannes hanno hannu hans hans-christian hans-dietrich hans-juergen hans-peter
  hans-rudolf hans-ulrich hans-werner hansjorg hanspeter hansruedi hansueli hanus haralamb haralambie harald hardana
  hardi hardouin hardy hari harimurti harinarayan harit harja harjasa harjaya harjo harmon harold haron haroun harouna
  haroune harrison harry harsana harsanto harsaya hartaka hartana hartmut harto hartwig harun harvey hasan haseki
  hasibi hasim hasin haskell hasmet hassan hassane hasta hastal hatem hatip hattab hauke havel hayali hayati haydar
  hayden hazar heath heber hector hedelin heikki heiko hein heiner heinrich heinz heinz-peter heitor helie helier
  helio helios helmer helmut henderson hendra hendri hendrik hennes henning henri henrich henrick henrik henrique
  henry henryk herbert herluin herman hermann hermenegildo herminio hernan hershel heru herve heryanto hicabi hicham
  hidde hieronim hikmet hilaire hilar hilario hilarion hilarius hilary hilbert hildebert hillard hillel hilmi hilton
  himawan himmet hincmar hipolit hipolito hippolyte hiram hiranmay hiranmaya hisam hjalmar hobart holden holger homer
  homero honor honore honorius horac horace horacio horacy horatiu horea horia horst horymir hosea hossein hostimil
  hostimir hostislav hostivit houston hovard howard howell hoyt hrvoj hrvoje hubert huccet hud hudavendigar hudayi
  hudson hugh hugo hugues hulki hulusi humayun humberto hunor hunter hurkan hursit husameddin husamettin huseyin
  husnu husrev hussein huub huw huzeyfe hvalimir hvezdoslav hyacint hyman hynek hypolit iacob iacopo iacopone iago
  iain ian iancu ianis ib iban ibidapo ibrahim ibrahima ibrani ibun icaro icilio ico idan idir ido idris idriss
  idrissa ieremia ifeanyichukwu ifor ige iginio igino ignac ignacio ignacy ignat ignatius ignazio ignjat igor ihsan
  ihvan ike ikenna ikeoluwa iker ikhidie ikhsan ikin ikrime ilai ilan ilarie ilario ilarion ilay ilbey ildebrando
  ildefonso ilgmars ilham ilhami ilhan ilian iliane ilias ilie ilies ilija ilja ilkay ilker ilko illidio illuminato
  ilmari ilmars ilqar ilyan ilyane ilyas ilyass ilyes ilyess imad imam immacolato immanuel imrane imre imrich inars
  inder indra indrikis indro ingmars ingo inioluwa innocent innocente innocenty innocenzo ino inocenc inocentiu inza
  ioan ion ionel ionica ionut iorio iosif ippocrate ippolito irenej ireneo ireneus ireneusz ireti irfan irinel irnanto
  irsad irvin irving irwan irwin isaac isac isacco isadore isai isaia isaiah isaias isak ischirione iseoluwa ishaq
  ishola isidor isidore isidoro isidro islam ismael ismaele ismail ismet isom israel issa issac issam issiaka istvan
  italo itri iulian iuliu iurie iustin iustinian ivan ivano ivanoe ivar ive ivek iven ivo ivone ivor iwan ixtiyar iyad
  iyed izaak izaiah izaias izajasz izak izidor izmael iztok izydor izzet izzettin jaakko jabal jabari jace jacek
  jachym jacinto jack jackson jacob jacobo jacobus jacques jad jaden jadesola jadon jadran jadranko jadro jaeman
  jagadish jagadisha jagapati jagaraga jagathi jagdeep jagdish jagmeet jahnu jai jail jaiman jaime jairo jais jaivey
  jaka jake jakob jakov jakub jaleel jalen jalil jalon jamaal jamal jamar jamarcus jamel james jameson jamie jamil
  jamir jamiro jamison jan janek janez jani janick janko janne jannek jannes jannik jannis jano janos janosch janusz
  japhet jaquan jared jaren jari jarmil jarne jarno jaro jarod jarolim jaromil jaromir jaron jaroslav jarred jarrell
  jarret jarrett jarrod jarvis jarwa jarwadi jarwi jasen jasenko jasin jasmani jason jasper jassem jassim jaswadi jati
  jatmiko javad javas javi javier javon javonte jawad jawed jax jaxon jaxx jay jayadi jayce jayden jaydon jayeng
  jaylano jaylen jaylon jayson jayvano jazeps jean-baptiste jean-claude jean-daniel jean-francois jean-jacques
  jean-louis jean-luc jean-marc jean-marie jean-paul jean-pierre jean-yves jeannel jeannot jeb jed jedediah jedidiah
  jeff jefferey jeffery jeffrey jeffry jefri jefta jekabs jelle jelmer jelte jenel jens jeppe jerad jerald jeramie
  jeramy jerel jeremi jeremiah jeremias jeremiasz jeremie jeremy jergus jermain jermaine jermey jernej jerod jerome
  jeromy jeronimo jeronym jerrell jerrod jerrold jerry jerzy jesper jesse jesus jett jevgenijs jevon jezdimir jibril
  jidde jilji jim jimi jimmie jimmy jimram jinawi jindrich jinping jiri jitender jitendra joachim joah joakim joao
  joaquim joaquin joas job jochen joe joel joep joerg joes joesph joey johan johann johannes johathan john johnathan
  johnathon johnnie johnny johnpaul johnson joko jolyon jomo jon jona jonah jonas jonatan jonathan jonathon jono jonte
  joojo joost jop jordan jordi jordon jordy jorg jorge jorgen jorin joris jorn jorrit jort joscha joschua jose josef
  josep joseph josh joshua joshuah josiah josip josko joso josse josselin jost josua josue joud jourdain jovan jovani
  jovanny jovany jovin joza joze jozef jozsef jozue juan juda judah judd jude judge judicael judson juergen jugoslav
  juha juhani juho jukka julan jules julian julien julijs julio julius juliusz jumadi jumari junayd junior junius jur
  juraj jure jurg jurgen jurgis juri jurre juste justen justin juston justus justyn jusuf juvenal juwan juwon jyotis
  kaan kabil kacper kacung kade kadem kaden kadin kadir kadrican kagan kai kailash kairav kais kaj kajen kajetan kala
  kale kaleb kalender kalervo kalevi kalim kalinik kalistrat kalle kamal kamalesh kambali kamber kamel kameron kamidin
  kamil kamlesh kamran kamren kamron kanak kanaka kanda kane kannan kannen karahan karam karamba karamoko karan kardi
  kareem karel karim kariman karja karl karl-emil karl-heinz karl-johan karl-theodor karlis karlo karma karman karna
  karol karsa karsana karsten karta karthik kartik karunanidhi karya kashyap kasian kasim kasiran kaspar kasper kassim
  kastor kasusra kavon kawaca kawaya kayaalp kayden kayode kays kayun kazimierz kazimir keagan keano keanu keaton
  keegan keenan keerti kees keith keji keles kellen kelton kelvin kelyan kemal kemalettin kemba kemi ken kenan kenari
  kende kendrick kenes kenji kenneth kennith kenny keno kent kenton kenyon kenzi kenzie kenzo kenzy keon keqiang
  keramet kerami kerem keremsah kerim keshaun keshawn kessaf keven kevin kevon keyan keyon keyshawn khalid khalil kian
  kiano kick kiel kieran kilian killian kilyan kimi kimo kin king kip kiran kirilo kirk kirti kiyan kjeld kjell klaas
  klarencjusz klaudian klaudius klaudiusz klaus klaus-peter klavs kleber klemen klemens klement kliment knut kobe koby
  kody koen kofi kojo koko koksal kolawole kolby kole koloman kolombin kolos kolumban kolumbin konrad konrads
  konstantin konstantins konstanty konstantyn koray korbin korbinian korede korey korkut kornel korneli kornelius
  korneliusz kory kosma kosmas kosta kraig krasomil krasoslav kresimir kresomysl krijn krishna krishnadas krishnadasa
  krisjanis kriss kristan kristian kristians kristijan kristjan kristof kristofer kristoffer kristopher krisztian
  krisztofer krsto kruno krunoslav kryspin krystian krystof krzysztof ksawery ksenofont kubat kubilay kubura kuddusi
  kujoe kumar kuncara kunthara kurnia kursad kurt kurtis kusuma kutbettin kuzey kuzman kveton kvetos kvetoslav kvido
  kwabena kwadwo kwaku kwame kwamena kwasi kweku kwesi kwintyn kyan kyano kyle kyler kylian kyliann kyllian laal labuh
  ladarius ladislao ladislau ladislav ladji lafayette lai lajos laksana lakshman lakshmidhar lakshminath lal lamar
  lambert lamberto lamih lamine lamont lanang lance lancelot lancilotto landen landolfo landry lanfranco langgeng
  lanjar lantar lapo laron larry lars lascar lasmanto lasmono lassana lasse laswi laszlo latif laurenc laurence
  laurencjusz laurens laurent laurentino laurentiu laurenty laurenz lauri laurian lauriano laurin lautone lavinio
  lawrence lawson laxman lazar lazare lazaro lazzaro lean leander leandr leandre leandro leano leart lech ledion
  leendert lega legawa leif leke leland lembah lemuel len lenn lennard lennart lennert lenni lennie lennon lennox
  lenny leny leo leo-paul leodegar leon leonard leonardo leone leonel leonhard leonid leonidas leonids leonio leonis
  leontin leontyn leonzio leopardo leopold leopoldo leos lere leroy lesek lester letterio leu leufroy lev levent
  levente levi levin levio levoslav levy lew lewin lewis lex leyan liam lian lias liberato liberatore libere liberio
  libero liberto libor liborio liboslav lica lidio lietald lieto lieuwe liman limar lincoln lino linus linwood lio
  lion lionel lior liron lirone lisandro livino livio liviu livius liyam liyan ljubisa ljubomir ljudevit llewellyn
  lloyd loan lodovico loek loet logan lohan loic lolade lon longin lonnie lonny lonzo loren lorenc loreno lorenz
  lorenzo lorian lorik lorin loris lorrain lotar lothaire lothar louan louay louca louie louis louka lounis loup
  lourenco lovro lowell luan lubin lubomir lubor lubos luboslav luc luca lucas lucca lucentiu lucian luciano lucien
  lucijan lucio lucious lucius lucjan lucretiu ludano ludek ludger ludivoj ludolphe ludomil ludomir ludoslav ludovic
  ludovico ludovit ludvig ludvik ludwig ludwik luhung lui luigi luis luiz luk luka lukas luke lukita lukman lukrecius
  luluh lulut lumir lurhur lutfan lutfi lutfullah luther luthfi lutibor lutobor lutz luuk luwar luwes lux lyam lyan
  lyes lyle maad maarten maas mac macaire macario maccabeo mace maceo mack madalin maddox mads mael maes maffeo
  maggiorino magno magnus mahamadou mahdi mahe mahendra maher mahesa mahesh maheswar mahfud mahir mahmoud mahmud
  mahmut mahzun maik mailo maiorico major makan makar makara makary makinwa maks maksim maksud maksym maksymilian
  makuta malachi malco malcolm malick malik malisa malo malone malte malthe mamadou maman mamante mamert mamoudou
  manah manar manasse mancio manetto manfred manfredo manik manikya manil manilio manley manlio manoah manoj manole
  mansueto mansur mansvet manu manuel manuele maras marc marc-antoine marceau marcel marceli marcelin marcelino
  marcell marcello marcellus marcelo marciano marcin marcis marco marcos marcu marcus marek margana margers mariadi
  mariano marijan marijn marin marinko marino marinus mario maris marius marjan mark markku marko markus marley marlo
  marlon marolo maros marouane marques marquis marquise marshall marsito marsudi mart martaka martana martani marten
  martial martim martin martino martins marton martti marty marut marvin marwan marwane marwata marwin maryadi
  maryanto marzio mas mason massimiliano massimo massinissa matan mate matei matej mateo mateus mateusz matheo matheus
  mathew mathias mathieu mathijs mathis mathurin mathys matias matija matis matiss matisse matjaz matko mato matous
  matroniano mats matt matteo mattes mattheo matthew matthias matthieu matthijs matthis matti mattia mattias mattis
  matus matyas matys matz maugis maurice mauricio maurilio maurits maurizio mauro maurycy maverick max maxence maxens
  maxim maxime maximilian maximiliano maximilien maximillian maximo maximus maxmilian maxwell mayeul maynard mayoor
  mayson mazhar mecislav medard medardo mederic medoro mees meghnad meghnath mehdi mehmet meik meinhard mekhi melanio
  melchiade melchior melchiorre melezio melichar melih meliksah melle mels melvil melvin melvyn memduh menahem menardo
  mence mendel menelao meneo menno mennone mercurio merijn merlin merovee mert mervin merwan mestan mesut mete metello
  metin metod metodej metrofane mevlut mex micael micah micha michael michal micheal michel michelangelo mick mickael
  midas miguel miha mihael mihai mihail mihailo mihajlo mihaly mihnea mijat mik mika mikael mikail mike mikel mikelis
  mikhail mikkel mikko miklos mikolas mikulas miladin milan milanko milano mile miles mileta milford milhan milic
  milik milisav milivoj miljan miljenko milo milojica milomir milon milorad milos miloslav milous milovan milovin
  milton milutin mimo minervino minh mink mio miodrag miomir mir mirac miran mircea mirco mirek mirkelam mirko miro
  mirocleto miromil miron miroslav mirtil mirza misa misael misaele misbah mischa misko mislav mitar mitch mitchel
  mitchell mithat mitica mitja mitrut mlad mladen mnata mnislav moche modest modesto modibo mody mohamed mohamed-ali
  mohamed-amine mohammad mohammed mohan mohinder moise moises mojmir mojzesz mojzis momir monaldo monitore monte monty
  monvids moos moreno morgan moric moris moritz morris morten mortimer morton mory mose moses moshe mouctar mouhamadou
  mouhamed moussa moustafa moustapha mozes mstislav muammar muammer muaviye muaz mufid mugur mugurel muhammad muhammed
  muharrem muhsin muhtar muhterem muhtesem muhyiddin mujdat mujur mukadder mukerrem mukesh muktedi muktedir muktefi
  mukul mulya mulyanto mulyono mumpuni mumtaz muni munir murat muren murilo murray mursinin mursita murti musa musir
  muslih mustafa mustapha mustika mustofa mutahhar muteber mutemed muttalib muyiwa muzaffer muzdad muziano mykola
  mylan myles mylo myron myrtil nabi nabil naci nadi nadir nae nael nafiz naftali nagabhushanam nahel nahid nahil nail
  naim najam najib nalar namazio name nanda nando nandor naoto naoufal naoufel napoleon napoleone naradi narayan
  narcis narciso narcisse nardi narendra narinder narji narseo narsete nasab nash nasim nasir nasrullah nassim nat
  natale natan natanael nataniel nathan nathanael nathanial nathaniel nathen natiq naud naudet naval naveen navin
  nawfel nayel nazario nazariusz nazary nazif nazim nazmi nazzareno nazzaro neal nebojsa necat necati necdet nechifor
  necib necmettin ned nedeljko nedim nedjeljko nehemie nehoslav neil nejat nejc neklan nelio nels nelson nelu nemanja
  nenad neo neopolo neoterio nepomuk nereo neri neset nesim nestor nestore neven nevio nevzat newell newton nezamysl
  nicarete nicea niceforo nicephore niceto nicezio nichifor nicholas nicholaus nick nicklas nicklaus nickolas niclas
  nico nicoara nicodemo nicodim nicolae nicolai nicolaie nicolas nicolo nicu niculita nicusor nicuta niek niels
  niels-christian nigel nihad nihat nik nikita nikko niklas niklaus niklavs niko nikodem nikolai nikolas nikolasz
  niksa nils nimit nimrod niniano nino nio niranjan nirbhay niro niyaga niyazi niyilolawa nizamettin nizar nnamdi noah
  noam noan noar noble noe noel noha noham nohan nolan nolann nolen nolhan norbert norberto norman normand norris
  norval norwood nostriano noud nouha nouri nout novak novan nox nrima nugraha numan nuno nunzio nurettin nuri nurlan
  nurullah nusret nyana nyoman oba obanijesu obie obinna obrad obren octav octave octavian octavio octaviu oddone
  odell oderico odidone odilon odin odolen odon odorico oger ognjen ogooluwa oguz oguzhan ojars okan oke okey okta
  oktavian oktavius oktay okto oladare oladimeji olaf olaide olakunle olanrewaju olansile olavi olbram oldrich ole
  oleg olegs oleksandr oleksiy olen olgerts olimpian olimpio olimpiu olin olindo oliver olivier oliviero oliviu
  oliwier olle olof olufunmi olumide olumorotimi oluwafemi oluwagbemiga oluwamumibori oluwamuyiwa oluwasanmi
  oluwasegun oluwole oluwunmi oman omar omari omer omero omobobola omotayo onder ondrej onesto onofrio onorino onorio
  onoriode onufry onur opan opung oral oran orazio orell oren orenzio orest oreste orestes orfeo orhan orin orio orion
  orland orlando orlo oronzo orrin orsino orso ortensio orval orville osbaldo osborne oscar oskar oskari osman osmondo
  osmund ostoja osunleke osvald osvaldo oswald oswaldo ota otakar otello otha othmane otho otis otmar oto otokar
  otomar ottaviano ottavio ottis ottmar otto ottone oumar oury ousmane oussama ovidio ovidiu ovidius owain owen ozan
  ozcan ozer ozgur ozhan ozkan ozren ozy pablo paciano pacifico paco pacome pacomio padraig paiman paja palatino
  palemon palladio palmiro pamfil pammachio panagachie panait panca pancario pancrazio pandu panfilo pangeran pangestu
  panji pankrac pankracy pantaleo pantaleon pantaleone paolo param paramartha pardi pardo parfait paride parker parman
  parmenio parsival pascal paskal pasquale paterne paterniano patrice patricio patrick patrik patrizio patroclo patru
  patrycjusz patrycy patryk paul paul-antoine paul-arthur paulo pauside pavel pavils pavle pavlin pavol payidar pedro
  peer pekka peleo pelhrim pelle pellegrino pentti pepe pepijn pepin pepo per pera perceval percival percy perica
  pericle perikles perkasa pero perry perseo pertev perver pervez petar pete peter peteris petko petr petre petri
  petrica petrisor petronio petronius petru petrut petteri peyami pharell phil phileas philemon philibert philip
  philipp philippe phillip pie pierangelo pierce piergiorgio pierluigi piermarco piero pierre pierre-alain
  pierre-alexandre pierre-andre pierre-antoine pierre-louis pierrick piers piersilvio piet pieter pietro pim pio piotr
  pippo pit pius placido platon platone plinio plutarco pol polidoro polifemo polikarp pollione polykarp pompeo
  pompiliu pomponio pontus ponziano ponzio porfirio porfiriusz porfiry porter porziano postumio poul praba prabawa
  prabowo prabu prakosa pran pranata pranawa pranay prasad prasetya prasetyo prassede prathamesh pravdan pravdomil
  pravomil prayag prayitna prayoga prayogo predrag prem premysl preston priamo pribyslav price prima primo primoz
  prince prisco privato procopio prokles prokop prokul promise prosper prospero protasio proteo prudenzio prvoslav
  publio puneet pupolo purushottam purwa purwadi purwanto pusicio putu quarto quasimodo quentin querano quin quincy
  quinn quinten quintiliano quintilio quintino quinton quinziano quinzio quirin quirino rachid raci radan radegast
  radek raden radenko radhost radika radim radimir radisa radislav radit raditya radivoj radivoje radko radmil radmilo
  rado radolfo radomil radomir rados radosav radoslav radovan radu raducu radul raduz radvan raf rafael rafet raff
  raffaele rafi rafid rafiq raharja raheem rahim rahman rahmat rahsaan rahul raide raif raihan raik raila raimondo
  raimund rainald rainaldo rainer rainhard rainold raj rajan rajendra rajesh rajiv rajko rajmund rajnold rakesh ralf
  ralph rama ramazan ramesh rameshwar rami ramiro ramiz ramon ramy rand randal randall randolf randolph randy ranek
  rangga raniero ranjeet ranjit ranko ranolfo ransom raoul raphael rares rashad rashawn rasheed rasim rasit rasko
  rasmus rastislav ratibor ratimir ratmir rauf raul ravi ray rayan rayane rayen raymond raymundo rayyan razvan recai
  recep reda redmond reece reed refah refet refik reggie reginald reginaldo regis regnars regolo reha rehor reid
  reimund rein reiner reinhard reinhold reis rejan rejean reksa relja relu remi remig remigio remilekun remington remo
  remondo remus remy remzi renars renat renato renaud rendy rene rens renzo resat respati respicio resul reto reuben
  revi rex rey reybaud reyes reymundo reynold reza rhett rhys riad rian ricardo ricards ricario riccardo richard
  richelmo richie richmond rick rickard rickey ricky rico ridwan rifat riff rigoberto rinaldo rino rio ritesh riv
  riyad rizki roan robaldo robb robert roberto robi robin robinson rocco roch rocky rod rodan roderick roderik roderyk
  rodger rodiano rodney rodolfo rodoljub rodolphe rodrick rodrigo rodrigue roel rogelio roger rogers rohan rohit rok
  roko roland rolando rolf rolfo rollin romain roman romano romans romeo romero romeu romoaldo romolo romuald romualdo
  romul romulus ron ronald ronaldo ronan ronnie ronny roosevelt rory roscoe roselin rosendo rosman ross rostislav
  rotimi rover rowan rowland roy royce ruairi ruben rubiano ruchan rudi rudiger rudis rudolf rudolfs rudolph rudra
  rudy ruedi ruediger rufino rufo rufus ruggero rui rukneddin rupert ruperto rupprecht ruprecht rusins ruslan rusman
  russ russel russell rustu rusty rutilo ryad ryan ryder rylan ryszard saad saadat saban sabar sabato sabazio sabele
  sabin sabino sabir sabri sachin sacid sadan sadberk saddam sadettin sadi sadri sadullah saffet saffiro saffo safi
  safouan safouane sahap sahin sahinalp sahsuvar said saiful saim saiq saka sakari sakir sakti saladino salamoun salih
  salim salman salomon salomone salomoun salustio salvador salvatore salvo salwator sam samba samed sameer sami samih
  samil samim samir sammy samo samson samsul samu samuel samuele samy sancho sander sandor sandro sandu sanford sanjay
  sanjin sanka sansone sante santiago santino santo santos sapiente sarani sarbello sarvin sascha saso satish
  saturniano saturnin saturnino satya satyen saul sauveur sava savas savel saverio savi savin savinien savino savion
  sayan scot scott scottie scotty seamus sean seb sebas sebastiaan sebastian sebastiano sebastiao sebastien sebastjan
  sebestian secaeddin seckin secondiano secondo sedat sedrick sedrik sef sefer seff sefik sehlevent sekou selahattin
  selami selcuk selim selmer selyan sem semih semplicio sempronio semsi sener senesio senn senne senofonte senol sep
  sepp seppe seppo serafettin serafin serafino seraphin serapione serban serbulent seref serenus serge sergei sergej
  sergen sergey sergi sergio sergiu sergiusz serhat serhiy serif sermet sertac servac server servidio serviliano sesto
  seth settar settimio settimo setya sev sever severiano severin severino severo sevket sevki seweryn seyban seydou
  seye seyfettin seyfi seyfullah seyyit shad shade shai shalewa shane shankar shantanu shaun shawn shay shayan shekoni
  sheldon shemar sher sherman sherwood shigeru shimon shinzo shiv sico sicuro sid siddarth siddhran sidiq sidoine
  sidon sidonio sidy siebe siegfried siem siep sigebert sigfrid sigfrido sigismond sigismondo sigmar sigmund sigurd
  sihab sihabeddin sijuade sil silas silvan silvano silvere silverio silvester silvestr silvestro silvian silvio
  silviu silvius sim simao simen simeon simeone simi simion simo simon sinan sinasi sindre sinesio sinfronio sinica
  sinisa sinkler sipho sir sireno siriano siricio sirineu sirio siro sisto sixt sixte sixtus sjoerd sjors skander sky
  slamet slavek slaven slaviboj slavibor slavko slavoboj slavoj slavoljub slavomil slavomir slobodan smil sname soan
  sobeslav soccorso socrate soeren sofiane sohan sokrat solal soleh solocone solon som somnath somu sondre sonke sonny
  soren sorin sostene sosteneo sostrato soter souleyman souleymane spano spartaco spencer speranzio spirydion
  spytihnev srboljub srecko sredoje stan stancu stanford stanimir stanislao stanislas stanislav stanislaw stanko
  stanley stanton stasta steen steeve stef stefan stefano steffen stelian sten stepan stephan stephane stephen stephon
  sterling stevan steve steven stewart stig stijn stiliano stipan stipe stiriaco stjepan stojan stojmir stone storm
  strahinja stribor stuart suat subhash subhi subodh sudi suheyl sukru suleyman suman sune surano suresh sururi surya
  suryakant suryakanta susheel sushil svatoboj svatobor svatomir svatopluk svatoslav svebor sven svend sverre
  svetislav svetolik svetomir svetozar sviturno swami swan swapnil sylvain sylvan sylvester sylvestre sylwester
  szabolcs szczepan szymon taceddin tad taddeo tade tadeas tadej tadeo tadija taha tahir tahsin taib taide talat talay
  talha talip talis talivaldis talon talrits tamas tamer tamino tammaro tammo tancrede tancredi taner tanguy tanju
  tankred tanner tao tapan tapani tapio taras tarcisio tarik tarkan taro tarso tarun tasdik taswir tate taufan taufik
  taurean taurin tavares tayfun tayler taylor tayyar taziano tazio ted tedi teguh teije tej tejas tekin tekinalp
  telchide telemaco temel temidayo temistocle temitope teo teobald teobaldo teodor teodorik teodoro teodosio teodoto
  teodoz teofan teofil teogene teohari teoman terenc terence terencius terencjusz terenzio terrance terrell terrence
  terrill terry tertuliano terzo tesauro tesifonte teun teunis tevfik tevhid tevin tezcan tezel thabo thad thaddeus
  theo theobald theodor theodore theodorik theodose theofan theofil theophane theophile theophraste theotime theron
  thiago thibaud thibault thibaut thibert thierno thierry thies thije thijmen thijn thijs thilo thom thomas thorben
  thore thorge thorsten thurman tiago tian tibaldo tibbe tiber tiberio tiberiu tiberius tibor tiburcius tiburzio
  tichomil tichomir tichon ticone tidiane tieme ties tihomir tijmen tijn tijs til tilen tilio till tillman tillmann
  tilo tim timbul timeo timm timmothy timmy timo timoleon timon timotei timotej timoteo timoteus timothe timothee
  timothy timur tino tirone tirta tirtayasa titien titilope tito titouan titus tizian tiziano tizio tjark tobia tobias
  tobiasz tobiloba tobin toby tod todd todor toke toki tokunbo tolga tolomeo tolunay tom toma tomas tomasz tomaz tome
  tomi tomiloba tomislav tommaso tommie tommy tomo tomori tonci tone toney tonko tonnin tony toon tope tor torben
  torbjorn tore torkvat torquato torrance torrey torsten tosco toussaint trace traian trajan tranquillo traugott
  travis travon tre tremaine tremayne trent trenton trever trevion trevor trey trilochan trilochana trilok trilokanath
  trilokesh triloki tristan tristano tristian triston troels troy trpimir trpko trystan tudor tufan tugay tugiman
  tugrul tugtekin tuhfe tulliano tullio tumer tunahan tunar tunc tuncer tuomas turan turgay turgut turi turibio turkay
  turker turkes turner turold tushar tussio tuur tvrtko twan tybalt tycho tygo tyler tymeo tymon tymoteusz tyree
  tyreek tyrel tyrell tyrese tyrique tyron tyrone tyshawn tyson ubaldo ubertino uberto uda udai udit udo ueli uffe
  ufuk ugis ugo ugolino uguccione ugur uhuru ujjawal ujjwal ukbe ulberto ulderico ulf ulfo ulgen ulices ulises ulisse
  ullrich ulpiano ulrich ulrico ulrik ulstano ultimo ulvi ulysse umang umar umay umaya umberto umile umit umur umuralp
  umut unal unggul upendra upik upton uranio urbain urban urbano urdino uriah uriel uriele uros urs ursicio ursino
  ursmaro usame usman utama uttam uve uwe uzeyir uzodimma vaclav vadim vagn vaha vahdet vahid valdemar valdemars
  valente valentijn valentim valentin valentino valentins valentyn valer valere valerian valeriano valerico valerijs
  valerio valeriu valery valfredo valfrido valid valtena valter valtr valtteri van vance vanja varo vasco vasil vasile
  vasja vasko vasudev vasudeva vatroslav vaughn vavrinec vecdi vedang vedanga vedasto vedat vedran vefa vefik vega
  vehbi veikko veit veleslav veli velibor velimir velio velislav venance venanzio vencel venceslao venceslas venceslav
  vendel vendelin venek venerando venerio veniamin ventura venustiano venusto verano verecondo verenzio vern verner
  vernon vero veroslav verulo vespasiano veysel veysi vezio vianney vic vicente vicentiu victor victorien victorin vid
  vidak vidal vidhur vidhya vidiano vidone vidor vidur viggo vigile vigo vijay vijeko vik vikram viktor viktorin vilem
  vilfredo vilhelm viliam vilibald viliberto viljem ville villy vilmar vilmars vilmos vimal viman vin vinay vince
  vincenc vincent vincentiu vincenzo vindonio vinebaldo vinfrido vinicio vinnie vino vinsen vinz viorel virgil virgile
  virgilio virgin virginio virman virone visarion viscardo vishnu vishwamitra vit vital vitale vitalico vitalijs
  vitazoslav vitezslav vito vitold vitor vitoslav vittore vittoriano vittorio vitus vivaldo viviano vjekoslav
  vjenceslav vlad vladan vladek vladimir vladimiro vladislav vladivoj vlado vlaicu vlastimil vlastimir vlastislav
  vlatko vlk vodingo voicu vojen vojin vojmil vojmir vojslav vojtech vok voldemars volfango volfgang volkan
  volker volodymyr vratislav vratko vseboj vsebor vserad vseslav vsevolod vujadin vuk vukan vukasin vukota vulmaro
  vulpiano vyas wade wadi wael wage wahyu waino wakiman waldemar waldo wale walenty walentyn waleran walerian walery
  walgierz walid walker wallace walter walton waluyo wandrille ward wardaya wardi warji warley warren warsa warsita
  warta washington wasis wassim watson wawan wawrzyniec waylon wayne webster weldon wellington wendelin wendell werner
  wes wesley wessel westley weston wiktor wilber wilbert wilbur wilburn wiley wilford wilfred wilfredo wilfrid
  wilfried wilfryd wilhelm will willard willem willi william willie willis willy wilmer wilson wilton wincenty
  winfield winfried winston wira wisnu wissem witalis wm wojciech wolf wolfgang wolfram woodrow wout wouter wyatt
  wyman xanana xander xaver xaverius xavi xavier xem xenophon xzavier yacine yacouba yago yahya yair yakubu yaman
  yango yanis yann yanni yannic yannick yannik yannis yaro yaron yasar yasin yasser yassin yassine yassir yavuz yaw
  yaya yazid yekta yener yetkin yevgeny yigit yitzhak ylan yoan yoann yoav yoel yoga yogendra yogesh yoginder yohan
  yohann yoni yono yosef yoshihide yossef youcef younes youness youp youri yousef youssef youssouf yuce yucel yuksel
  yumni yunus yuri yusuf yvan yven yves zabedeo zaboj zaccaria zaccheo zachar zacharia zachariah zacharias zachariasz
  zacharie zachary zache zachery zack zackary zackery zadig zafer zafir zahir zahit zain zakaria zakariya zakary
  zakarya zaki zakir zalan zamfir zamir zan zander zane zanis zanobi zarije zarko zaur zavis zayd zayn zbigniew
  zbislav zbyhnev zbynek zbysek zbyslav zdan zdenek zdenko zderad zdeslav zdik zdirad zdislav zdravko zechariah zef
  zefiro zekai zekeriyya zelibor zelimir zelislav zeljko zelmir zenaide zenebio zeno zenobio zenon zenone zente
  zephirin zephyr zeteny zetico zev zeyd zeynel ziad ziga zigfrids zigmars zigmund zihni zikmund zinedine zion zitomir
  zitoslav zivan ziver ziya ziyad zlatan zlatko zlatomir zoilo zoltan zoran zoroslav zosim zosimo zrinislav zrinko
  zsolt zsombor zubeyr zulfikar zvonimir zvonko zyad zygmunt
`);

const both = words(`
  adel akos alva anael anar anatolie antonie arsenie atmaja aurica ayan aydan bala blessing bora chandra dasa dilan
  esra ghita habiba hani hedi imran ira ivica jaga janis jaya jean jindra kay kim kubra leonida manel marian mateja
  mija milota mitra nawal nevin nicola nikola nil paris paulin pravoslav rahmi saba safa sasa soma tari tasnim teddy
  tine toni vasilica yani
`);

/** First names that name a place, a month or a thing as often: with one of them alone, two capitalised words are no person. */
const alsoWords = words(`
  adria africa al alba alexa alpha america angel april art asia august aurora austin autumn berlin bonn boston bronx
  brooklyn cairo carolina chad chance chanel charity charlotte chelsea china christian cleveland columbus crystal
  dakota dallas dawn denver diamond eden el era ernst europa faith florence florida ford france gemini georgia
  germania grace grant green holland hope houston india iris israel italia jersey jordan joy june junior kent kenya
  lady land lande lincoln linde london lourdes madison mai march market may mercedes mercy milan miracle montana
  nation nevada nova odessa oman orient orlando paris passion per persia phoenix precious prince princess rain
  richmond river roma rose royal sahara saint salvador san santa savannah sierra sky sofia son south sterling stone
  storm summer sydney texas troy united valencia van vienna virginia watson west will winter wolf zara
`);

export type Gender = "woman" | "man";

/** The gender a first name (folded) tells; `null` where it is a name of both or unknown. */
export function genderOfFirstName(folded: string): Gender | null {
  const genderOf = (name: string): Gender | null => (women.has(name) ? "woman" : men.has(name) ? "man" : null);
  const whole = genderOf(folded);
  if (whole !== null) return whole;
  // Both parts of a double name tell, but men may have Maria as the second: „Klaus-Maria“.
  const [first = "", second = ""] = folded.split("-");
  const [one, other] = [genderOf(first), genderOf(second)];
  return one === other || other === null || second === "maria" ? one : one === null ? other : null;
}

/** Whether a word (folded) is a first name and hardly anything else. */
export function isFirstName(folded: string): boolean {
  const first = folded.split("-")[0] ?? "";
  return [folded, first].some((name) => (women.has(name) || men.has(name) || both.has(name)) && !alsoWords.has(name));
}
