pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Views

// Side by side as the printer tells them; whoever leaves meanwhile pays for what came out all the same.
KPage {
    id: page

    required property PrintReleaseViewModel viewModel
    required property ShellViewModel shell
    readonly property bool stuck: viewModel.trouble !== ""
    readonly property bool bars: viewModel.sides > 0 && viewModel.sides <= 60

    function beneath(): string {
        if (stuck)
            return qsTr("%1 As soon as that is seen to, it goes on by itself.").arg(PrintWords.printer(viewModel.trouble));
        return qsTr("You pay only for what comes out. You can leave: we keep count.");
    }

    accent: Theme.printing
    header.activity: qsTr("Printing")
    header.glyph: "printer"
    header.note: Theme.compact || Theme.largeText ? viewModel.name : qsTr("%1, signed in with PIN").arg(viewModel.name)
    footer.back: ""
    footer.cancel: qsTr("Stop printing")
    footer.action: qsTr("Done here")
    footer.actionGlyph: "check"
    onCancel: viewModel.stop()
    onHelp: shell.askReception()
    onAct: viewModel.done()

    KCrowd {
        id: crowd

        content: column
        most: 3
        circumstances: [page.width, page.height, Theme.textScale, page.shell.language, page.stuck].join()
    }

    ColumnLayout {
        id: column

        anchors.fill: parent
        spacing: Theme.s2

        Item {
            Layout.fillHeight: true
        }

        KText {
            visible: crowd.removed < 2
            text: page.viewModel.printCount > 1 ? qsTr("%n print(s)", "", page.viewModel.printCount) : page.viewModel.title
            font.pixelSize: Theme.title
            color: Theme.ink2
            maximumLineCount: 1
            Layout.fillWidth: true
        }

        KText {
            objectName: "progress"
            text: page.viewModel.sidesDone === 0 && !page.stuck ? qsTr("Your print is on its way")
                : qsTr("%1 of %n side(s) printed", "", page.viewModel.sides).arg(page.viewModel.sidesDone)
            font.pixelSize: crowd.removed < 1 ? Theme.display : Theme.headline
            font.weight: Theme.strongWeight
            font.letterSpacing: Theme.tight
            figures: true
            lineHeight: Theme.leading
            Layout.fillWidth: true
            Accessible.role: Accessible.Heading
        }

        Flow {
            visible: page.bars && crowd.removed < 3
            spacing: Theme.s1
            Layout.fillWidth: true
            Layout.topMargin: Theme.s2
            Layout.bottomMargin: Theme.s2
            Accessible.ignored: true

            Repeater {
                model: page.bars ? page.viewModel.sides : 0

                Rectangle {
                    required property int index
                    readonly property bool out: index < page.viewModel.sidesDone

                    width: Theme.pip
                    height: Math.round(Theme.pip * 1.414)
                    radius: Theme.half
                    color: out ? page.accent.strong : Theme.surface
                    border.width: out ? 0 : Theme.line
                    border.color: Theme.edge
                }
            }
        }

        KNotice {
            objectName: "trouble"
            visible: page.stuck
            glyph: "printer"
            text: page.stuck ? page.beneath() : ""
            Layout.fillWidth: true
        }

        KText {
            visible: !page.stuck
            text: page.beneath()
            font.pixelSize: Theme.lead
            color: Theme.ink2
            Layout.fillWidth: true
        }

        Item {
            Layout.fillHeight: true
            Layout.verticalStretchFactor: 2
        }
    }
}
