// SPDX-License-Identifier: MIT
// Tells the thread sanitizer what it cannot see, Qt itself not being instrumented: that what a
// thread did before it posted something has happened when that is delivered. Part of the tsan
// preset alone.
#include <QEvent>
#include <QThread>

#include <dlfcn.h>
#include <sanitizer/tsan_interface.h>

namespace {

// A functor on its way: posted, called and destroyed in this order, on whatever threads.
class Parcel : public QtPrivate::QSlotObjectBase
{
public:
    explicit Parcel(QSlotObjectBase *content) : QSlotObjectBase(&Parcel::handle), m_content(content)
    {
        __tsan_release(this);
    }

private:
    static void handle(int what, QSlotObjectBase *base, QObject *receiver, void **arguments, bool *)
    {
        auto *parcel = static_cast<Parcel *>(base);
        __tsan_acquire(parcel);
        if (what == Call)
            parcel->m_content->call(receiver, arguments);
        __tsan_release(parcel);
        if (what == Destroy)
            delete parcel;
    }

    ~Parcel() { m_content->destroyIfLastRef(); }

    QSlotObjectBase *m_content;
};

// A queued signal does not say who gets it: whoever is delivered anything knows of every emit so
// far.
char emitted;
// What a thread's own objects did before they were deleted; its end deletes them.
char ended;

bool deliver(void **data)
{
    __tsan_acquire(&emitted);
    if (static_cast<QEvent *>(data[1])->type() == QEvent::DeferredDelete)
        __tsan_release(&ended);
    return false;
}

const bool installed = QInternal::registerCallback(QInternal::EventNotifyCallback, deliver);

// Qt's own function behind the one of ours by that name.
template <class Function>
Function next(const char *name)
{
    return reinterpret_cast<Function>(dlsym(RTLD_NEXT, name));
}

}

#define INVOKE                                                                                     \
    _ZN11QMetaObject16invokeMethodImplEP7QObjectPN9QtPrivate15QSlotObjectBaseEN2Qt14ConnectionTypeEPv
#define ACTIVATE _ZN11QMetaObject8activateEP7QObjectPKS_iPPv
#define WAIT _ZN7QThread4waitE14QDeadlineTimer

// QMetaObject::invokeMethod(), emit and QThread::wait(), by their names in the ABI.
extern "C" {

bool INVOKE(QObject *object, QtPrivate::QSlotObjectBase *slot, Qt::ConnectionType type,
            void *result)
{
    static const auto invoke = next<decltype(&INVOKE)>(QT_STRINGIFY(INVOKE));
    return invoke(object, new Parcel(slot), type, result);
}

void ACTIVATE(QObject *sender, const QMetaObject *meta, int index, void **arguments)
{
    static const auto activate = next<decltype(&ACTIVATE)>(QT_STRINGIFY(ACTIVATE));
    __tsan_release(&emitted);
    activate(sender, meta, index, arguments);
}

bool WAIT(QThread *thread, QDeadlineTimer deadline)
{
    static const auto wait = next<decltype(&WAIT)>(QT_STRINGIFY(WAIT));
    const bool done = wait(thread, deadline);
    __tsan_acquire(&ended);
    return done;
}
}
