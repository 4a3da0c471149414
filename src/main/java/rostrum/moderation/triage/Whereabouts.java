package rostrum.moderation.triage;

import static rostrum.moderation.triage.Shape.AFTER;
import static rostrum.moderation.triage.Shape.BEFORE;

import java.util.List;

/** Where somebody lives or learns, how old they are and what they are called, by its shape, in six languages. */
final class Whereabouts {

    private static final String MONTH =
            "(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|fev|avr|mai|juin|juil|aout|ene|abr|ago|dic|янв|фев|мар|апр|ма[йя]|июн|июл|авг|сен|окт|ноя|дек|يناير|فبراير|مارس|ابريل|مايو|يونيو|يوليو|اغسطس|سبتمبر|اكتوبر|نوفمبر|ديسمبر)[\\p{L}]{0,8}\\.?";

    static final List<Shape> ALL = List.of(
            Shape.of(
                    Concern.ADDRESS,
                    BEFORE
                            + "\\d{1,5}[a-z]?\\s{1,2}(?:[\\p{L}'’.-]{2,20}\\s{1,2}){1,3}(?:street|st|avenue|ave|road|rd|lane|ln|drive|boulevard|blvd|court|square|terrace|close|crescent|highway|way)"
                            + AFTER),
            Shape.of(
                    Concern.ADDRESS,
                    BEFORE
                            + "\\d{1,4}\\s{0,2},?\\s{0,2}(?:bis|ter)?\\s{0,2}(?:rue|avenue|boulevard|bd|impasse|allee|place|chemin|quai|route)\\s{1,2}[\\p{L}'’-]{2,25}"),
            Shape.of(
                    Concern.ADDRESS,
                    BEFORE
                            + "(?:calle|c/|avenida|avda?\\.?|plaza|paseo|carrera|cra\\.?|jiron|camino|colonia)\\s{1,2}(?:[\\p{L}0-9'’.-]{1,20}\\s{0,2},?\\s{0,2}){1,5}?(?:#|no\\.?|n[°º.]|numero|num\\.?)?\\s{0,2}\\d{1,5}"
                            + AFTER),
            Shape.of(
                    Concern.ADDRESS,
                    BEFORE
                            + "(?:ул\\.?|улица|улице|улицы|проспект[еа]?|пр-?т\\.?|переул[ок]{2}е?|пер\\.?|бульваре?|шоссе|набережная|площадь)\\s{0,2}[\\p{L}0-9.'-]{2,30}(?:\\s[\\p{L}-]{2,20})?\\s{0,2},?\\s{0,2}(?:дом|д\\.?|доме)?\\s{0,2}№?\\s{0,2}\\d{1,4}"),
            Shape.of(
                    Concern.ADDRESS,
                    BEFORE + "(?:кв\\.?|квартира|квартире|подъезд|подъезде)\\s{0,2}№?\\s{0,2}\\d{1,4}"),
            Shape.of(
                    Concern.ADDRESS,
                    "(?:شارع|حي|طريق|عمارة|بناية|شقة|منزل رقم|بيت"
                            + " رقم)\\s{1,2}(?:[\\p{L}]{2,20}\\s{1,2},?،?\\s{0,2}){0,5}(?:رقم\\s{1,2})?\\d{1,5}"),
            Shape.of(Concern.ADDRESS, "[\\p{IsHan}]{2,12}(?:路|街|巷|弄|大道|胡同|村)\\s{0,2}\\d{1,5}\\s{0,2}(?:号|弄|栋|室|楼)"),
            Shape.of(
                    Concern.ADDRESS,
                    "[\\p{IsHan}]{2,10}(?:小区|花园|公寓|新村|家园|社区)\\s{0,2}\\d{1,3}\\s{0,2}(?:号楼|栋|单元|幢|号)|\\d{1,3}(?:号楼|栋|幢)\\d{0,3}(?:单元)?\\d{0,4}室?"),
            Shape.of(
                    Concern.ADDRESS,
                    BEFORE
                            + "(?:my (?:home )?address is|mon adresse (?:est|c['’]est)|mi direccion es|мой"
                            + " (?:домашний )?адрес)\\s{0,2}[:-]?\\s{0,2}(?!not|pas|no )[\\p{L}\\p{N}][^.!?\\n"
                            + "]{4,60}"),
            Shape.of(
                    Concern.ADDRESS,
                    "(?:我(?:家)?的?(?:家庭)?(?:住址|地址)|我(?:家)?住在?)(?:是|在|:|：)?[\\p{IsHan}]{2,20}(?:路|街|区|小区|号|楼|村|镇|县)"),
            Shape.of(
                    Concern.ADDRESS,
                    BEFORE
                            + "(?:i live|we live|my house is|my home is)\\s(?:at|on)\\s(?:the"
                            + " )?(?:[\\p{L}0-9'’.-]{1,20}\\s{0,2},?\\s{0,2}){1,4}?(?:street|st|road|rd|avenue|lane|apartment|flat|block|building|floor|house)"
                            + AFTER),
            Shape.of(Concern.ADDRESS, "عنواني\\s{0,2}(?:هو|:|في)\\s{0,2}[\\p{L}]{2,20}[^.!؟\\n]{2,60}"),
            Shape.of(
                    Concern.SCHOOL,
                    BEFORE
                            + "(?:go to|going to|attend|study at|studying at|student at|pupil at|student"
                            + " of|enrolled at|i'?m at|am at|my school is|my school is"
                            + " called)\\s(?!(?:a|an|the|my|our|any|some|this|that|your|their|his|her|public|private|primary|secondary|high|middle|elementary|state|same|different|school|college|boarding|religious|rural|local|another|special|good|every|night|church|university|real|such|law|art|business|medical)\\s|school|college)(?:[\\p{L}'’.-]{2,20}\\s){1,4}(?:school|high|college|academy|lycee|lyceum|gymnasium|institute|primary|secondary|middle|university)"
                            + AFTER),
            Shape.of(
                    Concern.SCHOOL,
                    BEFORE
                            + "(?:my school is (?:called|named)|my school'?s name is|the name of my school"
                            + " is|name of my school)\\s[\\p{L}][^.!?\\n"
                            + "]{2,50}"),
            Shape.of(
                    Concern.SCHOOL,
                    BEFORE
                            + "(?:je vais|j['’]etudie|je suis (?:eleve|scolarise[e]?|en classe)|mon ecole"
                            + " (?:s['’]appelle|est)|inscrite? )\\s?(?:a|au|a l['’]|dans)?\\s?(?:l['’]|le |la"
                            + " )?(?:ecole|college|lycee|institut)\\s(?!(?:public|prive|primaire|tous|avec|pour|et|tous|chaque|en|le|a|sans|car|mais|parce|publique|privee|maternelle|professionnel|general|tout)"
                            + AFTER + ")[\\p{L}'’.-]{3,25}"),
            Shape.of(
                    Concern.SCHOOL,
                    BEFORE
                            + "(?:voy al?|estudio en|asisto a|alumn[oa] d(?:e|el)|mi"
                            + " (?:escuela|colegio|instituto) (?:se"
                            + " llama|es))\\s?(?:el|la|al)?\\s?(?:escuela|colegio|instituto|liceo|ies|secundaria|preparatoria|prepa)\\s(?!(?:publica|publico|privada|privado|todos|todas|cada|con|en|de"
                            + " mi|y|para|a|que|sin|secundaria|primaria|normal|rural|catolico|religioso|por|donde|pero|porque|los|las|muy)"
                            + AFTER + ")(?:[\\p{L}0-9'’.°º#-]{2,25})"),
            Shape.of(
                    Concern.SCHOOL,
                    BEFORE
                            + "(?:ecole|college|lycee)\\s(?:saint[e-]?|jean|jules|victor|marie|pierre|paul|charles|louis|albert|notre[-"
                            + " ]dame|francois|georges|henri|emile|rene|jacques|anne|claude|simone|rosa|gustave|antoine|marcel)["
                            + " -][\\p{L}-]{2,20}"),
            Shape.of(
                    Concern.SCHOOL,
                    BEFORE
                            + "(?:mon ecole|mon college|mon lycee)\\s(?:s['’]appelle|se"
                            + " nomme)\\s[\\p{L}][^.!?\\n"
                            + "]{2,40}"),
            Shape.of(Concern.SCHOOL, BEFORE + "mi (?:escuela|colegio|instituto) se llama\\s[\\p{L}0-9][^.!?\\n]{2,50}"),
            Shape.of(
                    Concern.SCHOOL,
                    BEFORE
                            + "(?:школ[аеуы]|лице[йея]|гимнази[яеию]|колледж[ае]?)\\s{0,2}(?:№|номер|n|no\\.?|#)\\s{0,2}\\d{1,5}|"
                            + BEFORE
                            + "(?:учусь|хожу|учимся|ученик|ученица)\\s(?:в|во)?\\s?(?:школ[еуы]|лице[йея]|гимнази[ию]|колледже?)\\s{0,2}(?:\\d{1,5}|имени\\s[\\p{L}]{3,25})|"
                            + BEFORE
                            + "(?:учусь|хожу)\\s(?:в|во)\\s\\d{1,5}(?:-?[йяо]{0,2})?\\s(?:школ[еу]|лице[ей]|гимнази[ию])"),
            Shape.of(
                    Concern.SCHOOL,
                    BEFORE + "(?:учусь|хожу|я)\\s(?:в|во)\\s\\d{1,2}\\s{0,1}[-\"«]?\\s?[абвгде][\"»]?\\s(?:классе?)?"),
            Shape.of(
                    Concern.SCHOOL,
                    "(?:أدرس في|أذهب إلى|انا في|أنا في|ادرس في|اذهب الي|طالب في|طالبة في|مدرستي هي|اسم"
                            + " مدرستي)\\s{1,2}(?:هو\\s|هي\\s)?(?:مدرسة|مدرسه|ثانوية|إعدادية|اعدادية|كلية|معهد)?\\s{0,2}(?!حكومية|خاصة|عامة|قريتي|مدينتي|بعيدة|جيدة|الحي|ريفية|دولية|ابتدائية)(?:(?<=مدرسة\\s)|(?<=ثانوية\\s)|(?<=اعدادية\\s)|(?<=كلية\\s)|(?<=معهد\\s)|(?<=هي\\s)|(?<=مدرستي\\s))[\\p{L}]{3,20}(?:\\s[\\p{L}]{3,20}){0,2}"),
            Shape.of(
                    Concern.SCHOOL,
                    "(?:我(?:在|是|就读于|上|们学校是|的学校是|们学校叫|的学校叫)|就读于|读书在|毕业于)(?!什么|哪|一所|这所|一个)[\\p{IsHan}0-9]{2,12}(?:中学|小学|高中|初中|学校|附中|附小|一中|二中|三中|四中|外国语|国际学校|实验班)(?!里|上|生|教|的老师|应该|没|就|也|校)|我(?:在|是)?[\\p{IsHan}0-9]{0,8}(?:初|高|[一二三四五六七八九])[一二三四五六七八九\\d]{0,2}[(（]?\\d{1,2}[)）]?班"),
            Shape.of(
                    Concern.SCHOOL,
                    BEFORE
                            + "(?:i'?m|i am|we are|my class"
                            + " is)\\s(?:in\\s)?(?:class|grade|year|form)\\s\\d{1,2}\\s?[a-h]"
                            + AFTER),
            Shape.of(
                    Concern.AGE,
                    BEFORE
                            + "(?:i'?\\s?a?m|my age is|i just turned|i turned|i'll be|me is|aged|i am"
                            + " currently|i'm only|i am only|i am just|i am almost)\\s(?:just |only |almost"
                            + " |now |already |turning"
                            + " )?(?:[5-9]|1\\d|2[0-4]|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen)(?:\\s?(?:years?"
                            + " old|years?|yrs?|y/?o|yo|-year-old))?(?=\\s?(?:[.,!;?)]|$|and\\b|but\\b|from\\b|years|so\\b|now\\b|yo\\b|y/o|girl|boy|f\\b|m\\b))"),
            Shape.of(
                    Concern.AGE,
                    BEFORE
                            + "(?:as )?(?:a|an)"
                            + " (?:[5-9]|1\\d|2[0-4]|twelve|thirteen|fourteen|fifteen|sixteen|seventeen)[-"
                            + " ]?(?:years?[- ]?old|yo)(?: (?:girl|boy|student|kid|teen\\w{0,5}|person))?(?="
                            + " (?:i|from|in|and|myself|girl|boy|living|,))"),
            Shape.of(
                    Concern.AGE,
                    BEFORE
                            + "(?:j['’ ]?ai|j['’ ]?aurai|je viens d['’]avoir)\\s(?:tout juste |seulement"
                            + " |presque |que )?"
                            + "(?:[5-9]|1\\d|2[0-4]|dix|onze|douze|treize|quatorze|quinze|seize|dix-sept|dix-huit|neuf|huit|sept|six|cinq)\\sans"
                            + AFTER),
            Shape.of(
                    Concern.AGE,
                    BEFORE
                            + "(?:tengo|cumpli|acabo de cumplir|voy a cumplir|mi edad es)\\s(?:solo |casi"
                            + " |apenas"
                            + " )?(?:[5-9]|1\\d|2[0-4]|cinco|seis|siete|ocho|nueve|diez|once|doce|trece|catorce|quince|dieciseis|diecisiete|dieciocho)\\s?(?:anos|anitos)?(?=\\s?(?:[.,!;?)]|$|anos|y\\b|pero|de"
                            + " edad|soy))"),
            Shape.of(
                    Concern.AGE,
                    BEFORE
                            + "(?:мне|мой возраст)\\s(?:сейчас |уже |только |всего |скоро |исполнилось |почти"
                            + " |будет |[-:]"
                            + " ?)?(?:[5-9]|1\\d|2[0-4]|пять|шесть|семь|восемь|девять|десять|одиннадцать|двенадцать|тринадцать|четырнадцать|пятнадцать|шестнадцать|семнадцать|восемнадцать)(?:\\s?(?:лет|год|года|годик\\w{0,2}))?"
                            + AFTER),
            Shape.of(
                    Concern.AGE,
                    "(?:عمري|سني|انا عمري|بلغت|ابلغ من العمر|ابلغ)\\s(?:الان |هو |حاليا |من العمر"
                            + " )?(?:[5-9]|1\\d|2[0-4]|خمس|ست|سبع|ثماني|تسع|عشر|احدي عشرة|اثنتا عشرة|اثنا"
                            + " عشر|ثلاثة عشر|ثلاث عشرة|اربعة عشر|اربع عشرة|خمسة عشر|خمس عشرة|ستة عشر|ست عشرة|سبعة"
                            + " عشر|سبع عشرة)(?:\\s?(?:سنة|سنوات|عاما|اعوام|سنه|عام))?"),
            Shape.of(
                    Concern.AGE,
                    "我(?:今年|现在|才|刚|已经|快|刚满|马上|是|的年龄是)?(?:是|要|满)?(?:[5-9]|1\\d|2[0-4]|[五六七八九十]|十[一二三四五六七八])(?:岁|周岁)"),
            birth(
                    "(?:i (?:was|am) born|my birthday|my b-?day|date of birth|d\\.?o\\.?b|je suis nee?|ma date de naissance|mon anniversaire|naci|mi fecha de nacimiento|mi cumpleanos|я родил(?:ся|ась)|моя дата рождения|мой день рождения|у меня день рождения)"),
            birth("(?:ولدت|انا مولود|انا مواليد|تاريخ ميلادي|عيد ميلادي|我(?:的)?(?:出生|生日)|我生于)"),
            Shape.of(
                    Concern.NAME,
                    BEFORE
                            + "(?:my (?:full |real |first |last |own )?name is|my name'?s|i'?m called|they"
                            + " call me|je m['’ ]?appelle|mon (?:vrai )?(?:nom|prenom) (?:est|c['’]est)|me"
                            + " llamo|mi nombre (?:real |completo )?es|меня зовут|мо[её] (?:настоящее"
                            + " )?имя|моя"
                            + " фамилия)\\s{0,2}[-:—]?\\s{0,2}(?!not|no|pas|не|nobody|personne|nadie|important|private|secret|names|stupid)[\\p{L}][\\p{L}'’-]{1,25}"),
            Shape.of(
                    Concern.NAME,
                    "(?:اسمي|إسمي|انا اسمي)\\s{0,2}(?:هو |الحقيقي |الكامل"
                            + " |:)?\\s{0,2}(?!ليس|لا|غير|مستعار)[\\p{L}]{2,20}"),
            Shape.of(
                    Concern.NAME,
                    "(?:我叫|我的(?:真实)?(?:名字|姓名|真名)(?:是|叫|:|：)|本人姓名)(?!什么|做|他|她|你|过|大家|了|人|车|外卖|家长|老师)[\\p{IsHan}]{2,4}"));

    /** A date, or a year, soon after words that say that it is the writer’s own birth. */
    private static Shape birth(String words) {
        var month = "(?:\\d{1,2}|" + MONTH + ")";
        var between = "[\\s,./-]{1,3}(?:of |de |du )?";
        var date = "(?:\\d{1,2}(?:st|nd|rd|th|er)?" + between + month + "(?:" + between + "\\d{2,4})?|" + MONTH
                + " \\d{1,2}(?:st|nd|rd|th)?(?:, ?\\d{4})?|(?:19|20)\\d\\d(?:[./-]\\d{1,2}[./-]\\d{1,2}|年(?:\\d{1,2}月)?(?:\\d{1,2}日)?)?|\\d{1,2}月\\d{1,2}日)";
        return Shape.of(Concern.BIRTH_DATE, BEFORE + words + "[^.!?\\n\\d]{0,20}?" + date + "(?!\\d)");
    }

    private Whereabouts() {}
}
