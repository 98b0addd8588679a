# What stands around the text on a Spanish page.

[noise]
Lea también
Lee también
Le puede interesar
Te puede interesar
Puede interesarle
También te puede
Más información
Más noticias
Más sobre
Más en
Mas en
Noticias relacionadas
Relacionadas
Relacionado
Artículos relacionados
Contenido relacionado
Temas relacionados
Ver más
Ver también
Ver :
Vea también
Sigue leyendo
Seguir leyendo
Leer más
Continuar leyendo
Suscríb*
Suscrib*
Inicia sesión
Iniciar sesión
Regístrate
Síguenos
Síganos
Siga a
Sigue toda
Sigue la información
Compartir
Comparte
Comenta
Comentarios
Añade tus comentarios
Imprimir
Descarg*
Foto
Fotos
Fotografía
Imagen
Video
Vídeo
Galería
Archivado en
Etiquetas
Temas
Tags
Publicidad
Anuncio
Newsletter
Boletín
Recib*
Apúntate
Únete
Por la Redacción
Por Redacción
Redacción
Por nuestra
Por agencias
Agencias
EFE |
Con información de
Última actualización
Actualizado
Publicado
Publicada
Fecha de publicación
Aviso legal
Política de
Todos los derechos
Derechos reservados
Copyright
©
@
Ir al contenido
Saltar al contenido
Menú
Portada
Inicio |
Inicio >
INICIO
Buscar
Cookies
Utilizamos cookies
Quiénes somos
Contacto
Teléfono
Escucha
Escuchar
Tiempo de lectura
Lectura :
Lo más
Más leídas
Más leído
Las más
En vivo
En directo
Recomendado
Recomendamos
No te pierdas
Haz clic
Haga clic
Pulse aquí
Accede
Mostrar más
Crédito
Créditos
Fuente :
Hemeroteca
> Suscríbase a nuestro boletín
> Foto: Archivo

[abbreviation]
Sr
Sra
Sres
Dr
Dra
Lic
Ing
Gral
Cnel
Cap
Tte
EE
UU
a
i
núm
art
arts
pág
Prof
ene
feb
mar
abr
may
jun
jul
ago
sep
sept
set
oct
nov
dic
R
St
Av
Mons
> El Sr. Gómez fue citado.
