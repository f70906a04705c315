pragma Singleton
import QtQml

// What pages do with words before they show them.
QtObject {
    readonly property var names: ({
            ar: "العربية", bg: "Български", cs: "Čeština", da: "Dansk", de: "Deutsch", el: "Ελληνικά", en: "English", es: "Español",
            et: "Eesti", fa: "فارسی", fi: "Suomi", fr: "Français", he: "עברית", hr: "Hrvatski", hu: "Magyar", it: "Italiano",
            ja: "日本語", ko: "한국어", lt: "Lietuvių", lv: "Latviešu", nb: "Norsk", nl: "Nederlands", pl: "Polski", pt: "Português",
            ro: "Română", ru: "Русский", sk: "Slovenčina", sl: "Slovenščina", sq: "Shqip", sr: "Српски", sv: "Svenska",
            th: "ไทย", tr: "Türkçe", uk: "Українська", vi: "Tiếng Việt", zh: "中文"
        })

    // A person's words inside a sentence: their direction moves nothing around them.
    function isolate(text: string): string {
        return text === "" ? "" : "\u2068" + text + "\u2069";
    }

    // A language in its own name; the code itself where we know none.
    function ownName(code: string): string {
        return names[code.split(/[-_]/)[0]] ?? code;
    }

    function isRtl(code: string): bool {
        return ["ar", "fa", "he", "ur"].includes(code.split(/[-_]/)[0]);
    }

    // The digits of a text as 0 to 9, whichever script they were typed in; everything else goes.
    function digits(text: string): string {
        const zeros = [0x30, 0x660, 0x6F0, 0x966, 0xE50, 0xFF10];
        let found = "";
        for (const letter of text) {
            const code = letter.codePointAt(0);
            const zero = zeros.find(one => code >= one && code < one + 10);
            if (zero !== undefined)
                found += code - zero;
        }
        return found;
    }
}
