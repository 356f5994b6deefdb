package org.tuoyu.validation.form;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Tells whether words that should name a post name a person: a Chinese name of two to four characters that stands alone
 * or after a post, a form of address, or a telephone number. A name run together with the post that follows it is not
 * told apart.
 */
final class PersonNames {

    private static final String SURNAMES = "王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢"
            + "姜崔钟谭陆汪范金石廖贾夏韦付傅方白邹孟熊秦邱江尹薛闫阎段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤俞倪郁施章洪葛伍项祝";
    private static final String ENDINGS = "长任记席员导人事理师官岗职局委办会部处科室心院所站队区县市镇道乡团组联协司校园社家";
    private static final Pattern NAME = Pattern.compile("[" + SURNAMES + "]\\p{IsHan}{1,2}");
    private static final Pattern DOUBLE_SURNAME =
            Pattern.compile("(?:欧阳|司马|上官|诸葛|夏侯|皇甫|尉迟|公孙|慕容|令狐|宇文|长孙|司徒|端木)\\p{IsHan}{1,2}");
    private static final Pattern ADDRESS = Pattern.compile("先生|女士|同志|小姐|[0-9]{7}");
    private static final Pattern BREAK = Pattern.compile("[\\s,，、;；:：()（）/|·]+");
    private static final Pattern POST = Pattern.compile("长|主任|书记|主席|专员|领导|负责人|干事");
    private static final List<String> LATIN_POSTS = List.of(
            "head", "director", "chief", "officer", "secretary", "deputy", "chair", "manager", "leader", "staff");
    private static final Pattern LATIN_NAME = Pattern.compile("\\p{Lu}\\p{Ll}+(?: \\p{Lu}\\p{Ll}+){1,2}");

    private PersonNames() {}

    /** Whether some part of the words names a person. */
    static boolean isNamedIn(String words) {
        if (ADDRESS.matcher(words).find() || isLatinName(words.strip())) {
            return true;
        }
        for (String part : BREAK.split(words.strip())) {
            if (isName(part) || isName(afterLastPost(part))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isName(String part) {
        return (NAME.matcher(part).matches() || DOUBLE_SURNAME.matcher(part).matches())
                && ENDINGS.indexOf(part.charAt(part.length() - 1)) < 0;
    }

    private static String afterLastPost(String part) {
        return POST.matcher(part)
                .results()
                .reduce((first, second) -> second)
                .map(last -> part.substring(last.end()))
                .orElse("");
    }

    private static boolean isLatinName(String words) {
        String lower = words.toLowerCase(java.util.Locale.ROOT);
        return LATIN_NAME.matcher(words).matches() && LATIN_POSTS.stream().noneMatch(lower::contains);
    }
}
