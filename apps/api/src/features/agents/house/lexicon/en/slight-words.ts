/** Words that say nothing at all. */
export const empty = `a an the this that these those and or but nor so if then than as at by for from in into of off on onto out over to
    up with about above across after against along among around before behind below beside besides between beyond
    down during except inside near outside per through throughout till toward towards under until upon via within
    without i me my mine myself we us our ours you your yours he him his she her hers it its they them their theirs
    who whom whose what which when where why how is are am was were be been being do does did done doing have has had
    having can could will would shall should may might must not no nor yes too very just also there here
    whats wheres hows whos whens whys thats theres lets dont doesnt didnt cant couldnt wont wouldnt isnt arent wasnt im
    ive youre youve youd weve theyre hes shes pls plz thx u ur r btw hi hello hey please thanks thank ok okay
    don doesn didn couldn won wouldn isn aren wasn s t d ll m re ve`;

/** Words a question is made of that no answer has to have. */
export const generic = `have has had get got give gets take takes make makes do does did done go goes going come comes coming know tell say
    said want wants wanted like would could should will shall can may might must need needs let lets please thank thanks
    hello hi hey there here any some thing things something anything one ones way ways possible able offer offers offered
    provide provided provides available use used using find look looking see show help question information info
    details about also just only really actually maybe still yet already ever never always usually normally
    exactly roughly approximately currently today now then else other another kind kinds type types sort bit lot lots
    much many long far often soon big good best better great nice
    able wonder wondering interested hoping hope think thinking plan planning trying
    someone anyone somebody anybody everyone people person ok okay allowed happen happens mean means work works
    bring put place would ask
    somewhere anywhere somehow day days week weeks year years month months old time times way area spot case bit stuff guy guys folks
    guest guests customer customers
    whats wheres hows whos whens thats theres its lets dont doesnt didnt cant couldnt wont wouldnt isnt arent wasnt im ive id ill
    youre youve youd weve were wanna gonna gotta pls plz thx u ur cheers regarding concerning wondered curious sure please
    happened matter matters case cases reason reasons point fact example idea question questions answer sense
    nobody everything nothing none neither either both quite rather pretty even again though however anyway instead
    wife husband spouse option options choice choices possibility possibilities problem problems
    officially basically generally typically simply fully completely properly together within without during until
    per each every total whole us me my mine our your yours you we i it its`;

/** What is done and how things are: an answer may say it in other words. */
export const ordinary = `sit stand run walk travel drive ride fly move turn start begin stop end finish happen become seem appear grow grew
    rise fall increase carry hold send receive buy sell pay spend save earn give choose pick select decide prefer recommend
    suggest advise explain describe talk speak write read call answer reply respond hear listen watch look check try learn
    teach study play enjoy love wait expect arrange organise organize prepare serve cook eat drink sleep wake wear lose find
    forget remember join enter live reach meet follow lead cover handle manage operate support allow permit accept refuse
    require include contain fit suit match compare apply fill submit print show display share post publish pick owe stuck
    permitted average normal usual regular standard typical basic main certain special particular specific different same
    similar new young small big   low quick fast slow easy hard difficult full empty busy local own private
    public personal general actual real total extra additional further more most less least few several alone together
    accept agree disagree allow appear apply arrive assume avoid believe belong borrow break build care catch cause change
    charge close complete concern confirm connect consider count create deal decide depend describe disappear do done drop
    earn end ensure exist expect explain face fail fall feel figure follow force fulfil gain guess head hit hope hurry imply
    improve insist involve keep kept lack last lay lie lift like list manage mark mention mind miss note notice obtain occur
    own pass perform prove pull push put raise refer relate rely remain remember remove repeat replace represent request
    result reveal save set settle shape sound speed spot state stick suffer suppose take tend throw touch treat trust
    understand visit vote warn watch win wish worry yield brought came went gone gave given took taken told thought felt left
    kept held made meant met paid put said sat saw seen sent shown sold spoke stood taught tried used won wrote written
    able accurate afraid alive angry automatic aware awful bad basic best better bigger brief bright  busy calm capable
    careful certain cheap clear clever close comfortable common complete complex constant correct crazy current decent deep
    definite due early enormous entire equal exact excellent expensive extreme fair familiar famous fancy favourite final fine
    first flexible frequent friendly fun funny general gentle giant glad gradual happy  helpful honest huge ideal
    important impossible initial large last late latest likely limited little lovely lucky main major minimal minor modern
    multiple  nasty natural near neat necessary nearest next nice obvious odd official only open original overall perfect
    plain pleasant poor popular possible precise previous proper proud quick rapid rare ready reasonable recent relevant
    reliable responsible rough rude sad safe serious severe shy silent silly smart smooth soft solid sorry stable steady
    strange strict strong sudden suitable super sure sweet terrible tiny tired top total tough tricky true typical unable
    unusual useful usual valuable various vast vital weird  wild willing wonderful wrong
    absolutely actually afterwards almost already altogether anymore apparently approximately automatically badly barely
    carefully certainly clearly commonly constantly correctly definitely early earlier entirely especially essentially
    eventually exactly extremely fairly finally frequently fortunately hardly highly hopefully immediately initially lately
    later likely literally mainly merely mostly nearly necessarily normally obviously occasionally originally
    particularly perfectly possibly precisely presumably previously primarily probably promptly purely rarely readily
    recently regularly roughly seriously shortly significantly slightly slowly somewhat specifically strictly
    successfully suddenly surely temporarily thoroughly totally truly ultimately unfortunately usually
    quickly easily directly immediately once twice again sometimes service account near close nearby around night evening morning afternoon tonight`;
