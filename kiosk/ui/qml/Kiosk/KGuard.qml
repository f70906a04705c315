import QtQuick

// Lies over everything and lets touches through, but for two: the second half of a double tap, when its first half
// turned the page, and the touch that only says "I am still here".
MouseArea {
    id: root

    property bool asleep: false  // the idle warning is up
    property real turnedAt: 0
    property point last: nowhere
    property point turner: nowhere  // where the touch was that turned the page
    readonly property point nowhere: Qt.point(-10000, -10000)
    signal touched

    function turned() {
        turnedAt = Date.now();
        turner = last;
        last = nowhere;
    }

    function near(one: point, other: point): bool {
        return Math.abs(one.x - other.x) < Theme.target && Math.abs(one.y - other.y) < Theme.target;
    }

    z: 10
    Accessible.ignored: true
    onPressed: mouse => {  // check: press, it only decides who gets the touch
        const here = Qt.point(mouse.x, mouse.y);
        const second = near(here, turner) && Date.now() - turnedAt < Theme.twice;
        if (!second)
            last = here;
        mouse.accepted = asleep || second;
        touched();
    }
}
