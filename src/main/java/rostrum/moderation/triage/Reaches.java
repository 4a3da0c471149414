package rostrum.moderation.triage;

import static rostrum.moderation.triage.Shape.AFTER;
import static rostrum.moderation.triage.Shape.BEFORE;

import java.util.List;

/** Ways to reach somebody elsewhere that are known by their shape, in six languages: addresses, handles, links. */
final class Reaches {
    private static final String END =
            "(?:com|org|net|info|edu|gov|int|io|app|gg|ly|tv|xyz|online|site|shop|club|link|ru|рф|fr|es|cn|uk|de|mx|ar|co|ch|eg|sa|ae|ma|dz|tn|ke|ng|za|in|br|cl|pe|by|kz|ua|eu|me|tk|biz|jp|kr|ca|us|au|it|qq)";
    private static final String AT =
            "(?:@|\\bat\\b|\\barroba\\b|\\barobase?\\b|\\barrobase\\b|собака|собачка|آت|\\bات\\b|على)";
    private static final String DOT = "(?:\\.|\\bdot\\b|\\bpunto\\b|\\bpoint\\b|точка|\\bтчк\\b|نقطة|دوت|点)";
    private static final String APP = "(?:insta(?:gram)?|snap(?:chat)?|tik ?tok|telegram|tg|discord|whats"
            + " ?app|wsp|wasap|kik|skype|viber|facebook|fb|roblox|vk|вк|тг|телеграм|телега|инста|инстаграм|дискорд|ватсап|ig|wechat|weixin|微信号?|qq号?|抖音号?|微博|v信|vx|wx|انستا|انستغرام|سناب|تلغرام|تليجرام|واتساب|steam|psn|twitter|xbox)";

    static final List<Shape> ALL = List.of(
            Shape.of(Concern.EMAIL, "[\\p{L}\\p{N}._%+-]{1,64}@[\\p{L}\\p{N}-]{1,40}(?:\\.[\\p{L}\\p{N}-]{1,20}){1,4}"),
            Shape.of(
                    Concern.EMAIL,
                    "[\\p{L}\\p{N}._+-]{2,40}\\s{0,2}[(\\[{<]\\s{0,2}" + AT
                            + "\\s{0,2}[)\\]}>]\\s{0,2}[\\p{L}\\p{N}-]{2,30}"),
            Shape.of(
                    Concern.EMAIL,
                    "[\\p{L}\\p{N}._+-]{2,40}\\s{1,2}" + AT
                            + "\\s{1,2}[\\p{L}\\p{N}-]{2,30}\\s{0,2}[(\\[{<]?\\s{0,2}" + DOT
                            + "\\s{0,2}[)\\]}>]?\\s{0,2}" + END + AFTER),
            Shape.of(
                    Concern.EMAIL,
                    "[\\p{L}\\p{N}._+-]{2,40}\\s{0,2}" + AT
                            + "\\s{0,2}(?:gmail|hotmail|yahoo|outlook|icloud|yandex|mail\\.?ru|qq|163|protonmail|جيميل|яндекс)"
                            + AFTER),
            Shape.of(Concern.HANDLE, "(?<![\\p{L}\\p{N}._@])@[\\p{L}\\p{N}_.]{3,30}(?!\\.?[\\p{L}\\p{N}@])"),
            Shape.of(Concern.HANDLE, BEFORE + "[\\p{L}\\p{N}_.]{2,32}#\\d{4}" + AFTER),
            Shape.of(
                    Concern.HANDLE,
                    BEFORE + APP
                            + "\\s{0,2}(?:is|name|user(?:name)?|id|nick|ник|号|est|es|c['’"
                            + " ]est|هو|это|是|:|：|=|-|—|–|@|\\s){1,6}\\s{0,2}(?=[\\p{L}._-]{0,30}[\\d_])[\\p{L}\\d._-]{3,32}"),
            Shape.of(
                    Concern.HANDLE,
                    BEFORE + "(?:my|mi|mon|ma|мой|моя|мо[её]|我的?)\\s{0,2}" + APP
                            + "\\s{0,2}(?:name|user(?:name)?|id)?\\s{0,2}(?:is|es|est|c['’"
                            + " ]?est|это|[:：=-]|是|叫|为)\\s{0,2}@?(?!not|very|too|so|no|pas|muy|private|full|really|always|never|a"
                            + " |the |un |une |tr[eè]s)[\\p{L}\\d._-]{3,32}"),
            Shape.of(
                    Concern.HANDLE,
                    "(?:حسابي|سنابي|انستاي|يوزري)\\s{0,2}(?:على|في)?\\s{0,2}[\\p{L}]{0,12}\\s{0,2}(?:هو|:)?\\s{0,2}@?[a-z0-9._]{4,32}"),
            Shape.of(Concern.LINK, "(?:https?|hxxps?|ftp)\\s?:\\s?/\\s?/\\s?[^\\s]{2,200}"),
            Shape.of(Concern.LINK, BEFORE + "www\\s?\\.\\s?[\\p{L}\\p{N}-]{2,40}"),
            Shape.of(
                    Concern.LINK,
                    "(?<![\\p{L}\\p{N}@.])[\\p{L}\\p{N}-]{2,40}(?:\\.[\\p{L}\\p{N}-]{2,30}){0,2}\\.(?:com|org|net|info|io|app|gg|ly|tv|xyz|online|site|shop|club|link|ru|рф|fr|cn|uk|de|biz|tk|me|edu|gov|int|eu)(?:/[^\\s]{0,200})?"
                            + AFTER),
            Shape.of(
                    Concern.LINK,
                    BEFORE
                            + "[a-z0-9-]{3,30}\\s{0,2}[(\\[]?\\s{0,2}(?:dot|punto|point|точка)\\s{0,2}[)\\]]?\\s{0,2}(?:com|org|net|ru|fr|es|io|gg|me)"
                            + AFTER),
            Shape.of(
                    Concern.MOVING,
                    BEFORE
                            + "(?:t\\.me|wa\\.me|discord\\.gg|discord\\.com/invite|chat\\.whatsapp\\.com|snapchat\\.com/add|vk\\.cc)/?[^\\s]{0,100}"),
            Shape.of(
                    Concern.CONTACT,
                    "(?:微信号?|(?<![a-z0-9])(?:qq号?|vx|wx)(?![a-z])|v信|扣扣|企鹅号?)\\s{0,2}(?:是|:|：|号)?\\s{0,2}[a-z0-9_-]{5,20}"));

    private Reaches() {}
}
