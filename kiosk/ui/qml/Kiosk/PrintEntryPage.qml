import QtQuick
import QtQuick.Layouts
import Kiosk.Views

// Whose prints: a card says it, or a name.
KPage {
    id: page

    required property PrintEntryViewModel viewModel
    required property ShellViewModel shell
    readonly property bool portrait: height > width
    readonly property bool withoutPin: viewModel.step === "no_pin"

    accent: Theme.printing
    header.activity: qsTr("Printing")
    header.glyph: "printer"
    footer.action: withoutPin ? "" : Theme.compact || Theme.largeText ? qsTr("Name and PIN") : qsTr("Use my name and PIN")
    footer.actionGlyphEnd: "arrow-right"
    footer.actionEnabled: !viewModel.busy
    onBack: shell.back()
    onCancel: shell.cancel()
    onHelp: shell.askReception()
    onAct: viewModel.useName()

    KCrowd {
        id: crowd

        content: words
        most: 3
        circumstances: [page.width, page.height, Theme.textScale, page.shell.language, page.withoutPin].join()
    }

    ColumnLayout {
        id: words

        anchors.fill: parent
        spacing: Theme.compact ? Theme.s2 : Theme.s4

        Item {
            Layout.fillHeight: true
        }

        KBadge {
            visible: crowd.removed < 1
            glyph: page.withoutPin ? "key-round" : "nfc"
            accent: page.withoutPin ? Theme.care : page.accent
            size: Theme.badgeHero
        }

        KText {
            objectName: "title"
            text: page.withoutPin ? qsTr("You have no PIN yet, %1").arg(page.viewModel.name) : qsTr("Hold your card to the reader")
            font.pixelSize: crowd.removed < 2 ? Theme.display : Theme.headline
            font.weight: Theme.strongWeight
            font.letterSpacing: Theme.tight
            lineHeight: Theme.leading
            Layout.fillWidth: true
            Accessible.role: Accessible.Heading
        }

        KText {
            text: page.withoutPin ? qsTr("Your prints and your credit are for you alone. Reception can give you a PIN while you wait.")
                : crowd.removed > 2 ? qsTr("Then comes your PIN.") : qsTr("Then comes your PIN, and after it what waits to be printed, and your credit. This does not check you in or out.")
            font.pixelSize: crowd.removed < 2 ? Theme.lead : Theme.body
            color: Theme.ink2
            Layout.fillWidth: true
        }

        Item {
            Layout.fillHeight: true
            Layout.verticalStretchFactor: 2
        }
    }
}
