import QtQuick
import QtQuick.Layouts
import Kiosk.Views

// Parcels, for whoever has no card in the hand: collect them, bring one, or learn where a scanned one stands.
KPage {
    id: page

    required property ParcelCollectionViewModel viewModel
    required property ShellViewModel shell
    readonly property bool brought: viewModel.step === "brought"
    readonly property bool placed: viewModel.step === "place"

    function question(): string {
        if (brought)
            return qsTr("Reception knows that you are here");
        return placed ? qsTr("This parcel stands here") : qsTr("Tap your card to collect");
    }

    function beneath(): string {
        if (brought)
            return qsTr("Please wait at the desk. Nothing is left unattended.");
        if (viewModel.note === "parcel_gone")
            return qsTr("That parcel does not wait here any more.");
        return placed ? qsTr("It is handed over with a card, or by reception.") : qsTr("Hold it to the reader. You are not checked in or out by it.");
    }

    accent: Theme.parcels
    title: question()
    lead: crowd.removed < 1 ? beneath() : ""
    header.activity: qsTr("Parcels")
    header.glyph: "package"
    header.visible: crowd.removed < 2
    footer.cancel: ""
    onBack: viewModel.back()
    onHelp: shell.askReception()

    KCrowd {
        id: crowd
        content: column
        most: 2
        circumstances: [page.width, page.height, Theme.textScale, page.shell.language, page.viewModel.step, page.viewModel.note].join()
    }

    ColumnLayout {
        id: column

        anchors.fill: parent
        spacing: Theme.s3

        KFact {
            objectName: "answer"
            visible: page.brought || page.placed
            accent: page.accent
            glyph: page.placed ? "map-pin" : "concierge-bell"
            textName: "said"
            size: Theme.headline
            text: page.placed ? (page.viewModel.place === "" ? qsTr("Behind the desk") : page.viewModel.place) : page.viewModel.reference
            detail: page.brought ? qsTr("Say this at reception, if nobody comes.") : ""
            Layout.fillWidth: true
        }

        GridLayout {
            columns: Theme.portrait ? 1 : 2
            columnSpacing: Theme.s3
            rowSpacing: Theme.s3
            uniformCellWidths: true
            Layout.fillWidth: true
            Layout.fillHeight: false

            KTile {
                objectName: "byPin"
                text: qsTr("No card?")
                detail: crowd.removed < 1 ? qsTr("Use your name and PIN") : ""
                glyph: "id-card"
                accent: page.accent
                compact: Theme.compact || Theme.portrait || page.placed || page.brought
                Layout.fillWidth: true
                Layout.fillHeight: true
                onClicked: page.viewModel.usePin()
            }

            KTile {
                objectName: "bring"
                visible: !page.brought
                text: qsTr("I bring a parcel")
                detail: crowd.removed < 1 ? qsTr("We call reception") : ""
                glyph: "hand-helping"
                accent: page.accent
                compact: Theme.compact || Theme.portrait || page.placed
                Layout.fillWidth: true
                Layout.fillHeight: true
                onClicked: page.viewModel.bring()
            }
        }

        Item {
            Layout.fillHeight: true
        }
    }
}
