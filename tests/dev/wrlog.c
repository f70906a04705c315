/* Preloaded into a process: notes every change it makes to the files of one folder, and can end it at any of them.
 *
 * WRLOG_DIR is the folder, WRLOG the file that the notes go to. A note is "OP NAME OFFSET LENGTH\n" and LENGTH bytes:
 * W write, T truncate to OFFSET, S fsync (NAME is "." for the folder itself), U unlink, R rename ("OLD>NEW").
 * wrlog_stop_at(n), called by the program, ends the process like SIGKILL just before its n-th note from then on.
 * wrlog_refuse(name, n, e) lets all writes to names that begin so fail with the error number e, after n more of them
 * that work; an error of 0 ends it.
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <limits.h>
#include <signal.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/uio.h>
#include <unistd.h>
#include <fcntl.h>

static int notes = -1;
static const char *folder;
static size_t folder_length;
static long left = -1;
static char refused[PATH_MAX];
static long refused_after;
static int refused_error;

#define REAL(name) ((__typeof__(&name))dlsym(RTLD_NEXT, #name))

__attribute__((constructor)) static void begin(void)
{
    const char *path = getenv("WRLOG");
    folder = getenv("WRLOG_DIR");
    if (!path || !folder)
        return;
    folder_length = strlen(folder);
    notes = open(path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
}

void wrlog_stop_at(long count)
{
    left = count;
}

void wrlog_refuse(const char *name, long after, int error)
{
    snprintf(refused, sizeof refused, "%s", name);
    refused_after = after;
    refused_error = error;
}

/* Whether a write must fail: the disk is full, or broken. */
static int refuses(const char *name)
{
    if (!name || !refused_error || strncmp(name, refused, strlen(refused)))
        return 0;
    if (refused_after > 0) {
        refused_after--;
        return 0;
    }
    errno = refused_error;
    return 1;
}

/* The name of a path within the folder, "." for the folder, NULL for what is none of our business. */
static const char *within(const char *path)
{
    if (notes < 0 || strncmp(path, folder, folder_length))
        return NULL;
    if (!path[folder_length])
        return ".";
    return path[folder_length] == '/' ? path + folder_length + 1 : NULL;
}

static const char *name_of(int descriptor, char *room)
{
    char link[64];
    if (notes < 0 || descriptor == notes)
        return NULL;
    snprintf(link, sizeof link, "/proc/self/fd/%d", descriptor);
    ssize_t length = readlink(link, room, PATH_MAX - 1);
    if (length <= 0)
        return NULL;
    room[length] = 0;
    return within(room);
}

/* Before the change, so that the process can end here with the change not made. */
static void turn(const char *name)
{
    if (name && left > 0 && --left == 0)
        kill(getpid(), SIGKILL);
}

static void note(char operation, const char *name, long long offset, const void *bytes, size_t length)
{
    char head[PATH_MAX + 64];
    int size = snprintf(head, sizeof head, "%c %s %lld %zu\n", operation, name, offset, length);
    struct iovec parts[2] = {{head, (size_t)size}, {(void *)bytes, length}};
    if (writev(notes, parts, length ? 2 : 1) < 0)
        abort();
}

ssize_t pwrite64(int descriptor, const void *bytes, size_t length, off64_t offset)
{
    char room[PATH_MAX];
    const char *name = name_of(descriptor, room);
    turn(name);
    if (refuses(name))
        return -1;
    ssize_t done = REAL(pwrite64)(descriptor, bytes, length, offset);
    if (name && done > 0)
        note('W', name, offset, bytes, (size_t)done);
    return done;
}

ssize_t pwrite(int descriptor, const void *bytes, size_t length, off_t offset)
{
    return pwrite64(descriptor, bytes, length, offset);
}

ssize_t write(int descriptor, const void *bytes, size_t length)
{
    char room[PATH_MAX];
    const char *name = name_of(descriptor, room);
    off_t offset = name ? lseek(descriptor, 0, SEEK_CUR) : 0;
    turn(name);
    if (refuses(name))
        return -1;
    ssize_t done = REAL(write)(descriptor, bytes, length);
    if (name && done > 0)
        note('W', name, offset, bytes, (size_t)done);
    return done;
}

int fsync(int descriptor)
{
    char room[PATH_MAX];
    const char *name = name_of(descriptor, room);
    turn(name);
    int done = REAL(fsync)(descriptor);
    if (name && !done)
        note('S', name, 0, NULL, 0);
    return done;
}

int fdatasync(int descriptor)
{
    char room[PATH_MAX];
    const char *name = name_of(descriptor, room);
    turn(name);
    int done = REAL(fdatasync)(descriptor);
    if (name && !done)
        note('S', name, 0, NULL, 0);
    return done;
}

int ftruncate64(int descriptor, off64_t length)
{
    char room[PATH_MAX];
    const char *name = name_of(descriptor, room);
    turn(name);
    int done = REAL(ftruncate64)(descriptor, length);
    if (name && !done)
        note('T', name, length, NULL, 0);
    return done;
}

int ftruncate(int descriptor, off_t length)
{
    return ftruncate64(descriptor, length);
}

int unlink(const char *path)
{
    const char *name = within(path);
    turn(name);
    int done = REAL(unlink)(path);
    if (name && !done)
        note('U', name, 0, NULL, 0);
    return done;
}

int rename(const char *from, const char *to)
{
    char both[2 * PATH_MAX];
    const char *old = within(from), *new = within(to);
    turn(old);
    int done = REAL(rename)(from, to);
    if (old && new && !done) {
        snprintf(both, sizeof both, "%s>%s", old, new);
        note('R', both, 0, NULL, 0);
    }
    return done;
}
