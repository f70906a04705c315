import QtQuick
import QtQuick.Layouts
import Kiosk.Views

// A parcel is scanned, or its number typed. One that waits here already says so, and where.
KPage {
    id: page

    required property ParcelAcceptanceViewModel viewModel
    required property ShellViewModel shell
    readonly property string question: viewModel.again ? qsTr("It is here already") : qsTr("Scan the parcel")
    readonly property bool keyless: shell.physicalKeyboard || viewModel.again  // nothing is typed on the screen
    readonly property bool wide: !Theme.portrait && !Theme.compact && keyless && crowd.removed < 2
    readonly property bool listed: !wide && Theme.portrait && viewModel.roundCount > 0 && crowd.removed < 3

    readonly property bool brief: crowd.removed > 3

    function saying(): string {
        if (viewModel.note === "not_a_parcel")
            return brief ? qsTr("This is no parcel.") : qsTr("This is not the code of a parcel. Scan the bar code beside the address, or type the number.");
        return viewModel.note === "number_missing" ? qsTr("Scan the parcel, or type the number on it.") : "";
    }

    accent: Theme.parcels
    title: crowd.removed < 4 ? question : ""
    titleGap: crowd.removed < 2 ? Theme.s3 : Theme.s2
    bodyGap: titleGap
    header.activity: qsTr("Parcel in")
    header.glyph: "package"
    header.step: 1
    header.steps: 3
    header.visible: !Theme.headless && crowd.removed < 3
    footer.cancel: ""
    footer.help: ""
    footer.action: viewModel.again ? qsTr("Scan the next one") : qsTr("Continue")
    footer.actionGlyphEnd: "arrow-right"
    footer.actionEnabled: !viewModel.busy
    onBack: viewModel.back()
    onAct: viewModel.next()
    Keys.onReturnPressed: viewModel.next()
    Keys.onEnterPressed: viewModel.next()
    Keys.onPressed: event => {
        if (event.matches(StandardKey.Undo)) {
            viewModel.undoLast();
            event.accepted = true;
        }
    }

    KCrowd {
        id: crowd
        content: column
        most: 4
        circumstances: [page.width, page.height, Theme.textScale, Theme.keyboard, page.shell.language, page.viewModel.again, page.viewModel.note].join()
    }

    RowLayout {
        id: column

        anchors.fill: parent
        spacing: Theme.s5

        KParcel {
            visible: page.wide
            waits: !page.viewModel.again
            carrier: page.viewModel.again ? page.viewModel.carrier : ""
            number: page.viewModel.again ? page.viewModel.number : ""
            Layout.preferredWidth: Theme.plan
            Layout.maximumWidth: Theme.plan
            Layout.fillHeight: true
        }

        ColumnLayout {
            spacing: Theme.s2
            Layout.fillWidth: true
            Layout.fillHeight: true

            KField {
                id: field

                objectName: "number"
                visible: !page.viewModel.again
                focus: !page.viewModel.again
                accent: page.accent
                glyph: "scan-barcode"
                value: page.viewModel.typed
                hint: page.title === "" ? page.question : qsTr("Or type the number")
                label: qsTr("Number on the parcel")
                inputMethodHints: Qt.ImhNoPredictiveText | Qt.ImhPreferUppercase
                Layout.fillWidth: true
                onEdited: words => page.viewModel.typeNumber(words)
                onAccepted: page.viewModel.next()
                Keys.onPressed: event => {
                    if (text === "" && event.matches(StandardKey.Undo)) {
                        page.viewModel.undoLast();
                        event.accepted = true;
                    }
                }
            }

            KNotice {
                objectName: "note"
                text: page.viewModel.again || page.brief ? "" : page.saying()
                glyph: "scan-barcode"
                Layout.fillWidth: true
            }

            KText {
                visible: page.brief && text !== ""
                text: page.viewModel.again ? "" : page.saying()
                font.pixelSize: Theme.small
                maximumLineCount: 2
                Layout.fillWidth: true
            }

            KFact {
                objectName: "already"
                visible: page.viewModel.again
                accent: page.accent
                glyph: "package"
                textName: "alreadyOn"
                text: page.viewModel.alreadyOn === "" ? qsTr("It waits on no shelf since %1").arg(page.shell.timeText(page.viewModel.alreadyAt, page.shell.language))
                    : qsTr("On %1 since %2").arg(page.viewModel.alreadyOn).arg(page.shell.timeText(page.viewModel.alreadyAt, page.shell.language))
                detail: qsTr("For %1").arg(page.viewModel.alreadyFor)
                Layout.fillWidth: true
            }

            KButton {
                objectName: "takeAgain"
                visible: page.viewModel.again
                text: qsTr("This is another parcel")
                glyph: "plus"
                enabled: !page.viewModel.busy
                onClicked: page.viewModel.takeAgain()
            }

            KButton {
                objectName: "withoutNumber"
                visible: !page.viewModel.again && crowd.removed < 4
                text: qsTr("It has no number")
                kind: "quiet"
                glyph: "package"
                enabled: !page.viewModel.busy
                onClicked: page.viewModel.withoutNumber()
            }

            KRound {
                visible: page.listed
                viewModel: page.viewModel
                Layout.fillWidth: true
                Layout.fillHeight: true
            }

            Item {
                Layout.fillHeight: true
            }
        }

        KRound {
            visible: page.wide
            viewModel: page.viewModel
            Layout.preferredWidth: Theme.plan
            Layout.maximumWidth: Theme.plan
            Layout.fillHeight: true
        }
    }
}
