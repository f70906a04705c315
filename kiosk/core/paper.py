"""The few words that stand on paper, by language. The screen's words live with its pages."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final


@dataclass(frozen=True, slots=True)
class PaperWords:
    """`locale` is the CLDR name that dates are written by."""

    language: str
    locale: str
    guest: str
    visiting: str
    sign_out: str


_WORDS: Final = {
    words.language: words
    for words in (
        PaperWords("en", "en_GB", "Guest", "Visiting", "Leaving? Scan or type this code at the desk."),
        PaperWords("de", "de_DE", "Gast", "Zu Besuch bei", "Sie gehen? Code am Empfang scannen oder eintippen."),
        PaperWords("fr", "fr_FR", "Visiteur", "Visite à", "Vous partez\u00a0? Scannez ou tapez ce code à l’accueil."),
        PaperWords("es", "es_ES", "Visita", "Visita a", "¿Se va? Escanee o escriba este código en recepción."),
        PaperWords("tr", "tr_TR", "Misafir", "Ziyaret edilen", "Çıkarken bu kodu resepsiyonda okutun veya yazın."),
        PaperWords("uk", "uk_UA", "Гість", "До кого", "Ідете? Відскануйте або введіть цей код на рецепції."),
        PaperWords("ja", "ja_JP", "ゲスト", "訪問先", "お帰りの際は受付でこのコードをご利用ください。"),
        PaperWords("ar", "ar", "زائر", "في زيارة", "عند المغادرة: امسح الرمز أو اكتبه عند المكتب."),
    )
}


def words_for(language: str) -> PaperWords:
    """The words in this language, else in English."""
    return _WORDS.get(language, _WORDS["en"])


@dataclass(frozen=True, slots=True)
class ParcelWords:
    """What a parcel's label says, by the codes of `core.parcels`."""

    arrived: str  # %s: the moment
    perishable: str
    oversize: str
    damaged: str
    customs: str
    signature: str

    def flag(self, code: str) -> str:
        """A flag in words; empty for one that is not known here."""
        return {
            "perishable": self.perishable,
            "oversize": self.oversize,
            "damaged": self.damaged,
            "customs": self.customs,
            "signature": self.signature,
        }.get(code, "")


_PARCELS: Final = {
    "en": ParcelWords("Arrived %s", "Perishable", "Oversize", "Damaged", "Customs due", "Signature needed"),
    "de": ParcelWords("Da seit %s", "Verderblich", "Sperrgut", "Beschädigt", "Zoll fällig", "Unterschrift nötig"),
    "fr": ParcelWords("Arrivé %s", "Périssable", "Encombrant", "Abîmé", "Douane à payer", "Signature requise"),
    "es": ParcelWords("Llegó %s", "Perecedero", "Voluminoso", "Dañado", "Aduana por pagar", "Requiere firma"),
    "tr": ParcelWords("Geliş: %s", "Bozulabilir", "Büyük boy", "Hasarlı", "Gümrük ödenecek", "İmza gerekli"),
    "uk": ParcelWords("Прибуло %s", "Швидкопсувне", "Великий розмір", "Пошкоджено", "Митний збір", "Потрібен підпис"),
    "ja": ParcelWords("到着 %s", "生もの", "大型", "破損あり", "関税あり", "要署名"),
    "ar": ParcelWords("وصل %s", "سريع التلف", "كبير الحجم", "متضرر", "جمارك مستحقة", "يلزم التوقيع"),
}


def parcel_words(language: str) -> ParcelWords:
    """The words of parcels' labels in this language, else in English."""
    return _PARCELS.get(language, _PARCELS["en"])


@dataclass(frozen=True, slots=True)
class ReceiptWords:
    """What stands on the receipt of a top-up and on the sheet of a drawer count."""

    receipt: str
    credit: str
    cash: str
    card: str
    after: str
    paid_back: str
    desk: str
    count: str
    since: str
    by: str
    expected: str
    counted: str
    over: str
    short: str
    taken: str
    left: str


_RECEIPTS: Final = {
    "en": ReceiptWords(
        "Receipt", "Printing credit", "Paid in cash", "Paid by card", "Credit now", "Paid back on %s", "Desk",
        "Drawer count", "Since", "Counted by", "Expected", "Counted", "Too much", "Missing", "Taken out", "Left in it",
    ),
    "de": ReceiptWords(
        "Quittung", "Druckguthaben", "Bar bezahlt", "Mit Karte bezahlt", "Guthaben jetzt", "Zurückgezahlt am %s",
        "Empfang", "Kassensturz", "Seit", "Gezählt von", "Erwartet", "Gezählt", "Zu viel", "Fehlt", "Entnommen",
        "Bleibt in der Kasse",
    ),
    "fr": ReceiptWords(
        "Reçu", "Crédit d’impression", "Payé en espèces", "Payé par carte", "Crédit actuel", "Remboursé le %s",
        "Accueil", "Comptage de la caisse", "Depuis", "Compté par", "Attendu", "Compté", "En trop", "Manquant",
        "Retiré", "Reste en caisse",
    ),
    "es": ReceiptWords(
        "Recibo", "Saldo de impresión", "Pagado en efectivo", "Pagado con tarjeta", "Saldo actual", "Devuelto el %s",
        "Recepción", "Recuento de caja", "Desde", "Contado por", "Esperado", "Contado", "De más", "Falta", "Retirado",
        "Queda en caja",
    ),
    "tr": ReceiptWords(
        "Makbuz", "Baskı bakiyesi", "Nakit ödendi", "Kartla ödendi", "Şimdiki bakiye", "Geri ödendi: %s", "Resepsiyon",
        "Kasa sayımı", "Başlangıç", "Sayan", "Beklenen", "Sayılan", "Fazla", "Eksik", "Alınan", "Kasada kalan",
    ),
    "uk": ReceiptWords(
        "Квитанція", "Кредит на друк", "Сплачено готівкою", "Сплачено карткою", "Кредит тепер", "Повернено %s",
        "Рецепція", "Підрахунок каси", "Від", "Рахує", "Очікувано", "Пораховано", "Забагато", "Бракує", "Вилучено",
        "Лишається в касі",
    ),
    "ja": ReceiptWords(
        "領収書", "印刷残高", "現金払い", "カード払い", "現在の残高", "返金 %s", "受付", "レジ点検", "前回", "担当",
        "予定額", "実際の額", "過剰", "不足", "取り出し", "レジに残す額",
    ),
    "ar": ReceiptWords(
        "إيصال", "رصيد الطباعة", "دُفع نقدًا", "دُفع بالبطاقة", "الرصيد الآن", "أُعيد في %s", "مكتب الاستقبال",
        "جرد الصندوق", "منذ", "عدّه", "المتوقع", "المعدود", "زيادة", "نقص", "المسحوب", "الباقي في الصندوق",
    ),
}  # fmt: skip


def receipt_words(language: str) -> ReceiptWords:
    """The words of receipts in this language, else in English."""
    return _RECEIPTS.get(language, _RECEIPTS["en"])
